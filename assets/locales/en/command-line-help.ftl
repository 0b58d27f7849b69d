## What `lullwatch --help` says
# For a command `cli-help-<command>`, for what can be given to it `cli-help-<command>-<name>`, or
# `cli-help-each-<name>` where it is the same for several.

cli-help = Night scripts, methods and recorded nights of Lullwatch, on the command line.
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-command = COMMAND
cli-help-options-short = OPTIONS
cli-help-values = { $help } One of: { $values }.
cli-help-default = { $help } Otherwise “{ $value }”.

cli-help-each-help = Show this help.
cli-help-version = Show the version.
cli-help-each-language = Speak this language: en, es or de. Otherwise as the computer is set.
cli-help-each-json = Print JSON.
cli-help-each-child = Of this child, by name; otherwise of all.
cli-help-each-night = One night: its id from “lullwatch nights”, or “last”.
cli-help-each-from = From this evening on.
cli-help-each-to = Up to this evening.
cli-help-each-name = How the child is called in it.
cli-help-each-name-full = As it is written.
cli-help-each-name-initials = The first letters alone.
cli-help-each-name-hidden = Not at all.
cli-help-each-no-notes = Leave out notes, reasons and everything else in somebody’s own words.
cli-help-each-no-caregivers = Leave out who did what.
cli-help-each-passphrase-file = A file whose first line is the passphrase; “-” reads it from standard input.
cli-help-each-key-file = A file with secret keys, as “age-keygen” writes it.
cli-help-each-out = Where to; “-” is standard output.
cli-help-each-clinician-knows = A clinician knows of the plan that comes of it.
cli-help-each-only = Of a file with several children this one, as the file names it.
cli-help-each-child-id = The number that Baby Buddy has given the child.
cli-help-each-files = Night files and folders of them, in the place of what is recorded; “-” reads standard input.
cli-help-each-last = The last so many evenings.
cli-help-each-no-age = Leave out the child’s age. The birth date is never in it.
cli-help-each-script = A night script in the place of what is recorded; may be given many times.

cli-help-help = Show this help, or that of a command.
cli-help-methods = List the methods, or show one with the source of every number.
cli-help-methods-id = Show this method alone.

cli-help-schedule = Print the waits of one night of a method.
cli-help-schedule-method = The method’s id, as “ferber-2006”.
cli-help-schedule-night = Which night of the plan, from 1.
cli-help-schedule-months = The child’s corrected age in whole months, for the longest hold.
cli-help-schedule-stage = The stage, from 1, of a method that moves on by criterion.
cli-help-schedule-wished = The bedtime wished for, as 19:30, for a method that moves it.
cli-help-schedule-usual = The bedtime that was usual before, as 20:00.
cli-help-schedule-before = Minutes before a usual waking, 1 to 120, for scheduled awakenings.
cli-help-schedule-log = A night script of a night before; may be given many times, oldest first.

cli-help-replay = Replay a night script and print what it comes to.
cli-help-replay-file = The script, JSON Lines; “-” reads standard input.

cli-help-nights = List the recorded nights.
cli-help-nights-child = Only the nights of this child, by name.
cli-help-show = Show one recorded night.
cli-help-show-night = The night’s id from “lullwatch nights”, or “last”.

cli-help-plan = Show the recorded plan, check a plan file, or compare two.
cli-help-plan-show = Print the recorded plan as a plan file.
cli-help-plan-show-child = The plan of this child, by name; not needed where there is one child.
cli-help-plan-show-all = List every version, oldest first.
cli-help-plan-check = Say whether a plan file can be used, and what is wrong with it, line by line.
cli-help-plan-check-file = The plan file; “-” reads standard input.
cli-help-plan-check-day = As it would be on this day, as 2026-11-23; otherwise today.
cli-help-plan-diff = Print what differs between two plan files.
cli-help-plan-diff-before = The plan file before.
cli-help-plan-diff-after = The plan file after.

cli-help-report = Write a report of the recorded nights, as HTML or PDF.
cli-help-report-out = Where to; “-” is standard output. A folder where several files or a folder were named.
cli-help-report-format = Where the name’s ending does not say it. Otherwise HTML on standard output, PDF in a folder.
cli-help-report-format-html = One file for a browser.
cli-help-report-format-pdf = For printing and for mails.

cli-help-tables = Write the recorded nights as tables: CSV, XLSX or Parquet.
cli-help-tables-out = Where to: a folder; of one workbook, and with --table, a file, and “-” is standard output.
cli-help-tables-format = What to write.
cli-help-tables-format-csv = A file for each table.
cli-help-tables-format-xlsx = A workbook for each family.
cli-help-tables-format-parquet = A file for each table and family.
cli-help-tables-table = This table alone, into the file that --out names.
cli-help-tables-table-nights = One row for each night and nap.
cli-help-tables-table-settlings = One row from put-down and from each waking until asleep.
cli-help-tables-table-checks = One row for each visit.
cli-help-tables-table-events = One row for each thing that was logged.
cli-help-tables-family = What the family is called in the tables, no name but a word of your own. Several are called as their files.

