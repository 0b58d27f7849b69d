## What each family of methods shows

place-beside_cot = justo al lado de la cuna
place-halfway = a medio camino de la puerta
place-inside_door = junto a la puerta, dentro del cuarto
place-hallway_in_view = en el pasillo, a la vista
place-hallway_out_of_view = en el pasillo, fuera de la vista
place-parents_bed = en tu cama, en el mismo cuarto
place-out_of_room = fuera del cuarto
place-title-beside_cot = Al lado de la cuna
place-title-halfway = A medio camino de la puerta
place-title-inside_door = Junto a la puerta, dentro
place-title-hallway_in_view = En el pasillo, a la vista
place-title-hallway_out_of_view = En el pasillo, fuera de la vista
place-title-parents_bed = En tu cama
place-title-out_of_room = Fuera del cuarto
touch-until_asleep = Palmaditas hasta que tu peque se duerma.
touch-intermittent = Toca de vez en cuando; tú empiezas y tú terminas.
touch-if_upset = Palmaditas o una caricia solo si tu peque se altera.
touch-no_touch = Desde aquí, sin tocar.
voice-soft = Una voz suave de vez en cuando.
voice-little = Pocas palabras, y sin mirar a los ojos de tu peque.
place-moves = Cada noche otros { $least } a { $most } cm más lejos.
place-awake-out_of_room = Tu peque se duerme sin ti en el cuarto. Entra cuando quieras.
place-awake-parents_bed = Descansa en tu cama. Acércate cuando quieras.
place-room-sharing = Compartís el cuarto: donde dice salir, quédate fuera de su vista.
place-go-back = Tu sitio esta noche
place-go-back-more = Vuelve allí, { $place }, y quédate hasta que tu peque se duerma.
place-of = Sitio { $stage } de { $stages }
place-picture = Dibujo del cuarto: estás { $place }.
place-nights-left =
    { $nights ->
        [one] La última noche aquí.
       *[other] { $nights } noches aquí, contando esta.
    }
place-next = Después { $place }.
place-by-criterion = Al siguiente sitio cuando tu peque se haya dormido aquí sin protesta.
place-last = El último sitio.
place-extra-night = Se quitó una toma nocturna: una noche extra al lado de la cuna
place-no-extra-night = Al final, sin noche extra
place-is-extra-night = Esta es la noche extra. La cuenta del plan no avanza.
in-my-place = Entrar, a mi sitio

pick-up = En brazos
put-down-again = A la cuna
in-your-arms = En tus brazos desde las { $time }
hold-straight-down = Arriba y enseguida abajo.
hold-none = A la cuna en cuanto pare el llanto.
hold-limit = A la cuna en cuanto pare el llanto, o tras { $least } a { $most } minutos a esta edad.
hold-long = Suficiente a esta edad. A la cuna, y otra vez en brazos si hace falta.
hold-hand = A esta edad, casi siempre una mano apoyada; poco coger en brazos.
hold-words-first = Primero palabras y una mano. Si sigue llorando: en brazos.
hold-in-room = En el cuarto, en la cuna
first-pick-up-next = En brazos por primera vez desde las { $time }
first-pick-up-more = Tu plan espera un poco antes de la primera vez. Entra cuando quieras.
first-pick-up-due = Hora de entrar, desde las { $time }
pick-ups =
    { $count ->
        [0] Aún no en brazos
        [one] En brazos una vez
       *[other] En brazos { $count } veces
    }
held-now =
    { $minutes ->
        [0] ahora mismo
        [one] desde hace un minuto
       *[other] desde hace { $minutes } minutos
    }
held-total =
    { $minutes ->
        [0] en brazos: menos de un minuto en total
       *[other] en brazos: { $minutes } min en total
    }
holds-outside = Entra cuando el llanto te llame.

