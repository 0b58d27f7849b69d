## Der Schreibtisch für Coaches

coach-open = Schreibtisch für Coaches
coach-first = Ich bin Coach: Dateien von Familien öffnen
coach-title = Schreibtisch für Coaches
coach-about = Nächte von Familien, so wie ihre Dateien sie haben. Sie liegen getrennt von deinen eigenen Kindern, nur auf diesem Computer, und eine verschlossene Datei bleibt auf der Platte verschlossen. Sicherungen lassen sie aus: heb die Dateien auf, die du bekommen hast.
coach-open-files = Dateien öffnen
coach-open-folder = Einen Ordner öffnen
coach-drop = Oder zieh Dateien und Ordner auf dieses Fenster.
coach-empty = Hier liegt noch nichts. Familien geben ihre Nächte mit „Nächte weitergeben“ weiter; öffne hier so eine Datei.
coach-key = Dein Schlüssel
coach-key-about = Mit deinem Schlüssel können Familien ihre Dateien so verschließen, dass nur du sie öffnen kannst. Die geheime Hälfte kommt in eine Datei, die du behältst; niemand, auch Lullwatch nicht, kann sie noch einmal machen.
coach-key-make = Einen Schlüssel machen
coach-key-give = Das gibst du Familien. Es ist kein Geheimnis:
coach-key-file = Die geheime Hälfte ist in dieser Datei. Bewahre eine Kopie an einem sicheren Ort auf:
coach-families =
    { $count ->
        [one] Eine Familie
       *[other] { $count } Familien
    }
coach-nights =
    { $count ->
        [one] Eine Nacht, { $last }
       *[other] { $count } Nächte und Schläfchen, { $first } bis { $last }
    }
coach-no-nights = keine Nächte
coach-remove = { $name } entfernen
coach-remove-means =
    { $count ->
        [one] Die Datei, die hier liegt, wird gelöscht, und was du geschrieben und nicht gespeichert hast. Die Datei, die du bekommen hast, bleibt, wo sie ist.
       *[other] Die { $count } Dateien, die hier liegen, werden gelöscht, und was du geschrieben und nicht gespeichert hast. Die Dateien, die du bekommen hast, bleiben, wo sie sind.
    }
coach-remove-yes = Entfernen
coach-remove-file = Diese Datei entfernen
coach-remove-named = { $name } entfernen
coach-refused =
    { $count ->
        [one] Eine Datei ist nicht zu gebrauchen
       *[other] { $count } Dateien sind nicht zu gebrauchen
    }
coach-closed =
    { $count ->
        [one] Eine Datei ist verschlossen
       *[other] { $count } Dateien sind verschlossen
    }
coach-closed-about = Was du öffnest, bleibt offen, bis Lullwatch endet. Passphrasen und Schlüssel werden nicht behalten.
coach-closed-key =
    { $count ->
        [one] Sie ist für einen Schlüssel verschlossen. Wähle die Datei mit deinem geheimen Schlüssel.
       *[other] { $count } sind für einen Schlüssel verschlossen. Wähle die Datei mit deinem geheimen Schlüssel.
    }
coach-passphrase-of = Passphrase von { $name }
coach-unseal = Öffnen
coach-age =
    { $count ->
        [one] Einen Monat alt, korrigiert um zu früh geborene Wochen
       *[other] { $count } Monate alt, korrigiert um zu früh geborene Wochen
    }
coach-age-unknown = Die Datei lässt das Alter weg. Regeln, die davon abhängen, fallen deshalb auch weg.
coach-concern = Es gibt Sorgen um Wachstum oder Gesundheit.
coach-review-begin = Eine Durchsicht schreiben
coach-review-open =
    { $count ->
        [one] Die Durchsicht: eines ist gesagt
       *[other] Die Durchsicht: { $count } Dinge sind gesagt
    }
coach-compare = Vergleichen
coach-compare-night = Diese Nacht vergleichen
coach-report-pdf = Bericht als PDF
coach-report-html = Bericht für den Browser
coach-report-done = Gespeichert. Wer ihn hat, kann ihn lesen:
coach-plan-and-nights = Der Plan, und was war
coach-plan-of = { $method }, als Nächstes Nacht { $night }
coach-plan-as-method = Alles ist so, wie die Methode es hat.
coach-plan-changed = Was die Familie an der Methode geändert hat:
coach-no-plan = In der Datei ist kein Plan.
coach-waited = Wartezeiten, geplant und tatsächlich
coach-no-waits = keine Wartezeiten
coach-skipped = –
coach-all-nights = Alle { $count } zeigen
coach-night-line = Nacht { $night }, { $method }
coach-nap-line = Schläfchen, { $method }
coach-comments = Was du sagst
coach-comments-none = Noch nichts. Öffne eine Nacht, um etwas zu ihr oder zu einem ihrer Einträge zu sagen.
coach-whole-night = Die Nacht
coach-about-night = Zur Nacht
coach-about-entry = Zu { $time }, { $what }
coach-about-night-instead = Doch zur Nacht
coach-comment = In die Durchsicht
coach-comment-about = Die Familie liest es neben dieser Nacht. Es bleibt hier, bis du die Durchsicht speicherst und schickst.
coach-uncomment = Weglassen
coach-to-review = Zur Durchsicht
coach-log-about = Tippe auf einen Eintrag, um etwas dazu zu sagen.
coach-compare-about = Eine Nacht, wie sie war, oder mehrere in ihrer mittleren; Nächte mit Lücken bleiben dabei weg.
coach-side-one = Links
coach-side-other = Rechts
coach-side-kind = Was
coach-side-night = Eine Nacht
coach-side-child = Alle Nächte eines Kindes
coach-side-method = Eine Methode, in allen Familien
coach-every-family = Alle Familien
coach-middle-of =
    { $count ->
        [0] keine Nächte
        [one] eine Nacht
       *[other] die mittlere von { $count } Nächten
    }
