# Bericht und Tabellen: was an eine Beraterin weitergegeben wird.

## The report

report-title = Schlafbericht
report-title-of = Schlafbericht für { $name }
report-made = Erstellt am { $date } mit Lullwatch
report-period =
    { $count ->
        [one] Eine Nacht, { $last }
       *[other] { $count } Nächte, { $first } bis { $last }
    }
report-age =
    { $months ->
        [one] Ein Monat alt am letzten Abend
       *[other] { $months } Monate alt am letzten Abend
    }
report-age-corrected =
    { $months ->
        [one] Ein Monat alt am letzten Abend, gezählt ab dem errechneten Termin
       *[other] { $months } Monate alt am letzten Abend, gezählt ab dem errechneten Termin
    }
report-methods = Methode: { $methods }
report-zone = Alle Zeiten in der Zeitzone des Kindes: { $zone }
report-noticed = Alles hier ist so, wie es den Eltern auffiel, und nicht genauer. Was nicht notiert wurde, steht als nicht notiert da, nie als ruhig und nie als Schlaf.
report-no-nights = In dieser Zeit wurde keine Nacht notiert.
report-foot = Lullwatch · wie es den Eltern auffiel
report-page = Seite { $page } von { $pages }
report-missing-letters = Buchstaben, die als � erscheinen, fehlen in den Schriften dieses Dokuments. Der Bericht als HTML zeigt sie.

report-glance = In Kürze
report-glance-ends = Der mittlere Wert der letzten { $count } Nächte und der ersten { $count }. Nächte ohne notiertes Ende sind nicht dabei.
report-glance-all = Der mittlere Wert aller Nächte. Nächte ohne notiertes Ende sind nicht dabei.
report-at-first = anfangs { $value }

report-raster = Die Nächte, Stunde für Stunde
report-raster-about = Eine Zeile für jede Nacht, von Mittag bis Mittag, nach der Uhr des Kindes.
report-raster-says = Eine Zeile für jede von { $count } Nächten, von Mittag bis Mittag. Die Tabelle weiter unten enthält dasselbe in Zahlen.
report-raster-gap =
    { $count ->
        [one] eine Nacht –
       *[other] { $count } Nächte –
    }
report-incomplete = * Das Ende dieser Nacht wurde nicht notiert; was später kam, fehlt.
report-skipped = Die weiße Lücke zwischen zwei Strichen ist die Stunde, die die Uhr übersprang.
report-state-asleep = schläft
report-state-quiet = wach und ruhig
report-state-awake = wach, Weinen nicht notiert
report-state-grizzle = Quengeln
report-state-protest = Protest
report-state-hard = heftiges Weinen
report-state-different = ein anderes Weinen als sonst
report-state-not_recorded = nicht notiert
report-state-visit = hineingegangen, im Zimmer
report-state-visit-off-plan = hineingegangen: früher, später oder sofort
report-state-feed = Mahlzeit

report-trends = Wie es sich veränderte
report-trends-about = Die gepunktete Linie ist der mittlere Wert. Ein Ring ist eine Nacht ohne notiertes Ende; kein Punkt heißt nicht notiert.
report-trend-says = { $what } über die Nächte. Mittlerer Wert: { $middle }.
report-published = Das Band hinter dem Weinen ist ein grober Anhalt: eine Kurve von Lullwatch durch zwei veröffentlichte Mittelwerte (43 Minuten in der ersten Nacht, 8,5 eine Woche später; Honaker et al., Journal of Pediatrics 2018;199:106–111), von der Hälfte bis zum Doppelten ihrer Höhe. Viele Familien liegen außerhalb.
report-quantity-crying = Weinen
report-quantity-sleep_onset = Zeit bis zum Einschlafen
report-quantity-wakings = Aufwachen in der Nacht
report-quantity-awake_in_night = Wach in der Nacht
report-quantity-longest_stretch = Längster Schlaf am Stück
report-quantity-check_ins = Besuche
report-quantity-difference = Abweichung vom Plan (m:ss)

