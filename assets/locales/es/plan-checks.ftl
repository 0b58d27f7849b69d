## Plan checks

problem-birth-date-future = La fecha de nacimiento aún no ha llegado. Revísala.
problem-weeks-early-range = Escribe de 0 a 18 semanas de adelanto.
problem-method-unknown = Aquí no hay un método «{ $detail }». Elige otro.
problem-too-young = No se ofrece antes de los { $detail } meses, contados desde la fecha prevista de parto. Elige otro método, o solo anota.
problem-too-old = La fuente de este método solo abarca hasta los { $detail } meses. Elige otro método.
problem-clinician-needed = Habla primero con tu pediatra y luego confírmalo aquí.
problem-waits-not-for-log = Este método solo anota, así que no tiene esperas. Quítalas, o elige otro método.
problem-stage-none = Este método no tiene sitios. Quita el sitio.
problem-stage-range = Escribe un sitio del 1 al { $detail }.
problem-night-range = Escribe una noche del 1 al 999.
problem-waits-no-nights = El plan quiere esperas propias, pero no da ninguna noche. Da al menos una, o quita las esperas.
problem-waits-many-nights = Se pueden dar { $detail } noches como mucho. La última se repite, así que quita las demás.
problem-waits-empty-night = Una noche sin espera. Escribe al menos una.
problem-waits-many-in-night = En una noche caben { $detail } esperas como mucho. La última se repite, así que quita las demás.
problem-wait-zero = Una espera de nada. Escribe al menos un segundo.
problem-wait-too-long = Una espera de más de dos horas. Escribe dos horas como mucho.
problem-wait-shorter = Las esperas de la noche { $detail } se acortan aquí respecto a la anterior. Es posible; la mayoría de los planes crecen.
problem-visit-range = La visita más larga está entre 1 segundo y 2 horas.
problem-first-pick-up-range = La espera antes de coger en brazos por primera vez es de 30 minutos como mucho; 0 es ninguna.
problem-first-pick-up-unused = La espera antes de coger en brazos no cambia nada aquí: o el método no cuenta las veces en brazos, o el plan tiene otras esperas.
problem-nap-cap-range = Un intento de siesta termina entre 1 minuto y 4 horas.
problem-crying-limit-range = El límite de llanto está entre 5 minutos y 4 horas.
problem-crying-limit-short = Las esperas de la noche { $detail } ya son más largas que el límite de llanto, así que puede terminarlas. Es posible; si no es lo que quieres, sube el límite o elige esperas más cortas.
problem-pause-range = Una pausa avisa entre 1 y 60 minutos.
problem-awakening-range = Este método despierta { $detail } minutos antes de un despertar habitual. Escribe un número entre esos.
problem-awakening-unused = Este método no despierta a nadie, así que los minutos antes de un despertar no cambian nada.
problem-feed-never-opens = Esta toma termina cuando empieza. Escribe un final más tarde.
problem-feed-by-day = Esta toma queda fuera de la noche: según este plan, el día va de { $detail }. Elige una hora de la noche.
problem-feed-overlaps = A las { $detail } ya hay otra toma. Mueve una de las dos, o haz una sola.
problem-nap-never-opens = Esta siesta termina cuando empieza. Escribe un final más tarde.
problem-text-too-long = Este texto es demasiado largo. Caben { $detail } letras.
problem-review-before-start = El plan se volvería a mirar antes de empezar el { $detail }. Escribe un día posterior.
problem-course-over = El plan lleva más de las { $detail } noches que dura su método. Buen momento para volver a mirarlo.

