## What `lullwatch doctor` says

cli-doctor-well = bien
cli-doctor-look = MIRA
cli-doctor-all-well = Todo está bien.
cli-doctor-not-well = No todo está bien; busca { cli-doctor-look } más arriba.

cli-doctor-mended-given-back =
    { $count ->
        [one] Arreglado: una anotación volvió desde el índice.
       *[other] Arreglado: { $count } anotaciones volvieron desde el índice.
    }
cli-doctor-mended-from-backups =
    { $count ->
        [one] Arreglado: una anotación volvió desde una copia.
       *[other] Arreglado: { $count } anotaciones volvieron desde las copias.
    }
cli-doctor-mended-rebuilt = Arreglado: el índice se rehízo ({ $why }). El viejo está en { $path }
cli-doctor-mended-torn = Arreglado: se cortó una última línea sin final. Nunca se dio por guardada.
cli-doctor-mended-private = Arreglado: otras personas ya no pueden leer { $path }
cli-doctor-mended-nothing = No había nada que arreglar.

cli-doctor-empty = Aún no se ha anotado nada.
cli-doctor-running = La aplicación está en marcha; su índice se deja como está.
cli-doctor-journal = Registro: { cli-doctor-records } en { cli-doctor-files }
cli-doctor-journal-well = { cli-doctor-journal }, todas las sumas de control bien
cli-doctor-records =
    { $records ->
        [one] una anotación
       *[other] { $records } anotaciones
    }
cli-doctor-files =
    { $files ->
        [one] un archivo
       *[other] { $files } archivos
    }
cli-doctor-damaged-line = Registro: la línea { $line } de { $file } está dañada
cli-doctor-damaged-file = Registro: { $file } no se puede leer
cli-doctor-gap =
    { $count ->
        [one] Registro: falta una anotación, en el lugar { $first }
       *[other] Registro: faltan { $count } anotaciones, desde el lugar { $first }
    }
cli-doctor-of-night = { $what }, de la noche { $night }
cli-doctor-between-nights = { $what }, junto a la noche { $night } o { $other }
cli-doctor-later-edition =
    { $count ->
        [one] Registro: una anotación de una edición posterior se guarda para ella.
       *[other] Registro: { $count } anotaciones de una edición posterior se guardan para ella.
    }
cli-doctor-journal-unreadable = Registro: no se puede leer ({ $why })

cli-doctor-index-absent = Índice: ninguno. El próximo inicio de la aplicación, o --repair, lo hace.
cli-doctor-index-agrees = Índice: dice lo mismo que el registro
cli-doctor-index-behind = Índice: atrasado. El próximo inicio de la aplicación, o --repair, lo pone al día.
cli-doctor-index-in-use = Índice: no se mira mientras la aplicación está en marcha
cli-doctor-index-damaged =
    { $count ->
        [one] Índice: una fila está dañada. El próximo inicio de la aplicación, o --repair, lo rehace.
       *[other] Índice: { $count } filas están dañadas. El próximo inicio de la aplicación, o --repair, lo rehace.
    }
cli-doctor-index-knows-more =
    { $count ->
        [one] Índice: tiene una anotación que el registro ha perdido. El próximo inicio de la aplicación, o --repair, la devuelve.
       *[other] Índice: tiene { $count } anotaciones que el registro ha perdido. El próximo inicio de la aplicación, o --repair, las devuelve.
    }
cli-doctor-index-unreadable = Índice: no se puede usar ({ $why }). El próximo inicio de la aplicación, o --repair, lo rehace.
cli-doctor-index-not-looked-at = Índice: no se pudo mirar ({ $why })
cli-doctor-index-empty = se abrió vacío
cli-doctor-index-format = es del formato { $format }
cli-doctor-index-rows =
    { $count ->
        [one] una de sus filas falta o no está como se escribió
       *[other] { $count } de sus filas faltan o no están como se escribieron
    }

cli-doctor-nights = { cli-doctor-nights-counted } con { cli-doctor-events-counted }
cli-doctor-nights-counted =
    { $nights ->
        [one] Una noche o siesta
       *[other] { $nights } noches y siestas
    }
cli-doctor-events-counted =
    { $events ->
        [one] una anotación
       *[other] { $events } anotaciones
    }
cli-doctor-untold = La noche { $night } no se puede contar. { $why }
cli-doctor-open-to-others = Otras personas pueden leer { $path }; --repair lo arregla.
cli-doctor-aside = Apartado antes: { $path }
cli-doctor-room = Sitio en el disco: { $megabytes } MB
cli-doctor-little-room = { cli-doctor-room }. Haz un poco de sitio.
cli-doctor-backups-none = Copias: ninguna en { $folder }
cli-doctor-backup = Copia: { $what }

cli-doctor-sound = Sonido: un altavoz suena
cli-doctor-no-sound = Sonido: { $why } Un aviso no se oiría.
cli-doctor-sound-no-device = No se puede abrir ningún altavoz ({ $why }).
cli-doctor-sound-unreadable = El aviso no se puede leer ({ $why }).
cli-doctor-sound-hangs = El altavoz no responde.
cli-doctor-sound-stuck = El altavoz se detuvo a mitad del aviso.
cli-doctor-sound-fake = El altavoz suena para nadie.
cli-doctor-sound-gone = El aviso ha terminado.
cli-doctor-awake = Despierto: el sistema mantiene despierto el equipo cuando se le pide
cli-doctor-not-awake = Despierto: el sistema no mantiene despierto el equipo. Desactiva la suspensión en sus ajustes.
cli-doctor-clock = Reloj: sigue mientras el equipo duerme
cli-doctor-no-clock = Reloj: ninguno sigue mientras el equipo duerme ({ $why })
