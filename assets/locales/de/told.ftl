## Told

notice-not_saved_yet = Noch nicht gespeichert. Die Nacht geht weiter, und das Speichern wird erneut versucht.
notice-no_sound = Dieser Computer hat keinen Ton. Besuche werden auf dem Bildschirm angezeigt.
notice-restored = Die App wurde neu gestartet. Die Nacht geht dort weiter, wo sie war.
notice-resumed_late =
    { $minutes ->
        [0] Die Wartezeit ist gerade eben abgelaufen.
        [one] Die Wartezeit ist vor einer Minute abgelaufen.
       *[other] Die Wartezeit ist vor { $minutes } Minuten abgelaufen.
    }
notice-clock_changed =
    { $minutes ->
        [0] Die Uhr dieses Computers wurde verstellt. Die Wartezeiten stimmen trotzdem.
        [one] Die Uhr dieses Computers wurde um eine Minute verstellt. Die Wartezeiten stimmen trotzdem.
       *[other] Die Uhr dieses Computers wurde um { $minutes } Minuten verstellt. Die Wartezeiten stimmen trotzdem.
    }
notice-lost_records =
    { $count ->
        [one] Ein Eintrag ließ sich nicht lesen, und es gibt keine Kopie davon. „Deine Daten“ sagt, aus welcher Nacht er ist.
       *[other] { $count } Einträge ließen sich nicht lesen, und es gibt keine Kopie davon. „Deine Daten“ sagt, aus welchen Nächten sie sind.
    }
notice-little_room = Die Festplatte ist fast voll. Schaff etwas Platz, damit die heutige Nacht gespeichert werden kann.
notice-backup_failed = In { $name } ließ sich keine Sicherung anlegen. Auf diesem Computer ist alles gespeichert; sieh bei „Deine Daten“ nach, wenn du Zeit hast.
notice-backup_restored = Die Sicherung ist zurück. Was vorher da war, wurde beiseitegelegt.
notice-may_sleep = Dieser Computer schläft vielleicht von selbst ein. Lass ihn am Strom, den Deckel offen und „Nicht stören“ aus.
notice-due_elsewhere = Für { $name } ist ein Besuch dran.
notice-awakening_elsewhere = Es ist Zeit, { $name } zu wecken.
notice-pause_elsewhere = Die Pause für { $name } dauert schon eine Weile.
notice-crying_limit_elsewhere = { $name }: Das war lang genug für heute. Tröste ganz und versuch es morgen wieder.
notice-nap_cap_elsewhere = { $name }: Die Zeit für das Schläfchen ist um. Steht auf; der nächste Schlaf kommt.
notice-rise_unknown = Es ist nicht notiert, wann dein Kind aufgestanden ist. Unten kannst du es sagen.
notice-closing = Die Nacht läuft ohne ihr Fenster weiter.

notice-no_notification = Dieser Schreibtisch zeigt keine Mitteilungen. Ein fälliger Besuch holt stattdessen das Fenster nach vorn.
notice-battery_low = Der Akku ist fast leer. Steck den Computer an, damit er die Nacht durchhält.

watchdog-calls = Lullwatch läuft nicht mehr, und etwas ist fällig. Sieh nach deinem Kind; öffne Lullwatch, um weiterzumachen.
notification-still-quiet = { $name }: schon eine Weile ruhig. Schläft, oder noch ruhig?
notification-check-due = { $name }: Besuch { $number } ist dran.
tray-show = Lullwatch zeigen
tray-quit = Beenden
tray-no-night = Keine Nacht läuft
tray-night = { $name }: Die Nacht läuft
tray-due = { $name }: Ein Besuch ist dran
tray-minutes-left =
    { $minutes ->
        [one] { $name }: eine Minute bis zum nächsten Besuch
       *[other] { $name }: { $minutes } Minuten bis zum nächsten Besuch
    }
awake-reason = Eine Nacht läuft
quit-question = Eine Nacht läuft. Ohne Lullwatch ruft dich nichts zu einem Besuch.
quit-no = Weiterlaufen lassen

