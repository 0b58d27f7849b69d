# Safety texts: not yet read by a native speaker. The app says so on its help page.

## Help

help = Ayuda
help-about = Respuestas breves, primero lo más urgente.
help-title-now = Entra ahora si hay
help-title-doctor = Cuándo llamar al médico
help-title-too_much = Cuando es demasiado
help-title-safe_sleep = Sueño seguro
help-title-crying = El llanto
help-title-expect = Qué se puede esperar
help-title-feeds = Tomas
help-fever-link = Fiebre, por edad

help-now-colour = piel azulada o pálida, cuerpo sin fuerza, respiración contenida
help-now-breathing = respiración con esfuerzo, como un ladrido o ronca
help-now-choking = atragantamiento, arcadas o vómito
help-now-silence = silencio repentino tras un llanto fuerte
help-now-shriek = un grito como nunca antes
help-now-caught = un brazo, una pierna o la cabeza atrapados; un golpe o una caída
help-now-weak = un llanto débil, como un gemido
help-now-needs = un peque que seguramente tiene hambre o el pañal sucio
help-now-feeling = tu propia sensación de que algo es distinto
help-now-more = Ante la duda, entra. Termina la espera, y los motivos se pueden decir después.

call-title = Llama a tu médico o a emergencias por
call-breathing = respiración difícil, o cara o labios azulados
call-waking = un peque a quien cuesta despertar
call-seizure = una convulsión
call-rash = una erupción que no desaparece al apretarla con un vaso
call-vomit = vómito verde o con sangre
call-nappy = 12 horas sin un pañal mojado; antes de los 3 meses, 8 horas
call-crying = un llanto que nada calma, sin ratos de tranquilidad
fever-title = Llamar por fiebre, según la edad
fever-under_3 = Menos de 3 meses: 38,0 °C (100,4 °F) o más. Llama ahora, de día o de noche.
fever-to_6 = De 3 a 6 meses: 38,3 °C (100,9 °F) o más.
fever-over_6 = Más de 6 meses: 38,9 °C (102,0 °F) o más.
fever-a_day = Menos de 2 años: más de 38,0 °C (100,4 °F) durante más de un día.
fever-three_days = Desde los 2 años: más de 38,0 °C (100,4 °F) durante tres días.
fever-any = Con cualquier fiebre: esta noche no.
not-a-diagnosis = Esto no es un diagnóstico. Si dudas, llama.

help-too_much-lay = Acuesta a tu peque boca arriba en la cuna vacía. Es un lugar seguro.
help-too_much-away = Aléjate unos minutos. Bebe un poco de agua, respira despacio.
help-too_much-call = Llama a alguien: tu pareja, la familia, una amistad, tu médico. Di que necesitas un descanso ahora.
help-too_much-shaking = Sacudir puede dañar gravemente a un niño en segundos. Acostar a tu peque y salir del cuarto es lo seguro.
help-too_much-common = Muchos padres y madres llegan a este punto. Es frecuente, y no es un fracaso.
help-too_much-buttons = En una noche en marcha, «{ pause }» detiene la espera, y «{ comfort-tonight }» termina todas. Las dos están en «{ more }».

safe-sleep-back = boca arriba, en cada sueño
safe-sleep-firm = sobre una superficie firme y plana
safe-sleep-own = en una cuna propia
safe-sleep-empty = nada blando en la cuna: ni almohada, ni protector, ni manta, ni juguete
safe-sleep-room = en vuestro cuarto los primeros seis meses
safe-sleep-seats = nunca en un sofá o sillón, ni en un columpio, una silla o nada inclinado
safe-sleep-weights = nada con peso encima del peque
safe-sleep-swaddle = sin envolver en cuanto empieza a girarse
safe-sleep-head = la cabeza descubierta, y sin demasiado calor
safe-sleep-cords = los cordones fuera de su alcance
safe-sleep-mattress = el colchón más bajo en cuanto puede ponerse de pie
left-out-title = Aquí se deja fuera, aunque algunos libros conocidos lo muestran
left-out-side = apoyar a un niño de lado
left-out-toys = un peluche o un trapito en la cuna antes de los 12 meses
left-out-tucked = mantas remetidas
left-out-door = sujetar la puerta cerrada
safe-sleep-sharing = En un cuarto compartido, «salir» significa quedar fuera de la vista de tu peque.

