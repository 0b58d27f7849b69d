# What the command line prints. The window has words of its own; what both say is in the other files.

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
