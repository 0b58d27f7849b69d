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
trouble-of-tracker = Another tracker’s file. “lullwatch convert” makes a night file of it.
trouble-later-edition = A later edition made this ({ $detail }). Update Lullwatch to read it.
trouble-zone-unknown = “{ $detail }” is no time zone. Write one like Europe/Berlin or America/New_York.
trouble-zone-missing = The file does not say in which time zone. Say where your child slept.
trouble-misplaced = This belongs to another child or night than the one it stands in.
trouble-twice = “{ $detail }” stands here twice.
trouble-sealed = This is encrypted. Give the passphrase or the key file.
trouble-not-sealed = This device’s file there is not encrypted. Remove it, and it is written anew, encrypted.
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

## Nights that leave

files-title = Nights in files
files-about = For a coach, for another computer, or from the app that you used before. Nothing is sent: you carry the file.
share = Hand on nights
share-this = Hand on this night
share-title = Hand on nights of { $name }
share-about = You choose what leaves. It becomes one file, and you send it in the way you like.
share-kind = What it becomes
share-kind-night_file = A file for another Lullwatch, your coach’s or your own
share-kind-pdf = A report to read and print, as PDF
share-kind-html = A report for a browser, as HTML
share-which = Which nights
share-one = One night
share-range = From one evening to another
share-all = All of them
share-from = From
share-to = To
share-night-of = Night of { $date }
share-nap-of = Nap on { $date }
share-name = The name in it
share-name-full = As you write it
share-name-initials = The first letters
share-name-hidden = None
share-age = The age in it
share-age-born = The birth date
share-age-months = Whole months
share-age-hidden = None
share-words = Words
share-notes = Notes, reasons and the words of the plan
share-caregivers = Who did what
share-lock = Who can open it
share-lock-passphrase = Whoever has the passphrase
share-lock-passphrase-why = Tell it another way than you send the file. Nobody can open the file without it, not even you.
share-lock-keys = Only my coach
share-lock-keys-why = A coach has a public key to give away. It begins with age1.
share-lock-open = Anybody who has the file
share-report-open = Anybody who has the report can read it. To close it, hand on a file for another Lullwatch.
share-keys = Your coach’s public key
passphrase = Passphrase, at least eight letters
share-save = Save the file
share-save-report = Save the report
share-done = Saved. Anybody who has it can open it:
share-done-closed = Saved, and closed:
leaves = What leaves
leaves-nights =
    { $count ->
        [one] One night, from { $first } to { $last }
       *[other] { $count } nights and naps, from { $first } to { $last }
    }
leaves-nights-of-one =
    { $count ->
        [one] One night, { $date }
       *[other] { $count } nights and naps of { $date }
    }
leaves-name = The name “{ $name }”
leaves-no-name = No name
leaves-born = Born on { $date }
leaves-months =
    { $count ->
        [one] One month old
       *[other] { $count } months old
    }
leaves-no-age = No age
leaves-health = That there is a concern about growth or health
leaves-events =
    { $count ->
        [one] One entry with its time, in { $zone }
       *[other] { $count } entries with their times, in { $zone }
    }
leaves-days =
    { $count ->
        [one] One day in short: up, naps, the last feed
       *[other] { $count } days in short: up, naps, the last feed
    }
leaves-plans =
    { $count ->
        [one] The plan
       *[other] The plan, in { $count } versions
    }
leaves-caregivers = Who did what: { $names }
leaves-no-caregivers = Nobody else is named
leaves-words =
    { $count ->
        [one] One text in your own words
       *[other] { $count } texts in your own words
    }
leaves-no-words = Nothing in your own words
leaves-size = { $size } KiB. Nothing else is in it.
leaves-report = The report is made of this, and of nothing else.

## Nights that come in