crying-about = Nadie puede saber con certeza por el oído por qué llora un niño. Lullwatch nunca juzga un llanto: tú dices cómo es, por lo que ves y oyes.
crying-sign-grizzle = Quejas que van y vienen, con calma entre medias.
crying-sign-protest = Fuerte y enfadado, y aun así con pausas. Color, respiración y movimiento son los de siempre.
crying-sign-hard = No afloja. Piensa en hambre, pañal, calor y dolor, y mira cuando quieras.
crying-sign-different = Agudo, débil o nuevo para ti; un cuerpo rígido, sin fuerza o encogido; otro color u otra respiración. Entra enseguida.
crying-tell = Los quejidos y la protesta son frecuentes y se apagan con la práctica. El llanto fuerte puede ser protesta o sufrimiento. Distinto es sufrimiento: necesita a alguien ahora. Cuando no lo sepas, entra y mira.

expect-crying = Preguntados después, 652 padres y madres situaron el llanto de la primera noche en 43 minutos de media, y en 8 a 9 minutos una semana más tarde.
expect-peak = Para 45 de cada 100 familias la primera noche fue la de más llanto; así que una noche posterior más dura no es nada raro.
expect-done = Funcionó al primer intento en 83 de cada 100. La mitad terminó en 7 días, 79 de cada 100 en dos semanas.
expect-group = Eran familias de un grupo de apoyo al entrenamiento del sueño. A otras puede resultarles más lento.
expect-burst = Un llanto que ya había disminuido volvió a aumentar en 2 de 6 niños, en un estudio pequeño.
expect-waking = Los despertares apenas cambian: seis semanas después, los sensores de movimiento contaron dos o más por noche en el 96,9 % de los niños con el programa y en el 97,9 % sin él.
expect-severe = Lo que cambia es cómo se calman, y cómo se siente en casa: el 4 % de estas familias llamó grave al problema de sueño, frente al 14 % sin el programa.
expect-later = A los seis años, los niños con y sin un programa así eran iguales: no se halló daño, y no quedó beneficio.

feeds-real = Una toma de verdad son más de 5 minutos mamando activamente, o más de 60 ml (2 oz).
feeds-hunger = El hambre va antes que cualquier reloj. Da de comer a un niño con hambre, también esta noche; «{ feed }» en «{ more }» lo anota.
feeds-clinician = Más de unos 240 ml (8 oz) en una noche, o cualquier preocupación por el crecimiento: ocúpate primero de las tomas, con tu pediatra.
feeds-reverse = Algunos niños toman casi toda su leche de noche. Ayudan tomas completas y tranquilas de día, y que las de noche se separen de 15 a 30 minutos cada vez. Hacer esperar a un niño con hambre no ayuda.

source-with-tag = { $source } · { $tag }
tag-primary = leído en la fuente
tag-secondary = leído en otra obra
tag-recalled = conocimiento general, aún sin comprobar
tag-ours = elección propia de Lullwatch
source-own_list = Una lista reunida aquí, amplia a propósito
source-own_words = Con nuestras palabras
source-own_rule = Una regla de esta aplicación
source-common_advice = Consejo habitual a padres y madres
source-strictest = La más estricta de las listas publicadas
source-red_flags = Listas publicadas, entre ellas NHS Healthier Together sobre fiebre
source-aap_fever = American Academy of Pediatrics, HealthyChildren.org, 2020
source-aap_sleep = American Academy of Pediatrics, Pediatrics 2022;150(1):e2022057990
source-honaker = Honaker et al., Journal of Pediatrics 2018;199:106–111
source-lawton = Lawton et al., Child & Family Behavior Therapy 1991;13(1):39–56
source-hall = Hall et al., BMC Pediatrics 2015;15:181
source-price = Price et al., Pediatrics 2012;130(4):643–651
source-feeds = Raising Children Network (Australia), Phasing out night feeds

## Help with the app itself

