## Numbers and their evidence

numbers = Every number and where it comes from
numbers-not-given = What is not listed here is not given by the source.
number-line = { $what }: { $value }
number-waits_s = Waits of night { $of }, in minutes
number-longest_wait_s = Longest wait, in minutes
number-last_wait_repeats = The last wait of a night repeats
number-from_months = From, in months
number-to_months = Up to, in months
number-wakings_as_before_until_night = Wakings answered as before through night
number-visit_usual_s = A visit, in seconds
number-visit_max_s = Longest visit, in seconds
number-reassurances = In a visit
number-nap_cap_s = A nap attempt ends after, in minutes
number-nap_counts_from_s = A nap counts from, in minutes
number-earliest_rise = Earliest rise
number-place = Place { $of }
number-place_nights = Nights at place { $of }
number-dropped_feed_nights = Extra nights for a dropped feed
number-step_cm = Further away each time, in centimetres
number-moves_nights = For all the moves, in nights
number-hold_max_s = Longest hold from { $of } months, in minutes
number-first_pick_up_s = Before the first pick-up, in minutes
number-after_calm_s = Go on after calm, in minutes
number-cards = Cards
number-fading_begin_later_min = Begin later by, in minutes
number-fading_within_min = Soon means within, in minutes
number-fading_earlier_min = Then earlier by, in minutes
number-fading_later_min = Else later by, in minutes
number-fading_latest_later_min = Later than usual by at most, in minutes
number-awakenings_baseline_nights = Nights to log first
number-awakenings_before_min = Before the usual waking, in minutes
number-awakenings_before_range_min = Possible, in minutes
number-awakenings_weeks = Weeks in all, about
number-routine_min = Routine, in minutes
number-routine_earlier_each_week_min = Earlier each week by, in minutes
number-taper_start_oz_or_min = Feed taper: first night, in ounces or minutes
number-taper_less_oz_or_min = Less each night, in ounces or minutes
number-taper_gap_min = Between feeds on the first night, in minutes
number-taper_gap_more_min = More each night, in minutes
number-change_nights = A change shows after, in nights
number-done_nights =
    { $of ->
        [0] Done after, in nights
       *[other] From { $of } months done after, in nights
    }
number-follow_within_nights = The wakings follow within, in nights
number-stop_after_nights = Without a change, stop after, in nights
value-no_limit = no limit
value-always = always
value-yes = yes
value-no = no
