## Numbers and their evidence

numbers = Jede Zahl und woher sie kommt
numbers-not-given = Was hier nicht steht, nennt die Quelle nicht.
number-line = { $what }: { $value }
number-waits_s = Wartezeiten der Nacht { $of }, in Minuten
number-longest_wait_s = Längste Wartezeit, in Minuten
number-last_wait_repeats = Die letzte Wartezeit einer Nacht wiederholt sich
number-from_months = Ab, in Monaten
number-to_months = Bis, in Monaten
number-wakings_as_before_until_night = Aufwachen wie bisher beantwortet bis Nacht
number-visit_usual_s = Ein Besuch, in Sekunden
number-visit_max_s = Längster Besuch, in Sekunden
number-reassurances = Bei einem Besuch
number-nap_cap_s = Ein Schläfchenversuch endet nach, in Minuten
number-nap_counts_from_s = Ein Schläfchen zählt ab, in Minuten
number-earliest_rise = Frühestes Aufstehen
number-place = Platz { $of }
number-place_nights = Nächte an Platz { $of }
number-dropped_feed_nights = Nächte extra für eine weggefallene Mahlzeit
number-step_cm = Jedes Mal weiter weg, in Zentimetern
number-moves_nights = Für alle Platzwechsel, in Nächten
number-hold_max_s = Längstes Halten ab { $of } Monaten, in Minuten
number-first_pick_up_s = Vor dem ersten Hochnehmen, in Minuten
number-after_calm_s = Weitermachen nach der Ruhe, in Minuten
number-cards = Karten
number-fading_begin_later_min = Später beginnen um, in Minuten
number-fading_within_min = Bald heißt binnen, in Minuten
number-fading_earlier_min = Dann früher um, in Minuten
number-fading_later_min = Sonst später um, in Minuten
number-fading_latest_later_min = Später als üblich höchstens um, in Minuten
number-awakenings_baseline_nights = Nächte, die zuerst nur notiert werden
number-awakenings_before_min = Vor dem üblichen Aufwachen, in Minuten
number-awakenings_before_range_min = Möglich, in Minuten
number-awakenings_weeks = Wochen insgesamt, etwa
number-routine_min = Ritual, in Minuten
number-routine_earlier_each_week_min = Jede Woche früher um, in Minuten
number-taper_start_oz_or_min = Mahlzeiten verkleinern: erste Nacht, in Unzen oder Minuten
number-taper_less_oz_or_min = Weniger jede Nacht, in Unzen oder Minuten
number-taper_gap_min = Zwischen Mahlzeiten in der ersten Nacht, in Minuten
number-taper_gap_more_min = Mehr jede Nacht, in Minuten
number-change_nights = Eine Veränderung zeigt sich nach, in Nächten
number-done_nights =
    { $of ->
        [0] Fertig nach, in Nächten
       *[other] Ab { $of } Monaten fertig nach, in Nächten
    }
number-follow_within_nights = Das Aufwachen folgt innerhalb von, in Nächten
number-stop_after_nights = Ohne Veränderung aufhören nach, in Nächten
value-no_limit = keine Grenze
value-always = immer
value-yes = ja
value-no = nein
