# Lullwatch auf Deutsch. Ruhig, schlicht, kurz; sagt, was als Nächstes hilft; gibt niemandem die Schuld.

app-name = Lullwatch

## Common

go-on = Weiter
go-back = Zurück
cancel = Jetzt nicht
keep = Behalten
understood = OK
more = Mehr
less = Schließen
not-recorded = nicht erfasst
described = { $what }: { $detail }
minutes-short = { $minutes } min
about-time = etwa { $time }
times = { $what } ×{ $count }
date = { DATETIME($date, weekday: "long", day: "numeric", month: "long", timeZone: "UTC") }
date-of-year = { DATETIME($date, year: "numeric", month: "long", day: "numeric", timeZone: "UTC") }
undo = „{ $what }“ zurücknehmen ({ $time })
stepped-clock = Gestellte Uhr { $time }. Dies ist ein Test.
children = Kinder
tab-due = ruft dich
tab-running = läuft
tab-asleep = schläft
misfit = (passt nicht mehr)
