## What `lullwatch --help` says

cli-help = Guiones de noches, métodos y noches registradas de Lullwatch, en la línea de órdenes.
cli-help-usage = Uso
cli-help-commands = Órdenes
cli-help-arguments = Argumentos
cli-help-options = Opciones
cli-help-command = ORDEN
cli-help-options-short = OPCIONES
cli-help-values = { $help } Uno de: { $values }.
cli-help-default = { $help } Si no, «{ $value }».

cli-help-each-help = Muestra esta ayuda.
cli-help-version = Muestra la versión.
cli-help-each-language = Habla en este idioma: en, es o de. Si no, el del equipo.
cli-help-each-json = Escribe JSON.
cli-help-each-child = De este niño, por su nombre; si no, de todos.
cli-help-each-night = Una noche: su identificador de «lullwatch nights», o «last» para la última.
cli-help-each-from = Desde esta noche.
cli-help-each-to = Hasta esta noche.
cli-help-each-name = Cómo se llama el niño en él.
cli-help-each-name-full = Como está escrito.
cli-help-each-name-initials = Solo las iniciales.
cli-help-each-name-hidden = De ningún modo.
cli-help-each-no-notes = Deja fuera notas, motivos y todo lo demás en palabras propias.
cli-help-each-no-caregivers = Deja fuera quién hizo qué.
cli-help-each-passphrase-file = Un archivo cuya primera línea es la contraseña; «-» la lee de la entrada estándar.
cli-help-each-key-file = Un archivo con claves secretas, como lo escribe «age-keygen».
cli-help-each-out = Adónde; «-» es la salida estándar.
cli-help-each-clinician-knows = Del plan que resulta se ha hablado con el médico.
cli-help-each-only = De un archivo con varios niños, este, como lo nombra el archivo.
cli-help-each-child-id = El número que Baby Buddy ha dado al niño.
cli-help-each-files = Archivos de noches y carpetas con ellos, en lugar de lo registrado; «-» lee la entrada estándar.
cli-help-each-last = Las últimas tantas noches.
cli-help-each-no-age = Deja fuera la edad del niño. La fecha de nacimiento nunca está.
cli-help-each-script = Un guion de noche en lugar de lo registrado; se puede dar varias veces.

cli-help-help = Muestra esta ayuda, o la de una orden.
cli-help-methods = Lista los métodos, o muestra uno con la fuente de cada número.
cli-help-methods-id = Muestra solo este método.

cli-help-schedule = Escribe las esperas de una noche de un método.
cli-help-schedule-method = El identificador del método, como «ferber-2006».
cli-help-schedule-night = Qué noche del plan, desde 1.
cli-help-schedule-months = La edad corregida en meses enteros, para el tiempo máximo en brazos.
cli-help-schedule-stage = El sitio, desde 1, en un método que avanza cuando se logra.
cli-help-schedule-wished = La hora de acostar deseada, como 19:30, en un método que la mueve.
cli-help-schedule-usual = La hora de acostar que era habitual, como 20:00.
cli-help-schedule-before = Minutos antes de un despertar habitual, de 1 a 120, para despertares programados.
cli-help-schedule-log = Un guion de una noche anterior; se puede dar varias veces, la más antigua primero.

cli-help-replay = Reproduce un guion de noche y escribe lo que resulta.
cli-help-replay-file = El guion, JSON Lines; «-» lee la entrada estándar.

cli-help-nights = Lista las noches registradas.
cli-help-nights-child = Solo las noches de este niño, por su nombre.
cli-help-show = Muestra una noche registrada.
cli-help-show-night = El identificador de la noche de «lullwatch nights», o «last» para la última.

cli-help-plan = Muestra el plan registrado, comprueba un archivo de plan o compara dos.
cli-help-plan-show = Escribe el plan registrado como archivo de plan.
cli-help-plan-show-child = El plan de este niño, por su nombre; no hace falta donde hay uno solo.
cli-help-plan-show-all = Lista todas las versiones, la más antigua primero.
cli-help-plan-check = Dice si un archivo de plan se puede usar, y qué tiene mal, línea por línea.
cli-help-plan-check-file = El archivo de plan; «-» lee la entrada estándar.
cli-help-plan-check-day = Como sería en este día, como 2026-11-23; si no, hoy.
cli-help-plan-diff = Escribe en qué difieren dos archivos de plan.
cli-help-plan-diff-before = El archivo de plan de antes.
cli-help-plan-diff-after = El archivo de plan de después.

