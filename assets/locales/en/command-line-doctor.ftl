## What `lullwatch doctor` says

cli-doctor-well = well
cli-doctor-look = LOOK
cli-doctor-all-well = All is well.
cli-doctor-not-well = Not all is well; see { cli-doctor-look } above.

cli-doctor-mended-given-back =
    { $count ->
        [one] Mended: one entry came back from the index.
       *[other] Mended: { $count } entries came back from the index.
    }
cli-doctor-mended-from-backups =
    { $count ->
        [one] Mended: one entry came back from a backup.
       *[other] Mended: { $count } entries came back from backups.
    }
cli-doctor-mended-rebuilt = Mended: the index was built anew ({ $why }). The old one is { $path }
cli-doctor-mended-torn = Mended: a last line without its end was cut. It was never said to be saved.
cli-doctor-mended-private = Mended: others may no longer read { $path }
cli-doctor-mended-nothing = Nothing needed mending.

cli-doctor-empty = Nothing has been logged yet.
cli-doctor-running = The app is running; its index is left alone.
cli-doctor-journal = Journal: { cli-doctor-records } in { cli-doctor-files }
cli-doctor-journal-well = { cli-doctor-journal }, every checksum right
cli-doctor-records =
    { $records ->
        [one] one entry
       *[other] { $records } entries
    }
cli-doctor-files =
    { $files ->
        [one] one file
       *[other] { $files } files
    }
cli-doctor-damaged-line = Journal: line { $line } of { $file } is damaged
cli-doctor-damaged-file = Journal: { $file } cannot be read
cli-doctor-gap =
    { $count ->
        [one] Journal: one entry is missing, at place { $first }
       *[other] Journal: { $count } entries are missing, from place { $first } on
    }
cli-doctor-of-night = { $what }, of night { $night }
cli-doctor-between-nights = { $what }, at night { $night } or { $other }
cli-doctor-later-edition =
    { $count ->
        [one] Journal: one entry of a later edition is kept for it.
       *[other] Journal: { $count } entries of a later edition are kept for it.
    }
cli-doctor-journal-unreadable = Journal: it cannot be read ({ $why })

cli-doctor-index-absent = Index: none. The next start of the app, or --repair, builds it.
cli-doctor-index-agrees = Index: says what the journal says
cli-doctor-index-behind = Index: behind. The next start of the app, or --repair, brings it up.
cli-doctor-index-in-use = Index: not looked at while the app runs
cli-doctor-index-damaged =
    { $count ->
        [one] Index: one row is damaged. The next start of the app, or --repair, builds it anew.
       *[other] Index: { $count } rows are damaged. The next start of the app, or --repair, builds it anew.
    }
cli-doctor-index-knows-more =
    { $count ->
        [one] Index: it has one entry that the journal has lost. The next start of the app, or --repair, gives it back.
       *[other] Index: it has { $count } entries that the journal has lost. The next start of the app, or --repair, gives them back.
    }
cli-doctor-index-unreadable = Index: it cannot be used ({ $why }). The next start of the app, or --repair, builds it anew.
cli-doctor-index-not-looked-at = Index: it could not be looked at ({ $why })
cli-doctor-index-empty = it opened empty
cli-doctor-index-format = it is of format { $format }
cli-doctor-index-rows =
    { $count ->
        [one] one of its rows is lost or not as it was written
       *[other] { $count } of its rows are lost or not as they were written
    }

cli-doctor-nights = { cli-doctor-nights-counted } with { cli-doctor-events-counted }
cli-doctor-nights-counted =
    { $nights ->
        [one] One night or nap
       *[other] { $nights } nights and naps
    }
cli-doctor-events-counted =
    { $events ->
        [one] one entry
       *[other] { $events } entries
    }
cli-doctor-untold = Night { $night } cannot be told. { $why }
cli-doctor-open-to-others = Others may read { $path }; --repair puts it right.
cli-doctor-aside = Set aside earlier: { $path }
cli-doctor-room = Room on the disk: { $megabytes } MB
cli-doctor-little-room = { cli-doctor-room }. Make some room.
cli-doctor-backups-none = Backups: none in { $folder }
cli-doctor-backup = Backup: { $what }

cli-doctor-sound = Sound: a loudspeaker plays
cli-doctor-no-sound = Sound: { $why } A chime would not be heard.
cli-doctor-sound-no-device = No loudspeaker can be opened ({ $why }).
cli-doctor-sound-unreadable = The chime cannot be read ({ $why }).
cli-doctor-sound-hangs = The loudspeaker does not answer.
cli-doctor-sound-stuck = The loudspeaker stopped in mid-chime.
cli-doctor-sound-fake = The loudspeaker plays to nobody.
cli-doctor-sound-gone = The chime has ended.
cli-doctor-awake = Awake: the system keeps the machine awake when it is asked to
cli-doctor-not-awake = Awake: the system does not keep the machine awake. Switch off sleep in its settings.
cli-doctor-clock = Clock: goes on while the machine sleeps
cli-doctor-no-clock = Clock: none goes on while the machine sleeps ({ $why })
