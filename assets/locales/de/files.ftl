## Files that come and go

measures-as-noticed = Alle Zeiten sind so, wie die Eltern sie bemerkt haben.

trouble-at-line = Zeile { $line }
trouble-at-place = Bei { $place }
trouble-at-line-and-place = Zeile { $line }, { $place }

trouble-too-large = Diese Datei ist zu groß. Es passen { $detail } MiB; wähle weniger Nächte.
trouble-not-utf8 = Das ist kein Text in UTF-8. Speichere ihn als UTF-8 und versuche es noch einmal.
trouble-too-deep = Listen in Listen, mehr als { $detail } tief. Das ist keine Datei von hier.
trouble-text-too-long = Ein Text ist hier zu lang. Es passen { $detail }.
trouble-too-many = Hier ist mehr, als es geben kann. Es passen { $detail }.
trouble-syntax = Das lässt sich nicht lesen: { $detail }
trouble-truncated = Die Datei hört mittendrin auf. Kopiere oder lade sie noch einmal.
trouble-unknown-kind = Diese Art von Datei ist hier nicht bekannt.
trouble-of-tracker = Eine Datei aus einer anderen App. „lullwatch convert“ macht eine Nachtdatei daraus.
trouble-later-edition = Das hat eine spätere Ausgabe gemacht ({ $detail }). Mit einem neueren Lullwatch lässt es sich lesen.
trouble-zone-unknown = „{ $detail }“ ist keine Zeitzone. Schreibe eine wie Europe/Berlin oder America/New_York.
trouble-zone-missing = Die Datei sagt nicht, in welcher Zeitzone. Sag, wo dein Kind geschlafen hat.
trouble-misplaced = Das gehört zu einem anderen Kind oder einer anderen Nacht als der, in der es steht.
trouble-twice = „{ $detail }“ steht hier zweimal.
trouble-sealed = Das ist verschlüsselt. Gib die Passphrase oder die Schlüsseldatei an.
trouble-not-sealed = Die Datei dieses Geräts dort ist nicht verschlüsselt. Entferne sie, und sie wird neu geschrieben, verschlüsselt.
trouble-wrong-passphrase = Das ist nicht die Passphrase dieser Datei.
trouble-wrong-key = Das wurde für einen anderen Schlüssel verschlüsselt.
trouble-too-much-work = Das zu öffnen würde den Computer sehr lange beschäftigen (Aufwand { $detail }). Bitte noch einmal um die Datei, auf die übliche Art verschlüsselt.
trouble-seal-broken = Das ist beschädigt. Kopiere oder lade es noch einmal.
trouble-not-a-key = „{ $detail }“ ist kein Schlüssel. Ein öffentlicher beginnt mit age1, ein geheimer mit AGE-SECRET-KEY-1.
trouble-column-missing = Die Spalte { $detail } fehlt oder ist leer.
trouble-time-unreadable = „{ $detail }“ lässt sich nicht als Zeit lesen.
trouble-time-skipped = { $detail } gab es nicht: Die Uhren wurden darüber vorgestellt.
trouble-span-impossible = Es endet, bevor es beginnt, oder dauert länger als einen Tag.
trouble-still-running = Es hat noch kein Ende.
trouble-duplicate = Dasselbe wie Zeile { $detail }.
trouble-overlaps = Es liegt über Zeile { $detail }, und die bleibt.
trouble-night-there = Zu dieser Zeit gibt es hier schon eine Nacht.
trouble-born-missing = Die Datei sagt nicht, wann das Kind geboren ist. Gib es an, damit das Alter bekannt ist.
trouble-not-here = Hier geht es um etwas, das nicht da ist ({ $detail }).
trouble-plan-refused = Der Plan lässt sich nicht verwenden: { $detail }
trouble-many-children = Hier sind mehrere Kinder. Sag, welches: { $detail }

elsewhere-waited = gewartet { $waited }, geplant { $planned }
elsewhere-cried = Geweint { $cried } (Minuten:Sekunden), wie von den Eltern bemerkt

## Nächte, die hinausgehen

