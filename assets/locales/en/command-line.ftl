# What the command line prints. The window has words of its own; what both say is in the other files.

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