cli-help-report = Escribe un informe de las noches registradas, en HTML o PDF.
cli-help-report-out = Adónde; «-» es la salida estándar. Una carpeta si se nombraron varios archivos o una carpeta.
cli-help-report-format = Si el final del nombre no lo dice. Si no, HTML en la salida estándar, PDF en una carpeta.
cli-help-report-format-html = Un archivo para un navegador.
cli-help-report-format-pdf = Para imprimir y para correos.

cli-help-tables = Escribe las noches registradas como tablas: CSV, XLSX o Parquet.
cli-help-tables-out = Adónde: una carpeta; de un libro, y con --table, un archivo, y «-» es la salida estándar.
cli-help-tables-format = Qué se escribe.
cli-help-tables-format-csv = Un archivo por tabla.
cli-help-tables-format-xlsx = Un libro por familia.
cli-help-tables-format-parquet = Un archivo por tabla y familia.
cli-help-tables-table = Solo esta tabla, en el archivo que nombra --out.
cli-help-tables-table-nights = Una fila por noche y siesta.
cli-help-tables-table-settlings = Una fila desde acostar y desde cada despertar hasta dormirse.
cli-help-tables-table-checks = Una fila por visita.
cli-help-tables-table-events = Una fila por anotación.
cli-help-tables-family = Cómo se llama la familia en las tablas, no un nombre sino una palabra tuya. Varias se llaman como sus archivos.

cli-help-doctor = Revisa lo guardado, el sonido y el reloj; arregla lo que se puede arreglar.
cli-help-doctor-repair = Arregla lo que se puede arreglar; la aplicación debe estar cerrada.
cli-help-doctor-data-only = Deja fuera el altavoz y el mantener despierto el equipo.
cli-help-backup = Hace una copia de lo guardado; también con la aplicación en marcha.
cli-help-backup-to = En esta carpeta, y no en la elegida en la aplicación.
cli-help-backups = Lista las copias, la más reciente primero.
cli-help-backups-folder = En esta carpeta, y no en la elegida en la aplicación.
cli-help-restore = Pone una copia en el lugar de lo guardado, que se aparta.
cli-help-restore-file = La copia.
cli-help-restore-yes = Hazlo; sin esta palabra solo se dice qué se haría.
cli-help-restore-damaged-too = De una copia dañada, usa lo legible.
cli-help-completions = Escribe lo que permite a una shell completar estas órdenes.
cli-help-completions-shell = Qué shell.
cli-help-manual = Escribe las páginas del manual en una carpeta.
cli-help-manual-folder = La carpeta; tiene que existir.

cli-help-export = Escribe noches registradas en un archivo de noches, o para otra aplicación.
cli-help-export-age = Qué dice de la edad del niño.
cli-help-export-age-born = La fecha de nacimiento.
cli-help-export-age-months = Meses enteros.
cli-help-export-age-hidden = Nada.
cli-help-export-kind = Como qué.
cli-help-export-keys = Cifra para esta clave pública, «age1…»; se puede dar varias veces.
cli-help-export-passphrase-file = Cifra con la contraseña de la primera línea de este archivo; «-» lee la entrada estándar.
cli-help-export-preview = Muestra qué saldría, y no escribe nada.
cli-help-export-out = Adónde; «-» es la salida estándar. Para Baby Buddy, una carpeta.
cli-help-each-kind-night = Un archivo de noches.
cli-help-each-kind-baby-buddy = Los dos archivos CSV de Baby Buddy, en una carpeta.
cli-help-each-kind-sleep-diary = El formato «Standard» de sleepdiary, JSON.

