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
trouble-later-edition = Lo hizo una edición posterior ({ $detail }). Actualiza Lullwatch para leerlo.
trouble-zone-unknown = «{ $detail }» no es una zona horaria. Escribe una como Europe/Madrid o America/New_York.
trouble-zone-missing = El archivo no dice en qué zona horaria. Di dónde durmió tu bebé.
trouble-misplaced = Esto es de otro bebé o de otra noche que donde está.
trouble-twice = «{ $detail }» está aquí dos veces.
trouble-sealed = Esto está cifrado. Da la frase de paso o el archivo de clave.
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
