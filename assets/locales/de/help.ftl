# Safety texts: not yet read by a native speaker. The app says so on its help page.

## Help

help = Hilfe
help-about = Kurze Antworten, die dringendste zuerst.
help-title-now = Jetzt hineingehen bei
help-title-doctor = Wann ärztliche Hilfe rufen
help-title-too_much = Wenn es zu viel wird
help-title-safe_sleep = Sicherer Schlaf
help-title-crying = Weinen
help-title-expect = Womit zu rechnen ist
help-title-feeds = Mahlzeiten
help-fever-link = Fieber, nach Alter

help-now-colour = blauer oder blasser Haut, einem schlaffen Körper, angehaltenem Atem
help-now-breathing = mühsamem, bellendem oder heiserem Atem
help-now-choking = Verschlucken, Würgen oder Erbrechen
help-now-silence = plötzlicher Stille nach heftigem Weinen
help-now-shriek = einem Schrei wie noch nie
help-now-caught = einem eingeklemmten Arm, Bein oder Kopf; einem Schlag oder Sturz
help-now-weak = schwachem, klagendem Weinen
help-now-needs = einem Kind, das wohl Hunger hat oder eine volle Windel
help-now-feeling = deinem eigenen Gefühl, dass etwas anders ist
help-now-more = Im Zweifel geh hinein. Das beendet die Wartezeit, und die Gründe lassen sich danach sagen.

call-title = Ruf deine Ärztin, deinen Arzt oder den Notruf an bei
call-breathing = mühsamem Atmen oder blauem Gesicht, blauen Lippen
call-waking = einem Kind, das schwer zu wecken ist
call-seizure = einem Krampfanfall
call-rash = einem Ausschlag, der unter einem aufgedrückten Glas bleibt
call-vomit = grünem oder blutigem Erbrochenem
call-nappy = 12 Stunden lang keiner nassen Windel; unter 3 Monaten 8 Stunden
call-crying = Weinen, das nichts beruhigt, ohne ruhige Phasen
fever-title = Bei Fieber anrufen, nach Alter
fever-under_3 = Unter 3 Monaten: 38,0 °C oder mehr. Ruf jetzt an, Tag oder Nacht.
fever-to_6 = 3 bis 6 Monate: 38,3 °C oder mehr.
fever-over_6 = Über 6 Monate: 38,9 °C oder mehr.
fever-a_day = Unter 2 Jahren: länger als einen Tag über 38,0 °C.
fever-three_days = Ab 2 Jahren: drei Tage lang über 38,0 °C.
fever-any = Bei jedem Fieber: heute nicht.
not-a-diagnosis = Das ist keine Diagnose. Wenn du unsicher bist, ruf an.

help-too_much-lay = Leg dein Kind auf den Rücken in das leere Bettchen. Dort ist es sicher.
help-too_much-away = Geh für einige Minuten weg. Trink etwas Wasser, atme langsam.
help-too_much-call = Ruf jemanden an: deine Partnerin oder deinen Partner, die Familie, eine Freundin, deine Ärztin. Sag, dass du jetzt eine Pause brauchst.
help-too_much-shaking = Schütteln kann ein Kind binnen Sekunden schwer verletzen. Dein Kind hinzulegen und hinauszugehen ist das Sichere.
help-too_much-common = Viele Eltern kommen an diesen Punkt. Das ist häufig und kein Versagen.
help-too_much-buttons = In einer laufenden Nacht hält „{ pause }“ die Wartezeit an, und „{ comfort-tonight }“ beendet alle Wartezeiten. Beides steht unter „{ more }“.

safe-sleep-back = auf dem Rücken, bei jedem Schlaf
safe-sleep-firm = auf einer festen, ebenen Unterlage
safe-sleep-own = im eigenen Bettchen
safe-sleep-empty = nichts Weiches im Bettchen: kein Kissen, kein Nestchen, keine Decke, kein Spielzeug
safe-sleep-room = in eurem Zimmer, die ersten sechs Monate
safe-sleep-seats = nie auf Sofa oder Sessel, auch nicht in Schaukel, Sitz oder etwas Schrägem
safe-sleep-weights = nichts Beschwertes auf dem Kind
safe-sleep-swaddle = kein Pucken mehr, sobald das Drehen beginnt
safe-sleep-head = der Kopf unbedeckt und nicht zu warm
safe-sleep-cords = Schnüre außer Reichweite
safe-sleep-mattress = die Matratze tiefer gestellt, sobald das Kind stehen kann
left-out-title = Hier weggelassen, obwohl manche bekannten Schlafbücher es zeigen
left-out-side = ein Kind auf die Seite zu stützen
left-out-toys = ein Kuscheltier oder Tuch im Bettchen unter 12 Monaten
left-out-tucked = festgesteckte Decken
left-out-door = die Tür zuzuhalten
safe-sleep-sharing = In einem geteilten Zimmer heißt „gehen“, aus der Sicht deines Kindes zu treten.

