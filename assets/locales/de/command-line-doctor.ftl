## What `lullwatch doctor` says

cli-doctor-well = gut
cli-doctor-look = SIEH HIN
cli-doctor-all-well = Alles ist gut.
cli-doctor-not-well = Nicht alles ist gut; siehe oben bei { cli-doctor-look }.

cli-doctor-mended-given-back =
    { $count ->
        [one] Behoben: Ein Eintrag kam aus dem Index zurück.
       *[other] Behoben: { $count } Einträge kamen aus dem Index zurück.
    }
cli-doctor-mended-from-backups =
    { $count ->
        [one] Behoben: Ein Eintrag kam aus einer Sicherung zurück.
       *[other] Behoben: { $count } Einträge kamen aus Sicherungen zurück.
    }
cli-doctor-mended-rebuilt = Behoben: Der Index wurde neu aufgebaut ({ $why }). Der alte liegt in { $path }
cli-doctor-mended-torn = Behoben: Eine letzte Zeile ohne Ende wurde abgeschnitten. Sie galt nie als gespeichert.
cli-doctor-mended-private = Behoben: Andere können { $path } nicht mehr lesen
cli-doctor-mended-nothing = Es gab nichts zu beheben.

cli-doctor-empty = Noch ist nichts notiert.
cli-doctor-running = Die App läuft; ihr Index bleibt in Ruhe.
cli-doctor-journal = Protokoll: { cli-doctor-records } in { cli-doctor-files }
cli-doctor-journal-well = { cli-doctor-journal }, jede Prüfsumme stimmt
cli-doctor-records =
    { $records ->
        [one] ein Eintrag
       *[other] { $records } Einträge
    }
cli-doctor-files =
    { $files ->
        [one] einer Datei
       *[other] { $files } Dateien
    }
cli-doctor-damaged-line = Protokoll: Zeile { $line } von { $file } ist beschädigt
cli-doctor-damaged-file = Protokoll: { $file } lässt sich nicht lesen
cli-doctor-gap =
    { $count ->
        [one] Protokoll: Ein Eintrag fehlt, an Stelle { $first }
       *[other] Protokoll: { $count } Einträge fehlen, ab Stelle { $first }
    }
cli-doctor-of-night = { $what }, aus Nacht { $night }
cli-doctor-between-nights = { $what }, bei Nacht { $night } oder { $other }
cli-doctor-later-edition =
    { $count ->
        [one] Protokoll: Ein Eintrag einer späteren Ausgabe wird für sie aufgehoben.
       *[other] Protokoll: { $count } Einträge einer späteren Ausgabe werden für sie aufgehoben.
    }
cli-doctor-journal-unreadable = Protokoll: Es lässt sich nicht lesen ({ $why })

cli-doctor-index-absent = Index: keiner. Der nächste Start der App oder --repair baut ihn auf.
cli-doctor-index-agrees = Index: sagt dasselbe wie das Protokoll
cli-doctor-index-behind = Index: im Rückstand. Der nächste Start der App oder --repair führt ihn nach.
cli-doctor-index-in-use = Index: nicht angesehen, solange die App läuft
cli-doctor-index-damaged =
    { $count ->
        [one] Index: Eine Zeile ist beschädigt. Der nächste Start der App oder --repair baut ihn neu auf.
       *[other] Index: { $count } Zeilen sind beschädigt. Der nächste Start der App oder --repair baut ihn neu auf.
    }
cli-doctor-index-knows-more =
    { $count ->
        [one] Index: Er hat einen Eintrag, den das Protokoll verloren hat. Der nächste Start der App oder --repair gibt ihn zurück.
       *[other] Index: Er hat { $count } Einträge, die das Protokoll verloren hat. Der nächste Start der App oder --repair gibt sie zurück.
    }
cli-doctor-index-unreadable = Index: Er ist nicht benutzbar ({ $why }). Der nächste Start der App oder --repair baut ihn neu auf.
cli-doctor-index-not-looked-at = Index: Er ließ sich nicht ansehen ({ $why })
cli-doctor-index-empty = er ließ sich öffnen, war aber leer
cli-doctor-index-format = er hat das Format { $format }
cli-doctor-index-rows =
    { $count ->
        [one] eine seiner Zeilen fehlt oder ist nicht, wie sie geschrieben wurde
       *[other] { $count } seiner Zeilen fehlen oder sind nicht, wie sie geschrieben wurden
    }

cli-doctor-nights = { cli-doctor-nights-counted } mit { cli-doctor-events-counted }
cli-doctor-nights-counted =
    { $nights ->
        [one] Eine Nacht oder ein Schläfchen
       *[other] { $nights } Nächte und Schläfchen
    }
cli-doctor-events-counted =
    { $events ->
        [one] einem Eintrag
       *[other] { $events } Einträgen
    }
cli-doctor-untold = Nacht { $night } lässt sich nicht erzählen. { $why }
cli-doctor-open-to-others = Andere können { $path } lesen; --repair behebt es.
cli-doctor-aside = Früher beiseitegelegt: { $path }
cli-doctor-room = Platz auf dem Datenträger: { $megabytes } MB
cli-doctor-little-room = { cli-doctor-room }. Schaff etwas Platz.
cli-doctor-backups-none = Sicherungen: keine in { $folder }
cli-doctor-backup = Sicherung: { $what }

cli-doctor-sound = Ton: Ein Lautsprecher spielt
cli-doctor-no-sound = Ton: { $why } Ein Ton wäre nicht zu hören.
cli-doctor-sound-no-device = Kein Lautsprecher lässt sich öffnen ({ $why }).
cli-doctor-sound-unreadable = Der Ton lässt sich nicht lesen ({ $why }).
cli-doctor-sound-hangs = Der Lautsprecher antwortet nicht.
cli-doctor-sound-stuck = Der Lautsprecher hörte mitten im Ton auf.
cli-doctor-sound-fake = Der Lautsprecher spielt für niemanden.
cli-doctor-sound-gone = Der Ton ist zu Ende.
cli-doctor-awake = Wach: Das System hält den Computer wach, wenn es gebeten wird
cli-doctor-not-awake = Wach: Das System hält den Computer nicht wach. Schalte den Ruhezustand in seinen Einstellungen aus.
cli-doctor-clock = Uhr: läuft weiter, während der Computer schläft
cli-doctor-no-clock = Uhr: Keine läuft weiter, während der Computer schläft ({ $why })