problem-number-unreadable = { $detail } no sirve aquí. Escribe un número entero desde cero.
problem-time-unreadable = «{ $detail }» no es una hora. Escribe una como 19:30.
problem-date-unreadable = «{ $detail }» no es una fecha. Escribe una como 2026-11-23.
problem-window-half = Escribe las dos horas, desde y hasta.
problem-file-too-large = Este archivo es demasiado grande para un plan. Caben { $detail } KiB.
problem-file-syntax = Esto no está escrito como TOML: { $detail }.
problem-file-format = Escribe format = "{ $detail }".
problem-file-field-unknown = No existe ese campo. Posibles aquí: { $detail }.
problem-file-field-missing = Falta «{ $detail }». Añádelo.
problem-file-text-wanted = Escribe un texto entre comillas.
problem-file-number-wanted = Escribe un número entero, sin comillas.
problem-file-negative = { $detail } es menor que cero. Escribe un número desde cero.
problem-file-number-too-large = { $detail } es demasiado grande. Escribe un número menor.
problem-file-not-whole-seconds = { $detail } minutos no dan segundos enteros. Escribe el campo en segundos.
problem-file-both-units = Lo mismo está en «{ $detail }». Deja uno de los dos.
problem-file-yes-no-wanted = Escribe true o false, sin comillas.
problem-file-date-wanted = Escribe una fecha como 2026-11-23.
problem-file-time-wanted = Escribe una hora como "19:30".
problem-file-word-unknown = Escribe uno de: { $detail }.
problem-file-list-wanted = Escribe una lista entre corchetes.
problem-file-table-wanted = Escribe esto como una sección propia: { $detail }.
problem-file-nights-order = Esta es la noche { $detail }. Da las noches en orden desde 1.

plan-file-head =
    Un plan de Lullwatch. Cambia lo que quieras; «lullwatch plan check» dice si se puede usar.
    Una línea tras un # es una nota o un ejemplo y no fija nada; lo que no se fija es como el método.
plan-file-method = «lullwatch methods» lista los que hay.
plan-file-night = La próxima noche del plan, desde 1.
plan-file-clinician_confirmed = true: habéis hablado de este método para vuestro peque con el pediatra.
plan-file-clinician_confirmed_on = El día en que lo dijisteis.
plan-file-health_concern = true: hay una duda sobre el crecimiento o la salud, así que se pregunta al pediatra a cualquier edad.
plan-file-stage = El sitio de un método que se aleja, desde 1.
plan-file-extra_night_at = La próxima noche es una noche extra en este sitio.
plan-file-held = true: el plan se queda en su noche de un día a otro.
plan-file-started = La primera noche.
plan-file-review_on = Cuándo volver a mirar el plan.
plan-file-version = Cuenta los cambios guardados.
plan-file-name = No hace falta. Sin nombre, el archivo dice menos de tu peque.
plan-file-born = Fecha de nacimiento.
plan-file-weeks_early = Semanas enteras de adelanto al nacer, de 0 a 18.
plan-file-wait_starts = Dónde empieza una primera espera: put_down o first_cry.
plan-file-on_quiet = Qué hace una espera en calma: hold, continue o reset.
plan-file-on_new_waking = Dónde empieza un despertar posterior: first_wait, continue o longest_wait.
plan-file-on_grizzle = Qué son los quejidos para una espera: as_crying o as_quiet.
plan-file-earliest_rise = Desde aquí el día puede empezar.
plan-file-crying_limit = Tras ese tiempo terminan las esperas hasta que se duerma. Sin fijar: sin límite.
plan-file-pause_rings = Una pausa avisa tras ese tiempo. Sin fijar: diez minutos.
plan-file-longest = Cuánto dura una visita como mucho. Para segundos escribe longest_seconds.
plan-file-reassurances = Parte de una visita: voice, pat, shush, hand, cuddle, dummy, nappy, other, pick_up, lay_down.
plan-file-room_sharing = true: compartís cuarto, y te quedas fuera de su vista en lugar de salir.
plan-file-cap = Tras ese tiempo termina un intento de siesta.
plan-file-first_wait = Tanto tiempo pasa antes de coger en brazos por primera vez cada vez que se duerme.
plan-file-before_minutes = Ese tiempo antes de un despertar habitual se despierta al peque.
plan-file-from_night = Desde esta noche del plan se reducen las tomas nocturnas.
plan-file-bedtime = La hora de acostar deseada.
plan-file-usual_bedtime = La hora de acostar que era habitual.
plan-file-rise = La hora de levantarse deseada.
plan-file-step = El último paso que se dio a mano.
plan-file-nights =
    Las esperas son las del método. Para cambiarlas, quita el # y pon las tuyas.
    La última noche se repite, y también la última espera de una noche.
plan-file-naps =
    Cuándo empiezan las siestas, cada una en su sección:
    { "[[naps]]" }
    from = "09:00"
    to = "10:00"
plan-file-feeds =
    Tomas nocturnas previstas, cada una en su sección; amount_ml y minutes no hacen falta:
    { "[[feeds]]" }
    from = "23:00"
    to = "01:00"
    amount_ml = 120
    minutes = 10
