## How the window speaks and looks

language = Idioma
look = Hora y tamaño de letra
look-clock = La hora del día
look-clock-24 = 19:42
look-clock-12 = 7:42 p. m.
look-size = Tamaño de letras y botones
look-size-percent = { NUMBER($percent) } %
look-size-keys = Las teclas + y − hacen lo mismo.
demo-banner = Esta es la demostración, con un peque inventado. Nada de aquí es tuyo.
demo-open = Echar un vistazo con un peque inventado
