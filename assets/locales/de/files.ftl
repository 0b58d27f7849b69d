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
trouble-later-edition = Das hat eine spätere Ausgabe gemacht ({ $detail }). Mit einem neueren Lullwatch lässt es sich lesen.
trouble-zone-unknown = „{ $detail }“ ist keine Zeitzone. Schreibe eine wie Europe/Berlin oder America/New_York.
trouble-zone-missing = Die Datei sagt nicht, in welcher Zeitzone. Sag, wo dein Kind geschlafen hat.
trouble-misplaced = Das gehört zu einem anderen Kind oder einer anderen Nacht als der, in der es steht.
trouble-twice = „{ $detail }“ steht hier zweimal.
trouble-sealed = Das ist verschlüsselt. Gib die Passphrase oder die Schlüsseldatei an.
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
