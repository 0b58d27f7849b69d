# What the command line prints. The window has words of its own; what both say is in the other files.

## Nights

cli-night-of = { $method }, night { $night }
cli-id = Id
cli-settling = Settling
cli-check = Check
cli-held = Held
cli-hold = Hold
cli-as-noticed = { measures-as-noticed } Spans are h:mm:ss.
cli-place = Place: { $place }
cli-woke-planned = as planned
cli-woke-alone = by itself
cli-cards-used = Cards used: { $count }
cli-decimal-mark = .

## One night of a method

cli-check-after = Check { $number } after { $wait }
cli-check-after-and-on = Check { $number } after { $wait }, and so on
cli-not-given = not given by the source
cli-by-calendar = On to the next place by the number of the night.
cli-wakings-as_before = Wakings in the night are answered as before.
cli-wakings-like_bedtime = Wakings in the night are answered as at bedtime.
cli-bedtime-unknown = Tonight’s bedtime comes from the usual one (--usual 20:00) or from nights before (--log FILE).

## Plans

cli-plan-row = night { $night }
cli-plan-changed = changed: { $fields }
cli-plan-equal = The two plans are equal.
cli-not-set = not set
cli-plan-usable = { $path } can be used.
cli-plan-unusable = { $path } cannot be used:
cli-plan-unreadable = { $path } cannot be read:
cli-good-to-know = Good to know:
cli-good-to-know-too = { $what } (good to know)
cli-age = Age
cli-age-months =
    { $months ->
        [one] one month, counted from the due date
       *[other] { $months } months, counted from the due date
    }
cli-waits-of-night = Waits of that night
cli-and-so-on = { $waits } and so on
cli-planned-naps = Planned naps
cli-plan-none = No plan is recorded here. The app makes one.
cli-plan-none-of = No plan is recorded for a child called “{ $name }”.
cli-plan-several = Several children have a plan. Say whose with --child NAME.
cli-plan-several-called = Several children are called “{ $name }”.

## Backups

cli-backup-made =
    { $records ->
        [one] { $line }; one entry, read back and whole
       *[other] { $line }; { $records } entries, read back and whole
    }
cli-backup-holds =
    { $records ->
        [one] { $line }; one entry
       *[other] { $line }; { $records } entries
    }
cli-backup-damaged =
    { $damaged ->
        [one] This backup is damaged. Entries that can be read: { $readable }; one line cannot.
       *[other] This backup is damaged. Entries that can be read: { $readable }; { $damaged } lines cannot.
    }
cli-backup-damaged-too = Use another backup, or add --damaged-too to use what can be read.
cli-backups-none = No backups in { $folder }
cli-restore-would = It would take the place of what is in { $folder }, which would be set aside there.
cli-restore-not-yet = Nothing has been done yet. Add --yes to do it.
cli-restored = Restored: { $contents }
cli-restored-damaged =
    { $count ->
        [one] One line of it could not be read.
       *[other] { $count } lines of it could not be read.
    }
cli-restored-aside = What was there before is in { $folder }

## Files that come and go

cli-progress = { $done }/{ $all } files, { $left } left
cli-bytes =
    { $count ->
        [one] one byte
       *[other] { $count } bytes
    }
cli-bytes-encrypted = { cli-bytes }, encrypted
cli-bytes-added =
    { $count ->
        [one] one byte added
       *[other] { $count } bytes added
    }
cli-words-night = Of a night: { $text }
cli-words-plan = Of the plan: { $text }
cli-words-comment = Of a review: { $text }
cli-left-out = Left out: { $what }
cli-left-out-still-asleep = Left out: asleep from { $from }, still asleep at the end of the night.
cli-left-out-longer-than-a-day = Left out: asleep from { $from }, for more than a day.
cli-left-out-overlaps = Left out: asleep from { $from }, which lies over another sleep.
cli-left-out-clock-set-back = Asleep from { $from }: the clocks were set back, so it may be an hour off.
cli-refused = Refused: { $why }
cli-files-refused =
    { $count ->
        [one] One file refused
       *[other] { $count } files refused
    }
cli-not-kept-yet = Nothing has been kept yet. Add --yes to keep it.
cli-events-new =
    { $count ->
        [0] No new entry
        [one] One new entry
       *[other] { $count } new entries
    }
cli-events-known =
    { $count ->
        [one] One entry is here already
       *[other] { $count } entries are here already
    }
cli-reviews-new =
    { $count ->
        [one] One new review
       *[other] { $count } new reviews
    }
cli-days-differing =
    { $count ->
        [one] One day is otherwise here, and stays as it is
       *[other] { $count } days are otherwise here, and stay as they are
    }
cli-plan-taken = A plan came along, and is taken.
cli-plan-not-possible = A plan came along. It cannot be taken as it is.
cli-plan-not-taken = A plan came along, and is not taken; --take-plan takes it.
cli-written =
    { $nights ->
        [one] with one night
       *[other] with { $nights } nights and naps
    }
