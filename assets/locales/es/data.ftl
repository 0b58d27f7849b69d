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

## La carpeta que comparten dos ordenadores

together = Dos ordenadores
together-about = En una carpeta a la que llegan los dos, cada ordenador escribe un archivo propio y lee el del otro. Nada de lo que hay aquí cambia por ello; las noches que están en los dos siguen siendo una.
together-provider = Lullwatch no usa ninguna red. Quien mantiene la carpeta al día, como un servicio en la nube, queda fuera de esa promesa y ve lo que hay en ella si no la cierra una contraseña.
together-choose = Elegir una carpeta compartida
together-other = Elegir otra carpeta
together-leave = No compartir más una carpeta
together-now = Reunir ahora
together-at-work = Se están reuniendo las noches.
together-after-nights = También después de cada noche y al abrir Lullwatch
together-came = Ha llegado: { $what }
together-none-came = No ha llegado nada nuevo.
together-went = Ha salido: { $what }
together-none-went = No ha salido nada nuevo.
together-nights-gone =
    { $count ->
        [one] Una noche
       *[other] { $count } noches y siestas
    }
together-refused =
    { $count ->
        [one] Una cosa de ahí no se puede usar. El resto ha llegado.
       *[other] { $count } cosas de ahí no se pueden usar. El resto ha llegado.
    }
together-passphrase = Contraseña, de ocho letras al menos
together-passphrase-why = La misma en los dos ordenadores. Se guarda en este, fuera de las copias de seguridad.
together-close = Cerrar los archivos con ella
together-closed = Una contraseña cierra lo que se escribe ahí.
together-open = No usar contraseña, o usar otra
error-together-folder = La carpeta no se puede usar. Mira si está ahí o elige otra.
error-together-own-folder = Ahí guarda Lullwatch sus propios datos. Elige una carpeta fuera de ahí.
error-together-sealed = Un archivo de ahí está cerrado con una contraseña. Escribe esa contraseña abajo. No se ha escrito nada.
error-together-passphrase = A este archivo lo cierra otra contraseña. Escribe esa abajo. No se ha escrito nada.
error-together-unwritten = Lo nuevo de aquí no se pudo escribir en la carpeta. Haz sitio ahí o elige otra.
error-together-unkept = La contraseña no se pudo guardar en este ordenador. Haz sitio e inténtalo de nuevo.
