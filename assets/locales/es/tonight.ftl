## Tonight

tonight-title = Esta noche con { $name }
tonight-nap = Una siesta con { $name }
tonight-method = { $method }, noche { $night }
tonight-past-table = Desde aquí vale la última noche de la tabla. Buen momento para volver a mirar el plan.
tonight-nap-cap = El intento termina { $minutes } minutos después de acostar.
visit-at-most = Cada visita dura { $minutes } min como mucho.
visit-usual = Cada visita dura de { $least } a { $most } min.
course-over = El plan lleva más de las { $nights } noches que pide este método. Buen momento para volver a mirarlo.
course-stop-over = Tras { $nights } noches sin mejora, la fuente de este método dice que pares. Vuelve a mirar el plan o háblalo con alguien.
course-stop-after = Si no mejora, para tras { $nights } noches.
tonight-change = Cambiar método, noche o siesta
keep-plan = Quedarme con este plan
kind-title = Noche o siesta
kind-night = Noche
kind-nap = Siesta
put-down = Acostar
last-night = Anoche
add-child = Añadir un peque
alarm-title = Cómo se avisa de una visita pendiente
alarm-hears = Lullwatch no oye. Tú escuchas y dices lo que oyes.
alarm-settings = Cómo te llama
alarm-sound = El sonido
alarm-sound-soft = Suave
alarm-sound-bell = Campana
alarm-sound-wood = Madera
alarm-sound-none = Sin sonido, solo en pantalla
alarm-ceiling = Volumen máximo
alarm-notification = También una notificación del escritorio
alarm-raise_window = Traer la ventana al frente
alarm-brighten = Aclarar poco a poco la pantalla de noche, en ámbar
alarm-screen_may_lock = Este ordenador puede bloquear la pantalla por sí solo. Se puede cambiar en sus propios ajustes.
alarm-screen_stays_on = Que la pantalla no se bloquee mientras esperas o estás en el cuarto
sound-try = Probar el sonido
sound-untried = Una visita pendiente suena suave y se muestra. El sonido aún no se ha probado.
sound-works = Una visita pendiente suena suave y se muestra. El sonido funciona.
sound-none = Este ordenador no tiene sonido. Una visita pendiente se muestra en la pantalla.
alarm-shown = Una visita pendiente se muestra, sin sonido. Gira la pantalla hacia donde puedas verla.
not-tonight-title = Esta noche no si …
not-tonight-ill = tu peque está mal
not-tonight-fever = hay algo de fiebre
not-tonight-vaccination = acaba de vacunarse
not-tonight-teething = le duelen los dientes
not-tonight-hungry = tu peque no ha comido
not-tonight-unsafe = la cuna no es segura
not-tonight-travel = hay una mudanza o un viaje esta semana
not-tonight-disagree = los adultos no están de acuerdo con el plan
not-tonight-more = Otra noche es igual de buena.

why-title = Por qué llora un niño
why-language = El llanto es la forma de hablar de un bebé: de malestar, de confusión, de protesta ante algo nuevo. Por sí solo no significa que algo haya ido mal.
why-change = Los cambios le cuestan a cualquiera. Un niño acostumbrado a dormirse mecido, comiendo o en brazos se enfada al principio, incluso con la manera más suave.
why-learning = Calmarse se aprende con el tiempo, y llorar suele formar parte de la práctica.
why-levels = La protesta es frecuente, pasa y se apaga con la práctica. El sufrimiento, por enfermedad, hambre, dolor o miedo, necesita a alguien ahora. Tú conoces mejor la diferencia.
why-habits = Lo que estaba al dormirse se echa en falta en cada despertar de la noche. También en la nueva manera encontrará consuelo.
why-support = Puedes dar apoyo sin coger en brazos cada vez, tan cerca como sientas que está bien. La constancia y el cariño son lo que lo acorta.
why-feeds = Las tomas nocturnas pueden volverse parte de dormirse, y cambiar el día por la noche. Ayudan tomas completas y tranquilas de día.

## The plan, in the family's own words

our-words = Con nuestras palabras
our-goal = Para qué es
our-routine = La rutina de la noche
our-who = Quién hace qué
our-when_away = En enfermedad o de viaje
review-due = Es hora de volver a mirar el plan.

## The day in short

day = El día en breve
day-rise = Arriba esta mañana a las
day-nap-from = Durmió desde
day-nap-to = hasta
day-more-naps = Otra siesta
day-last-feed = Última toma antes de la noche
day-sum = En 24 horas { $all }: { $night } de noche, { $day } de día.
day-sum-open = Con el sueño de anoche y las siestas, aquí aparece la suma de 24 horas.
