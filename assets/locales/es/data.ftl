## What is kept, and its backups

data = Tus datos
data-title = Tus datos
data-about = Se quedan en este ordenador. No se envía nada a ningún sitio.
data-folder = Están en
this-computer = Este ordenador
open-at-sign-in = Abrir Lullwatch cuando inicio sesión
open-at-sign-in-why = Tras reiniciar el ordenador, una noche que estaba en marcha sigue por sí sola.
backups = Copias de seguridad
backing-up = Se está haciendo una copia de seguridad.
backup-last = Última copia: { $line }.
backup-none-yet = Aún no hay copia. Se hace una después de cada noche.
backup-line =
    { $nights ->
        [0] { $date }, { $time }, antes de la primera noche
        [one] { $date }, { $time }, con una noche
       *[other] { $date }, { $time }, con { $nights } noches
    }
backup-unreadable = Una copia que no se puede leer
backup-folder = Después de cada noche va una copia a
backup-beside = Es el mismo disco. Una carpeta en otro, o que se sincronice, sobrevive también a un ordenador roto.
back-up-now = Hacer una copia ahora
backup-choose-folder = Elegir una carpeta
backup-put-beside = Guardar las copias junto a los datos
restore-title = Recuperar una copia
restore-first = Tengo una copia de seguridad
restore-about = Una copia ocupa el lugar de todo lo que hay aquí. Lo que hay ahora se aparta, no se borra.
restore-other-file = Otro archivo
restore-sure = ¿Poner esta copia en el lugar de lo que hay aquí ahora?
restore-sure-damaged = Una parte de esta copia no se puede leer. ¿Poner lo legible en el lugar de lo que hay aquí ahora?
restore = Recuperarla
restore-damaged = Usar lo legible
found-title = En el último inicio
found-nothing = Todos los archivos estaban como deben.
found-nights = Noche del { $nights }
found-lost =
    { $count ->
        [one] No se pudo leer una anotación, y no hay copia de ella.
       *[other] No se pudieron leer { $count } anotaciones, y no hay copia de ellas.
    }
found-from-backups =
    { $count ->
        [one] Una anotación volvió desde una copia de seguridad.
       *[other] { $count } anotaciones volvieron desde copias de seguridad.
    }
found-given-back =
    { $count ->
        [one] Una anotación volvió desde la segunda copia.
       *[other] { $count } anotaciones volvieron desde la segunda copia.
    }
found-damaged =
    { $count ->
        [one] Una línea de un archivo está dañada. El archivo se dejó como estaba.
       *[other] { $count } líneas de archivos están dañadas. Los archivos se dejaron como estaban.
    }
found-later-edition =
    { $count ->
        [one] Una anotación la hizo un Lullwatch más nuevo. Se guarda para él.
       *[other] { $count } anotaciones las hizo un Lullwatch más nuevo. Se guardan para él.
    }
found-rebuilt = Un archivo dañado se apartó y todo se rehízo desde el registro. Está en
found-in-memory = La segunda copia no se puede usar ahora mismo. Todo se guarda igualmente.