cli-help-import = Guarda noches de archivos de noches y de archivos de otras aplicaciones.
cli-help-import-files = Archivos de noches, de otras aplicaciones, o carpetas con ellos; «-» lee la entrada estándar.
cli-help-import-yes = Guarda lo que se pueda usar; sin esta palabra solo se dice qué se guardaría.
cli-help-import-child = Las noches de otra aplicación pasan a ser de este niño, por su nombre; no hace falta donde hay uno solo.
cli-help-import-zone = Dónde durmió el niño, como Europe/Madrid, si el archivo de otra aplicación no lo dice; si no, en la zona del niño.
cli-help-import-name = Cómo se llama un niño nuevo, si el archivo no lo dice.
cli-help-import-born = Cuándo nació un niño nuevo, si el archivo no lo dice.
cli-help-import-take-plan = Toma también el plan; se comprueba como si se hubiera escrito.

cli-help-convert = Pasa un archivo de noches o de otra aplicación a otro formato; no registra nada.
cli-help-convert-file = Un archivo de noches o de otra aplicación; «-» lee la entrada estándar.
cli-help-convert-kind = A qué.
cli-help-convert-zone = Dónde durmió el niño, si el archivo no lo dice.
cli-help-convert-out = Adónde; «-» es la salida estándar. Para Baby Buddy, una carpeta.
cli-help-convert-json = Escribe como JSON lo que se dejó fuera.

cli-help-merge = Reúne las noches de dos equipos, a través de una carpeta que comparten.
cli-help-merge-folder = La carpeta compartida.
cli-help-merge-passphrase-file = Un archivo cuya primera línea es la contraseña de la familia: con ella se cifra el archivo de este equipo al crearlo, y se abren los demás.

cli-help-review = Escribe, muestra y acepta la revisión de quien asesora.
cli-help-review-show = Muestra una revisión junto a lo registrado.
cli-help-review-accept = Acepta comentarios y pasos de una revisión.
cli-help-review-write = Escribe una revisión de un archivo de noches.
cli-help-review-show-file = El archivo de la revisión; «-» lee la entrada estándar.
cli-help-review-accept-file = El archivo de la revisión; «-» lee la entrada estándar.
cli-help-review-accept-comments = Acepta este comentario, por su identificador; se puede dar varias veces.
cli-help-review-accept-fields = Toma este campo del plan; se puede dar varias veces.
cli-help-review-accept-all-comments = Acepta todos los comentarios.
cli-help-review-accept-all-fields = Toma todos los campos del plan.
cli-help-review-write-file = El archivo de noches; «-» lee la entrada estándar.
cli-help-review-write-from = Quién la escribe.
cli-help-review-write-comments = Un comentario sobre una noche, NIGHT=TEXT, o sobre una anotación de ella, NIGHT/EVENT=TEXT.
cli-help-review-write-plan = Un archivo con el plan como debería ser.

## What was typed, and cannot be used

cli-typed-unknown = «{ $what }» no se conoce aquí.
cli-typed-unknown-like = «{ $what }» no se conoce aquí. ¿Quieres decir { $like }?
cli-typed-command-unknown = No existe la orden «{ $what }».
cli-typed-command-unknown-like = No existe la orden «{ $what }». ¿Quieres decir { $like }?
cli-typed-missing = Falta: { $what }
cli-typed-command-missing = Falta una orden. Hay: { $commands }
cli-typed-value-missing = Falta un valor tras { $what }.
cli-typed-no-value = { $what } no lleva valor.
cli-typed-not-one-of = «{ $value }» no sirve para { $what }. Escribe uno de: { $values }
cli-typed-wrong = «{ $value }» no sirve para { $what } ({ $why }).
cli-typed-not-together = { $what } y { $other } no van juntos.
cli-typed-twice = { $what } solo puede darse una vez.
cli-typed-not-utf8 = Lo escrito no está en UTF-8.
cli-typed-time-of-day = «{ $value }» no es una hora como 19:30.
cli-typed-day = «{ $value }» no es una fecha como 2026-11-23.
cli-typed-language = Hay palabras en { $codes }, pero no en «{ $value }».
cli-typed-label = «{ $value }» no sirve. Escribe hasta 64 letras de la a a la z, cifras, - y _.
cli-typed-number = «{ $value }» no sirve para { $what }. Escribe un número entero desde { $least }.
cli-typed-number-range = «{ $value }» no sirve para { $what }. Escribe un número entero de { $least } a { $most }.
cli-typed-id = «{ $value }» no es un identificador.