coach-left-out =
    { $count ->
        [one] eine mit Lücken weggelassen
       *[other] { $count } mit Lücken weggelassen
    }
coach-review-title = Eine Durchsicht der Nächte von { $name }
coach-review-about = Daraus wird eine Datei, und du schickst sie, wie du magst. Die Familie nimmt davon, was sie möchte, eins nach dem anderen.
coach-from = Dein Name, wie die Familie ihn liest
coach-plan = Der Plan
coach-plan-same = Du änderst nichts daran.
coach-plan-change = Den Plan ändern
coach-plan-withdraw = Doch nichts ändern
coach-method = Eine andere Methode
coach-method-about = Sie beginnt bei ihrer ersten Nacht, wie veröffentlicht. Tage, Mahlzeiten, Worte und Einstellungen der Familie bleiben; was du auf dieser Seite geschrieben hast, beginnt neu.
coach-method-take = Nach { $method } gehen
coach-method-clinician = Die App der Familie fragt nach dem Wort einer Ärztin oder eines Arztes.
coach-plan-title = Ein Plan für { $name }
coach-plan-about = Die Familie sieht jede Änderung neben dem, was sie hat, und nimmt sie oder nicht. Dort wird alles noch einmal geprüft, und eine laufende Nacht behält ihre Zahlen.
coach-plan-words = In den Worten der Familie
coach-plan-keep = Das vorschlagen
coach-plan-kept = Es steht in der Durchsicht.
coach-age-unknown-plan = Die Datei lässt das Alter weg; was davon abhängt, prüft nur die App der Familie.
coach-review-save = Die Durchsicht speichern
coach-lock-keys = Nur die Familie
coach-lock-keys-label = Der öffentliche Schlüssel der Familie
coach-lock-keys-why = Eine Familie, die einen Schlüssel hat, kann dir die öffentliche Hälfte geben. Sie beginnt mit age1.
coach-anew = Eine andere Durchsicht beginnen
coach-anew-means = Was hier gesagt ist, geht verloren. Eine Durchsicht, die du gespeichert hast, bleibt, wie sie ist.
coach-anew-yes = Neu beginnen
error-coach-gone = Das liegt nicht mehr auf dem Schreibtisch. Geh zurück und öffne es noch einmal.
error-coach-full = Auf dem Schreibtisch liegen 2000 Dateien, mehr passen nicht. Entferne zuerst welche.
error-coach-unreadable = Eine Datei dieser Familie ist nicht mehr zu lesen. Entferne sie, und öffne sie noch einmal von dort, wo du sie hast.
error-coach-unwritten = Die Platte hat es verweigert, also wurde nichts behalten. Mach Platz und versuch es noch einmal.
error-coach-nothing-said = Es ist noch nichts gesagt.
error-coach-too-long = Das ist zu lang: 4000 Buchstaben passen in eine Anmerkung, 200 in einen Namen.
error-coach-no-plan = In der Datei ist kein Plan.

## Was die Regeln finden

flags-title = Worauf zu schauen ist
flags-about =
    { $count ->
        [one] Nach Regeln gefunden, in der einen Nacht, die da ist. Eine Regel sagt, was im Protokoll steht, und nicht, warum.
       *[other] Nach Regeln gefunden, in den letzten { $count } Nächten und Schläfchen. Eine Regel sagt, was im Protokoll steht, und nicht, warum.
    }
