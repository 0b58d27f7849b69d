## Files that come and go

measures-as-noticed = Todas las horas son como las notaron los padres.

trouble-at-line = Línea { $line }
trouble-at-place = En { $place }
trouble-at-line-and-place = Línea { $line }, { $place }

trouble-too-large = Este archivo es demasiado grande. Caben { $detail } MiB; elige menos noches.
trouble-not-utf8 = Esto no es texto en UTF-8. Guárdalo como UTF-8 e inténtalo de nuevo.
trouble-too-deep = Listas dentro de listas, a más de { $detail } de profundidad. No es un archivo de aquí.
trouble-text-too-long = Aquí hay un texto demasiado largo. Caben { $detail }.
trouble-too-many = Aquí hay más de lo que puede haber. Caben { $detail }.
trouble-syntax = Esto no se puede leer: { $detail }
trouble-truncated = El archivo termina a la mitad. Cópialo o descárgalo de nuevo.
trouble-unknown-kind = Aquí no se conoce esta clase de archivo.
trouble-of-tracker = Un archivo de otra aplicación. «lullwatch convert» lo convierte en un archivo de noches.
trouble-later-edition = Lo hizo una edición posterior ({ $detail }). Actualiza Lullwatch para leerlo.
trouble-zone-unknown = «{ $detail }» no es una zona horaria. Escribe una como Europe/Madrid o America/New_York.
trouble-zone-missing = El archivo no dice en qué zona horaria. Di dónde durmió tu bebé.
trouble-misplaced = Esto es de otro bebé o de otra noche que donde está.
trouble-twice = «{ $detail }» está aquí dos veces.
trouble-sealed = Esto está cifrado. Da la frase de paso o el archivo de clave.
trouble-not-sealed = El archivo de este dispositivo no está cifrado. Quítalo y se escribe de nuevo, cifrado.
trouble-wrong-passphrase = Esa no es la frase de paso de este archivo.
trouble-wrong-key = Esto se cifró para otra clave.
trouble-too-much-work = Abrirlo ocuparía el equipo mucho tiempo (trabajo { $detail }). Pide de nuevo el archivo, cifrado de la forma habitual.
trouble-seal-broken = Esto está dañado. Cópialo o descárgalo de nuevo.
trouble-not-a-key = «{ $detail }» no es una clave. Una pública empieza por age1, una secreta por AGE-SECRET-KEY-1.
trouble-column-missing = La columna { $detail } falta o está vacía.
trouble-time-unreadable = «{ $detail }» no se puede leer como una hora.
trouble-time-skipped = { $detail } no existió: los relojes se adelantaron por encima.
trouble-span-impossible = Termina antes de empezar, o dura más de un día.
trouble-still-running = Aún no tiene final.
trouble-duplicate = Lo mismo que la línea { $detail }.
trouble-overlaps = Coincide con la línea { $detail }, que se queda.
trouble-night-there = A esa hora ya hay aquí una noche.
trouble-born-missing = El archivo no dice cuándo nació. Dilo, para saber la edad.
trouble-not-here = Trata de algo que no está aquí ({ $detail }).
trouble-plan-refused = El plan no se puede usar: { $detail }
trouble-many-children = Aquí hay varios bebés. Di cuál: { $detail }

elsewhere-waited = espera de { $waited }, prevista { $planned }
elsewhere-cried = Lloró { $cried } (minutos:segundos), según lo notaron los padres

## Noches que salen