soothing-soothe = Un chis y palmaditas constantes
soothing-soothe-more = Boca arriba, al lado de la barriga o en el hombro. Dilo aquí cuando llegue la calma.
soothing-go_on = Calma. Sigue.
soothing-go_on-more =
    { $minutes ->
        [0] Acaba de calmarse. Sigue de { $least } a { $most } minutos.
        [one] En calma desde hace un minuto. Sigue hasta { $least }.
       *[other] En calma desde hace { $minutes } minutos. Sigue hasta { $least }.
    }
soothing-slower = Ahora más despacio, sin el chis
soothing-slower-more = En calma desde hace { $minutes } minutos. Deja que las palmaditas se apaguen y da un paso atrás.
soothing-step_back = Un paso atrás, fuera de su vista
soothing-step_back-more = En calma desde hace { $minutes } minutos. Quédate cerca, sin que te vea.
soothing-outside = No duerme
soothing-outside-more = Entra cuando el llanto te llame, y calma en la cuna.
soothing-tonight = En la cuna, boca arriba: un chis y palmaditas constantes. Con la calma, sigue de { $least } a { $most } minutos, luego más despacio, luego fuera de su vista. Apoyar a un bebé de lado no es seguro y aquí se deja fuera.

no-checks-title = Sin visitas hasta la mañana
no-checks-more = Entra por una toma, un pañal o siempre que algo vaya mal o sea distinto.
no-checks-tonight = Entras por una toma, un pañal o si algo va mal, y si no, no hasta la mañana. Entrar cuando quieras siempre está bien.

pass-there =
    { $left ->
        [one] La tarjeta sigue ahí
       *[other] Siguen ahí { $left } tarjetas
    }
pass-there-more = Una tarjeta es una petición: respóndela con cariño y brevemente.
pass-used = La tarjeta se usó a las { $time }
pass-used-more = Desde aquí no se responde a las llamadas. Entra siempre que algo vaya mal o sea distinto.
pass-tonight =
    { $cards ->
        [one] Una tarjeta para una petición. Una vez entregada, ya no se responde a las llamadas.
       *[other] { $cards } tarjetas, cada una para una petición. Una vez entregadas, ya no se responde a las llamadas.
    }

bedtime-tonight = Acostar a las { $time }
bedtime-unknown = ¿A qué hora se acuesta? Escríbelo abajo y de ahí sale la hora de esta noche.
bedtime-true_sleep_time =
    { $n ->
        [one] La noche anterior tu peque se durmió más o menos a esta hora.
       *[other] En { $n } noches anteriores tu peque se durmió de verdad más o menos a esta hora.
    }
bedtime-later_than_usual =
    { $n ->
        [0] La hora habitual, para empezar.
       *[other] { $n } minutos más tarde de lo habitual, para empezar.
    }
bedtime-asleep_soon = Anoche se durmió pronto: { $n } minutos antes.
bedtime-not_soon = Anoche tardó: { $n } minutos después.
bedtime-at_latest = Anoche tardó; este método no va más tarde, así que igual otra vez.
bedtime-reached = Ya está la hora que deseabas. Mantenla.
bedtime-same_again = Anoche no dice nada sobre esto, así que igual otra vez.
bedtime-this_week = Igual durante esta semana.
bedtime-new_week = Una semana nueva: { $n } minutos antes.
bedtime-within = Si se duerme en { $minutes } minutos, la hora de mañana se adelanta.
bedtime-routine = Antes, una rutina tranquila de { $minutes } minutos.
bedtime-routine-at-most = Una rutina de { $minutes } minutos como mucho, y a la cuna sin dormir.
bedtime-rise = La misma hora de levantarse cada día: { $time }.
bedtime-no-rise = Mantén la misma hora de levantarse cada día.
bedtime-path = El camino a las { $time }
bedtime-path-open = Las horas de acostar hasta ahora
bedtime-path-row = { $date }: a la cuna { $bedtime }, dormido { $asleep }
bedtime-path-tonight = Esta noche: { $bedtime }
bedtime-put-down = a la cuna
bedtime-asleep = dormido
bedtime-times = Horas de acostar y de levantarse
bedtime-wished = La hora de acostar que deseas
bedtime-usual = La hora de acostar habitual hasta ahora
bedtime-rise-field = La hora de levantarse, cada día
bedtime-soon-until = Si se duerme antes de las { $time }, la hora de mañana se adelanta.
bedtime-no-waits = En este método no hay esperas. Entra cuando quieras.

