## The plan

plan = Der Plan
plan-title = Der Plan für { $name }
plan-about = Was du hier behältst, gilt ab dem nächsten Hinlegen. Eine laufende Nacht geht weiter, wie sie begann.
plan-method-about = Eine andere Methode wird auf der Abendseite gewählt, unter „{ tonight-change }“.
plan-stage-about = Einer von { $stages }. Weiter zum nächsten, sobald dein Kind an diesem ohne Protest eingeschlafen ist.
plan-copy = Den Plan von { $name } übernehmen, ab seiner ersten Nacht
plan-as-method = Wie bei der Methode
plan-not-given = Nennt die Quelle nicht.
plan-empty-is = Leer: { $value }, wie bei der Methode.
plan-empty-not-given = Leer: keine Grenze; die Quelle nennt keine.
plan-remove = Entfernen
plan-remove-named = { $what } entfernen

plan-waits = Wartezeiten
plan-waits-about = Minuten vor jedem Besuch. Der letzte Besuch einer Nacht wiederholt sich, ebenso die letzte Nacht.
plan-waits-about-own = Diese Methode hat keine Wartezeiten. Ein Plan kann eigene haben: dann ist nach jeder ein Besuch fällig.
plan-night = Nacht { $night }
plan-night-and-on = Ab Nacht { $night }
plan-every-night = Jede Nacht
plan-check = Besuch { $check }
plan-check-and-on = Ab Besuch { $check }
plan-every-check = Jeder Besuch
plan-night-and-check = { $night }, { $check }
plan-wait-named = { $where }, Minuten
plan-add-night = Eine Nacht mehr
plan-remove-night = Eine Nacht weniger
plan-add-check = Ein Besuch mehr
plan-remove-check = Ein Besuch weniger
plan-nights = Von heute an
plan-nights-title = Die kommenden Nächte
plan-nights-about = Jeder Block ist eine Wartezeit, der gepunktete geht weiter.
plan-tonight = Heute
plan-waits-then = { $waits } min, dann wieder die letzte.
plan-over-limit = Die Wartezeiten allein dauern länger als deine Grenze fürs Weinen.
plan-limit-line = Deine Grenze fürs Weinen, { $minutes } min

plan-set-title = Was Wartezeiten tun
plan-set-about-wait_starts = Wo die erste Wartezeit beginnt, darin sind sich die Quellen uneinig.
plan-set-wait_starts-put_down = Beim Hinlegen oder beim Aufwachen
plan-set-wait_starts-first_cry = Beim ersten Weinen
plan-set-about-on_quiet = Was Ruhe mit einer Wartezeit macht, darin sind sich die Quellen uneinig. Hineingehen kannst du jederzeit.
plan-set-on_quiet-hold = Die Wartezeit steht still und geht mit dem Weinen weiter
plan-set-on_quiet-continue = Die Wartezeit läuft weiter
plan-set-on_quiet-reset = Die Wartezeit steht still und beginnt mit dem Weinen neu
plan-set-about-on_new_waking = Bei den meisten Quellen geht es wieder mit der ersten Wartezeit der Nacht los; bei manchen geht es weiter.
plan-set-on_new_waking-first_wait = Beginnt wieder mit der ersten Wartezeit der Nacht
plan-set-on_new_waking-continue = Geht nach den bisherigen Besuchen weiter
plan-set-on_new_waking-longest_wait = Beginnt mit der längsten Wartezeit der Nacht
plan-set-about-on_grizzle = Über Quengeln, das kommt und geht, sind sich die Quellen uneinig. Seine Minuten werden so oder so gezählt.
plan-set-on_grizzle-as_crying = Zählt für die Wartezeit als Weinen
plan-set-on_grizzle-as_quiet = Zählt für die Wartezeit als Ruhe

plan-visit = Besuche und Schläfchen
plan-visit-words-about = Steht da, während du im Zimmer bist.
plan-first-pick-up-about = Minuten, die vor dem ersten Hochnehmen vergehen; danach wartet nichts mehr. Erst ab sechs Monaten (unsere eigene Wahl).
plan-limits = Grenzen
plan-crying-limit-about = Eine veröffentlichte Grenze für das Weinen am Abend gibt es nicht; 60 Minuten sind unsere eigene Wahl. Ist sie erreicht, enden die Wartezeiten: ganz trösten und morgen wieder versuchen. Leer: keine Grenze.
plan-pause-about = Wenn du einen Moment brauchst, fragt es nach so vielen Minuten, wie es geht. Zehn haben wir selbst gewählt.
plan-rise-about = Wach zu dieser Zeit oder später: Der Tag darf beginnen, ohne Wartezeiten.
plan-rise-not-given = Leer: 06:00, da die Quelle nichts nennt.
plan-feeds = Geplante Mahlzeiten
plan-feeds-about = Hunger geht immer vor der Uhr: Ein hungriges Kind bekommt jederzeit zu essen, geplant oder nicht.
plan-add-feed = Eine Mahlzeit hinzufügen
plan-feed-n = Mahlzeit { $n }
plan-days = Tage und Schläfchen
plan-naps-about = Wann Schläfchen beginnen dürfen.
plan-add-nap = Ein Schläfchen hinzufügen
plan-nap-n = Schläfchen { $n }
plan-window-from = Von
plan-window-to = Bis
plan-window-amount_ml = Höchstens, ml
plan-window-minutes = Höchstens, min
plan-part-of = { $part }, { $of }
plan-words = In euren Worten
plan-dates = Daten
plan-versions = Bisher behaltene Fassungen
plan-versions-none = Jeder Plan, den du behältst, steht hier mit dem, was sich änderte.
plan-version = Fassung { $version }: { $method }
plan-version-first = Die erste.
plan-version-kept = Behalten am { $date }
plan-version-reason = Grund: { $reason }
plan-version-same = Nichts ist anders als in der Fassung davor.
plan-difference = { $field }: { $before } → { $after }
plan-not-said = nicht gesagt
plan-of-method = wie bei der Methode
plan-no-limit = keine Grenze
plan-is-true = ja
plan-is-false = nein

