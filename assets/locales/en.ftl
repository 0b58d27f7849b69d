# Lullwatch in English. Calm, plain, short; says what to do next; blames nobody.

app-name = Lullwatch

## Common

go-on = Go on
go-back = Back
cancel = Not now
keep = Keep
understood = OK
more = More
not-recorded = not recorded
described = { $what }: { $detail }
minutes-short = { $minutes } min
about-time = about { $time }
undo = Take back “{ $what }” ({ $time })
stepped-clock = Stepped clock { $time }. This is a test.
children = Children
tab-due = check is due
tab-running = running
misfit = (does not fit any more)

## First run

welcome-title = Who is going to sleep?
welcome-about = Everything stays on this computer.
child-name = Name or initials
child-born = Born on
child-weeks-early = Weeks born early
child-zone = Time zone
welcome-finish = Ready for tonight
place-title = Where is this computer?
place-about = In the child’s room, alarms are shown instead of sounded.
place-elsewhere = In another room
place-childs-room = In the child’s room
place-childs-room-short = In the child’s room

## Methods

method-title = Which way tonight?
method-sources = Numbers from: { $sources }
night-number = Night of the plan
clinician-confirm = We have talked to our clinician about this.
waits-of = Waits tonight, in minutes: { $waits }
waits-none = No waits
waits-none-tonight = No waits tonight. Everything can be logged.
waits-again = again
offer-left =
    { $count ->
        [one] One more, not for this age
       *[other] { $count } more, not for this age
    }
offer-too-young = from { $months } months, corrected for weeks born early
offer-too-old = studied up to { $months } months
offer-disagreement = Sources disagree on when to begin. Weissbluth sees no age as too early; public health advice in Australia says six months; a review by Douglas and Hill in 2013 found no benefit under six months. This app waits until six months. Until then you can log nights and soothe as you like.

method-ferber-2006-name = Ferber, growing checks
method-ferber-2006-about = You check after waits that grow within a night and from night to night, for a minute or two each time.
method-ferber-1985-name = Ferber, first edition (historical)
method-ferber-1985-about = The longer waits of the first edition, kept for those who began with them.
method-controlled-comforting-name = Controlled comforting
method-controlled-comforting-about = Waits of two to ten minutes, the same every night, with a short pat each time.
method-gradisar-2016-name = Graduated checks of the 2016 trial
method-gradisar-2016-about = Two, four, then every six minutes, the same every night.
method-short-ramp-name = Short waits
method-short-ramp-about = Starts at one minute and ends at every five, with one goodnight line and no touch.
method-checks-every-5-name = A check every five minutes
method-checks-every-5-about = A brief visit every five minutes while your child protests.
method-sleep-wave-name = Sleep wave
method-sleep-wave-about = Every five minutes the same one line, from the door, without touch.
method-minimal-check-20-name = A look every twenty minutes
method-minimal-check-20-about = Only to see that your child is well: no touch, no soothing.
method-extinction-name = No checks
method-extinction-about = You go in for a feed, a nappy or when something is wrong, and otherwise not until morning.
method-log-only-name = Only log
method-log-only-about = No waits, for any age: for a first week, or for nights of comfort.

## Tonight

tonight-title = Tonight with { $name }
tonight-nap = A nap with { $name }
tonight-method = { $method }, night { $night }
tonight-past-table = The last night of the table holds from here. A good time to look at the plan again.
tonight-nap-cap = The attempt ends { $minutes } minutes after put-down.
tonight-change = Change
kind-night = Night
kind-nap = Nap
put-down = Put down
last-night = Last night
add-child = Add a child
sound-untried = Try the sound
sound-works = Sound works
sound-none = No sound here
alarm-sounded = A check that is due sounds softly and is shown.
alarm-shown = A check that is due is shown, without sound. This app cannot hear your child.
not-tonight-title = Not tonight if
not-tonight-ill = your child is ill
not-tonight-fever = there is any fever
not-tonight-vaccination = there was a vaccination today or yesterday
not-tonight-teething = teeth hurt
not-tonight-hungry = your child has not had a full feed
not-tonight-unsafe = the cot is not safe
not-tonight-travel = there is a move or a journey this week
not-tonight-disagree = the adults do not agree on the plan

