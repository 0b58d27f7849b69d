# El informe y las tablas: lo que se entrega a una asesora.

## The report

report-title = Informe de sueño
report-title-of = Informe de sueño de { $name }
report-made = Hecho el { $date } con Lullwatch
report-period =
    { $count ->
        [one] Una noche, { $last }
       *[other] { $count } noches, de { $first } a { $last }
    }
report-age =
    { $months ->
        [one] Un mes la última noche
       *[other] { $months } meses la última noche
    }
report-age-corrected =
    { $months ->
        [one] Un mes la última noche, contados desde la fecha prevista de parto
       *[other] { $months } meses la última noche, contados desde la fecha prevista de parto
    }
report-methods = Método: { $methods }
report-zone = Todas las horas, en la zona horaria del peque: { $zone }
report-noticed = Todo está tal como lo notaron sus padres, y no es más exacto que eso. Lo que no se anotó figura como no anotado, nunca como calma ni como sueño.
report-no-nights = En este tiempo no se anotó ninguna noche.
report-foot = Lullwatch · tal como lo notaron sus padres
report-page = Página { $page } de { $pages }
report-missing-letters = Las letras que aparecen como � no están en las fuentes de este documento. El informe en HTML las muestra.

report-glance = En breve
report-glance-ends = El valor central de las últimas { $count } noches y de las { $count } primeras. No cuentan las noches sin final anotado.
report-glance-all = El valor central de todas las noches. No cuentan las noches sin final anotado.
report-at-first = al principio { $value }

report-raster = Las noches, hora a hora
report-raster-about = Una fila por noche, de mediodía a mediodía, según el reloj del peque.
report-raster-says = Una fila para cada una de { $count } noches, de mediodía a mediodía. La tabla de más abajo dice lo mismo en números.
report-raster-gap =
    { $count ->
        [one] una noche –
       *[other] { $count } noches –
    }
report-incomplete = * No se anotó el final de esta noche; falta lo que vino después.
report-skipped = El hueco blanco entre dos rayas es la hora que el reloj se saltó.
report-state-asleep = duerme
report-state-quiet = sin dormir, en calma
report-state-awake = sin dormir, llanto no anotado
report-state-grizzle = quejidos
report-state-protest = protesta
report-state-hard = llanto fuerte
report-state-different = un llanto distinto
report-state-not_recorded = no anotado
report-state-visit = entrada, y en el cuarto
report-state-visit-off-plan = entrada antes, después o enseguida
report-state-feed = toma

report-trends = Cómo fue cambiando
report-trends-about = La línea de puntos es el valor central. Un anillo es una noche sin final anotado; sin punto quiere decir no anotado.
report-trend-says = { $what } a lo largo de las noches. Valor central: { $middle }.
report-published = La banda detrás del llanto es una guía amplia: una curva propia de Lullwatch por dos medias publicadas (43 minutos la primera noche, 8,5 una semana después; Honaker et al., Journal of Pediatrics 2018;199:106–111), de la mitad al doble de su altura. Muchas familias quedan fuera.
report-quantity-crying = Llanto
report-quantity-sleep_onset = Tiempo hasta dormirse
report-quantity-wakings = Despertares nocturnos
report-quantity-awake_in_night = Sin dormir en la noche
report-quantity-longest_stretch = Tramo más largo
report-quantity-check_ins = Visitas
report-quantity-difference = Diferencia con el plan (m:ss)

report-plan = El plan
report-plan-next-night = Próxima noche del plan
report-plan-started = Primera noche
report-plan-review = Para volver a mirarlo
report-plan-stage = Etapa
report-plan-visit = Visita más larga
report-plan-nap-cap = Un intento de siesta termina tras
report-plan-crying-limit = Límite de llanto
report-plan-wait-starts = La primera espera empieza
report-plan-on-quiet = Con la calma
report-plan-on-new-waking = Con un nuevo despertar
report-plan-on-grizzle = Quejidos
report-plan-earliest-rise = Lo más pronto para levantarse
report-plan-bedtime = Hora de acostar deseada
report-plan-rise = Hora de levantarse deseada
report-plan-feeds = Tomas previstas
report-plan-clinician = Hablado con el médico
report-plan-night = Noche
report-plan-waits = Esperas, en minutos
report-plan-versions = Lo que se cambió
report-plan-version = Versión { $version }
report-visit-words = Lo que se dice en una visita
report-yes = sí
report-beside = El plan junto a lo que pasó
report-beside-about = Las esperas de cada vez, en minutos y segundos; no cuentan la calma que aplazó una visita ni las pausas. Una raya es una visita que tocaba y no hizo falta. «Según lo previsto» cuenta las visitas a no más de 30 segundos de su espera.
report-evening = Noche del
report-planned-waits = Previsto, min
report-actual-waits = Esperado
report-differs = Diferencia
report-of = { $part } de { $whole }

