## A running night

night-of = { $name }, noche { $night }
next-check = Próxima visita a las { $time }
check-of =
    Visita { $number }, tras { $minutes } min.
    Entra cuando quieras.
due-title = La visita { $number } toca desde las { $time }
due-for =
    { $minutes ->
        [0] Entra cuando puedas.
        [one] Desde hace un minuto.
        Entra cuando puedas.
       *[other] Desde hace { $minutes } minutos.
        Entra cuando puedas.
    }
held = La visita espera.
quiet-held = Calma. La visita espera.
held-more = Mira o entra cuando quieras.
sudden-silence = ¿Silencio de repente? Mira ahora.
sudden-silence-more =
    En calma desde las { $time }. La visita espera.
    Mira o entra cuando quieras.
different-title = Distinto de antes
different-more = Entra. Tú conoces mejor este llanto.
awake = No duerme
awake-more = Anota lo que notes. Entra cuando quieras.
paused-since = En pausa desde las { $time }
paused-more = Mientras tanto nada sigue contando. Con tu peque a salvo en la cuna puedes alejarte, respirar y llamar a alguien. Vuelve cuando puedas.
in-the-room = En el cuarto
visit-minutes =
    { $minutes ->
        [0] Acabas de entrar
        [one] Un minuto hasta ahora
       *[other] { $minutes } minutos hasta ahora
    }
visit-minutes-of =
    { $minutes ->
        [0] Acabas de entrar; en este método, { $most } min como mucho
       *[other] { $minutes } min hasta ahora; en este método, { $most } como mucho
    }
visit-long =
    { $minutes ->
        [0] Suficiente para este método. Sal cuando sientas que está bien.
       *[other] { $minutes } min: suficiente para este método. Sal cuando sientas que está bien.
    }
asleep-since = Duerme desde las { $time }
asleep-for =
    { $hours ->
        [0] { $minutes ->
            [0] Ahora mismo
            [one] Desde hace un minuto
           *[other] Desde hace { $minutes } minutos
        }
       *[other] Desde hace { $hours } h { $minutes } min
    }
ring-now = ahora
ring-minutes =
    { $count ->
        [one] minuto
       *[other] minutos
    }
ring-seconds =
    { $count ->
        [one] segundo
       *[other] segundos
    }

go-in = Entrar
go-in-check = Entrar · visita { $number }
done-leaving = Listo, salgo
done-out-of-sight = Listo, fuera de su vista
asleep = Duerme
woke = Despertó
woke-crying = Despertó llorando
up-for-the-day = Empieza el día
not-yet = Todavía no
pause = Necesito un momento
resume = Ya he vuelto
feed = Toma
comfort-tonight = Consolar esta noche
comfort-tonight-means = Sin más esperas esta noche. Acompaña como quieras; mañana es otra noche.
something-wrong = Algo va mal
note = Una nota
how-is-the-crying = ¿Cómo es el llanto?
level-grizzle-means = A ratos
level-protest-means = Constante, con pausas
level-hard-means = Sin pausas
level-different-means = Dolor, pánico, distinto de antes
reassurances = Consuelo
reassurances-of-method = Parte de este método
reassurances-none-of-method = Este método solo mira. Estas cosas puedes darlas igual.
reassurances-others = También puedes darlas
afterwards = ¿Qué hiciste a las { $time }?
afterwards-all = Todo
go-in-signs = Entra enseguida si se atraganta o vomita, si da un grito como nunca, si hay un brazo o una pierna atrapados o una caída, si respira con esfuerzo o como un ladrido, con piel azulada o pálida, con llanto débil, o siempre que algo se sienta distinto.
call-signs = Azulado, pálido o sin fuerza, le falta el aire, una convulsión o cuesta despertarle: llama a emergencias.
keys = Teclas: espacio es el botón grande, las flechas dicen más fuerte o más flojo, g entra, z deshace.
log = Lo que se anotó
log-latest = Lo último anotado

no-wait-method = No duerme
no-wait-method-more = En este método no hay esperas. Anota lo que notes; entra cuando quieras.
no-wait-before_first_cry = No duerme, aún sin llanto
no-wait-before_first_cry-more = La primera espera empieza con el primer llanto. Entra cuando quieras.
no-wait-morning = Buenos días
no-wait-morning-more = Ya es hora: el día puede empezar.
no-wait-wakings_as_before = Un despertar de la noche
no-wait-wakings_as_before-more = En este plan se atiende como siempre. Sin esperas hasta la hora de acostar de mañana.
no-wait-stopped = Esta noche, consuelo
no-wait-stopped-more = Sin esperas desde aquí. Acompaña como quieras; mañana es otra noche.
no-wait-crying_limit = Por esta noche es suficiente
no-wait-crying_limit-more = Consuela a tu peque del todo y vuelve a probar mañana.
had-enough-before = Esta noche ya fue suficiente una vez. «{ comfort-tonight }» está en «{ more }».
no-wait-nap_cap = El tiempo de la siesta terminó
no-wait-nap_cap-more = Levanta a tu peque; el próximo sueño llegará.
no-wait-noon = Es mediodía
no-wait-noon-more = Esta noche está cerrada.

ask-why_early = Un poco pronto. ¿Qué fue?
why-early-early_check = una visita antes
why-early-wanted_to = quise hacerlo
why-early-something_wrong = algo iba mal
ask-why_now = ¿Qué fue?
ask-for_card = ¿Para qué entraste?
ask-for_card-yes = por la tarjeta
ask-how_long_ago = { $what }: ¿hace unos minutos?
ask-how-asleep = ¿Cómo llegó el sueño?
ask-how-asleep-at = ¿Cómo llegó el sueño a las { $time }?
ask-still_quiet = Lleva un rato en calma. ¿Duerme, o sigue en calma?
ask-still-quiet-yes = Sigue en calma
ask-skip = Omitir
minutes-ago = hace { $minutes } min

reason-hungry_or_nappy = hambre o pañal
reason-vomiting = vómito o atragantamiento
reason-sudden_silence = silencio repentino
reason-strange_cry = un llanto como nunca
reason-stuck_or_fell = atrapado o caída
reason-breathing = respiración
reason-weak_cry = un llanto débil
reason-felt_different = se sentía distinto
reason-other = otra cosa
reason-wanted_to = quise hacerlo
