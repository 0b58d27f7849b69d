# The report and the tables: what is handed on to a coach. The window has words of its own.

## The report

report-title = Sleep report
report-title-of = Sleep report for { $name }
report-made = Made on { $date } with Lullwatch
report-period =
    { $count ->
        [one] One night, { $last }
       *[other] { $count } nights, { $first } to { $last }
    }
report-age =
    { $months ->
        [one] One month old on the last evening
       *[other] { $months } months old on the last evening
    }
report-age-corrected =
    { $months ->
        [one] One month old on the last evening, counted from the due date
       *[other] { $months } months old on the last evening, counted from the due date
    }
report-methods = Method: { $methods }
report-zone = All times are in the child’s time zone: { $zone }
report-noticed = Everything here is as noticed by the parent, and no more exact than that. What was not recorded is shown as not recorded, never as quiet or as sleep.
report-no-nights = No night has been recorded in this time.
report-foot = Lullwatch · as noticed by the parent
report-page = Page { $page } of { $pages }
report-missing-letters = Letters that are shown as � are not in the fonts of this document. The report as HTML shows them.

report-glance = In short
report-glance-ends = The middle value of the last { $count } nights, and of the first { $count }. Nights whose end was not recorded are left out.
report-glance-all = The middle value of all nights. Nights whose end was not recorded are left out.
report-at-first = at first { $value }

report-raster = The nights, hour by hour
report-raster-about = One row for each night, from noon to noon, by the child’s clock.
report-raster-says = A row for each of { $count } nights, from noon to noon. The table below has the same in numbers.
report-raster-gap =
    { $count ->
        [one] one night –
       *[other] { $count } nights –
    }
report-incomplete = * The end of this night was not recorded; what came later is missing.
report-skipped = The white gap between two lines is the hour that the clocks leapt over.
report-state-asleep = asleep
report-state-quiet = awake and quiet
report-state-awake = awake, crying not recorded
report-state-grizzle = grizzle
report-state-protest = protest
report-state-hard = hard crying
report-state-different = a cry unlike before
report-state-not_recorded = not recorded
report-state-visit = going in, and in the room
report-state-visit-off-plan = going in: early, late or at once
report-state-feed = feed

report-trends = How it changed
report-trends-about = The dotted line is the middle value. A ring is a night whose end was not recorded; no point means not recorded.
report-trend-says = { $what } over the nights. Middle value: { $middle }.
report-published = The band behind crying is a broad guide: a curve of Lullwatch’s own through two published averages (43 minutes on the first night, 8.5 a week later; Honaker et al., Journal of Pediatrics 2018;199:106–111), from half to twice its height. Many families lie outside it.
report-quantity-crying = Crying
report-quantity-sleep_onset = Time to fall asleep
report-quantity-wakings = Night wakings
report-quantity-awake_in_night = Awake in the night
report-quantity-longest_stretch = Longest stretch
report-quantity-check_ins = Check-ins
report-quantity-difference = Differs from plan by (m:ss)

report-plan = The plan
report-plan-next-night = Next night of the plan
report-plan-started = First evening
report-plan-review = To be looked at again
report-plan-stage = Stage
report-plan-visit = Longest visit
report-plan-nap-cap = A nap attempt ends after
report-plan-crying-limit = Crying limit
report-plan-wait-starts = The first wait begins
report-plan-on-quiet = In quiet
report-plan-on-new-waking = At a new waking
report-plan-on-grizzle = Grizzling
report-plan-earliest-rise = Earliest rise
report-plan-bedtime = Bedtime wished for
report-plan-rise = Rise time wished for
report-plan-feeds = Planned feeds
report-plan-clinician = Talked about with a clinician
report-plan-night = Night
report-plan-waits = Waits, in minutes
report-plan-versions = What was changed
report-plan-version = Version { $version }
report-visit-words = Said at a visit
report-yes = yes
report-beside = The plan beside what happened
report-beside-about = Waits of each settling in minutes and seconds; quiet that held a check, and pauses, are left out. A dash is a check that was due and not needed. “As planned” counts check-ins within 30 seconds of their wait.
report-evening = Evening
report-planned-waits = Planned, min
report-actual-waits = Waited
report-differs = Differs by
report-of = { $part } of { $whole }