flags-none = Die Regeln finden nichts darin.
coach-no-flags = Nach den Regeln nichts anzusehen
flag-more = { $count } weitere
flag-kind-count = { $kind }: { $count }
flag-kind-red_flag = Warnzeichen
flag-kind-red_flag-about = Was der Rat zur Sicherheit nennt. Das ist keine Diagnose.
flag-kind-over_limit = Über einer Grenze
flag-kind-over_limit-about = Grenzen des Plans, der Methode oder von veröffentlichtem Rat.
flag-kind-differs_from_plan = Anders als geplant
flag-kind-differs_from_plan-about = Eine Wartezeit, die höchstens 30 Sekunden vom Plan abweicht, gilt als geplant. Hineinzugehen ist immer richtig.
flag-kind-regression = Schwerer als zuvor
flag-kind-regression-about = Mindestens doppelt so viel wie in der mittleren der Nächte zuvor im selben Lauf, ab der vierten Nacht und ab 20 Minuten (unsere eigene Regel).
flag-kind-not_recorded = Nicht aufgezeichnet
flag-kind-not_recorded-about = Zahlen können deshalb zu klein sein.
flag-different =
    Das Weinen wurde{ $count ->
        [one] {""}
       *[other] {" "}{ $count }-mal
    } als „anders“ eingestuft.{ $came ->
        [yes] {" "}Innerhalb von { $lasted } (Minuten:Sekunden) war jemand im Zimmer.
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}Einmal ist niemand im Zimmer aufgezeichnet, bevor das Einschlafen endete.
       *[other] {" "}{ $others }-mal ist niemand im Zimmer aufgezeichnet, bevor das Einschlafen endete.
    }
flag-quiet_after_hard =
    { $count ->
        [one] Gleich nach heftigem Weinen wurde es still, und vor der nächsten Meldung ist niemand im Zimmer aufgezeichnet.
       *[other] { $count }-mal wurde es gleich nach heftigem Weinen still, und vor der nächsten Meldung ist niemand im Zimmer aufgezeichnet.
    }
flag-urgent = Sofort hineingegangen. Grund: { $what }.
flag-not_tonight = Die Nacht stand unter: { $what }. Die Methode lief weiter; das steht auf der Liste „heute nicht“.
flag-too_young = Korrigiert { $count } Monate alt; die Methode gibt es ab { $of } Monaten.
flag-much_fed = { $count } ml in der Nacht. Bei mehr als { $of } ml geht das Füttern vor, mit einer Ärztin oder einem Arzt.
flag-crying_limit = Die Grenze von { $limit } Weinen wurde beim { $count }. Einschlafen erreicht.
flag-long_wait =
    { $count ->
        [one] Eine Wartezeit von { $lasted }; die längste dieser Nacht war { $most }.
       *[other] { $count } Wartezeiten waren länger als die längste dieser Nacht, { $most }; die längste war { $lasted }.
    }
flag-long_visit =
    { $count ->
        [one] Ein Besuch von { $lasted }; der längste in diesem Plan ist { $most }.
       *[other] { $count } Besuche waren länger als { $most }; der längste war { $lasted }.
    }
flag-long_hold =
    { $count ->
        [one] { $lasted } auf dem Arm; die Methode hat in diesem Alter { $most }.
       *[other] { $count }-mal länger als { $most } auf dem Arm; am längsten { $lasted }.
    }
flag-nap_cap = Der Versuch zum Schläfchen dauerte { $amount }; seine Grenze ist { $limit }.
flag-many_wakings = { $count }-mal nachts wach. Mehr als { $of } ist eine Grenze für eine Überweisung (Sadeh 2004).
flag-long_awake = { $amount } in der Nacht wach. Mehr als { $limit } ist eine Grenze für eine Überweisung (Sadeh 2004).
flag-waits =
    { $count ->
        [0] Alle { $of } geplanten Wartezeiten wurden eingehalten.
       *[other] { $count } von { $of } geplanten Wartezeiten weichen ab, höchstens um { $lasted } { $side ->
            [earlier] früher
           *[later] später
        }.
    }{ $others ->
        [0] {""}
        [one] {" "}Während einer Wartezeit sofort hineingegangen.
       *[other] {" "}Während { $others } Wartezeiten sofort hineingegangen.
    }
flag-other_reassurances = Gehört in diesem Plan nicht zu einem Besuch: { $what }.
flag-stopped = Getröstet: Hier endeten die Wartezeiten.
flag-more_crying = Weinen { $amount }; in der mittleren der { $count } Nächte zuvor: { $limit }.
flag-later_asleep = Eingeschlafen nach { $amount }; in der mittleren der { $count } Nächte zuvor: { $limit }.
flag-no_end = Das Aufstehen ist nicht aufgezeichnet.
flag-never_asleep = Das Einschlafen ist nicht aufgezeichnet.
flag-no_crying = Weder Weinen noch Stille ist aufgezeichnet.
flag-how_asleep =
    { $of ->
        [one] Wie das Kind eingeschlafen ist, ist nicht aufgezeichnet.
       *[other] Wie das Kind eingeschlafen ist, ist für { $count } von { $of } Malen nicht aufgezeichnet.
    }
flag-misfits =
    { $count ->
        [one] Ein Eintrag passt nicht dorthin, wo er liegt.
       *[other] { $count } Einträge passen nicht dorthin, wo sie liegen.
    }
flag-evenings =
    { $count ->
        [one] Der Abend davor ist nicht aufgezeichnet.
       *[other] Die { $count } Abende davor sind nicht aufgezeichnet.
    }
