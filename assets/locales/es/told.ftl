## Told

notice-not_saved_yet = Aún sin guardar. La noche sigue, y se vuelve a intentar guardar.
notice-no_sound = Este ordenador no tiene sonido. Las visitas se muestran en la pantalla.
notice-restored = La aplicación se inició de nuevo. La noche sigue donde estaba.
notice-resumed_late =
    { $minutes ->
        [0] La espera acaba de terminar.
        [one] La espera terminó hace un minuto.
       *[other] La espera terminó hace { $minutes } minutos.
    }
notice-clock_changed =
    { $minutes ->
        [0] Se cambió el reloj de este ordenador. Las esperas son correctas igualmente.
        [one] El reloj de este ordenador cambió un minuto. Las esperas son correctas igualmente.
       *[other] El reloj de este ordenador cambió { $minutes } minutos. Las esperas son correctas igualmente.
    }
notice-lost_records =
    { $count ->
        [one] No se pudo leer una anotación, y no hay copia de ella. «Tus datos» dice de qué noche es.
       *[other] No se pudieron leer { $count } anotaciones, y no hay copia de ellas. «Tus datos» dice de qué noches son.
    }
notice-little_room = El disco está casi lleno. Haz un poco de sitio para que esta noche se pueda guardar.
notice-backup_failed = No se pudo hacer una copia de seguridad en { $name }. Todo está guardado en este ordenador; mira «Tus datos» cuando tengas tiempo.
notice-backup_restored = La copia de seguridad está de vuelta. Lo que había antes se apartó.
notice-may_sleep = Puede que este ordenador se duerma solo. Déjalo enchufado, con la tapa abierta y sin «No molestar».
notice-due_elsewhere = Toca una visita para { $name }.
notice-awakening_elsewhere = Es hora de despertar a { $name }.
notice-pause_elsewhere = La pausa de { $name } ya dura un rato.
notice-crying_limit_elsewhere = { $name }: por esta noche es suficiente. Consuela del todo y vuelve a probar mañana.
notice-nap_cap_elsewhere = { $name }: el tiempo de la siesta terminó. Arriba; el próximo sueño llegará.
notice-rise_unknown = No se anotó a qué hora se levantó tu peque. Puedes decirlo abajo.
notice-closing = La noche sigue sin su ventana.

notice-no_notification = Este escritorio no muestra notificaciones. Una visita pendiente trae la ventana al frente.
notice-battery_low = Queda poca batería. Enchufa el ordenador para que dure toda la noche.

watchdog-calls = Lullwatch se ha detenido y toca algo. Ve a ver cómo está; abre Lullwatch para seguir.
notification-still-quiet = { $name }: en calma desde hace un rato. ¿Duerme, o sigue en calma?
notification-check-due = { $name }: toca la visita { $number }.
tray-show = Mostrar Lullwatch
tray-quit = Salir
tray-no-night = No hay ninguna noche en marcha
tray-night = { $name }: la noche está en marcha
tray-due = { $name }: toca una visita
tray-minutes-left =
    { $minutes ->
        [one] { $name }: un minuto para la próxima visita
       *[other] { $name }: { $minutes } minutos para la próxima visita
    }
awake-reason = Hay una noche en curso
quit-question = Hay una noche en marcha. Sin Lullwatch nada te avisa de una visita.
quit-no = Dejar que siga

error-name-empty = Escribe un nombre o iniciales, hasta 60 letras.
error-birth-date-unreadable = Elige la fecha de nacimiento.
error-birth-date-future = Esta fecha aún no ha llegado. Revisa la fecha de nacimiento.
error-weeks-early-range = Escribe de 0 a 18 semanas.
error-zone-unknown = Elige una zona horaria de la lista, como Europe/Madrid.
error-method-unknown = Aquí no se conoce este método. Elige otro.
error-night-range = Escribe una noche del 1 al 999.
error-too-young = No se ofrece a esta edad. Elige otro.
error-too-old = Por encima de las edades que abarca la fuente de este método. Elige otro.
error-clinician-needed = Habla primero con tu pediatra y luego marca la casilla.
error-folder-not-writable = No se puede escribir en la carpeta de datos. Nada podría guardarse, así que nada empieza. Revisa sus permisos e inicia Lullwatch de nuevo.
error-disk-full = El disco está lleno. Nada podría guardarse, así que nada empieza. Haz un poco de sitio e inicia Lullwatch de nuevo.
error-store-locked = Otra copia de Lullwatch tiene abierta esta carpeta. Ciérrala, o usa esa.
error-not-possible-now = Eso no encaja aquí, así que no se cambió nada. Mira lo que dice ahora la pantalla.
error-no-such-folder = Esta carpeta no está. Elige una que exista.
error-restore-not-now = Se puede recuperar una copia cuando no hay ninguna noche en marcha ni se está haciendo otra copia.
error-backup-nothing = Aún no se ha anotado nada, así que no hay nada que copiar.
error-backup-disk-full = No hay sitio para la copia de seguridad. Haz un poco de sitio, o elige otra carpeta.
error-backup-folder = No se puede usar la carpeta de copias. Mira que exista y se pueda escribir en ella, o elige otra.
error-backup-not-as-written = La copia no se leyó igual que se escribió, así que no se guardó. Elige otra carpeta.
error-backup-journal = Ahora mismo no se puede leer lo guardado. Inicia Lullwatch de nuevo y lo revisará todo.
error-backup-file = No se puede leer este archivo. Mira que exista, o elige otro.
error-autostart = Tu sistema no ha dejado que Lullwatch cambie lo que se abre al iniciar sesión. Quizá se pueda en sus propios ajustes.
error-backup-none = Este archivo no es una copia de Lullwatch. Elige otro.
error-backup-damaged = Esta copia está dañada. Usa otra, o lo que se pueda leer de ella.
error-note-too-long = Esta nota es demasiado larga. Caben 4000 letras.
error-plan-refused = El plan necesita antes una mirada: algo no encaja. Abre el plan; ahí lo dice.
error-nap-backwards = Una siesta termina después de empezar. Revisa sus horas.
error-nap-overlaps = Dos siestas se solapan. Revisa sus horas.
error-nap-half = Escribe las dos horas de la siesta, desde y hasta.
error-too-many = Más de lo que cabe aquí. Quita alguno.
error-helpline-too-long = Un nombre tiene hasta 200 letras, un número hasta 40.
error-time-unreadable = Escribe la hora así: 06:50.
error-unknown = Eso no funcionó, y no se cambió nada. Prueba otra vez.
not-drawn = Esta pantalla no se puede mostrar. Lo que dijiste está guardado, y una noche en curso sigue.
not-drawn-again = Probar otra vez
blocked-title = Lullwatch no puede guardar nada aquí
blocked-folder = La carpeta de datos es
blocked-meanwhile = Tu peque puede dormir sin esta aplicación: nada de esto hace falta esta noche.
blocked-detail = Lo que dice el sistema
