## How the window speaks and looks

language = Sprache
look = Uhrzeit und Schriftgröße
look-clock = Die Uhrzeit
look-clock-24 = 19:42
look-clock-12 = 7:42 PM
look-size = Größe von Schrift und Knöpfen
look-size-percent = { NUMBER($percent) } %
look-size-keys = Die Tasten + und − tun dasselbe.
demo-banner = Das ist die Vorführung mit einem erfundenen Kind. Nichts hier gehört dir.
demo-open = Mit einem erfundenen Kind umsehen
