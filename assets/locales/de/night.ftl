## A running night

night-of = { $name }, Nacht { $night }
next-check = Nächster Besuch um { $time }
check-of =
    Besuch { $number }, nach { $minutes } min.
    Geh hinein, wann immer du willst.
due-title = Besuch { $number } ist seit { $time } dran
due-for =
    { $minutes ->
        [0] Geh hinein, wenn du so weit bist.
        [one] Seit einer Minute.
        Geh hinein, wenn du so weit bist.
       *[other] Seit { $minutes } Minuten.
        Geh hinein, wenn du so weit bist.
    }
held = Der Besuch wartet.
quiet-held = Ruhe. Der Besuch wartet.
held-more = Schau oder geh hinein, wann immer du willst.
sudden-silence = Plötzlich still? Schau jetzt nach.
sudden-silence-more =
    Ruhig seit { $time }. Der Besuch wartet.
    Schau oder geh hinein, wann immer du willst.
different-title = Anders als sonst
different-more = Geh hinein. Du kennst dieses Weinen am besten.
awake = Wach
awake-more = Notiere, was dir auffällt. Geh hinein, wann immer du willst.
paused-since = Pause seit { $time }
paused-more = Solange zählt nichts weiter. Liegt dein Kind sicher im Bettchen, kannst du weggehen, durchatmen und jemanden anrufen. Komm zurück, wenn du so weit bist.
in-the-room = Im Zimmer
visit-minutes =
    { $minutes ->
        [0] Gerade hineingegangen
        [one] Eine Minute bis jetzt
       *[other] { $minutes } Minuten bis jetzt
    }
visit-minutes-of =
    { $minutes ->
        [0] Gerade hineingegangen; bei dieser Methode höchstens { $most } min
       *[other] { $minutes } min bis jetzt; bei dieser Methode höchstens { $most }
    }
visit-long =
    { $minutes ->
        [0] Lang genug für diese Methode. Geh, wenn es sich richtig anfühlt.
       *[other] { $minutes } min: lang genug für diese Methode. Geh, wenn es sich richtig anfühlt.
    }
asleep-since = Schläft seit { $time }
asleep-for =
    { $hours ->
        [0] { $minutes ->
            [0] Gerade eben
            [one] Seit einer Minute
           *[other] Seit { $minutes } Minuten
        }
       *[other] Seit { $hours } h { $minutes } min
    }
ring-now = jetzt
ring-minutes =
    { $count ->
        [one] Minute
       *[other] Minuten
    }
ring-seconds =
    { $count ->
        [one] Sekunde
       *[other] Sekunden
    }

go-in = Hineingehen
go-in-check = Hineingehen · Besuch { $number }
done-leaving = Fertig, ich gehe
done-out-of-sight = Fertig, außer Sicht
asleep = Schläft
woke = Aufgewacht
woke-crying = Weinend aufgewacht
up-for-the-day = Der Tag beginnt
not-yet = Noch nicht
pause = Ich brauche einen Moment
resume = Ich bin wieder da
feed = Mahlzeit
comfort-tonight = Heute trösten
comfort-tonight-means = Keine Wartezeiten mehr in dieser Nacht. Sei da, wie du magst; morgen ist ein neuer Abend.
something-wrong = Etwas stimmt nicht
note = Eine Notiz
how-is-the-crying = Wie ist das Weinen?
level-grizzle-means = Mal mehr, mal weniger
level-protest-means = Anhaltend, mit Pausen
level-hard-means = Ohne Pausen
level-different-means = Schmerz, Panik, anders als sonst
reassurances = Zuwendung
reassurances-of-method = Gehört zu dieser Methode
reassurances-none-of-method = Diese Methode schaut nur hinein. Diese darfst du trotzdem geben.
reassurances-others = Darfst du trotzdem geben
afterwards = Was hast du um { $time } getan?
afterwards-all = Alle
go-in-signs = Geh sofort hinein bei Verschlucken oder Erbrechen, einem Schrei wie noch nie, einem eingeklemmten Arm oder Bein oder einem Sturz, mühsamem oder bellendem Atem, blauer oder blasser Haut, schwachem Weinen oder wenn sich irgendetwas anders anfühlt.
call-signs = Blau, blass oder schlaff, ringt nach Luft, ein Krampfanfall oder schwer zu wecken: Ruf den Notruf an.
keys = Tasten: Leertaste ist der große Knopf, Pfeile sagen lauter oder leiser, g geht hinein, z nimmt zurück.
log = Was notiert wurde
log-latest = Zuletzt notiert

no-wait-method = Wach
no-wait-method-more = Keine Wartezeiten bei dieser Methode. Notiere, was dir auffällt; geh hinein, wann immer du willst.
no-wait-before_first_cry = Wach, noch kein Weinen
no-wait-before_first_cry-more = Die erste Wartezeit beginnt mit dem ersten Weinen. Geh hinein, wann immer du willst.
no-wait-morning = Guten Morgen
no-wait-morning-more = Es ist spät genug: Der Tag darf beginnen.
no-wait-wakings_as_before = Aufgewacht in der Nacht
no-wait-wakings_as_before-more = In diesem Plan antwortest du darauf wie bisher. Keine Wartezeiten bis morgen Abend.
no-wait-stopped = Heute wird getröstet
no-wait-stopped-more = Von hier an keine Wartezeiten. Sei da, wie du magst; morgen ist ein neuer Abend.
no-wait-crying_limit = Das war lang genug für heute
no-wait-crying_limit-more = Tröste dein Kind ganz und versuch es morgen wieder.
had-enough-before = Heute war es schon einmal lang genug. „{ comfort-tonight }“ ist unter „{ more }“.
no-wait-nap_cap = Die Zeit für das Schläfchen ist um
no-wait-nap_cap-more = Nimm dein Kind heraus; der nächste Schlaf kommt.
no-wait-noon = Es ist Mittag
no-wait-noon-more = Diese Nacht ist abgeschlossen.

ask-why_early = Ein wenig früh. Was war es?
why-early-early_check = ein früher Besuch
why-early-wanted_to = ich wollte
why-early-something_wrong = etwas stimmte nicht
ask-why_now = Was war es?
ask-for_card = Wofür bist du hineingegangen?
ask-for_card-yes = für die Karte
ask-how_long_ago = { $what }: schon vor einigen Minuten?
ask-how-asleep = Wie kam der Schlaf?
ask-how-asleep-at = Wie kam der Schlaf um { $time }?
ask-still_quiet = Schon eine Weile ruhig. Schläft dein Kind, oder ist es noch ruhig?
ask-still-quiet-yes = Noch ruhig
ask-skip = Überspringen
minutes-ago = vor { $minutes } min

reason-hungry_or_nappy = Hunger oder Windel
reason-vomiting = Erbrechen oder Verschlucken
reason-sudden_silence = plötzlich still
reason-strange_cry = ein Weinen wie noch nie
reason-stuck_or_fell = eingeklemmt oder gefallen
reason-breathing = Atmung
reason-weak_cry = ein schwaches Weinen
reason-felt_different = fühlte sich anders an
reason-other = etwas anderes
reason-wanted_to = ich wollte