## A running night

night-of = { $name }, night { $night }
next-check = Next check at { $time }
check-of = Check { $number }, after { $minutes } min. Go in whenever you want.
due-title = Check { $number } is due since { $time }
due-for =
    { $minutes ->
        [0] Go in, or wait a little longer.
        [one] For a minute now. Go in, or wait a little longer.
       *[other] For { $minutes } minutes now. Go in, or wait a little longer.
    }
held = The check is held.
quiet-held = Quiet. The check is held.
quiet-since = Quiet since { $time }
sudden-silence = Sudden silence? Look now.
sudden-silence-more = Look or go in whenever you want.
different-go-in = Go in. You know this cry best.
awake = Awake
paused-since = Paused since { $time }
in-the-room = In the room
visit-minutes =
    { $minutes ->
        [0] Just gone in
        [one] One minute so far
       *[other] { $minutes } minutes so far
    }
visit-minutes-of =
    { $minutes ->
        [0] Just gone in; this method stays { $most } min at most
        [one] One minute so far; this method stays { $most } min at most
       *[other] { $minutes } minutes so far; this method stays { $most } min at most
    }
visit-long = Long enough for this method. Leave when it feels right.
asleep-since = Asleep since { $time }
asleep-for =
    { $minutes ->
        [0] Just now
        [one] For a minute
       *[other] For { $minutes } minutes
    }
ring-now = now
ring-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
ring-seconds =
    { $count ->
        [one] second
       *[other] seconds
    }
ring-label = About { $minutes } minutes to the next check

go-in = Go in
go-in-check = Go in · check { $number }
done-leaving = Done, leaving
asleep = Asleep
woke = Woke
woke-crying = Woke crying
up-for-the-day = Up for the day
not-yet = Not yet
pause = I need a moment
resume = Go on
feed = Feed
comfort-tonight = Comfort tonight
note = A note
how-is-the-crying = How is the crying?
level-grizzle-means = On and off
level-protest-means = Steady, with pauses
level-hard-means = Without pauses
level-different-means = Pain, panic, unlike before
reassurances = Reassurance
reassurances-of-method = In this method
reassurances-none-of-method = This method only looks.
reassurances-others = Also yours to give
afterwards = What you did at { $time }
go-in-signs = Go in at once for choking or vomiting, a shriek unlike any before, a caught limb or a fall, struggling or barking breath, blue or pale skin, a weak cry, or whenever something feels different.
keys = Keys: space is the main button, arrows say louder or softer, g goes in, z takes back.
log = What was logged

no-wait-method = Awake
no-wait-method-more = No waits in this method. Log what you notice.
no-wait-before_first_cry = Awake, no crying yet
no-wait-before_first_cry-more = The first wait starts with the first cry.
no-wait-morning = Good morning
no-wait-morning-more = It is late enough: the day may begin.
no-wait-stopped = Comforted tonight
no-wait-stopped-more = No waits from here. Being there is what tonight needs.
no-wait-crying_limit = This was long enough for tonight
no-wait-crying_limit-more = Comfort your child fully, and try again tomorrow.
no-wait-nap_cap = The nap’s time is over
no-wait-nap_cap-more = Take your child up; the next sleep will come.
no-wait-noon = It is noon
no-wait-noon-more = This night is closed.

ask-why_early = A little early. Was it
why-early-early_check = an early check
why-early-wanted_to = I wanted to
why-early-something_wrong = something was wrong
ask-why_now = What was it?
ask-how_long_ago = { $what }: was it earlier?
ask-how-asleep = How did sleep come?
ask-how-asleep-at = How did sleep come at { $time }?
ask-skip = Skip
minutes-ago = { $minutes } min ago

reason-hungry_or_nappy = hungry or nappy
reason-vomiting = vomiting or choking
reason-sudden_silence = sudden silence
reason-strange_cry = a cry unlike before
reason-stuck_or_fell = stuck or fell
reason-breathing = breathing
reason-weak_cry = a weak cry
reason-felt_different = felt different
reason-wanted_to = I wanted to

## What is logged