report-plan = Der Plan
report-plan-next-night = Nächste Nacht des Plans
report-plan-started = Erster Abend
report-plan-review = Wieder anzusehen
report-plan-stage = Stufe
report-plan-visit = Längster Besuch
report-plan-nap-cap = Ein Schläfchenversuch endet nach
report-plan-crying-limit = Grenze für das Weinen
report-plan-wait-starts = Die erste Wartezeit beginnt
report-plan-on-quiet = Bei Ruhe
report-plan-on-new-waking = Bei neuem Aufwachen
report-plan-on-grizzle = Quengeln
report-plan-earliest-rise = Frühestes Aufstehen
report-plan-bedtime = Gewünschte Bettzeit
report-plan-rise = Gewünschte Aufstehzeit
report-plan-feeds = Geplante Mahlzeiten
report-plan-clinician = Ärztlich besprochen
report-plan-night = Nacht
report-plan-waits = Wartezeiten, in Minuten
report-plan-versions = Was geändert wurde
report-plan-version = Fassung { $version }
report-visit-words = Gesagt bei einem Besuch
report-yes = ja
report-beside = Der Plan neben dem, was geschah
report-beside-about = Wartezeiten jedes Einschlafens in Minuten und Sekunden; Ruhe, die einen Besuch aufschob, und Pausen sind nicht mitgezählt. Ein Strich ist ein fälliger Besuch, der nicht nötig war. „Wie geplant“ zählt Besuche, die höchstens 30 Sekunden von ihrer Wartezeit abweichen.
report-evening = Abend
report-planned-waits = Geplant, min
report-actual-waits = Gewartet
report-differs = Abweichung
report-of = { $part } von { $whole }

report-table = Nacht für Nacht
report-nights = Jede Nacht
report-night-about = Nacht { $night } des Plans · { $method }
report-night-version = { $about } · Fassung { $version } des Plans
report-night-says = Die Nacht vom { $date } als Linie. Die Tabellen darunter enthalten dasselbe in Worten.
report-not-up = Das Ende dieser Nacht wurde nicht notiert.
report-clock-doubtful = Die Uhr des Computers lief in dieser Nacht zurück; manche Zeiträume ließen sich nicht messen.
report-stopped = In dieser Nacht wurde getröstet: von da an ohne Wartezeiten.
report-put-down = Hingelegt
report-asleep = Eingeschlafen
report-up = Aufgestanden
report-feeds = Mahlzeiten
report-planned-checks = Geplante Besuche
report-in-minutes = { $what }, Minuten
report-fell-asleep = Wie der Schlaf zuerst kam
report-what = Wach
report-at = Um
report-length = Dauer
report-visits = Besuche
report-ended = Wie es endete
report-began-put_down = Hingelegt
report-began-woke = Aufgewacht
report-began-woken = Geweckt, wie geplant
report-ended-up = aufgestanden um { $time }
report-ended-asleep = eingeschlafen um { $time }
report-ended-asleep-how = eingeschlafen um { $time } · { $how }
report-in-room = Im Zimmer
report-reassurances = Beruhigung
report-associations = Beim Einschlafen da
report-coach = Coach { $name }
report-note-whole = Zu dieser Nacht
report-naps = Schläfchen
report-nap-day = Tag

