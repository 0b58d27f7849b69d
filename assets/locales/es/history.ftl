## History

history-so-far = Cómo va
history-title = Cómo le va a { $name }
history-filters = Qué noches
history-child = Peque
history-range = Hasta cuándo
range-week = Una semana
range-month = Un mes
range-quarter = Tres meses
range-year = Un año
range-all = Todo
history-kind = Noches o siestas
which-both = Ambas
which-night = Noches
which-nap = Siestas
history-method = Método
history-every-method = Todos los métodos
history-empty = Aquí aún no hay nada. Las noches llegan solas, desde la primera.
history-fetching = Un momento
history-nights = { $count ->
    [one] Un día
   *[other] { $count } días
}
history-rows = { $count ->
    [one] Un día, el más reciente primero
   *[other] { $count } días, el más reciente primero
}
history-raster-about = Cada fila va de mediodía a mediodía. Cuanto más fuerte el llanto, más alto está. Toca una fila para leer su noche.
history-key = Qué muestran las filas
history-row = { $date }: noche { $night }. Llanto { $crying }, dormido tras { $asleep }, despertares { $wakings }, visitas { $checks }
history-missing = { $count ->
    [one] La noche anterior no está anotada
   *[other] Las { $count } noches anteriores no están anotadas
}
history-running = en marcha
history-rough = una noche más dura
history-stopped = con consuelo
history-gaps = no anotada hasta el final
history-together = { $count } noches juntas
history-night-about = { $name } · noche { $night } · { $method }
history-nap-about = { $name } · siesta · { $method }
history-trends = De noche en noche
history-as-table = Como tabla
history-table = Las noches en cifras
history-evening = Noche
history-noted = Anotado
measures-noticed-short = Según lo notó la familia. La noche del medio de varias deja fuera las noches con huecos.
trend-says = { $name }: primero { $first }, al final { $last }{ $median ->
    [yes] , la noche del medio { $middle }
   *[no] {""}
}.
trend-marks = Una marca abajo es una noche más dura; una arriba, enfermedad, dientes, una vacuna o un viaje.
course-about = La banda discontinua es lo que cabe esperar, muy a grandes rasgos: 43 minutos la primera noche y 8,5 al cabo de una semana fueron las medias de 652 familias (Honaker 2018). La curva entre ambas y el ancho de la banda son nuestros. Para más de la mitad de las familias la primera noche no fue la más dura.
date-short = { DATETIME($date, weekday: "short", day: "numeric", month: "short", timeZone: "UTC") }

state-asleep = duerme
state-quiet = despierto, tranquilo
state-awake = despierto
state-grizzle = quejidos
state-protest = protesta
state-hard = fuerte
state-different = distinto
state-not_recorded = no anotado
state-in_room = en la habitación
mark-check_in = visita
mark-check_in_off_plan = visita, distinta del plan
mark-feed = toma

circumstances = ¿Hubo un motivo?
circumstance-illness = Enfermedad
circumstance-teething = Dientes
circumstance-vaccination = Vacuna
circumstance-travel = Viaje