crying-about = Niemand kann sicher hören, warum ein Kind weint. Lullwatch beurteilt nie ein Weinen: Du sagst, wie es ist, nach dem, was du siehst und hörst.
crying-sign-grizzle = Quengeln, das kommt und geht, mit Ruhe dazwischen.
crying-sign-protest = Laut und verärgert, und doch mit Pausen. Farbe, Atem und Bewegung sind wie immer.
crying-sign-hard = Es lässt nicht nach. Denk an Hunger, Windel, Wärme und Schmerz, und schau hinein, wann immer du willst.
crying-sign-different = Schrill, schwach oder neu für dich; ein Körper, der steif, schlaff oder gekrümmt ist; andere Farbe, anderer Atem. Geh sofort hinein.
crying-tell = Quengeln und Protest sind häufig und werden mit der Übung weniger. Heftiges Weinen kann Protest sein oder Not. Anders ist Not: Es braucht jetzt jemanden. Kannst du es nicht sagen, geh hinein und schau.

expect-crying = Im Nachhinein gefragt, nannten 652 Eltern für die erste Nacht im Mittel 43 Minuten Weinen und eine Woche später 8 bis 9 Minuten.
expect-peak = Für 45 von 100 Familien war die erste Nacht die mit dem meisten Weinen; eine spätere, schwerere Nacht ist also nichts Ungewöhnliches.
expect-done = Bei 83 von 100 klappte es beim ersten Anlauf. Die Hälfte war binnen 7 Tagen fertig, 79 von 100 binnen zwei Wochen.
expect-group = Diese Eltern kamen aus einer Gruppe für Schlaftraining. Bei anderen Familien kann es langsamer gehen.
expect-burst = Weinen, das schon weniger geworden war, flammte in einer kleinen Studie bei 2 von 6 Kindern wieder auf.
expect-waking = Das Aufwachen ändert sich kaum: Nach sechs Wochen zählten Bewegungssensoren bei 96,9 % der Kinder mit dem Programm und bei 97,9 % ohne es zweimal oder öfter Aufwachen in der Nacht.
expect-severe = Was sich ändert, ist das Einschlafen, und wie es sich zu Hause anfühlt: 4 % dieser Eltern nannten das Schlafproblem schwer, gegenüber 14 % ohne das Programm.
expect-later = Mit sechs Jahren waren Kinder mit und ohne solch ein Programm gleich: Es fand sich kein Schaden, und es blieb kein Vorteil.

feeds-real = Eine echte Mahlzeit sind mehr als 5 Minuten kräftiges Stillen oder mehr als 60 ml.
feeds-hunger = Hunger kommt vor jeder Uhr. Füttere ein hungriges Kind, auch heute Nacht; „{ feed }“ unter „{ more }“ notiert es.
feeds-clinician = Mehr als etwa 240 ml in einer Nacht oder irgendeine Sorge um das Wachstum: Kümmere dich zuerst um die Mahlzeiten, mit deiner Ärztin oder deinem Arzt.
feeds-reverse = Manche Kinder trinken das meiste in der Nacht. Volle, ruhige Mahlzeiten am Tag helfen, und nächtliche, die jeweils 15 bis 30 Minuten auseinanderrücken. Ein hungriges Kind warten zu lassen hilft nicht.

source-with-tag = { $source } · { $tag }
tag-primary = in der Quelle gelesen
tag-secondary = in einer Wiedergabe gelesen
tag-recalled = allgemeines Wissen, noch nicht geprüft
tag-ours = Lullwatchs eigene Wahl
source-own_list = Eine hier zusammengestellte Liste, mit Absicht weit gefasst
source-own_words = In eigenen Worten
source-own_rule = Eine Regel dieser App
source-common_advice = Üblicher Rat an Eltern
source-strictest = Die strengste der veröffentlichten Listen
source-red_flags = Veröffentlichte Listen, darunter NHS Healthier Together zu Fieber
source-aap_fever = American Academy of Pediatrics, HealthyChildren.org, 2020
source-aap_sleep = American Academy of Pediatrics, Pediatrics 2022;150(1):e2022057990
source-honaker = Honaker et al., Journal of Pediatrics 2018;199:106–111
source-lawton = Lawton et al., Child & Family Behavior Therapy 1991;13(1):39–56
source-hall = Hall et al., BMC Pediatrics 2015;15:181
source-price = Price et al., Pediatrics 2012;130(4):643–651
source-feeds = Raising Children Network (Australien), Phasing out night feeds

## Help with the app itself

