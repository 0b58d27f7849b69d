# What the command line prints. The window has words of its own; what both say is in the other files.

## Nights

cli-night-of = { $method }, noche { $night }
cli-id = Identificador
cli-settling = Intento
cli-check = Visita
cli-held = Retenida
cli-hold = En brazos
cli-as-noticed = { measures-as-noticed } Las duraciones son h:mm:ss.
cli-place = Sitio: { $place }
cli-woke-planned = según el plan
cli-woke-alone = por sí mismo
cli-cards-used = Tarjetas usadas: { $count }
cli-decimal-mark = ,

## One night of a method

cli-check-after = Visita { $number } tras { $wait }
cli-check-after-and-on = Visita { $number } tras { $wait }, y así sucesivamente
cli-not-given = la fuente no lo da
cli-by-calendar = Al siguiente sitio según el número de la noche.
cli-wakings-as_before = Los despertares de la noche se atienden como antes.
cli-wakings-like_bedtime = Los despertares de la noche se atienden como al acostar.
cli-bedtime-unknown = La hora de acostar sale de la habitual (--usual 20:00) o de noches anteriores (--log FILE).

## Plans

cli-plan-row = noche { $night }
cli-plan-changed = cambiado: { $fields }
cli-plan-equal = Los dos planes son iguales.
cli-not-set = sin fijar
cli-plan-usable = { $path } se puede usar.
cli-plan-unusable = { $path } no se puede usar:
cli-plan-unreadable = { $path } no se puede leer:
cli-good-to-know = Conviene saber:
cli-good-to-know-too = { $what } (conviene saberlo)
cli-age = Edad
cli-age-months =
    { $months ->
        [one] un mes, contado desde la fecha prevista de parto
       *[other] { $months } meses, contados desde la fecha prevista de parto
    }
cli-waits-of-night = Esperas de esa noche
cli-and-so-on = { $waits } y así sucesivamente
cli-planned-naps = Siestas previstas
cli-plan-none = Aquí no hay ningún plan registrado. La aplicación hace uno.
cli-plan-none-of = No hay ningún plan registrado para «{ $name }».
cli-plan-several = Varios niños tienen un plan. Di de quién con --child NAME.
cli-plan-several-called = Hay varios niños que se llaman «{ $name }».

## Backups

cli-backup-made =
    { $records ->
        [one] { $line }; una anotación, releída y completa
       *[other] { $line }; { $records } anotaciones, releída y completa
    }
cli-backup-holds =
    { $records ->
        [one] { $line }; una anotación
       *[other] { $line }; { $records } anotaciones
    }
cli-backup-damaged =
    { $damaged ->
        [one] Esta copia está dañada. Anotaciones legibles: { $readable }; una línea no lo es.
       *[other] Esta copia está dañada. Anotaciones legibles: { $readable }; { $damaged } líneas no lo son.
    }
cli-backup-damaged-too = Usa otra copia, o añade --damaged-too para usar lo legible.
cli-backups-none = No hay copias en { $folder }
cli-restore-would = Ocuparía el lugar de lo que hay en { $folder }, que se apartaría allí mismo.
cli-restore-not-yet = Aún no se ha hecho nada. Añade --yes para hacerlo.
cli-restored = Recuperado: { $contents }
cli-restored-damaged =
    { $count ->
        [one] Una de sus líneas no se pudo leer.
       *[other] { $count } de sus líneas no se pudieron leer.
    }
cli-restored-aside = Lo que había antes está en { $folder }

## Files that come and go

cli-progress = { $done }/{ $all } archivos, quedan { $left }
cli-bytes =
    { $count ->
        [one] un byte
       *[other] { $count } bytes
    }
cli-bytes-encrypted = { cli-bytes }, cifrado
cli-bytes-added =
    { $count ->
        [one] un byte añadido
       *[other] { $count } bytes añadidos
    }
cli-words-night = De una noche: { $text }
cli-words-plan = Del plan: { $text }
cli-words-comment = De una revisión: { $text }
cli-left-out = Se deja fuera: { $what }
cli-left-out-still-asleep = Se deja fuera: sueño desde { $from }, aún sin despertar al final de la noche.
cli-left-out-longer-than-a-day = Se deja fuera: sueño desde { $from }, de más de un día.
cli-left-out-overlaps = Se deja fuera: sueño desde { $from }, que coincide con otro.
cli-left-out-clock-set-back = Sueño desde { $from }: los relojes se atrasaron, puede haber una hora de diferencia.
cli-refused = Rechazado: { $why }
cli-files-refused =
    { $count ->
        [one] Un archivo rechazado
       *[other] { $count } archivos rechazados
    }
cli-not-kept-yet = Aún no se ha guardado nada. Añade --yes para guardarlo.
cli-events-new =
    { $count ->
        [0] Ninguna anotación nueva
        [one] Una anotación nueva
       *[other] { $count } anotaciones nuevas
    }
cli-events-known =
    { $count ->
        [one] Una anotación ya está aquí
       *[other] { $count } anotaciones ya están aquí
    }
cli-reviews-new =
    { $count ->
        [one] Una revisión nueva
       *[other] { $count } revisiones nuevas
    }
cli-days-differing =
    { $count ->
        [one] Un día es distinto aquí y se queda como está
       *[other] { $count } días son distintos aquí y se quedan como están
    }
cli-plan-taken = Vino un plan, y se toma.
cli-plan-not-possible = Vino un plan. Tal como está no se puede tomar.
cli-plan-not-taken = Vino un plan, y no se toma; --take-plan lo toma.
cli-written =
    { $nights ->
        [one] con una noche
       *[other] con { $nights } noches y siestas
    }