plan-start-again = Wieder mit der Methode beginnen
plan-start-again-means = Wartezeiten, Besuche, frühestes Aufstehen und was Wartezeiten tun sind wieder, wie sie ohne deine Änderungen waren. Deine Worte, Zeiten, Mahlzeiten und Grenzen bleiben.
plan-start-again-yes = Neu beginnen
plan-kept = Behalten. Es gilt ab dem nächsten Hinlegen.
plan-leave-ask = Die Änderungen behalten?
plan-leave-them = Verwerfen
plan-stay = Hier bleiben
plan-wrong =
    { $n ->
        [one] Eines ist noch zu richten, bevor das behalten werden kann.
       *[other] { $n } Stellen sind noch zu richten, bevor das behalten werden kann.
    }
plan-told =
    { $n ->
        [one] Eines gut zu wissen.
       *[other] { $n } Dinge gut zu wissen.
    }
plan-wrong-short = { $n } zu richten
plan-told-short = { $n } zu wissen
problem-not-whole = Schreib eine ganze Zahl oder eine volle Uhrzeit oder ein volles Datum.
problem-unknown = Etwas hier braucht noch einen Blick.

field-method = Methode
field-night = Die heutige Nacht des Plans
field-stage = Der heutige Platz
field-clinician_confirmed = Ärztlich besprochen
field-waits = Wartezeiten, in Minuten
field-wait_starts = Wo die erste Wartezeit beginnt
field-on_quiet = Bei Ruhe
field-on_new_waking = Nach neuem Aufwachen
field-on_grizzle = Quengeln
field-visit_max_s = Längster Besuch, in Sekunden
field-first_pick_up_min = Warten vor dem ersten Hochnehmen, in Minuten
field-extra_night_at = Eine zusätzliche Nacht am Platz
field-held = Bleibt auf dieser Nacht
field-taper_from_night = Kleinere Nachtmahlzeiten ab Nacht
field-clinician_confirmed_on = Ärztlich besprochen am
field-taper_confirmed_on = Kleinere Nachtmahlzeiten ärztlich besprochen am
field-nap_cap_min = Ein Schläfchenversuch endet nach, in Minuten
field-reassurances = Was zu einem Besuch gehört
field-room_sharing = Wir teilen das Zimmer
field-visit_words = Was du bei einem Besuch sagst
field-awakening_before_min = Wecken vor dem üblichen Aufwachen, in Minuten
field-crying_limit_min = Grenze fürs Weinen beim Einschlafen, in Minuten
field-pause_rings_min = Eine Pause meldet sich nach, in Minuten
field-earliest_rise = Frühestes Aufstehen
field-feeds = Geplante Mahlzeiten
field-bedtime = Die Bettzeit, die du dir wünschst
field-usual_bedtime = Die bisher übliche Bettzeit
field-rise = Die Aufstehzeit, jeden Tag
field-naps = Schläfchen
field-goal = Wozu wir das tun
field-routine = Das Abendritual
field-who = Wer was macht
field-when_away = Bei Krankheit oder auf Reisen
field-started = Der erste Abend
field-review_on = Den Plan wieder ansehen am

## Steps of the plan

steps = Eine andere Nacht des Plans
steps-about = Der Plan geht von selbst weiter. Hier entscheidest du anders.
step-on = Eine Nacht weiter
step-back = Eine Nacht zurück
step-repeat = Dieselbe Nacht noch einmal
step-hold = Bei dieser Nacht bleiben
step-release = Wieder weitergehen
step-held = Der Plan bleibt bei dieser Nacht, bis du etwas anderes sagst.
step-reason = Warum?
step-reason-going_well = es läuft gut
step-reason-rough_night = eine schwere Nacht
step-reason-ill = Krankheit
step-reason-travel = Reise
step-reason-visitors = Besuch im Haus
step-reason-coach = Rat unserer Begleitung
step-reason-our_choice = unsere Wahl
step-reason-feed_dropped = eine nächtliche Mahlzeit fiel weg
step-last = Letzte Änderung: { $reason }