files-title = Nächte in Dateien
files-about = Für einen Coach, für einen anderen Computer oder aus der App, die du vorher hattest. Nichts wird gesendet: Du gibst die Datei weiter.
share = Nächte weitergeben
share-this = Diese Nacht weitergeben
share-title = Nächte von { $name } weitergeben
share-about = Du wählst, was hinausgeht. Es wird eine Datei, und du schickst sie, wie du magst.
share-kind = Was daraus wird
share-kind-night_file = Eine Datei für ein anderes Lullwatch, das deines Coachs oder ein eigenes
share-kind-pdf = Ein Bericht zum Lesen und Drucken, als PDF
share-kind-html = Ein Bericht für den Browser, als HTML
share-which = Welche Nächte
share-one = Eine Nacht
share-range = Von einem Abend bis zu einem anderen
share-all = Alle
share-from = Von
share-to = Bis
share-night-of = Nacht vom { $date }
share-nap-of = Schläfchen am { $date }
share-name = Der Name darin
share-name-full = Wie du ihn schreibst
share-name-initials = Die Anfangsbuchstaben
share-name-hidden = Keiner
share-age = Das Alter darin
share-age-born = Das Geburtsdatum
share-age-months = Ganze Monate
share-age-hidden = Keines
share-words = Worte
share-notes = Notizen, Gründe und die Worte des Plans
share-caregivers = Wer was getan hat
share-lock = Wer sie öffnen kann
share-lock-passphrase = Wer die Passphrase hat
share-lock-passphrase-why = Sag sie auf einem anderen Weg, als du die Datei schickst. Ohne die Passphrase kann niemand die Datei öffnen, auch du nicht.
share-lock-keys = Nur mein Coach
share-lock-keys-why = Ein Coach hat einen öffentlichen Schlüssel, den er weitergibt. Er beginnt mit age1.
share-lock-open = Alle, die die Datei haben
share-report-open = Wer den Bericht hat, kann ihn lesen. Verschließen lässt sich eine Datei für ein anderes Lullwatch.
share-keys = Der öffentliche Schlüssel deines Coachs
passphrase = Passphrase, mindestens acht Zeichen
share-save = Datei sichern
share-save-report = Bericht sichern
share-done = Gesichert. Wer sie hat, kann sie öffnen:
share-done-closed = Gesichert und verschlossen:
leaves = Was hinausgeht
leaves-nights =
    { $count ->
        [one] Eine Nacht, vom { $first } bis zum { $last }
       *[other] { $count } Nächte und Schläfchen, vom { $first } bis zum { $last }
    }
leaves-nights-of-one =
    { $count ->
        [one] Eine Nacht, { $date }
       *[other] { $count } Nächte und Schläfchen vom { $date }
    }
leaves-name = Der Name „{ $name }“
leaves-no-name = Kein Name
leaves-born = Geboren am { $date }
leaves-months =
    { $count ->
        [one] Einen Monat alt
       *[other] { $count } Monate alt
    }
leaves-no-age = Kein Alter
leaves-health = Dass es eine Sorge um Wachstum oder Gesundheit gibt
leaves-events =
    { $count ->
        [one] Ein Eintrag mit seiner Zeit, in { $zone }
       *[other] { $count } Einträge mit ihren Zeiten, in { $zone }
    }
leaves-days =
    { $count ->
        [one] Ein Tag in Kürze: Aufstehen, Schläfchen, letzte Mahlzeit
       *[other] { $count } Tage in Kürze: Aufstehen, Schläfchen, letzte Mahlzeit
    }
leaves-plans =
    { $count ->
        [one] Der Plan
       *[other] Der Plan in { $count } Fassungen
    }
leaves-caregivers = Wer was getan hat: { $names }
leaves-no-caregivers = Sonst wird niemand genannt
leaves-words =
    { $count ->
        [one] Ein Text in deinen eigenen Worten
       *[other] { $count } Texte in deinen eigenen Worten
    }
leaves-no-words = Nichts in deinen eigenen Worten
leaves-size = { $size } KiB. Mehr ist nicht darin.
leaves-report = Der Bericht wird daraus gemacht und aus nichts anderem.

## Nächte, die hereinkommen

bring = Nächte hereinholen
bring-title = Nächte hereinholen
bring-about = Du siehst, was in einer Datei ist, bevor etwas davon behalten wird. An dem, was hier ist, ändert sie nichts.
bring-trackers = Eine Nachtdatei von Lullwatch, oder was Huckleberry, Baby Buddy, Nara, Baby Tracker und sleepdiary schreiben.
bring-file = Die Datei
bring-choose = Datei wählen
bring-choose-other = Andere Datei wählen
bring-at-desk = Am Schreibtisch für Coaches ansehen
bring-refused = Nichts wurde behalten, und hier hat sich nichts geändert.
bring-keep = Diese Nächte behalten
bring-asks = Noch etwas
bring-passphrase = Die Passphrase der Datei
bring-key = Diese Datei ist für einen Schlüssel verschlossen. Wähle die Datei mit deinem geheimen Schlüssel.
key-choose = Die Schlüsseldatei wählen
bring-zone = Wo dein Kind geschlafen hat
bring-zone-why = In der Datei stehen Zeiten, aber nicht, in welcher Zeitzone.
bring-only = Es sind mehrere Kinder darin. Welches ist deines?
bring-born = Die Datei sagt nicht, wann das Kind geboren ist. Ohne das lässt sich nichts nach dem Alter prüfen.
bring-born-of = Die Datei sagt nicht, wann { $name } geboren ist. Ohne das lässt sich nichts nach dem Alter prüfen.
tracker-huckleberry = Huckleberry
tracker-baby_buddy = Baby Buddy
tracker-nara = Nara
tracker-nighp = Baby Tracker
tracker-sleep_diary = sleepdiary
comes-kind = Eine Datei von { $tracker }. Ihre Nächte werden zu Nächten von { $name }, als Protokoll.
comes-kind-night = Eine Nachtdatei von Lullwatch.
comes-child-new = { $name }, neu hier
comes-span = Vom { $first } bis zum { $last }
comes-new =
    { $count ->
        [0] Keine neue Nacht
        [one] Eine neue Nacht
       *[other] { $count } neue Nächte und Schläfchen
    }
