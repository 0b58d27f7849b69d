# Lullwatch en español. Tranquilo, sencillo, breve; dice qué ayuda ahora; no culpa a nadie.

app-name = Lullwatch

## Common

go-on = Seguir
go-back = Volver
cancel = Ahora no
keep = Guardar
understood = De acuerdo
more = Más
less = Cerrar
not-recorded = sin anotar
described = { $what }: { $detail }
minutes-short = { $minutes } min
about-time = hacia las { $time }
times = { $what } ×{ $count }
date = { DATETIME($date, weekday: "long", day: "numeric", month: "long", timeZone: "UTC") }
date-of-year = { DATETIME($date, year: "numeric", month: "long", day: "numeric", timeZone: "UTC") }
undo = Deshacer «{ $what }» ({ $time })
stepped-clock = Reloj de prueba { $time }. Esto es una prueba.
children = Niños
tab-due = te llama
tab-running = en marcha
tab-asleep = dormido
misfit = (ya no encaja)
