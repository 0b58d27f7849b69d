## El escritorio de asesoría

coach-open = Escritorio de asesoría
coach-first = Asesoro a familias: abrir sus archivos
coach-title = Escritorio de asesoría
coach-about = Noches de familias, tal como están en sus archivos. Se guardan aparte de tus propios bebés, solo en este ordenador, y un archivo cerrado sigue cerrado en el disco. Las copias de seguridad no los incluyen: guarda los archivos que te enviaron.
coach-open-files = Abrir archivos
coach-open-folder = Abrir una carpeta
coach-drop = O suelta archivos y carpetas sobre esta ventana.
coach-empty = Aquí no hay nada todavía. Las familias entregan sus noches con «Entregar noches»; abre aquí un archivo así.
coach-key = Tu clave
coach-key-about = Con una clave tuya, las familias pueden cerrar sus archivos para que solo tú los abras. La mitad secreta va a un archivo que guardas; nadie, ni siquiera Lullwatch, puede hacerla de nuevo.
coach-key-make = Hacer una clave
coach-key-give = Dale esto a las familias. No es ningún secreto:
coach-key-file = La mitad secreta está en este archivo. Guarda una copia en un lugar seguro:
coach-families =
    { $count ->
        [one] Una familia
       *[other] { $count } familias
    }
coach-nights =
    { $count ->
        [one] Una noche, { $last }
       *[other] { $count } noches y siestas, del { $first } al { $last }
    }
coach-no-nights = sin noches
coach-remove = Quitar { $name }
coach-remove-means =
    { $count ->
        [one] Se borra el archivo que hay aquí y lo que has escrito y no guardado. El archivo que recibiste se queda donde está.
       *[other] Se borran los { $count } archivos que hay aquí y lo que has escrito y no guardado. Los archivos que recibiste se quedan donde están.
    }
coach-remove-yes = Quitar
coach-remove-file = Quitar este archivo
coach-remove-named = Quitar { $name }
coach-refused =
    { $count ->
        [one] Un archivo no se puede usar
       *[other] { $count } archivos no se pueden usar
    }
coach-closed =
    { $count ->
        [one] Un archivo está cerrado
       *[other] { $count } archivos están cerrados
    }
coach-closed-about = Lo que abras queda abierto hasta que Lullwatch termine. Las frases de paso y las claves no se guardan.
coach-closed-key =
    { $count ->
        [one] Está cerrado para una clave. Elige el archivo con tu clave secreta.
       *[other] { $count } están cerrados para una clave. Elige el archivo con tu clave secreta.
    }
coach-passphrase-of = Frase de paso de { $name }
coach-unseal = Abrir
coach-age =
    { $count ->
        [one] Un mes, corregido por las semanas de adelanto
       *[other] { $count } meses, corregidos por las semanas de adelanto
    }
coach-age-unknown = El archivo no dice la edad. Las reglas que dependen de ella tampoco se aplican.
coach-concern = Hay una preocupación por el crecimiento o la salud.
coach-review-begin = Escribir una revisión
coach-review-open =
    { $count ->
        [one] La revisión: una cosa dicha
       *[other] La revisión: { $count } cosas dichas
    }
coach-compare = Comparar
coach-compare-night = Comparar esta noche
coach-report-pdf = Informe en PDF
coach-report-html = Informe para el navegador
coach-report-done = Guardado. Quien lo tenga puede leerlo:
coach-plan-and-nights = El plan, y lo que pasó
coach-plan-of = { $method }, sigue la noche { $night }
coach-plan-as-method = Todo está como en el método.
coach-plan-changed = Lo que la familia ha cambiado del método:
coach-no-plan = En el archivo no vino ningún plan.
coach-waited = Esperas, planeadas y reales
coach-no-waits = sin esperas
coach-skipped = –
coach-all-nights = Mostrar las { $count }
coach-night-line = noche { $night }, { $method }
coach-nap-line = siesta, { $method }
coach-comments = Lo que dices
coach-comments-none = Nada todavía. Abre una noche para decir algo de ella o de una de sus entradas.
coach-whole-night = La noche
coach-about-night = Sobre la noche
coach-about-entry = Sobre las { $time }, { $what }
coach-about-night-instead = Mejor sobre la noche
coach-comment = Añadir a la revisión
coach-comment-about = La familia lo lee junto a esta noche. Se queda aquí hasta que guardes la revisión y la envíes.
coach-uncomment = Dejarlo fuera
coach-to-review = A la revisión
coach-log-about = Toca una entrada para decir algo de ella.
coach-compare-about = Una noche tal como fue, o varias por la del medio, que deja fuera las noches con huecos.
coach-side-one = A la izquierda
coach-side-other = A la derecha
coach-side-kind = Qué
coach-side-night = Una noche
coach-side-child = Todas las noches de un bebé
coach-side-method = Un método, en todas las familias
coach-every-family = Todas las familias
coach-middle-of =
    { $count ->
        [0] ninguna noche
        [one] una noche
       *[other] la del medio de { $count } noches
    }