help-not-native = Die Texte zur Sicherheit hat in dieser Sprache noch niemand mit ihr als Muttersprache gegengelesen.
help-title-start = Wie ein Abend verläuft
help-title-plan = Die Seite des Plans
help-title-data = Wo alles liegt
help-title-files = Dateien und Weitergeben
help-title-keys = Die Tasten
help-start-put_down = „{ put-down }“ beginnt die Nacht. Von da an steht da, wann der nächste Besuch ist.
help-start-crying = Tippe an, wie das Weinen ist, wann immer es sich ändert. Ein Tippen reicht; mehr braucht es nicht.
help-start-go_in = „{ go-in }“ ist immer da. Ein fälliger Besuch ist ein Angebot; früher hineingehen ist immer richtig.
help-start-asleep = Wenn dein Kind schläft, tippe „{ asleep }“. Das geht auch einige Minuten später.
help-start-undo = Das letzte Tippen lässt sich jederzeit zurücknehmen; durch ein falsches geht nie etwas verloren.
help-start-morning = Am Morgen tippe „{ up-for-the-day }“, und die Nacht steht da in Zahlen.
help-plan-moves = Der Plan geht von selbst weiter, jeden Abend eine Nacht. „{ steps }“ auf der Abendseite entscheidet anders.
help-plan-change = Jede Wartezeit lässt sich hier ändern, Nacht für Nacht. Das Bild daneben zeigt, was daraus wird.
help-plan-method = Was du lässt, wie es ist, folgt der Methode, mit ihrer Quelle.
help-plan-wrong = Was nicht passt, steht bei seinem Feld, und bis es passt, bleibt, was gilt.
help-data-here = Alles bleibt in einem Ordner auf diesem Computer. Nichts wird irgendwohin gesendet.
help-data-backups = Nach jeder Nacht wird eine Kopie angelegt. Wähle einen Ordner auf einer anderen Festplatte, damit sie diese überdauert.
help-data-restore = Eine Sicherung tritt an die Stelle von dem, was hier ist; das wird beiseitegelegt und nicht gelöscht.
help-data-blocked = Lässt sich der Ordner nicht benutzen, beginnt nichts, damit nichts verloren geht. Der Bildschirm sagt, welcher Ordner und warum.

help-files-night = „{ share }“ macht aus den Nächten, die du wählst, eine Datei. Was hinausgeht, steht auf dem Bildschirm, bevor sie geschrieben wird.
help-files-report = Eine Nachtdatei liest ein anderes Lullwatch, das deines Coachs oder ein eigenes. Für Menschen gibt es einen Bericht, als PDF oder für den Browser.
help-files-closed = Eine Nachtdatei lässt sich mit einer Passphrase verschließen, oder so, dass nur der Schlüssel deines Coachs sie öffnet. Auch das freie Programm „age“ öffnet sie. Ein Bericht lässt sich nicht verschließen.
help-files-carried = Lullwatch schickt nichts. Du trägst die Datei, per Mail oder auf einem Stick, auf dem Weg, dem du traust.
help-files-looked = „{ bring }“ zeigt, was in einer Datei ist, bevor etwas davon behalten wird. Was hier ist, ändert sich dadurch nie.
help-files-tracker = Nächte aus Huckleberry, Baby Buddy, Nara, Baby Tracker und sleepdiary werden ein Protokoll: Sie haben keine Wartezeiten und keine Zeit bis zum Einschlafen.
help-files-review = Auch die Rückmeldung eines Coachs ist eine Datei. Du nimmst jede Bemerkung und jede Änderung einzeln; ein Plan wird geprüft, als hättest du ihn geschrieben, und gilt ab der nächsten Nacht.
help-files-folder = Jeder Computer schreibt eine eigene Datei in einen Ordner, den beide erreichen. Die Nächte kommen nach dem zusammen, was getippt wurde, in jeder Reihenfolge und beliebig oft.
help-files-provider = { together-provider }
help-files-passphrase = Mit einer Passphrase, auf beiden Computern derselben, können nur sie lesen, was im Ordner ist.
help-files-apart = Die Familien eines Coachs liegen getrennt von den eigenen Kindern und lassen sich entfernen.
help-files-backup = Sicherungen lassen sie aus. Wer berät, hebt die Dateien auf, die gekommen sind.
help-files-key = Ein Coach macht einmal einen Schlüssel und gibt dessen öffentliche Hälfte weiter. Was dafür verschlossen ist, öffnet nur die andere Hälfte.
key-space = Leertaste
key-arrows = Pfeile
keys-main = der große Knopf
keys-go_in = hineingehen
keys-crying = lauter oder leiser
keys-undo = das letzte Tippen zurücknehmen
keys-size = größere oder kleinere Schrift
keys-help = Hilfe zu dem, wo du bist
keys-keys = diese Liste
keys-close = Hilfe schließen
keys-tab = Mit Tab geht es weiter; Eingabe oder Leertaste drückt.
