## Files that come and go

measures-as-noticed = All times are as noticed by the parent.

trouble-at-line = Line { $line }
trouble-at-place = At { $place }
trouble-at-line-and-place = Line { $line }, { $place }

trouble-too-large = This file is too large. { $detail } MiB fit; choose fewer nights.
trouble-not-utf8 = This is not text in UTF-8. Save it as UTF-8 and try again.
trouble-too-deep = Lists within lists, more than { $detail } deep. This is no file of ours.
trouble-text-too-long = A text is too long here. { $detail } fit.
trouble-too-many = There is more here than there can be. { $detail } fit.
trouble-syntax = This cannot be read: { $detail }
trouble-truncated = The file ends in the middle. Copy or download it again.
trouble-unknown-kind = This is no kind of file that is known here.
trouble-later-edition = A later edition made this ({ $detail }). Update Lullwatch to read it.
trouble-zone-unknown = “{ $detail }” is no time zone. Write one like Europe/Berlin or America/New_York.
trouble-zone-missing = The file does not say in which time zone. Say where your child slept.
trouble-misplaced = This belongs to another child or night than the one it stands in.
trouble-twice = “{ $detail }” stands here twice.
trouble-sealed = This is encrypted. Give the passphrase or the key file.
trouble-wrong-passphrase = That is not the passphrase of this file.
trouble-wrong-key = This was encrypted for another key.
trouble-too-much-work = Opening this would keep the machine busy for very long (work factor { $detail }). Ask for the file again, encrypted in the usual way.
trouble-seal-broken = This is damaged. Copy or download it again.
trouble-not-a-key = “{ $detail }” is not a key. A public key begins with age1, a secret one with AGE-SECRET-KEY-1.
trouble-column-missing = The column { $detail } is missing or empty.
trouble-time-unreadable = “{ $detail }” cannot be read as a time.
trouble-time-skipped = { $detail } was never there: the clocks were set forward over it.
trouble-span-impossible = It ends before it begins, or lasts longer than a day.
trouble-still-running = It has no end yet.
trouble-duplicate = The same as line { $detail }.
trouble-overlaps = It lies over line { $detail }, which is kept.
trouble-night-there = A night is here already at that time.
trouble-born-missing = The file does not say when the child was born. Say it, so that the age is known.
trouble-not-here = This is about something that is not here ({ $detail }).
trouble-plan-refused = The plan cannot be used: { $detail }
trouble-many-children = There are several children here. Say which: { $detail }

elsewhere-waited = waited { $waited }, planned { $planned }
elsewhere-cried = Cried { $cried } (minutes:seconds), as noticed by the parent
