## History

history-so-far = Wie es läuft
history-title = Wie es bei { $name } läuft
history-filters = Welche Nächte
history-child = Kind
history-range = Wie weit zurück
range-week = Eine Woche
range-month = Ein Monat
range-quarter = Drei Monate
range-year = Ein Jahr
range-all = Alles
history-kind = Nächte oder Schläfchen
which-both = Beides
which-night = Nächte
which-nap = Schläfchen
history-method = Methode
history-every-method = Jede Methode
history-empty = Hier ist noch nichts. Nächte kommen von selbst hierher, von der ersten an.
history-fetching = Einen Moment
history-nights = { $count ->
    [one] Ein Tag
   *[other] { $count } Tage
}
history-rows = { $count ->
    [one] Ein Tag, der neueste zuerst
   *[other] { $count } Tage, der neueste zuerst
}
history-raster-about = Jede Zeile reicht von Mittag bis Mittag. Je lauter das Weinen, desto höher steht es. Tippe eine Zeile an, um ihre Nacht zu lesen.
history-key = Was die Zeilen zeigen
history-row = { $date }: Nacht { $night }. Weinen { $crying }, eingeschlafen nach { $asleep }, nachts wach { $wakings }, Besuche { $checks }
history-missing = { $count ->
    [one] Der Abend davor ist nicht festgehalten
   *[other] Die { $count } Abende davor sind nicht festgehalten
}
history-running = läuft
history-rough = eine schwerere Nacht
history-stopped = getröstet
history-gaps = nicht bis zum Ende festgehalten
history-together = { $count } Nächte zusammen
history-night-about = { $name } · Nacht { $night } · { $method }
history-nap-about = { $name } · Schläfchen · { $method }
history-trends = Von Nacht zu Nacht
history-as-table = Als Tabelle
history-table = Die Nächte in Zahlen
history-evening = Abend
history-noted = Dazu
measures-noticed-short = Wie es die Eltern bemerkt haben. Die mittlere von mehreren Nächten lässt Nächte mit Lücken aus.
trend-says = { $name }: zuerst { $first }, zuletzt { $last }{ $median ->
    [yes] , die mittlere Nacht { $middle }
   *[no] {""}
}.
trend-marks = Ein Strich unten steht für eine schwerere Nacht, einer oben für Krankheit, Zähne, eine Impfung oder eine Reise.
course-about = Das gestrichelte Band ist, was ganz grob zu erwarten ist: 43 Minuten in der ersten Nacht und 8,5 nach einer Woche waren die Mittel von 652 Familien (Honaker 2018). Die Kurve dazwischen und die Breite des Bandes sind von uns. Bei mehr als der Hälfte der Familien war die erste Nacht nicht die schwerste.
date-short = { DATETIME($date, weekday: "short", day: "numeric", month: "short", timeZone: "UTC") }

state-asleep = schläft
state-quiet = wach, ruhig
state-awake = wach
state-grizzle = Quengeln
state-protest = Protest
state-hard = heftig
state-different = anders
state-not_recorded = nicht festgehalten
state-in_room = im Zimmer
mark-check_in = Besuch
mark-check_in_off_plan = Besuch, anders als geplant
mark-feed = Mahlzeit

circumstances = Gab es einen Grund?
circumstance-illness = Krankheit
circumstance-teething = Zähne
circumstance-vaccination = Impfung
circumstance-travel = Reise
