## What was there at falling asleep

associations = Was war da, als dein Kind einschlief?
associations-about = Was beim Einschlafen da ist, fehlt bei jedem Aufwachen der Nacht. Tippe an, was da war.
associations-over-time = Die Nächte bisher
associations-row = { $date }: { $what }
associations-nothing = nichts davon
association-parent_in_room = Ein Elternteil im Zimmer
association-hand = Eine Hand oder Tätscheln
association-held = Im Arm
association-rocked = Wiegen, Kinderwagen, Auto
association-feeding = Eine Mahlzeit
association-dummy = Schnuller
association-comfort_object = Etwas zum Festhalten
association-sound = Ein gleichmäßiges Geräusch
association-light = Ein Licht
hint-feeds_much = { $n } ml kamen in der Nacht. Bei mehr als etwa 240 ml sprich zuerst mit deiner Ärztin oder deinem Arzt über die Mahlzeiten.
hint-feeds_many = { $n } echte Mahlzeiten in einer Nacht. Vielleicht ist das meiste Trinken in die Nacht gewandert: Volle, ruhige Mahlzeiten am Tag und nachts jeweils 15 bis 30 Minuten mehr dazwischen drehen es um. Nie, indem man ein hungriges Kind warten lässt.
hint-nap_short = Bei dieser Methode zählt ein Schläfchen ab { $n } Minuten. Auch ein kürzeres war Erholung.
hint-rough_early = Eine schwere Nacht, wie es erste Nächte oft sind. Veränderung fällt allen schwer; für die meisten Familien wird es binnen einer Woche leichter.
hint-rough_after_better = Schwerer als die Nächte davor. So eine Nacht kommt bei vielen wieder, auch nach besseren, und sagt nichts über dich. Schau zuerst nach Krankheit, Zähnen oder einer Veränderung.
hint-rough_long = Eine lange Nacht für euch beide. Trösten ist immer richtig. Bleibt es so, sieh den Plan noch einmal an oder sprich mit jemandem darüber.
hint-rough_logged = Eine lange Nacht für euch beide. Trösten ist immer richtig, und dieses Notieren verlangt nichts von dir. Sorgt dich etwas oder bleibt es so, sprich mit jemandem darüber.

## Morning

morning-title = Wie die Nacht für { $name } war
morning-nap = Wie das Schläfchen für { $name } war
morning-about = Abend vom { $date } · Nacht { $night } · { $method }
morning-about-nap = { $date } · { $method }
morning-plan-version = Sie lief nach Fassung { $version } des Plans.
morning-done = Fertig
night-note = Eine Notiz zu dieser Nacht
measures = In Zahlen
measures-noticed = So, wie du es bemerkt hast. Tippe auf eine Zeile, um zu lesen, was sie heißt.
checks = Besuche
checks-time = Zeit
checks-planned = Geplant
checks-waited = Gewartet
checks-what = Wie
check-on_time = Wie geplant
check-early = Früher als geplant
check-late = Später als geplant
check-override = Sofort hineingegangen
check-unplanned = Zwischen Wartezeiten
check-visit = Im Zimmer
check-skipped = Nicht nötig
line-label = Die Nacht von { $from } bis { $to }
line-asleep = schläft
line-awake = wach, ruhig
line-grizzle = Quengeln
line-protest = Protest
line-hard = heftig
line-different = anders
line-visit = im Zimmer

amount-span =
    { $hours ->
        [0] { $minutes } min
       *[other]
            { $minutes ->
                [0] { $hours } h
               *[other] { $hours } h { $minutes } min
            }
    }
amount-count = { $n }
amount-percent = { $value } %
amount-none = keine
amount-later = { $seconds } s später
amount-earlier = { $seconds } s früher

measure-sol = Zeit bis zum Einschlafen
measure-sol-means = Einschlaflatenz: vom Hinlegen bis zum ersten Einschlafen.
measure-nwak = Aufwachen in der Nacht
measure-nwak-means = Wie oft dein Kind zwischen dem ersten Einschlafen und dem letzten Aufwachen wach war; das letzte zählt nicht mit.
measure-waso = Wach in der Nacht
measure-waso-means = Wachzeit nach dem Einschlafen: Minuten wach zwischen dem ersten Einschlafen und dem letzten Aufwachen.
measure-tst = Insgesamt geschlafen
measure-tst-means = Gesamtschlafzeit: alle Schlafstrecken zusammen.
measure-tib = Zeit im Bett
measure-tib-means = Vom Hinlegen bis zum Aufstehen.
measure-se = Schlafeffizienz
measure-se-means = Geschlafene Zeit als Anteil der Zeit im Bett.
measure-longest_stretch = Längste Strecke
measure-longest_stretch-means = Die längste Schlafstrecke am Stück.
measure-terminal_wake = Wach vor dem Aufstehen
measure-terminal_wake-means = Vom letzten Aufwachen bis zum Aufstehen.
measure-crying = Weinen
measure-crying-means = Minuten, die als Quengeln oder mehr eingestuft sind.
measure-crying_grizzle = davon Quengeln
measure-crying_grizzle-means = Minuten, eingestuft als mal mehr, mal weniger.
measure-crying_protest = davon Protest
measure-crying_protest-means = Minuten, eingestuft als anhaltend, mit Pausen.
measure-crying_hard = davon heftig
measure-crying_hard-means = Minuten, eingestuft als ohne Pausen.
measure-crying_different = davon anders
measure-crying_different-means = Minuten, eingestuft als anders als sonst.
measure-first_quiet = Zeit bis zur ersten Ruhe
measure-first_quiet-means = Vom Hinlegen bis zur ersten Meldung von Ruhe oder Schlaf.
measure-check_ins = Besuche
measure-check_ins-means = Besuche jeder Art.
measure-pick_ups = Hochgenommen
measure-pick_ups-means = Wie oft dein Kind hochgenommen wurde.
measure-time_in_room = Zeit im Zimmer
measure-time_in_room-means = Alle Besuche zusammen.
measure-within_plan = Besuche wie geplant
measure-within_plan-means = Anteil der geplanten Besuche, die höchstens 30 Sekunden von ihrer Wartezeit abweichen; gehaltene Zeit und Pausen zählen nicht mit.
measure-median_difference = Abstand zum Plan
measure-median_difference-means = Der mittlere Unterschied zwischen tatsächlicher und geplanter Wartezeit; gehaltene Zeit und Pausen zählen nicht mit.
