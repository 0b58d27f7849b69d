## The plan

plan = El plan
plan-title = El plan de { $name }
plan-about = Lo que guardas aquí vale desde la próxima vez que acuestes. Una noche en marcha sigue como empezó.
plan-method-about = Otro método se elige en la pantalla de la tarde, en «{ tonight-change }».
plan-stage-about = Uno de { $stages }. Al siguiente cuando tu peque se haya dormido en este sin protesta.
plan-copy = Copiar el plan de { $name }, desde su primera noche
plan-as-method = Como el método
plan-not-given = La fuente no lo da.
plan-empty-is = Vacío: { $value }, como el método.
plan-empty-not-given = Vacío: sin límite; la fuente no da ninguno.
plan-remove = Quitar
plan-remove-named = Quitar { $what }

plan-waits = Esperas
plan-waits-about = Minutos antes de cada visita. La última visita de una noche se repite, y también la última noche.
plan-waits-about-own = Este método no tiene esperas. Un plan puede tener las suyas: entonces toca una visita tras cada una.
plan-night = Noche { $night }
plan-night-and-on = Desde la noche { $night }
plan-every-night = Cada noche
plan-check = Visita { $check }
plan-check-and-on = Desde la visita { $check }
plan-every-check = Cada visita
plan-night-and-check = { $night }, { $check }
plan-wait-named = { $where }, minutos
plan-add-night = Una noche más
plan-remove-night = Una noche menos
plan-add-check = Una visita más
plan-remove-check = Una visita menos
plan-nights = Desde esta noche
plan-nights-title = Las próximas noches
plan-nights-about = Cada bloque es una espera, el de puntos continúa.
plan-tonight = Esta noche
plan-waits-then = { $waits } min, luego otra vez la última.
plan-over-limit = Solo las esperas ya duran más que tu límite de llanto.
plan-limit-line = Tu límite de llanto, { $minutes } min

plan-set-title = Qué hacen las esperas
plan-set-about-wait_starts = Las fuentes no se ponen de acuerdo en dónde empieza la primera espera.
plan-set-wait_starts-put_down = Al acostar, o al despertar
plan-set-wait_starts-first_cry = Con el primer llanto
plan-set-about-on_quiet = Las fuentes no se ponen de acuerdo en qué hace la calma con una espera. Puedes entrar en cualquier momento.
plan-set-on_quiet-hold = La espera se detiene y sigue con el llanto
plan-set-on_quiet-continue = La espera sigue corriendo
plan-set-on_quiet-reset = La espera se detiene y vuelve a empezar con el llanto
plan-set-about-on_new_waking = La mayoría de las fuentes vuelve a la primera espera de la noche; algunas continúan.
plan-set-on_new_waking-first_wait = Empieza otra vez con la primera espera de la noche
plan-set-on_new_waking-continue = Continúa tras las visitas hechas
plan-set-on_new_waking-longest_wait = Empieza con la espera más larga de la noche
plan-set-about-on_grizzle = Las fuentes no se ponen de acuerdo en las quejas que van y vienen. Sus minutos se cuentan en cualquier caso.
plan-set-on_grizzle-as_crying = Cuentan como llanto para la espera
plan-set-on_grizzle-as_quiet = Cuentan como calma para la espera

plan-visit = Visitas y siestas
plan-visit-words-about = Se muestra mientras estás en el cuarto.
plan-first-pick-up-about = Minutos que pasan antes de coger en brazos por primera vez; después ya no se espera. Solo desde los seis meses (decisión nuestra).
plan-limits = Límites
plan-crying-limit-about = No existe un límite publicado para el llanto al acostar; 60 minutos es elección nuestra. Al llegar, las esperas terminan: consuela del todo y vuelve a probar mañana. Vacío: sin límite.
plan-pause-about = Cuando necesitas un momento, pregunta cómo va tras tantos minutos. Diez es decisión nuestra.
plan-rise-about = Si despierta a esta hora o después, el día puede empezar: sin esperas.
plan-rise-not-given = Vacío: 06:00, ya que la fuente no da ninguna.
plan-feeds = Tomas previstas
plan-feeds-about = El hambre va siempre antes que el reloj: a un niño con hambre se le da de comer a cualquier hora, esté previsto o no.
plan-add-feed = Añadir una toma
plan-feed-n = toma { $n }
plan-days = Días y siestas
plan-naps-about = Cuándo pueden empezar las siestas.
plan-add-nap = Añadir una siesta
plan-nap-n = siesta { $n }
plan-window-from = Desde
plan-window-to = Hasta
plan-window-amount_ml = Como mucho, ml
plan-window-minutes = Como mucho, min
plan-part-of = { $part }, { $of }
plan-words = Con vuestras palabras
plan-dates = Fechas
plan-versions = Versiones guardadas hasta ahora
plan-versions-none = Cada plan que guardas aparece aquí, con lo que cambió.
plan-version = Versión { $version }: { $method }
plan-version-first = La primera.
plan-version-kept = Guardada: { $date }
plan-version-reason = Motivo: { $reason }
plan-version-same = Nada cambia respecto a la versión anterior.
plan-difference = { $field }: { $before } → { $after }
plan-not-said = sin decir
plan-of-method = como el método
plan-no-limit = sin límite
plan-is-true = sí
plan-is-false = no