bring = Bring nights in
bring-title = Bring nights in
bring-about = You see what a file holds before anything of it is kept. Nothing that is here is changed by it.
bring-trackers = A night file of Lullwatch, or what Huckleberry, Baby Buddy, Nara, Baby Tracker and sleepdiary write.
bring-file = The file
bring-choose = Choose a file
bring-choose-other = Choose another file
bring-at-desk = Look at it at the coach’s desk
bring-refused = Nothing was kept, and nothing here has changed.
bring-keep = Keep these nights
bring-asks = One more thing
bring-passphrase = The file’s passphrase
bring-key = This file is closed to a key. Choose the file with your secret key.
key-choose = Choose the key file
bring-zone = Where your child slept
bring-zone-why = The file has times, but does not say in which time zone.
bring-only = There are several children in it. Which one is yours?
bring-born = The file does not say when the child was born. Without it nothing can be checked by age.
bring-born-of = The file does not say when { $name } was born. Without it nothing can be checked by age.
tracker-huckleberry = Huckleberry
tracker-baby_buddy = Baby Buddy
tracker-nara = Nara
tracker-nighp = Baby Tracker
tracker-sleep_diary = sleepdiary
comes-kind = A file of { $tracker }. Its nights become { $name }’s, as a log.
comes-kind-night = A night file of Lullwatch.
comes-child-new = { $name }, new here
comes-span = From { $first } to { $last }
comes-new =
    { $count ->
        [0] No new night
        [one] One new night
       *[other] { $count } new nights and naps
    }
comes-more =
    { $count ->
        [one] One night that is here gets more entries
       *[other] { $count } nights that are here get more entries
    }
comes-known =
    { $count ->
        [one] One night is here already
       *[other] { $count } nights are here already
    }
comes-days =
    { $count ->
        [one] One day in short: up, naps, the last feed
       *[other] { $count } days in short: up, naps, the last feed
    }
comes-differing =
    { $count ->
        [one] One thing is otherwise here, and stays as it is
       *[other] { $count } things are otherwise here, and stay as they are
    }
comes-plan = A plan came along: { $method }
comes-take-plan = Use this plan from the next night on
comes-without-plan = Without a plan this child begins with the log alone. You can choose a method at any time.
comes-left-out =
    { $count ->
        [one] One line is left out
       *[other] { $count } lines are left out
    }
comes-nothing = All of it is here already. There is nothing to keep.
notice-file_waits = A file was opened. It waits until this is done: open it once more then.
notice-nights_arrived =
    { $count ->
        [0] It is kept.
        [one] One night is here now.
       *[other] { $count } nights are here now.
    }
error-bring-no-child = Another app’s nights need a child to belong to. Add your child first.
error-bring-not-now = Not while a night runs or a backup is being made. Try again in a moment.
error-file-changed = The file has changed since you looked at it. Choose it again.
error-file-unreadable = The file cannot be read. Choose it again, or copy it here first.
error-file-unwritten = The file could not be written there. Choose another place.
error-report-unmade = The report could not be made. Try fewer nights, or the report for a browser.
error-no-such-nights = There are no nights there. Choose others.
error-key-file = That is no key file. It has a line that begins with AGE-SECRET-KEY-1.
error-not-a-key = That is not a public key. It begins with age1; copy all of it.
error-passphrase-short = Write at least eight letters.
error-store-unreadable = What is kept cannot be read just now. Close Lullwatch and open it again.
error-arrival-unsaved = The disk refused, so nothing was kept. Make room and try again.

## A coach’s review

review-of = A review of { $name }’s nights. Take of it what you like.
review-of-by = A review of { $name }’s nights by { $coach }. Take of it what you like.
review-comments = What the coach says
review-coach = Coach
review-at = Night of { $date }, { $time }
review-not-here = About a night that is not here
review-take-comment = Keep this beside the night
review-taken = You have kept this.
review-plan = What the coach would change
review-plan-about = One by one. It holds from the next night on, and is checked as if you had typed it.
review-plan-is-so = Your plan has all of it already.
review-changed-since = You have changed this since the coach saw it.
review-method-about = Another method begins at its first night, with its own numbers. What you have changed of the one before goes with it; what a clinician said of that does not count for this.
review-take-step = Take this
review-keep = Keep what is ticked
notice-review_kept = It is kept. What you took of the plan holds from the next night on.
error-review-no-child = This review is about a child that is not here.