cli-written-of-families = { cli-written }, of { $families } families

## Reviews

cli-review-from = From { $name }, { $date }
cli-review-comment = Comment { $id }
cli-review-of-night = Night { $night }
cli-review-of-event = Night { $night }, entry { $event }
cli-review-accepted = accepted
cli-review-not-here = about a night or an entry that is not here
cli-review-field = Field of the plan: { $field }
cli-review-changed-since = changed here since the coach saw it
cli-review-is-so = is so already
cli-review-all-taken = With all of the plan taken:
cli-review-plan-no = The plan cannot be taken like that:
cli-review-kept =
    { $count ->
        [0] No comment accepted
        [one] One comment accepted
       *[other] { $count } comments accepted
    }
cli-review-plan-kept = Version { $version } of the plan holds from the next night on.

## What cannot be used, and what cannot be done

cli-unreadable = { $path } cannot be read ({ $why }).
cli-unwritten = { $path } cannot be written ({ $why }).
cli-folder-unmade = { $path } cannot be made ({ $why }).
cli-unprinted = The result could not be written ({ $why }).
cli-table-unwritten = The table could not be written ({ $why }).
cli-pdf-unmade = The PDF could not be made ({ $why }).
cli-too-large = { $path } is larger than { $most } MiB.
cli-no-home = The system names no home. Set { $variable }.
cli-journal-full = The journal is at its end. Restore a backup from before.
cli-journal-lines =
    { $count ->
        [one] One line of the journal cannot be read; the others are shown.
       *[other] { $count } lines of the journal cannot be read; the others are shown.
    }
cli-no-night-id = “{ $night }” is no night’s id. “lullwatch nights” lists them.
cli-no-such-night = There is no such night. “lullwatch nights” lists those there are.
cli-no-night-yet = No night is recorded yet.
cli-no-child-yet = No child is recorded yet. The app asks for it at first.
cli-no-such-child = There is no such child. There are: { $names }
cli-one-child = One child at a time. Name it with --child.
cli-one-child-each = One child at a time. Export each by itself.
cli-nobody-put-down = { $path }: nobody was put down in this night.
cli-many-files = More than { $most } files. Name a folder less.
cli-no-passphrase = { $path } has no passphrase.
cli-folder-wanted = Several files do not go to standard output. Name a folder with --out.
cli-folder-or-table = Several files do not go to standard output. Name a folder with --out, or one table with --table.
cli-no-terminal = This is nothing for a terminal. Name a file with --out.
cli-input-alone = Standard input is one file. Give it alone.
cli-format-unsaid = Say --format html or --format pdf, or end the file’s name so.
cli-families-named = Several families are called as their files. Leave --family out.
cli-workbook-whole = A workbook has all tables. Leave --table out.
cli-parquet-folder = Parquet of several families is a folder. Leave --table out.
cli-review-no-field = The review changes no “{ $field }”. It has: { $fields }
cli-review-no-plan = The night file has no plan.
cli-comment-form = “{ $text }” is not like NIGHT=TEXT or NIGHT/EVENT=TEXT.
cli-comment-nowhere = “{ $place }” is not in the night file.

## Scripts

script-file-too-long = The file is longer than { $detail } bytes, which is more than a night.
script-line-too-long = This line is longer than { $detail } bytes.
script-empty = The file is empty. The first line describes the night.
script-too-many = More than { $detail } things in one night.
script-not-json = This is no JSON object ({ $detail }).
script-unreadable = This cannot be read ({ $detail }).
script-format = This format is not known here. Write “{ $detail }”.
script-method-unknown = There is no method “{ $detail }”. “lullwatch methods” lists those there are.
script-zone-unknown = { trouble-zone-unknown }
script-night-zero = Nights are counted from 1.
script-stage-zero = Stages are counted from 1.
script-weeks-early = Write 0 to { $detail } weeks early.
script-born-after = Born on { $detail }, after this night. Check the birth date.
script-time-missing = “at” is missing. Write the time with its offset.
script-time-unreadable = “{ $detail }” is not a time with an offset, like 2026-11-23T19:30:00-05:00.
script-before-last = This is before { $detail }, the time of the line before.
script-do-missing = “do” is missing. It says what happened.
script-of-missing = “{ $detail }” needs “of”, the id of another line.
script-field-unknown = There is no field “{ $detail }” in this line.
script-text-wanted = “{ $detail }” is text. Put it in quotes.
script-yes-no-wanted = “{ $detail }” is true or false.
script-id-twice = The id “{ $detail }” is used twice.
script-no-such-id = No line before has the id “{ $detail }”.
script-not-amendable = “{ $detail }” cannot be amended.
script-picking-up = Write picking up and laying down as “pick_up” and “lay_down”.