coach-left-out =
    { $count ->
        [one] una con huecos queda fuera
       *[other] { $count } con huecos quedan fuera
    }
coach-review-title = Una revisión de las noches de { $name }
coach-review-about = Será un archivo, y lo envías como quieras. La familia toma de él lo que quiera, una cosa tras otra.
coach-from = Tu nombre, como lo lee la familia
coach-plan = El plan
coach-plan-same = No cambias nada de él.
coach-plan-change = Cambiar el plan
coach-plan-withdraw = Mejor no cambiar nada
coach-method = Otro método
coach-method-about = Empieza en su primera noche, como se publicó. Los días, las tomas, las palabras y los ajustes de la familia quedan; lo que has escrito en esta página empieza de nuevo.
coach-method-take = Seguir { $method }
coach-method-clinician = La app de la familia pide la palabra de un médico.
coach-plan-title = Un plan para { $name }
coach-plan-about = La familia ve cada cambio junto a lo que tiene, y lo toma o no. Allí se comprueba de nuevo, y una noche en curso conserva sus números.
coach-plan-words = En palabras de la familia
coach-plan-keep = Proponer esto
coach-plan-kept = Está en la revisión.
coach-age-unknown-plan = El archivo no dice la edad, así que solo la aplicación de la familia comprueba lo que depende de ella.
coach-review-save = Guardar la revisión
coach-lock-keys = Solo la familia
coach-lock-keys-label = La clave pública de la familia
coach-lock-keys-why = Una familia que tiene una clave puede darte la mitad pública. Empieza por age1.
coach-anew = Empezar otra revisión
coach-anew-means = Lo dicho aquí se va. Una revisión que hayas guardado queda como está.
coach-anew-yes = Empezar otra
error-coach-gone = Eso ya no está en el escritorio. Vuelve y ábrelo otra vez.
error-coach-full = En el escritorio hay 2000 archivos y no caben más. Quita primero algunos.
error-coach-unreadable = Un archivo de esta familia ya no se puede leer. Quítalo y ábrelo otra vez desde donde lo tengas.
error-coach-unwritten = El disco se negó, así que no se guardó. Haz sitio e inténtalo otra vez.
error-coach-nothing-said = Todavía no se ha dicho nada.
error-coach-too-long = Es demasiado largo: caben 4000 letras en un comentario y 200 en un nombre.
error-coach-no-plan = En el archivo no vino ningún plan.

## Lo que encuentran las reglas

flags-title = Qué mirar
flags-about =
    { $count ->
        [one] Encontrado por reglas en la única noche que hay. Una regla dice lo que está en el registro, y no por qué.
       *[other] Encontrado por reglas en las últimas { $count } noches y siestas. Una regla dice lo que está en el registro, y no por qué.
    }