help-not-native = Los textos de seguridad en este idioma aún no los ha leído una persona nativa.
help-title-start = Cómo va una noche
help-title-plan = La página del plan
help-title-data = Dónde se guarda todo
help-title-files = Archivos y compartir
help-title-keys = Las teclas
help-start-put_down = «{ put-down }» empieza la noche. Desde ahí se ve cuándo es la próxima visita.
help-start-crying = Toca cómo es el llanto cuando cambie. Un toque cada vez; no hace falta nada más.
help-start-go_in = «{ go-in }» está siempre ahí. Una visita pendiente es un ofrecimiento; entrar antes siempre está bien.
help-start-asleep = Cuando tu peque duerma, toca «{ asleep }». También se puede decir unos minutos después.
help-start-undo = El último toque se puede deshacer en cualquier momento; un toque equivocado nunca pierde nada.
help-start-morning = Por la mañana toca «{ up-for-the-day }», y ahí está la noche en números.
help-plan-moves = El plan avanza solo, una noche cada día. «{ steps }» en la pantalla de la tarde decide otra cosa.
help-plan-change = Aquí se puede cambiar cada espera, noche a noche. El dibujo de al lado muestra qué resulta.
help-plan-method = Lo que dejas como está sigue al método, con su fuente.
help-plan-wrong = Lo que no encaja se dice en su campo, y lo guardado sigue valiendo hasta que encaje.
help-data-here = Todo queda en una carpeta de este ordenador. No se envía nada a ningún sitio.
help-data-backups = Después de cada noche se hace una copia. Elige una carpeta en otro disco para que sobreviva a este.
help-data-restore = Una copia ocupa el lugar de lo que hay aquí; eso se aparta y no se borra.
help-data-blocked = Cuando la carpeta no se puede usar, nada empieza, para que nada se pierda. La pantalla dice qué carpeta y por qué.

help-files-night = «{ share }» hace un archivo con las noches que eliges. Lo que sale está en la pantalla antes de escribirse.
help-files-report = Un archivo de noches lo lee otro Lullwatch, el de quien te asesora o uno tuyo. Para las personas hay un informe, en PDF o para el navegador.
help-files-closed = Un archivo de noches se puede cerrar con una contraseña, o de modo que solo lo abra la clave de quien te asesora. También lo abre el programa libre «age». Un informe no se puede cerrar.
help-files-carried = Lullwatch no envía nada. Tú llevas el archivo, por correo o en una memoria, por el camino en que confías.
help-files-looked = «{ bring }» muestra qué hay en un archivo antes de guardar nada de él. Lo que hay aquí nunca cambia por ello.
help-files-tracker = Las noches de Huckleberry, Baby Buddy, Nara, Baby Tracker y sleepdiary se vuelven un registro: no tienen esperas ni tiempo hasta dormirse.
help-files-review = También la revisión de quien asesora es un archivo. Tomas cada comentario y cada cambio por separado; un plan se comprueba como si lo hubieras escrito tú y vale desde la noche siguiente.
help-files-folder = Cada ordenador escribe un archivo propio en una carpeta a la que llegan los dos. Las noches se reúnen por lo que se tocó, en cualquier orden y cuantas veces sea.
help-files-provider = { together-provider }
help-files-passphrase = Con una contraseña, la misma en los dos ordenadores, solo ellos pueden leer lo que hay en la carpeta.
help-files-apart = Las familias de quien asesora están aparte de los propios bebés y se pueden quitar.
help-files-backup = Las copias de seguridad no las incluyen. Quien asesora guarda los archivos que llegaron.
help-files-key = Quien asesora hace una clave una vez y da su mitad pública. Lo que se cierra para ella se abre solo con la otra mitad.
key-space = Espacio
key-arrows = Flechas
keys-main = el botón grande
keys-go_in = entrar
keys-crying = más fuerte o más flojo
keys-undo = deshacer el último toque
keys-size = letra más grande o más pequeña
keys-help = ayuda sobre donde estás
keys-keys = esta lista
keys-close = cerrar la ayuda
keys-tab = Tab pasa de uno a otro; Intro o espacio lo pulsa.
