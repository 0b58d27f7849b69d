## What was there at falling asleep

associations = What was there when your child fell asleep?
associations-about = What is there at falling asleep is missed at each waking of the night. Tap what was there.
associations-over-time = The nights so far
associations-row = { $date }: { $what }
associations-nothing = nothing of these
association-parent_in_room = A parent in the room
association-hand = A hand or a pat
association-held = In arms
association-rocked = Rocking, pram, car
association-feeding = A feed
association-dummy = Dummy
association-comfort_object = Something to hold
association-sound = A steady sound
association-light = A light
hint-feeds_much = { $n } ml came in the night. With more than about 240 ml, talk to a clinician about feeds first.
hint-feeds_many = { $n } real feeds in one night. Most milk may have moved into the night: full, calm feeds by day, and 15 to 30 minutes more between night feeds at a time, turn it round. Never by waiting out a hungry child.
hint-nap_short = In this method a nap counts from { $n } minutes on. A shorter one was a rest all the same.
hint-rough_early = A hard night, as first nights often are. Change is hard for anyone; for most families it eases within a week.
hint-rough_after_better = Harder than the nights before. Such a night comes back for many, also after better ones, and says nothing about you. Look for illness, teeth or a change first.
hint-rough_long = A long night for both of you. Comfort is always right. If it stays like this, look at the plan again, or talk to somebody about it.
hint-rough_logged = A long night for both of you. Comfort is always right, and this log asks nothing of you. If something worries you, or it stays like this, talk to somebody about it.

## Morning

morning-title = How the night went for { $name }
morning-nap = How the nap went for { $name }
morning-about = Evening of { $date } · night { $night } · { $method }
morning-about-nap = { $date } · { $method }
morning-plan-version = It ran by version { $version } of the plan.
morning-done = Done
night-note = A note on this night
measures = In numbers
measures-noticed = As noticed by the parent. Tap a line to read what it means.
checks = Check-ins
checks-time = Time
checks-planned = Planned
checks-waited = Waited
checks-what = How
check-on_time = As planned
check-early = Before plan
check-late = After plan
check-override = Went in at once
check-unplanned = Between waits
check-visit = In the room
check-skipped = Not needed
line-label = The night from { $from } to { $to }
line-asleep = asleep
line-awake = awake, quiet
line-grizzle = grizzle
line-protest = protest
line-hard = hard
line-different = different
line-visit = in the room

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
amount-none = none
amount-later = { $seconds } s later
amount-earlier = { $seconds } s earlier

measure-sol = Time to fall asleep
measure-sol-means = Sleep onset latency: from put down to first asleep.
measure-nwak = Night wakings
measure-nwak-means = Times awake between first asleep and the final awakening, which is not counted.
measure-waso = Awake in the night
measure-waso-means = Wake after sleep onset: minutes awake between first asleep and the final awakening.
measure-tst = Slept in all
measure-tst-means = Total sleep time: all stretches asleep added up.
measure-tib = Time in bed
measure-tib-means = From put down to out of bed.
measure-se = Sleep efficiency
measure-se-means = Time slept as a share of time in bed.
measure-longest_stretch = Longest stretch
measure-longest_stretch-means = The longest single stretch asleep.
measure-terminal_wake = Awake before getting up
measure-terminal_wake-means = From the final awakening to out of bed.
measure-crying = Crying
measure-crying-means = Minutes rated grizzle or above.
measure-crying_grizzle = of it grizzle
measure-crying_grizzle-means = Minutes rated as on and off.
measure-crying_protest = of it protest
measure-crying_protest-means = Minutes rated as steady, with pauses.
measure-crying_hard = of it hard
measure-crying_hard-means = Minutes rated as without pauses.
measure-crying_different = of it different
measure-crying_different-means = Minutes rated as unlike before.
measure-first_quiet = Time to first quiet
measure-first_quiet-means = From put down to the first report of quiet or sleep.
measure-check_ins = Check-ins
measure-check_ins-means = Visits of every kind.
measure-pick_ups = Times picked up
measure-pick_ups-means = How often your child was picked up.
measure-time_in_room = Time in the room
measure-time_in_room-means = All visits added up.
measure-within_plan = Checks as planned
measure-within_plan-means = Share of planned check-ins within 30 seconds of their wait; held and paused time is left out.
measure-median_difference = Differs from plan by
measure-median_difference-means = The middle one of the differences between actual and planned waits; held and paused time is left out.
