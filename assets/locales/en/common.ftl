# Lullwatch in English. Calm, plain, short; says what to do next; blames nobody.

app-name = Lullwatch

## Common

go-on = Go on
go-back = Back
cancel = Not now
keep = Keep
understood = OK
more = More
less = Close
not-recorded = not recorded
described = { $what }: { $detail }
minutes-short = { $minutes } min
about-time = about { $time }
times = { $what } ×{ $count }
date = { DATETIME($date, weekday: "long", day: "numeric", month: "long", timeZone: "UTC") }
date-of-year = { DATETIME($date, year: "numeric", month: "long", day: "numeric", timeZone: "UTC") }
undo = Take back “{ $what }” ({ $time })
stepped-clock = Stepped clock { $time }. This is a test.
children = Children
tab-due = asks for you
tab-running = running
tab-asleep = asleep
misfit = (does not fit any more)
