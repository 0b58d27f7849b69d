## Who looks after the children

caregivers = Quién cuida
caregivers-about = Con dos nombres, cada toque queda anotado con quien lo hizo, y podéis dejaros una nota.
caregiver-name = Nombre
caregivers-add = Otro nombre
caregiver-now = Turno de { $name }
caregiver-switch = Turno de { $name }. Toca para { $next }.
caregiver-turn = ¿A quién le toca?
hand-over = Pasar el turno a { $name }
hand-over-note = Una nota para { $name }
handover-from = { $name } escribió a las { $time }
handover-read = Leída
by = { $what } · { $name }
error-caregiver-too-long = Un nombre tiene hasta 40 letras. Acórtalo.
error-demo = No se pudo abrir la demostración. Inicia Lullwatch con --demo.