awakenings-baseline = Noche { $logged } de { $needed } en que solo se anota. Atiende los despertares como siempre; de ahí salen las horas habituales.
awakenings-none_usual = Ningún despertar llegó a la misma hora la mayoría de las noches, así que no hay nada para lo que despertar. Quizá encaje mejor otro método.
awakenings-done = No queda ningún despertar programado. El plan ha llegado a su fin.
awakenings-times = Despierta a tu peque con suavidad poco antes de cada despertar habitual, consuela como siempre y deja que vuelva a dormirse.
awakenings-row = { $wake }, antes del despertar habitual de las { $usual }
awakenings-dropped =
    { $n ->
        [one] Se ha quitado un despertar.
       *[other] Se han quitado { $n } despertares.
    }
awakening-next = Próximo despertar a las { $time }
awakening-due = Hora de despertar, desde las { $time }
awakening-due-more = Despierta a tu peque con suavidad, consuela como siempre y deja que vuelva a dormirse.
awakening-go-in = Entrar y despertar
awakening-awake = No duerme
awakening-awake-more = Consuela como siempre y deja que vuelva a dormirse.

bedtime-only-title = No duerme
bedtime-only-more = Mira tantas veces como te venga bien.
bedtime-only-tonight = A la cuna sin dormir; mira tantas veces como te venga bien. Los despertares de la noche se atienden como antes.
wakings-as-before-until = Hasta la noche { $night } los despertares se atienden como antes: esperas solo al acostar.
log-only-tonight = Todo se puede anotar, nada va por reloj. Entra cuando quieras.

pause-rings = En pausa desde las { $time }. ¿Cómo va?
pause-longer = Un poco más
helplines = A quién llamar
helplines-none = Aún no hay nadie anotado.
helplines-edit = Cambiar a quién llamar
helplines-about = Alguien de confianza, un teléfono de ayuda para padres, tu pediatra. Se muestra en una pausa.
helpline-name = Quién
helpline-number = Número
helplines-add = Uno más
thought-off = Sin estos
thoughts-on = Mostrar un pensamiento tranquilo en una espera larga
thought-language = El llanto es la forma de hablar de un bebé; por sí solo no significa que algo haya ido mal.
thought-change = Los cambios le cuestan a cualquiera, incluso de la manera más suave.
thought-learning = Calmarse se aprende con el tiempo, y esto es parte de la práctica.
thought-levels = La protesta pasa y se apaga con la práctica; tú conoces mejor cómo suena el sufrimiento.
thought-habits = También en la nueva manera encontrará consuelo.
thought-support = Estás cerca y con calma; eso es lo que lo acorta.
visit-words = Dices: { $words }
feed-window = Toma prevista de { $from } a { $to }
feed-open = Toma prevista hasta las { $to }
feed-next = Próxima toma prevista desde las { $from }
feed-amount = hasta { $ml } ml
feed-minutes = hasta { $minutes } min
up-from-nap = Arriba
ask-how_much = ¿Cuánto fue?
amount-ml = { $ml } ml
taper = Reducir las tomas nocturnas paso a paso
taper-about = Solo a partir de los seis meses cumplidos, cuando tu peque crece bien y con la palabra de tu pediatra. Cada noche un poco menos y un poco más tarde; a un niño con hambre se le da de comer igual.
taper-begin = Empezar esta noche
taper-end = Dejarlo
taper-tonight = Tomas de esta noche: como mucho { $minutes } min o { $ml } ml, con al menos { $gap } horas entre ellas.
taper-none = Esta noche no hay toma prevista. A un niño con hambre se le da de comer igual.
taper-not-before = Hay sitio para una toma desde las { $time }. A un niño con hambre se le da antes.