cli-written-of-families = { cli-written }, de { $families } familias

## Reviews

cli-review-from = De { $name }, { $date }
cli-review-comment = Comentario { $id }
cli-review-of-night = Noche { $night }
cli-review-of-event = Noche { $night }, anotación { $event }
cli-review-accepted = aceptado
cli-review-not-here = sobre una noche o una anotación que no está aquí
cli-review-field = Campo del plan: { $field }
cli-review-changed-since = cambiado aquí desde que lo vio quien asesora
cli-review-is-so = ya es así
cli-review-all-taken = Si se toma todo el plan:
cli-review-plan-no = El plan no se puede tomar así:
cli-review-kept =
    { $count ->
        [0] Ningún comentario aceptado
        [one] Un comentario aceptado
       *[other] { $count } comentarios aceptados
    }
cli-review-plan-kept = La versión { $version } del plan vale desde la próxima noche.

## What cannot be used, and what cannot be done

cli-unreadable = { $path } no se puede leer ({ $why }).
cli-unwritten = { $path } no se puede escribir ({ $why }).
cli-folder-unmade = { $path } no se puede crear ({ $why }).
cli-unprinted = El resultado no se pudo escribir ({ $why }).
cli-table-unwritten = La tabla no se pudo escribir ({ $why }).
cli-pdf-unmade = El PDF no se pudo hacer ({ $why }).
cli-too-large = { $path } pasa de { $most } MiB.
cli-no-home = El sistema no dice cuál es tu carpeta personal. Fija { $variable }.
cli-journal-full = El registro ha llegado a su fin. Recupera una copia anterior.
cli-journal-lines =
    { $count ->
        [one] Una línea del registro no se puede leer; se muestran las demás.
       *[other] { $count } líneas del registro no se pueden leer; se muestran las demás.
    }
cli-no-night-id = «{ $night }» no es el identificador de una noche. «lullwatch nights» los lista.
cli-no-such-night = No existe esa noche. «lullwatch nights» lista las que hay.
cli-no-night-yet = Aún no hay ninguna noche registrada.
cli-no-child-yet = Aún no hay ningún niño registrado. La aplicación lo pregunta al principio.
cli-no-such-child = No existe ese niño. Hay: { $names }
cli-one-child = Un niño cada vez. Nómbralo con --child.
cli-one-child-each = Un niño cada vez. Exporta cada uno por separado.
cli-nobody-put-down = { $path }: en esta noche no se acostó a nadie.
cli-many-files = Más de { $most } archivos. Nombra una carpeta menos.
cli-no-passphrase = En { $path } no hay ninguna contraseña.
cli-folder-wanted = Varios archivos no van a la salida estándar. Nombra una carpeta con --out.
cli-folder-or-table = Varios archivos no van a la salida estándar. Nombra una carpeta con --out, o una tabla con --table.
cli-no-terminal = Esto no es para un terminal. Nombra un archivo con --out.
cli-input-alone = La entrada estándar es un solo archivo. Dala sola.
cli-format-unsaid = Di --format html o --format pdf, o termina así el nombre del archivo.
cli-families-named = Varias familias se llaman como sus archivos. Quita --family.
cli-workbook-whole = Un libro tiene todas las tablas. Quita --table.
cli-parquet-folder = Parquet de varias familias es una carpeta. Quita --table.
cli-review-no-field = La revisión no cambia «{ $field }». Tiene: { $fields }
cli-review-no-plan = El archivo de noches no tiene plan.
cli-comment-form = «{ $text }» no es como NIGHT=TEXT o NIGHT/EVENT=TEXT.
cli-comment-nowhere = «{ $place }» no está en el archivo de noches.

## Scripts

script-file-too-long = El archivo pasa de { $detail } bytes, que es más que una noche.
script-line-too-long = Esta línea pasa de { $detail } bytes.
script-empty = El archivo está vacío. La primera línea describe la noche.
script-too-many = Más de { $detail } cosas en una noche.
script-not-json = Esto no es un objeto JSON ({ $detail }).
script-unreadable = Esto no se puede leer ({ $detail }).
script-format = Este formato no se conoce aquí. Escribe «{ $detail }».
script-method-unknown = No existe el método «{ $detail }». «lullwatch methods» lista los que hay.
script-zone-unknown = { trouble-zone-unknown }
script-night-zero = Las noches se cuentan desde 1.
script-stage-zero = Los sitios se cuentan desde 1.
script-weeks-early = Escribe de 0 a { $detail } semanas de adelanto.
script-born-after = Fecha de nacimiento { $detail }, posterior a esta noche. Revísala.
script-time-missing = Falta «at». Escribe la hora con su diferencia con UTC.
script-time-unreadable = «{ $detail }» no es una hora con su diferencia con UTC, como 2026-11-23T19:30:00-05:00.
script-before-last = Esto es anterior a { $detail }, la hora de la línea previa.
script-do-missing = Falta «do». Dice qué pasó.
script-of-missing = «{ $detail }» necesita «of», el identificador de otra línea.
script-field-unknown = En esta línea no existe el campo «{ $detail }».
script-text-wanted = «{ $detail }» es texto. Ponlo entre comillas.
script-yes-no-wanted = «{ $detail }» es true o false.
script-id-twice = El identificador «{ $detail }» está dos veces.
script-no-such-id = Ninguna línea anterior tiene el identificador «{ $detail }».
script-not-amendable = «{ $detail }» no se puede corregir.
script-picking-up = Escribe coger y acostar como «pick_up» y «lay_down».