files-title = Noches en archivos
files-about = Para quien te asesora, para otro ordenador o desde la aplicación que usabas antes. No se envía nada: el archivo lo llevas tú.
share = Entregar noches
share-this = Entregar esta noche
share-title = Entregar noches de { $name }
share-about = Tú eliges qué sale. Se hace un archivo y lo envías como prefieras.
share-kind = En qué se convierte
share-kind-night_file = Un archivo para otro Lullwatch, el de quien te asesora o uno tuyo
share-kind-pdf = Un informe para leer e imprimir, en PDF
share-kind-html = Un informe para el navegador, en HTML
share-which = Qué noches
share-one = Una noche
share-range = De una noche a otra
share-all = Todas
share-from = Desde
share-to = Hasta
share-night-of = Noche del { $date }
share-nap-of = Siesta del { $date }
share-name = El nombre
share-name-full = Como lo escribes
share-name-initials = Las iniciales
share-name-hidden = Ninguno
share-age = La edad
share-age-born = La fecha de nacimiento
share-age-months = Meses enteros
share-age-hidden = Ninguna
share-words = Palabras
share-notes = Notas, motivos y las palabras del plan
share-caregivers = Quién hizo qué
share-lock = Quién puede abrirlo
share-lock-passphrase = Quien tenga la contraseña
share-lock-passphrase-why = Dila por otro camino que el archivo. Sin ella nadie puede abrirlo, tampoco tú.
share-lock-keys = Solo quien me asesora
share-lock-keys-why = Quien asesora tiene una clave pública para dar. Empieza por age1.
share-lock-open = Cualquiera que tenga el archivo
share-report-open = Cualquiera que tenga el informe puede leerlo. Lo que se puede cerrar es un archivo para otro Lullwatch.
share-keys = La clave pública de quien te asesora
passphrase = Contraseña, al menos ocho letras
share-save = Guardar el archivo
share-save-report = Guardar el informe
share-done = Guardado. Cualquiera que lo tenga puede abrirlo:
share-done-closed = Guardado y cerrado:
leaves = Qué sale
leaves-nights =
    { $count ->
        [one] Una noche, del { $first } al { $last }
       *[other] { $count } noches y siestas, del { $first } al { $last }
    }
leaves-nights-of-one =
    { $count ->
        [one] Una noche, { $date }
       *[other] { $count } noches y siestas del { $date }
    }
leaves-name = El nombre «{ $name }»
leaves-no-name = Ningún nombre
leaves-born = Fecha de nacimiento: { $date }
leaves-months =
    { $count ->
        [one] Un mes de edad
       *[other] { $count } meses de edad
    }
leaves-no-age = Ninguna edad
leaves-health = Que hay una preocupación por el crecimiento o la salud
leaves-events =
    { $count ->
        [one] Una anotación con su hora, en { $zone }
       *[other] { $count } anotaciones con sus horas, en { $zone }
    }
leaves-days =
    { $count ->
        [one] Un día en breve: levantarse, siestas, la última toma
       *[other] { $count } días en breve: levantarse, siestas, la última toma
    }
leaves-plans =
    { $count ->
        [one] El plan
       *[other] El plan, en { $count } versiones
    }
leaves-caregivers = Quién hizo qué: { $names }
leaves-no-caregivers = No se nombra a nadie más
leaves-words =
    { $count ->
        [one] Un texto en tus propias palabras
       *[other] { $count } textos en tus propias palabras
    }
leaves-no-words = Nada en tus propias palabras
leaves-size = { $size } KiB. No hay nada más en él.
leaves-report = El informe se hace con esto y con nada más.

## Noches que entran

bring = Traer noches
bring-title = Traer noches
bring-about = Verás qué contiene un archivo antes de que se guarde algo de él. No cambia nada de lo que ya está aquí.
bring-trackers = Un archivo de noches de Lullwatch, o lo que escriben Huckleberry, Baby Buddy, Nara, Baby Tracker y sleepdiary.
bring-file = El archivo
bring-choose = Elegir un archivo
bring-choose-other = Elegir otro archivo
bring-at-desk = Mirarlo en el escritorio de asesoría
bring-refused = No se guardó nada, y aquí no ha cambiado nada.
bring-keep = Guardar estas noches
bring-asks = Una cosa más
bring-passphrase = La contraseña del archivo
bring-key = Este archivo está cerrado para una clave. Elige el archivo con tu clave secreta.
key-choose = Elegir el archivo de clave
bring-zone = Dónde durmió tu bebé
bring-zone-why = El archivo tiene horas, pero no dice en qué zona horaria.
bring-only = Hay varios niños en él. ¿Cuál es el tuyo?
bring-born = El archivo no dice cuándo nació. Sin eso no se puede comprobar nada por edad.
bring-born-of = El archivo no dice cuándo nació { $name }. Sin eso no se puede comprobar nada por edad.
tracker-huckleberry = Huckleberry
tracker-baby_buddy = Baby Buddy
tracker-nara = Nara
tracker-nighp = Baby Tracker
tracker-sleep_diary = sleepdiary
comes-kind = Un archivo de { $tracker }. Sus noches pasan a ser de { $name }, como registro.
comes-kind-night = Un archivo de noches de Lullwatch.
comes-child-new = { $name }, por primera vez aquí
comes-span = Del { $first } al { $last }
comes-new =
    { $count ->
        [0] Ninguna noche nueva
        [one] Una noche nueva
       *[other] { $count } noches y siestas nuevas
    }
