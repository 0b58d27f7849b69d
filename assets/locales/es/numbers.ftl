## Numbers and their evidence

numbers = Cada número y de dónde viene
numbers-not-given = Lo que no está aquí, la fuente no lo da.
number-line = { $what }: { $value }
number-waits_s = Esperas de la noche { $of }, en minutos
number-longest_wait_s = Espera más larga, en minutos
number-last_wait_repeats = La última espera de una noche se repite
number-from_months = Desde, en meses
number-to_months = Hasta, en meses
number-wakings_as_before_until_night = Despertares como antes hasta la noche
number-visit_usual_s = Una visita, en segundos
number-visit_max_s = Visita más larga, en segundos
number-reassurances = En una visita
number-nap_cap_s = Un intento de siesta termina tras, en minutos
number-nap_counts_from_s = Una siesta cuenta desde, en minutos
number-earliest_rise = Hora más temprana de levantarse
number-place = Sitio { $of }
number-place_nights = Noches en el sitio { $of }
number-dropped_feed_nights = Noches extra por una toma quitada
number-step_cm = Más lejos cada vez, en centímetros
number-moves_nights = Para todos los cambios de lugar, en noches
number-hold_max_s = Tiempo máximo en brazos desde los { $of } meses, en minutos
number-first_pick_up_s = Antes de coger en brazos por primera vez, en minutos
number-after_calm_s = Seguir tras la calma, en minutos
number-cards = Tarjetas
number-fading_begin_later_min = Empezar más tarde, en minutos
number-fading_within_min = Pronto significa en, en minutos
number-fading_earlier_min = Entonces antes, en minutos
number-fading_later_min = Si no, después, en minutos
number-fading_latest_later_min = Más tarde de lo habitual, como mucho, en minutos
number-awakenings_baseline_nights = Noches que primero solo se anotan
number-awakenings_before_min = Antes del despertar habitual, en minutos
number-awakenings_before_range_min = Posible, en minutos
number-awakenings_weeks = Semanas en total, más o menos
number-routine_min = Rutina, en minutos
number-routine_earlier_each_week_min = Cada semana antes, en minutos
number-taper_start_oz_or_min = Reducir tomas: primera noche, en onzas o minutos
number-taper_less_oz_or_min = Menos cada noche, en onzas o minutos
number-taper_gap_min = Entre tomas la primera noche, en minutos
number-taper_gap_more_min = Más cada noche, en minutos
number-change_nights = Un cambio se nota tras, en noches
number-done_nights =
    { $of ->
        [0] Terminado tras, en noches
       *[other] Desde los { $of } meses, terminado tras, en noches
    }
number-follow_within_nights = Los despertares siguen en un plazo de, en noches
number-stop_after_nights = Sin cambio, parar tras, en noches
value-no_limit = sin límite
value-always = siempre
value-yes = sí
value-no = no