flags-none = Las reglas no encuentran nada en ellas.
coach-no-flags = Nada que mirar según las reglas
flag-more = { $count } más
flag-kind-count = { $kind }: { $count }
flag-kind-red_flag = Señales de alerta
flag-kind-red_flag-about = Lo que nombran los consejos de seguridad. No es un diagnóstico.
flag-kind-over_limit = Más allá de un límite
flag-kind-over_limit-about = Límites del plan, del método o de consejos publicados.
flag-kind-differs_from_plan = Distinto del plan
flag-kind-differs_from_plan-about = Una espera a menos de 30 segundos de lo planeado cuenta como planeada. Entrar siempre está bien.
flag-kind-regression = Más difícil que antes
flag-kind-regression-about = Al menos el doble que la del medio de las noches anteriores de la misma serie, desde la cuarta noche y desde 20 minutos (regla nuestra).
flag-kind-not_recorded = Sin registrar
flag-kind-not_recorded-about = A los números puede faltarles esto.
flag-different =
    El llanto se calificó de «distinto»{ $count ->
        [one] {""}
       *[other] {" "}{ $count } veces
    }.{ $came ->
        [yes] {" "}Alguien estuvo en la habitación en { $lasted } (minutos:segundos).
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}Una vez no consta nadie en la habitación antes de que terminara el intento.
       *[other] {" "}{ $others } veces no consta nadie en la habitación antes de que terminara el intento.
    }
flag-quiet_after_hard =
    { $count ->
        [one] Justo después de un llanto fuerte hubo silencio, y no consta nadie en la habitación antes del siguiente aviso.
       *[other] { $count } veces hubo silencio justo después de un llanto fuerte, y no consta nadie en la habitación antes del siguiente aviso.
    }
flag-urgent = Entró enseguida. Motivo: { $what }.
flag-not_tonight = La noche estuvo marcada por: { $what }. El método siguió; está en la lista «esta noche no».
flag-too_young = { $count } meses, corregidos; el método se ofrece desde los { $of } meses.
flag-much_fed = { $count } ml por la noche. Con más de { $of } ml, primero las tomas, con un médico.
flag-crying_limit = Se llegó al límite de llanto de { $limit } en el intento { $count }.
flag-long_wait =
    { $count ->
        [one] Una espera de { $lasted }; la más larga de esa noche era { $most }.
       *[other] { $count } esperas fueron más largas que la mayor de esa noche, { $most }; la más larga fue { $lasted }.
    }
flag-long_visit =
    { $count ->
        [one] Una visita de { $lasted }; la más larga de este plan es { $most }.
       *[other] { $count } visitas fueron más largas que { $most }; la más larga fue { $lasted }.
    }
flag-long_hold =
    { $count ->
        [one] En brazos { $lasted }; el método tiene { $most } a esta edad.
       *[other] { $count } veces en brazos más de { $most }; la más larga, { $lasted }.
    }
flag-nap_cap = El intento de siesta duró { $amount }; su límite es { $limit }.
flag-many_wakings = { $count } despertares. Más de { $of } es un límite de derivación (Sadeh 2004).
flag-long_awake = { $amount } despierto por la noche. Más de { $limit } es un límite de derivación (Sadeh 2004).
flag-waits =
    { $count ->
        [0] Se cumplieron las { $of } esperas planeadas.
       *[other] { $count } de { $of } esperas planeadas difieren, en { $lasted } { $side ->
            [earlier] antes
           *[later] después
        } como mucho.
    }{ $others ->
        [0] {""}
        [one] {" "}En una espera se entró enseguida.
       *[other] {" "}En { $others } esperas se entró enseguida.
    }
flag-other_reassurances = No es parte de una visita en este plan: { $what }.
flag-stopped = Consuelo: aquí terminaron las esperas.
flag-more_crying = Llanto { $amount }; la del medio de las { $count } noches anteriores: { $limit }.
flag-later_asleep = Dormido tras { $amount }; la del medio de las { $count } noches anteriores: { $limit }.
flag-no_end = No consta cuándo se levantó.
flag-never_asleep = No consta que se durmiera.
flag-no_crying = No consta ni llanto ni silencio.
flag-how_asleep =
    { $of ->
        [one] No consta cómo se durmió.
       *[other] No consta cómo se durmió en { $count } de { $of } veces.
    }
flag-misfits =
    { $count ->
        [one] Una entrada no encaja donde está.
       *[other] { $count } entradas no encajan donde están.
    }
flag-evenings =
    { $count ->
        [one] La tarde anterior no está registrada.
       *[other] Las { $count } tardes anteriores no están registradas.
    }
