## History

history-so-far = How it goes
history-title = How it goes for { $name }
history-filters = Which nights
history-child = Child
history-range = How far back
range-week = A week
range-month = A month
range-quarter = Three months
range-year = A year
range-all = Everything
history-kind = Nights or naps
which-both = Both
which-night = Nights
which-nap = Naps
history-method = Method
history-every-method = Every method
history-empty = There is nothing here yet. Nights come here by themselves, from the first one on.
history-fetching = One moment
history-nights = { $count ->
    [one] One day
   *[other] { $count } days
}
history-rows = { $count ->
    [one] One day, newest first
   *[other] { $count } days, newest first
}
history-raster-about = Each row goes from noon to noon. The louder the crying, the higher it stands. Tap a row to read its night.
history-key = What the rows show
history-row = { $date }: night { $night }. Crying { $crying }, asleep after { $asleep }, night wakings { $wakings }, check-ins { $checks }
history-missing = { $count ->
    [one] The evening before is not recorded
   *[other] The { $count } evenings before are not recorded
}
history-running = running
history-rough = a harder night
history-stopped = comforted
history-gaps = not recorded to its end
history-together = { $count } nights together
history-night-about = { $name } · night { $night } · { $method }
history-nap-about = { $name } · nap · { $method }
history-trends = From night to night
history-as-table = As a table
history-table = The nights in numbers
history-evening = Evening
history-noted = Noted
measures-noticed-short = As noticed by the parent. The middle one of several nights leaves out nights with gaps.
trend-says = { $name }: first { $first }, last { $last }{ $median ->
    [yes] , the middle night { $middle }
   *[no] {""}
}.
trend-marks = A tick below stands for a harder night, one above for illness, teeth, a vaccination or travel.
course-about = The dashed band is what to expect, very roughly: 43 minutes on the first night and 8.5 after a week were the means of 652 families (Honaker 2018). The curve between them and the width of the band are ours. For more than half of the families the first night was not the hardest.
date-short = { DATETIME($date, weekday: "short", day: "numeric", month: "short", timeZone: "UTC") }

state-asleep = asleep
state-quiet = awake, quiet
state-awake = awake
state-grizzle = grizzle
state-protest = protest
state-hard = hard
state-different = different
state-not_recorded = not recorded
state-in_room = in the room
mark-check_in = check-in
mark-check_in_off_plan = check-in, differs from plan
mark-feed = feed

circumstances = Was there a reason?
circumstance-illness = Illness
circumstance-teething = Teeth
circumstance-vaccination = Vaccination
circumstance-travel = Travel