log-put_down = Put down
log-cry = Crying
log-quiet = Quiet
log-enter = Went in
log-go_in_now = Went in at once
log-reassure = Reassurance
log-pick_up = Picked up
log-lay_down = Laid down
log-leave = Left the room
log-asleep = Asleep
log-woke = Woke
log-feed = Feed
log-pause = Pause
log-resume = Pause over
log-stop = Comfort tonight
log-not_yet = Not yet
log-note = Note
log-out_of_bed = Up
log-amend = a change

detail-quiet = Quiet
detail-grizzle = Grizzle
detail-protest = Protest
detail-hard = Hard
detail-different = Different
detail-voice = Voice
detail-pat = Pat
detail-shush = Shush
detail-hand = Hand
detail-cuddle = Cuddle
detail-dummy = Dummy
detail-nappy = Nappy
detail-other = Other
detail-pick_up = Pick up
detail-lay_down = Lay down
detail-alone = Alone
detail-held = Held
detail-feeding = Feeding
detail-rocked = Rocked
detail-unknown = Nobody saw
detail-awake = Awake
detail-drowsy = Drowsy
detail-asleep = Asleep

## Morning

morning-title = How the night went for { $name }
morning-nap = How the nap went for { $name }
morning-about = Evening of { $date }, night { $night }, { $method }
morning-done = Done
rose-at = When did your child get up?
night-note = A note on this night
measures = The night in numbers
measures-noticed = As noticed by the parent. Tap a line for what it means.
checks = Check-ins
checks-time = Time
checks-planned = Planned
checks-waited = Waited
checks-what = How
check-on_time = as planned
check-early = before plan
check-late = after plan
check-override = went in at once
check-unplanned = between waits
check-skipped = not needed
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
       *[other] { $hours } h { $minutes } min
    }
amount-count = { $n }
amount-percent = { $value } %
amount-difference =
    { $seconds ->
        [0] none
       *[other] { NUMBER($seconds, signDisplay: "always") } s
    }

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
measure-crying_grizzle = … of it grizzle
measure-crying_grizzle-means = Minutes rated as on and off.
measure-crying_protest = … of it protest
measure-crying_protest-means = Minutes rated as steady, with pauses.
measure-crying_hard = … of it hard
measure-crying_hard-means = Minutes rated as without pauses.
measure-crying_different = … of it different
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
measure-median_difference-means = The middle difference between actual and planned wait, later being positive.

## Told

notice-not_saved_yet = Not saved yet. The night goes on, and saving is tried again.
notice-no_sound = No sound on this computer. Checks are shown on the screen.
notice-restored = The app was started again. The night goes on where it was.
notice-resumed_late =
    { $minutes ->
        [one] The wait ended a minute ago.
       *[other] The wait ended { $minutes } minutes ago.
    }
notice-clock_changed = This computer’s clock was changed. The waits are right all the same.
notice-store_rebuilt = A damaged file was set aside and everything was restored from the journal.
notice-may_sleep = This computer may fall asleep by itself. Keep it plugged in and its lid open.
notice-due_elsewhere = A check is due for { $name }.

error-name-empty = Write a name or initials, up to 60 letters.
error-birth-date-unreadable = Choose the birth date.
error-birth-date-future = This date is still to come. Check the birth date.
error-weeks-early-range = Write 0 to 18 weeks.
error-zone-unknown = Choose a time zone from the list, like Europe/Berlin.
error-method-unknown = This method is not known here. Choose another one.
error-night-range = Write a night from 1 to 999.
error-too-young = Not offered at this age. Choose another one.
error-too-old = Past the ages that this method was studied for. Choose another one.
error-clinician-needed = Talk to your clinician first, then tick this.
error-folder-not-writable = The data folder cannot be written. Nothing could be kept, so nothing begins. See to its rights and start again.
error-disk-full = The disk is full. Make some room and start again.
error-store-locked = Another copy of Lullwatch is open.
error-not-possible-now = That does not fit here. Nothing was changed.
error-note-too-long = This note is too long. 4000 letters fit.
error-time-unreadable = Write the time like 06:50.
error-unknown = Something went wrong. Nothing was changed.
blocked-title = Lullwatch cannot keep anything here
blocked-folder = The data folder is
blocked-detail = The system’s own words