cli-help-doctor = Look through what is kept, the sound and the clock; mend what can be mended.
cli-help-doctor-repair = Mend what can be mended; the app must be closed.
cli-help-doctor-data-only = Leave out the loudspeaker and keeping the machine awake.
cli-help-backup = Back up what is kept; works beside a running app.
cli-help-backup-to = Into this folder, and not the one chosen in the app.
cli-help-backups = List the backups, newest first.
cli-help-backups-folder = In this folder, and not the one chosen in the app.
cli-help-restore = Put a backup in the place of what is kept, which is set aside.
cli-help-restore-file = The backup.
cli-help-restore-yes = Do it; without this word it is only said what would be done.
cli-help-restore-damaged-too = Of a damaged backup, use what can be read.
cli-help-completions = Print what lets a shell complete these commands.
cli-help-completions-shell = Which shell.
cli-help-manual = Write the manual pages into a folder.
cli-help-manual-folder = The folder; it must be there.

cli-help-export = Write recorded nights to a night file, or for another tracker.
cli-help-export-age = What it says of the child’s age.
cli-help-export-age-born = The birth date.
cli-help-export-age-months = Whole months.
cli-help-export-age-hidden = Nothing.
cli-help-export-kind = As what.
cli-help-export-keys = Encrypt for this public key, “age1…”; may be given many times.
cli-help-export-passphrase-file = Encrypt with the passphrase in the first line of this file; “-” reads standard input.
cli-help-export-preview = Show what would leave, and write nothing.
cli-help-export-out = Where to; “-” is standard output. For Baby Buddy a folder.
cli-help-each-kind-night = A night file.
cli-help-each-kind-baby-buddy = Baby Buddy’s two CSV files, into a folder.
cli-help-each-kind-sleep-diary = sleepdiary’s Standard format, JSON.

cli-help-import = Keep nights from night files and from other trackers’ files.
cli-help-import-files = Night files, other trackers’ files, or folders of them; “-” reads standard input.
cli-help-import-yes = Keep what can be used; without this word it is only said what would be kept.
cli-help-import-child = Another tracker’s nights become those of this child, by name; not needed where there is one.
cli-help-import-zone = Where the child slept, as Europe/Berlin, where a tracker’s file does not say; otherwise in the child’s own zone.
cli-help-import-name = How a new child is called, where the file does not say.
cli-help-import-born = When a new child was born, where the file does not say.
cli-help-import-take-plan = Take the plan as well; it is checked as if it had been typed.

cli-help-convert = Turn a night file or another tracker’s file into another format; records nothing.
cli-help-convert-file = A night file or another tracker’s file; “-” reads standard input.
cli-help-convert-kind = To what.
cli-help-convert-zone = Where the child slept, where the file does not say.
cli-help-convert-out = Where to; “-” is standard output. For Baby Buddy a folder.
cli-help-convert-json = Print what was left out as JSON.

cli-help-merge = Bring the nights of two machines together, through a folder that they share.
cli-help-merge-folder = The shared folder.
cli-help-merge-passphrase-file = A file whose first line is the family’s passphrase: this device’s file is encrypted with it when it is made, and the others are opened.

cli-help-review = Write, show and accept a coach’s review.
cli-help-review-show = Show a review beside what is recorded.
cli-help-review-accept = Accept comments and steps of a review.
cli-help-review-write = Write a review of a night file.
cli-help-review-show-file = The review file; “-” reads standard input.
cli-help-review-accept-file = The review file; “-” reads standard input.
cli-help-review-accept-comments = Accept this comment, by its id; may be given many times.
cli-help-review-accept-fields = Take this field of the plan; may be given many times.
cli-help-review-accept-all-comments = Accept every comment.
cli-help-review-accept-all-fields = Take every field of the plan.
cli-help-review-write-file = The night file; “-” reads standard input.
cli-help-review-write-from = Who writes it.
cli-help-review-write-comments = A comment on a night, NIGHT=TEXT, or on an entry of it, NIGHT/EVENT=TEXT.
cli-help-review-write-plan = A plan file with the plan as it should be.

## What was typed, and cannot be used

cli-typed-unknown = “{ $what }” is not known here.
cli-typed-unknown-like = “{ $what }” is not known here. Is { $like } meant?
cli-typed-command-unknown = There is no command “{ $what }”.
cli-typed-command-unknown-like = There is no command “{ $what }”. Is { $like } meant?
cli-typed-missing = Missing: { $what }
cli-typed-command-missing = A command is missing. There are: { $commands }
cli-typed-value-missing = A value is missing after { $what }.
cli-typed-no-value = { $what } takes no value.
cli-typed-not-one-of = “{ $value }” does not fit { $what }. Write one of: { $values }
cli-typed-wrong = “{ $value }” does not fit { $what } ({ $why }).
cli-typed-not-together = { $what } and { $other } do not go together.
cli-typed-twice = { $what } can be given only once.
cli-typed-not-utf8 = What was typed is not in UTF-8.
cli-typed-time-of-day = “{ $value }” is not a time of day like 19:30.
cli-typed-day = “{ $value }” is not a date like 2026-11-23.
cli-typed-language = There are words in { $codes }, but not in “{ $value }”.
cli-typed-label = “{ $value }” does not fit. Write up to 64 letters from a to z, digits, - and _.
cli-typed-number = “{ $value }” does not fit { $what }. Write a whole number, from { $least } on.
cli-typed-number-range = “{ $value }” does not fit { $what }. Write a whole number from { $least } to { $most }.
cli-typed-id = “{ $value }” is no id.