report-table = Night by night
report-nights = Each night
report-night-about = Night { $night } of the plan · { $method }
report-night-version = { $about } · version { $version } of the plan
report-night-says = The night of { $date } as a line. The tables below have the same in words.
report-not-up = The end of this night was not recorded.
report-clock-doubtful = The computer’s clock ran back in this night; some spans could not be measured.
report-stopped = Comforted this night: from there on without waits.
report-put-down = Put down
report-asleep = First asleep
report-up = Out of bed
report-feeds = Feeds
report-planned-checks = Planned check-ins
report-in-minutes = { $what }, minutes
report-fell-asleep = How sleep came at first
report-what = Awake
report-at = At
report-length = For
report-visits = Visits
report-ended = How it ended
report-began-put_down = Put down
report-began-woke = Woke
report-began-woken = Woken, as planned
report-ended-up = out of bed at { $time }
report-ended-asleep = asleep at { $time }
report-ended-asleep-how = asleep at { $time } · { $how }
report-in-room = In the room
report-reassurances = Reassurance
report-associations = There at falling asleep
report-coach = Coach { $name }
report-note-whole = On this night
report-naps = Naps
report-nap-day = Day

report-definitions = What the numbers mean
report-definitions-about = Definitions after the Consensus Sleep Diary (Carney et al., SLEEP 2012;35:287–302), for what a parent can notice.
report-term = Name
report-means = Meaning
report-term-not-recorded = Not recorded
report-term-not-recorded-means = Nothing was said about it. It is not counted as quiet, as sleep or as zero, and middle values leave such nights out.
report-term-differs = Differs by
report-term-differs-means = Actual wait less planned wait, in minutes and seconds; a minus is earlier than planned. It says how it differs, not whether that was right.
report-term-evening = Evening
report-term-evening-means = A night crosses midnight and is one record, dated by its evening. In the two nights when the clocks change, lengths are real time, 23 or 25 hours in the day.
report-term-levels = Levels of crying
report-term-levels-means = As the parent rated it: grizzle, on and off; protest, steady, with pauses; hard, without pauses; different, unlike before. The app never rates a cry.
report-bisq = Time to fall asleep, night wakings, time awake in the night, longest stretch and total sleep are the quantities that infant sleep questionnaires ask for; they stand here as they are, and no score is made of them.
report-disclaimer = No diagnosis and no verdict. With any worry about health, growth or feeding, ask a doctor.

report-field-method = method
report-field-clinician_confirmed = clinician’s word
report-field-stage = stage
report-field-extra_night_at = extra night
report-field-held = stays on its night
report-field-started = first evening
report-field-review_on = when to look at it again
report-field-wait_starts = where the first wait begins
report-field-on_quiet = what quiet does
report-field-on_new_waking = what a new waking does
report-field-on_grizzle = what grizzling is
report-field-earliest_rise = earliest rise
report-field-crying_limit_s = crying limit
report-field-pause_rings_s = when a pause rings
report-field-waits = waits
report-field-visit_max_s = longest visit
report-field-reassurances = what is part of a visit
report-field-room_sharing = shared room
report-field-nap_cap_s = end of a nap attempt
report-field-awakening_before_min = minutes before a waking
report-field-taper_from_night = smaller feeds
report-field-bedtime = bedtime
report-field-usual_bedtime = usual bedtime
report-field-rise = rise time
report-field-naps = naps
report-field-feeds = planned feeds
report-field-words = the family’s words
report-field-step = a step by hand

report-seconds = { $seconds } s
report-day = { $weekday }, { $day } { $month } { $year }
report-day-short = { $weekday } { $day } { $month }
report-weekday-1 = Monday
report-weekday-2 = Tuesday
report-weekday-3 = Wednesday
report-weekday-4 = Thursday
report-weekday-5 = Friday
report-weekday-6 = Saturday
report-weekday-7 = Sunday
report-weekday-short-1 = Mon
report-weekday-short-2 = Tue
report-weekday-short-3 = Wed
report-weekday-short-4 = Thu
report-weekday-short-5 = Fri
report-weekday-short-6 = Sat
report-weekday-short-7 = Sun
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-month-short-1 = Jan
report-month-short-2 = Feb
report-month-short-3 = Mar
report-month-short-4 = Apr
report-month-short-5 = May
report-month-short-6 = Jun
report-month-short-7 = Jul
report-month-short-8 = Aug
report-month-short-9 = Sep
report-month-short-10 = Oct
report-month-short-11 = Nov
report-month-short-12 = Dec