comes-more =
    { $count ->
        [one] Una noche que está aquí recibe más anotaciones
       *[other] { $count } noches que están aquí reciben más anotaciones
    }
comes-known =
    { $count ->
        [one] Una noche ya está aquí
       *[other] { $count } noches ya están aquí
    }
comes-days =
    { $count ->
        [one] Un día en breve: levantarse, siestas, la última toma
       *[other] { $count } días en breve: levantarse, siestas, la última toma
    }
comes-differing =
    { $count ->
        [one] Una cosa es distinta aquí y se queda como está
       *[other] { $count } cosas son distintas aquí y se quedan como están
    }
comes-plan = Vino un plan: { $method }
comes-take-plan = Usar este plan desde la próxima noche
comes-without-plan = Sin plan se empieza solo con el registro. Puedes elegir un método en cualquier momento.
comes-left-out =
    { $count ->
        [one] Se deja fuera una línea
       *[other] Se dejan fuera { $count } líneas
    }
comes-nothing = Todo está ya aquí. No hay nada que guardar.
notice-file_waits = Se abrió un archivo. Espera a que esto termine: ábrelo entonces otra vez.
notice-nights_arrived =
    { $count ->
        [0] Está guardado.
        [one] Ahora hay una noche más aquí.
       *[other] Ahora hay { $count } noches más aquí.
    }
error-bring-no-child = Las noches de otra aplicación necesitan un niño al que pertenecer. Añade primero a tu bebé.
error-bring-not-now = No mientras transcurre una noche o se hace una copia. Prueba de nuevo en un momento.
error-file-changed = El archivo ha cambiado desde que lo miraste. Elígelo de nuevo.
error-file-unreadable = No se puede leer el archivo. Elígelo de nuevo o cópialo antes aquí.
error-file-unwritten = No se pudo escribir el archivo ahí. Elige otro lugar.
error-report-unmade = No se pudo hacer el informe. Elige menos noches o el informe para el navegador.
error-no-such-nights = Ahí no hay noches. Elige otras.
error-key-file = Eso no es un archivo de clave. Tiene una línea que empieza por AGE-SECRET-KEY-1.
error-not-a-key = Eso no es una clave pública. Empieza por age1; cópiala entera.
error-passphrase-short = Escribe al menos ocho letras.
error-store-unreadable = Lo guardado no se puede leer ahora mismo. Cierra Lullwatch y ábrelo de nuevo.
error-arrival-unsaved = El disco lo rechazó, así que no se guardó nada. Haz sitio y prueba de nuevo.

## La revisión de quien asesora

review-of = Una revisión de las noches de { $name }. Toma de ella lo que quieras.
review-of-by = Una revisión de las noches de { $name }, de { $coach }. Toma de ella lo que quieras.
review-comments = Qué dice quien asesora
review-coach = Quien asesora
review-at = Noche del { $date }, { $time }
review-not-here = Sobre una noche que no está aquí
review-take-comment = Guardarlo junto a la noche
review-taken = Esto ya lo guardaste.
review-plan = Qué cambiaría quien asesora
review-plan-about = Paso a paso. Vale desde la próxima noche y se comprueba como si lo hubieras escrito tú.
review-plan-is-so = Tu plan ya lo tiene todo.
review-changed-since = Esto lo has cambiado desde que lo vio quien asesora.
review-method-about = Otro método empieza en su primera noche, con sus propios números. Lo que cambiaste del anterior se va con él; lo que un médico dijo de aquel no vale para este.
review-take-step = Tomar esto
review-keep = Guardar lo marcado
notice-review_kept = Está guardado. Lo que tomaste del plan vale desde la próxima noche.
error-review-no-child = Esta revisión es sobre un niño que no está aquí.