report-definitions = Was die Zahlen bedeuten
report-definitions-about = Begriffe nach dem Consensus Sleep Diary (Carney et al., SLEEP 2012;35:287–302), für das, was Eltern auffallen kann.
report-term = Name
report-means = Bedeutung
report-term-not-recorded = Nicht notiert
report-term-not-recorded-means = Dazu wurde nichts gesagt. Es zählt nicht als ruhig, nicht als Schlaf und nicht als null, und mittlere Werte lassen solche Nächte aus.
report-term-differs = Abweichung
report-term-differs-means = Tatsächliche weniger geplante Wartezeit, in Minuten und Sekunden; ein Minus heißt früher als geplant. Sie sagt, wie sehr es abwich, nicht ob das richtig war.
report-term-evening = Abend
report-term-evening-means = Eine Nacht geht über Mitternacht und ist ein Eintrag unter ihrem Abend. In den zwei Nächten der Zeitumstellung sind Längen wirkliche Zeit, 23 oder 25 Stunden am Tag.
report-term-levels = Stufen des Weinens
report-term-levels-means = So, wie die Eltern es einschätzten: Quengeln, mal ja, mal nein; Protest, stetig, mit Pausen; heftig, ohne Pausen; anders als sonst. Die App beurteilt nie ein Weinen.
report-bisq = Zeit bis zum Einschlafen, Aufwachen, Wachzeit in der Nacht, längster Schlaf am Stück und Schlaf insgesamt sind das, wonach Fragebögen zum Säuglingsschlaf fragen; hier stehen sie, wie sie sind, und es wird keine Punktzahl daraus.
report-disclaimer = Keine Diagnose und kein Urteil. Bei jeder Sorge um Gesundheit, Wachstum oder Ernährung ärztlich fragen.

report-field-method = Methode
report-field-clinician_confirmed = ärztliches Wort
report-field-stage = Stufe
report-field-extra_night_at = zusätzliche Nacht
report-field-held = bleibt auf seiner Nacht
report-field-started = erster Abend
report-field-review_on = wann wieder angesehen
report-field-wait_starts = Beginn der ersten Wartezeit
report-field-on_quiet = was Ruhe bewirkt
report-field-on_new_waking = was neues Aufwachen bewirkt
report-field-on_grizzle = was Quengeln ist
report-field-earliest_rise = frühestes Aufstehen
report-field-crying_limit_s = Grenze für das Weinen
report-field-pause_rings_s = wann eine Pause klingelt
report-field-waits = Wartezeiten
report-field-visit_max_s = längster Besuch
report-field-reassurances = was zu einem Besuch gehört
report-field-room_sharing = gemeinsames Zimmer
report-field-nap_cap_s = Ende eines Schläfchenversuchs
report-field-awakening_before_min = Minuten vor einem Aufwachen
report-field-taper_from_night = kleinere Mahlzeiten
report-field-bedtime = Bettzeit
report-field-usual_bedtime = bisherige Bettzeit
report-field-rise = Aufstehzeit
report-field-naps = Schläfchen
report-field-feeds = geplante Mahlzeiten
report-field-words = Worte der Familie
report-field-step = ein Schritt von Hand

report-seconds = { $seconds } s
report-day = { $weekday }, { $day }. { $month } { $year }
report-day-short = { $weekday } { $day }. { $month }
report-weekday-1 = Montag
report-weekday-2 = Dienstag
report-weekday-3 = Mittwoch
report-weekday-4 = Donnerstag
report-weekday-5 = Freitag
report-weekday-6 = Samstag
report-weekday-7 = Sonntag
report-weekday-short-1 = Mo
report-weekday-short-2 = Di
report-weekday-short-3 = Mi
report-weekday-short-4 = Do
report-weekday-short-5 = Fr
report-weekday-short-6 = Sa
report-weekday-short-7 = So
report-month-1 = Januar
report-month-2 = Februar
report-month-3 = März
report-month-4 = April
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = August
report-month-9 = September
report-month-10 = Oktober
report-month-11 = November
report-month-12 = Dezember
report-month-short-1 = Jan
report-month-short-2 = Feb
report-month-short-3 = März
report-month-short-4 = Apr
report-month-short-5 = Mai
report-month-short-6 = Juni
report-month-short-7 = Juli
report-month-short-8 = Aug
report-month-short-9 = Sep
report-month-short-10 = Okt
report-month-short-11 = Nov
report-month-short-12 = Dez