report-table = Noche a noche
report-nights = Cada noche
report-night-about = Noche { $night } del plan · { $method }
report-night-version = { $about } · versión { $version } del plan
report-night-says = La noche del { $date } como una línea. Las tablas de abajo dicen lo mismo en palabras.
report-not-up = No se anotó el final de esta noche.
report-clock-doubtful = El reloj del ordenador fue hacia atrás esta noche; algunos tramos no se pudieron medir.
report-stopped = Esta noche hubo consuelo: desde ahí, sin esperas.
report-put-down = En la cuna
report-asleep = Dormido por primera vez
report-up = Fuera de la cuna
report-feeds = Tomas
report-planned-checks = Visitas previstas
report-in-minutes = { $what }, minutos
report-fell-asleep = Cómo llegó el sueño
report-what = Sin dormir
report-at = A las
report-length = Duración
report-visits = Visitas
report-ended = Cómo terminó
report-began-put_down = En la cuna
report-began-woke = Despertó
report-began-woken = Despertado, según lo previsto
report-ended-up = fuera de la cuna a las { $time }
report-ended-asleep = dormido a las { $time }
report-ended-asleep-how = dormido a las { $time } · { $how }
report-in-room = En el cuarto
report-reassurances = Consuelo
report-associations = Estaba al dormirse
report-coach = Asesoría, { $name }
report-note-whole = Sobre esta noche
report-naps = Siestas
report-nap-day = Día

report-definitions = Qué significan los números
report-definitions-about = Definiciones según el Consensus Sleep Diary (Carney et al., SLEEP 2012;35:287–302), para lo que unos padres pueden notar.
report-term = Nombre
report-means = Significado
report-term-not-recorded = No anotado
report-term-not-recorded-means = No se dijo nada. No cuenta como calma, ni como sueño, ni como cero, y los valores centrales dejan fuera esas noches.
report-term-differs = Diferencia
report-term-differs-means = Espera real menos espera prevista, en minutos y segundos; con menos es antes de lo previsto. Dice en cuánto difiere, no si estuvo bien.
report-term-evening = Noche del
report-term-evening-means = Una noche pasa por la medianoche y es un solo registro, con la fecha de su tarde. En las dos noches del cambio de hora las duraciones son tiempo real, 23 o 25 horas en el día.
report-term-levels = Niveles de llanto
report-term-levels-means = Tal como lo valoraron sus padres: quejidos, a ratos; protesta, seguida, con pausas; fuerte, sin pausas; distinto, como nunca antes. La aplicación nunca valora un llanto.
report-bisq = El tiempo hasta dormirse, los despertares, el tiempo sin dormir, el tramo más largo y el sueño total son lo que preguntan los cuestionarios de sueño infantil; aquí están tal cual, y no se saca de ellos ninguna puntuación.
report-disclaimer = Ni diagnóstico ni veredicto. Ante cualquier duda de salud, crecimiento o alimentación, pregunta a un médico.

report-field-method = método
report-field-clinician_confirmed = palabra del médico
report-field-stage = etapa
report-field-extra_night_at = noche extra
report-field-held = se queda en su noche
report-field-started = primera noche
report-field-review_on = cuándo volver a mirarlo
report-field-wait_starts = dónde empieza la primera espera
report-field-on_quiet = qué hace la calma
report-field-on_new_waking = qué hace un nuevo despertar
report-field-on_grizzle = qué son los quejidos
report-field-earliest_rise = lo más pronto para levantarse
report-field-crying_limit_s = límite de llanto
report-field-pause_rings_s = cuándo suena una pausa
report-field-waits = esperas
report-field-visit_max_s = visita más larga
report-field-reassurances = qué es parte de una visita
report-field-room_sharing = cuarto compartido
report-field-nap_cap_s = fin de un intento de siesta
report-field-awakening_before_min = minutos antes de un despertar
report-field-taper_from_night = tomas más pequeñas
report-field-bedtime = hora de acostar
report-field-usual_bedtime = hora de acostar de antes
report-field-rise = hora de levantarse
report-field-naps = siestas
report-field-feeds = tomas previstas
report-field-words = palabras de la familia
report-field-step = un paso a mano

report-seconds = { $seconds } s
report-day = { $weekday }, { $day } de { $month } de { $year }
report-day-short = { $weekday } { $day } { $month }
report-weekday-1 = lunes
report-weekday-2 = martes
report-weekday-3 = miércoles
report-weekday-4 = jueves
report-weekday-5 = viernes
report-weekday-6 = sábado
report-weekday-7 = domingo
report-weekday-short-1 = lun
report-weekday-short-2 = mar
report-weekday-short-3 = mié
report-weekday-short-4 = jue
report-weekday-short-5 = vie
report-weekday-short-6 = sáb
report-weekday-short-7 = dom
report-month-1 = enero
report-month-2 = febrero
report-month-3 = marzo
report-month-4 = abril
report-month-5 = mayo
report-month-6 = junio
report-month-7 = julio
report-month-8 = agosto
report-month-9 = septiembre
report-month-10 = octubre
report-month-11 = noviembre
report-month-12 = diciembre
report-month-short-1 = ene
report-month-short-2 = feb
report-month-short-3 = mar
report-month-short-4 = abr
report-month-short-5 = may
report-month-short-6 = jun
report-month-short-7 = jul
report-month-short-8 = ago
report-month-short-9 = sep
report-month-short-10 = oct
report-month-short-11 = nov
report-month-short-12 = dic