comes-more =
    { $count ->
        [one] Eine Nacht, die hier ist, bekommt weitere Einträge
       *[other] { $count } Nächte, die hier sind, bekommen weitere Einträge
    }
comes-known =
    { $count ->
        [one] Eine Nacht ist schon hier
       *[other] { $count } Nächte sind schon hier
    }
comes-days =
    { $count ->
        [one] Ein Tag in Kürze: Aufstehen, Schläfchen, letzte Mahlzeit
       *[other] { $count } Tage in Kürze: Aufstehen, Schläfchen, letzte Mahlzeit
    }
comes-differing =
    { $count ->
        [one] Eines ist hier anders und bleibt, wie es ist
       *[other] { $count } Dinge sind hier anders und bleiben, wie sie sind
    }
comes-plan = Ein Plan kam mit: { $method }
comes-take-plan = Diesen Plan ab der nächsten Nacht verwenden
comes-without-plan = Ohne Plan beginnt dieses Kind mit dem Protokoll allein. Eine Methode kannst du jederzeit wählen.
comes-left-out =
    { $count ->
        [one] Eine Zeile bleibt weg
       *[other] { $count } Zeilen bleiben weg
    }
comes-nothing = Alles davon ist schon hier. Es gibt nichts zu behalten.
notice-file_waits = Eine Datei wurde geöffnet. Sie wartet, bis das hier fertig ist: Öffne sie dann noch einmal.
notice-nights_arrived =
    { $count ->
        [0] Es ist behalten.
        [one] Eine Nacht ist jetzt hier.
       *[other] { $count } Nächte sind jetzt hier.
    }
error-bring-no-child = Nächte aus einer anderen App brauchen ein Kind, zu dem sie gehören. Leg zuerst dein Kind an.
error-bring-not-now = Nicht, während eine Nacht läuft oder eine Sicherung gemacht wird. Versuch es gleich noch einmal.
error-file-changed = Die Datei hat sich geändert, seit du sie angesehen hast. Wähl sie noch einmal.
error-file-unreadable = Die Datei lässt sich nicht lesen. Wähl sie noch einmal oder kopier sie zuerst hierher.
error-file-unwritten = Dorthin ließ sich die Datei nicht schreiben. Wähl einen anderen Ort.
error-report-unmade = Der Bericht ließ sich nicht machen. Nimm weniger Nächte oder den Bericht für den Browser.
error-no-such-nights = Dort sind keine Nächte. Wähl andere.
error-key-file = Das ist keine Schlüsseldatei. Sie hat eine Zeile, die mit AGE-SECRET-KEY-1 beginnt.
error-not-a-key = Das ist kein öffentlicher Schlüssel. Er beginnt mit age1; kopier ihn ganz.
error-passphrase-short = Schreib mindestens acht Zeichen.
error-store-unreadable = Was hier behalten ist, lässt sich gerade nicht lesen. Schließ Lullwatch und öffne es wieder.
error-arrival-unsaved = Der Datenträger hat abgelehnt, darum wurde nichts behalten. Schaff Platz und versuch es noch einmal.

## Die Durchsicht eines Coachs

review-of = Eine Durchsicht der Nächte von { $name }. Nimm davon, was du magst.
review-of-by = Eine Durchsicht der Nächte von { $name }, von { $coach }. Nimm davon, was du magst.
review-comments = Was der Coach sagt
review-coach = Coach
review-at = Nacht vom { $date }, { $time }
review-not-here = Zu einer Nacht, die nicht hier ist
review-take-comment = Bei der Nacht behalten
review-taken = Das hast du behalten.
review-plan = Was der Coach ändern würde
review-plan-about = Eins nach dem anderen. Es gilt ab der nächsten Nacht und wird geprüft, als hättest du es getippt.
review-plan-is-so = Dein Plan hat das alles schon.
review-changed-since = Das hast du geändert, seit der Coach es gesehen hat.
review-method-about = Eine andere Methode beginnt bei ihrer ersten Nacht, mit ihren eigenen Zahlen. Was du an der bisherigen geändert hast, fällt mit ihr weg; was ärztlich zu ihr gesagt wurde, gilt für diese nicht.
review-take-step = Das nehmen
review-keep = Angekreuztes behalten
notice-review_kept = Es ist behalten. Was du vom Plan genommen hast, gilt ab der nächsten Nacht.
error-review-no-child = Diese Durchsicht ist zu einem Kind, das nicht hier ist.
