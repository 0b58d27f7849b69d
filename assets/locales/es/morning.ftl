## What was there at falling asleep

associations = ¿Qué había cuando tu peque se durmió?
associations-about = Lo que está al dormirse se echa en falta en cada despertar de la noche. Toca lo que había.
associations-over-time = Las noches hasta ahora
associations-row = { $date }: { $what }
associations-nothing = nada de esto
association-parent_in_room = Uno de los padres en el cuarto
association-hand = Una mano o palmaditas
association-held = En brazos
association-rocked = Mecer, cochecito, coche
association-feeding = Una toma
association-dummy = Chupete
association-comfort_object = Algo que agarrar
association-sound = Un sonido constante
association-light = Una luz
hint-feeds_much = De noche fueron { $n } ml. Con más de unos 240 ml, habla primero con tu pediatra sobre las tomas.
hint-feeds_many = { $n } tomas de verdad en una noche. Puede que casi toda la leche se haya pasado a la noche: tomas completas y tranquilas de día, y de 15 a 30 minutos más entre las de noche cada vez, le dan la vuelta. Nunca haciendo esperar a un niño con hambre.
hint-nap_short = En este método una siesta cuenta desde { $n } minutos. Una más corta también fue descanso.
hint-rough_early = Una noche dura, como suelen ser las primeras. Los cambios le cuestan a cualquiera; a la mayoría de las familias se les hace más fácil en una semana.
hint-rough_after_better = Más dura que las noches anteriores. Una noche así vuelve en muchas familias, también tras otras mejores, y no dice nada de ti. Mira primero si hay enfermedad, dientes o un cambio.
hint-rough_long = Una noche larga para los dos. Consolar siempre está bien. Si sigue así, vuelve a mirar el plan o háblalo con alguien.
hint-rough_logged = Una noche larga para los dos. Consolar siempre está bien, y este registro no te pide nada. Si algo te preocupa, o si sigue así, háblalo con alguien.

## Morning

morning-title = Cómo fue la noche de { $name }
morning-nap = Cómo fue la siesta de { $name }
morning-about = Noche del { $date } · noche { $night } · { $method }
morning-about-nap = { $date } · { $method }
morning-plan-version = Fue según la versión { $version } del plan.
morning-done = Listo
night-note = Una nota sobre esta noche
measures = En números
measures-noticed = Según lo que notaste. Toca una línea para leer qué significa.
checks = Visitas
checks-time = Hora
checks-planned = Previsto
checks-waited = Esperado
checks-what = Cómo
check-on_time = Según lo previsto
check-early = Antes de lo previsto
check-late = Después de lo previsto
check-override = Entrada enseguida
check-unplanned = Entre esperas
check-visit = En el cuarto
check-skipped = No hizo falta
line-label = La noche de { $from } a { $to }
line-asleep = duerme
line-awake = sin dormir, en calma
line-grizzle = quejidos
line-protest = protesta
line-hard = fuerte
line-different = distinto
line-visit = en el cuarto

amount-span =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }
amount-count = { $n }
amount-percent = { $value } %
amount-none = ninguno
amount-later = { $seconds } s después
amount-earlier = { $seconds } s antes

measure-sol = Tiempo hasta dormirse
measure-sol-means = Latencia de sueño: desde acostar hasta dormirse por primera vez.
measure-nwak = Despertares nocturnos
measure-nwak-means = Veces sin dormir entre el primer sueño y el despertar final, que no se cuenta.
measure-waso = Sin dormir en la noche
measure-waso-means = Vigilia tras el inicio del sueño: minutos sin dormir entre el primer sueño y el despertar final.
measure-tst = Sueño en total
measure-tst-means = Tiempo total de sueño: la suma de todos los tramos.
measure-tib = Tiempo en la cama
measure-tib-means = Desde acostar hasta levantarse.
measure-se = Eficiencia del sueño
measure-se-means = Tiempo dormido como parte del tiempo en la cama.
measure-longest_stretch = Tramo más largo
measure-longest_stretch-means = El tramo de sueño seguido más largo.
measure-terminal_wake = Sin dormir antes de levantarse
measure-terminal_wake-means = Desde el despertar final hasta levantarse.
measure-crying = Llanto
measure-crying-means = Minutos valorados como quejidos o más.
measure-crying_grizzle = de ellos quejidos
measure-crying_grizzle-means = Minutos valorados como a ratos.
measure-crying_protest = de ellos protesta
measure-crying_protest-means = Minutos valorados como constante, con pausas.
measure-crying_hard = de ellos fuerte
measure-crying_hard-means = Minutos valorados como sin pausas.
measure-crying_different = de ellos distinto
measure-crying_different-means = Minutos valorados como distinto de antes.
measure-first_quiet = Tiempo hasta la primera calma
measure-first_quiet-means = Desde acostar hasta la primera anotación de calma o sueño.
measure-check_ins = Visitas
measure-check_ins-means = Visitas de todo tipo.
measure-pick_ups = Veces en brazos
measure-pick_ups-means = Cuántas veces cogiste a tu peque en brazos.
measure-time_in_room = Tiempo en el cuarto
measure-time_in_room-means = La suma de todas las visitas.
measure-within_plan = Visitas según lo previsto
measure-within_plan-means = Parte de las visitas previstas a menos de 30 segundos de su espera; sin contar el tiempo retenido ni en pausa.
measure-median_difference = Diferencia con el plan
measure-median_difference-means = La diferencia central entre las esperas reales y las previstas; sin contar el tiempo retenido ni en pausa.