plan-start-again = Volver a empezar desde el método
plan-start-again-means = Las esperas, las visitas, la hora más temprana de levantarse y lo que hacen las esperas vuelven a como eran sin tus cambios. Tus palabras, horas, tomas y límites se quedan.
plan-start-again-yes = Volver a empezar
plan-kept = Guardado. Vale desde la próxima vez que acuestes.
plan-leave-ask = ¿Guardar los cambios?
plan-leave-them = Dejarlos
plan-stay = Quedarme aquí
plan-wrong =
    { $n ->
        [one] Falta arreglar una cosa para poder guardar esto.
       *[other] Faltan por arreglar { $n } cosas para poder guardar esto.
    }
plan-told =
    { $n ->
        [one] Una cosa que conviene saber.
       *[other] { $n } cosas que conviene saber.
    }
plan-wrong-short = { $n } por arreglar
plan-told-short = { $n } por saber
problem-not-whole = Escribe un número entero, o una hora o fecha completa.
problem-unknown = Algo aquí necesita otra mirada.

field-method = Método
field-night = Noche del plan de hoy
field-stage = Sitio de hoy
field-clinician_confirmed = Hablado con el pediatra
field-waits = Esperas, en minutos
field-wait_starts = Dónde empieza la primera espera
field-on_quiet = En calma
field-on_new_waking = Tras un nuevo despertar
field-on_grizzle = Quejidos
field-visit_max_s = Visita más larga, en segundos
field-first_pick_up_min = Espera antes de coger en brazos por primera vez, en minutos
field-extra_night_at = Una noche más en el lugar
field-held = Se queda en esta noche
field-taper_from_night = Tomas nocturnas más pequeñas desde la noche
field-clinician_confirmed_on = Hablado con el pediatra el
field-taper_confirmed_on = Tomas nocturnas más pequeñas habladas con el pediatra el
field-nap_cap_min = Un intento de siesta termina tras, en minutos
field-reassurances = Qué forma parte de una visita
field-room_sharing = Compartimos el cuarto
field-visit_words = Qué dices en una visita
field-awakening_before_min = Despertar antes del habitual, en minutos
field-crying_limit_min = Límite de llanto cada vez que se duerme, en minutos
field-pause_rings_min = Una pausa avisa tras, en minutos
field-earliest_rise = Hora más temprana de levantarse
field-feeds = Tomas previstas
field-bedtime = La hora de acostar que deseas
field-usual_bedtime = La hora de acostar habitual hasta ahora
field-rise = La hora de levantarse, cada día
field-naps = Siestas
field-goal = Para qué es
field-routine = La rutina de la noche
field-who = Quién hace qué
field-when_away = En enfermedad o de viaje
field-started = La primera noche
field-review_on = Volver a mirar el plan el

## Steps of the plan

steps = Otra noche del plan
steps-about = El plan avanza solo. Aquí decides otra cosa.
step-on = Una noche adelante
step-back = Una noche atrás
step-repeat = La misma noche otra vez
step-hold = Quedarse en esta noche
step-release = Volver a avanzar
step-held = El plan se queda en esta noche hasta que digas otra cosa.
step-reason = ¿Por qué?
step-reason-going_well = va bien
step-reason-rough_night = una noche dura
step-reason-ill = enfermedad
step-reason-travel = viaje
step-reason-visitors = visitas en casa
step-reason-coach = lo dijo quien nos acompaña
step-reason-our_choice = elección nuestra
step-reason-feed_dropped = se quitó una toma nocturna
step-last = Último cambio: { $reason }