error-name-empty = Schreib einen Namen oder ein Kürzel, bis zu 60 Zeichen.
error-birth-date-unreadable = Wähle das Geburtsdatum.
error-birth-date-future = Dieses Datum liegt noch vor uns. Prüfe das Geburtsdatum.
error-weeks-early-range = Schreib 0 bis 18 Wochen.
error-zone-unknown = Wähle eine Zeitzone aus der Liste, etwa Europe/Berlin.
error-method-unknown = Diese Methode ist hier nicht bekannt. Wähle eine andere.
error-night-range = Schreib eine Nacht von 1 bis 999.
error-too-young = In diesem Alter nicht angeboten. Wähle eine andere.
error-too-old = Über dem Alter, bis zu dem die Quelle dieser Methode reicht. Wähle eine andere.
error-clinician-needed = Sprich zuerst mit deiner Ärztin oder deinem Arzt, dann setz das Häkchen.
error-folder-not-writable = In den Datenordner lässt sich nicht schreiben. Nichts könnte behalten werden, darum beginnt nichts. Prüfe seine Rechte und starte Lullwatch neu.
error-disk-full = Die Festplatte ist voll. Nichts könnte behalten werden, darum beginnt nichts. Schaff etwas Platz und starte Lullwatch neu.
error-store-locked = Ein anderes Lullwatch hat diesen Ordner offen. Schließ es, oder nimm jenes.
error-not-possible-now = Das passt hier nicht, darum wurde nichts geändert. Sieh nach, was der Bildschirm jetzt sagt.
error-no-such-folder = Diesen Ordner gibt es nicht. Wähle einen, den es gibt.
error-restore-not-now = Eine Sicherung lässt sich zurückholen, wenn keine Nacht läuft und gerade keine Sicherung angelegt wird.
error-backup-nothing = Es ist noch nichts notiert, also gibt es nichts zu sichern.
error-backup-disk-full = Für die Sicherung ist kein Platz. Schaff etwas Platz, oder wähle einen anderen Ordner.
error-backup-folder = Der Ordner für Sicherungen lässt sich nicht benutzen. Sieh nach, dass es ihn gibt und man hineinschreiben darf, oder wähle einen anderen.
error-backup-not-as-written = Die Sicherung ließ sich nicht so lesen, wie sie geschrieben wurde, und wurde nicht behalten. Wähle einen anderen Ordner.
error-backup-journal = Was gespeichert ist, lässt sich gerade nicht lesen. Starte Lullwatch neu, dann sieht es alles durch.
error-backup-file = Diese Datei lässt sich nicht lesen. Sieh nach, dass es sie gibt, oder wähle eine andere.
error-autostart = Dein System hat Lullwatch nicht ändern lassen, was bei der Anmeldung geöffnet wird. In seinen eigenen Einstellungen kann es gehen.
error-backup-none = Diese Datei ist keine Sicherung von Lullwatch. Wähle eine andere.
error-backup-damaged = Diese Sicherung ist beschädigt. Nimm eine andere oder das, was sich davon lesen lässt.
error-note-too-long = Diese Notiz ist zu lang. 4000 Zeichen passen.
error-plan-refused = Der Plan braucht erst einen Blick: Etwas darin passt nicht. Öffne den Plan; er sagt, was.
error-nap-backwards = Ein Schläfchen endet, nachdem es begann. Prüfe seine Zeiten.
error-nap-overlaps = Zwei Schläfchen liegen übereinander. Prüfe ihre Zeiten.
error-nap-half = Schreib beide Zeiten des Schläfchens, von und bis.
error-too-many = Mehr, als hier hineinpasst. Nimm etwas weg.
error-helpline-too-long = Ein Name hat bis zu 200 Zeichen, eine Nummer bis zu 40.
error-time-unreadable = Schreib die Zeit wie 06:50.
error-unknown = Das ging nicht, und nichts wurde geändert. Versuch es noch einmal.
not-drawn = Diese Ansicht lässt sich nicht zeichnen. Was du gesagt hast, ist aufbewahrt, und eine laufende Nacht geht weiter.
not-drawn-again = Noch einmal versuchen
blocked-title = Lullwatch kann hier nichts behalten
blocked-folder = Der Datenordner ist
blocked-meanwhile = Dein Kind kann ohne diese App schlafen: Nichts hiervon wird heute gebraucht.
blocked-detail = Die Worte des Systems
