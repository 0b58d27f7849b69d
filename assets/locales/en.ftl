# Lullwatch in English. Calm, plain, short; says what to do next; blames nobody.

app-name = Lullwatch

## Common

go-on = Go on
go-back = Back
cancel = Not now
keep = Keep
understood = OK
more = More
less = Close
not-recorded = not recorded
described = { $what }: { $detail }
minutes-short = { $minutes } min
about-time = about { $time }
times = { $what } ×{ $count }
date = { DATETIME($date, weekday: "long", day: "numeric", month: "long", timeZone: "UTC") }
date-of-year = { DATETIME($date, year: "numeric", month: "long", day: "numeric", timeZone: "UTC") }
undo = Take back “{ $what }” ({ $time })
stepped-clock = Stepped clock { $time }. This is a test.
children = Children
tab-due = asks for you
tab-running = running
misfit = (does not fit any more)

## First run

welcome-step = Step { $step } of { $of }
child-title = Who is going to sleep?
child-about = What you write stays on this computer.
child-name = Name or initials
child-born = Born on
child-weeks-early = Weeks born early
child-zone = Time zone
welcome-finish = Ready for tonight
place-title = Where is this computer?
place-about = In the child’s room, a check that is due is shown instead of sounded.
place-elsewhere = In another room
place-childs-room = In the child’s room
place-childs-room-short = In the child’s room

## Methods

method-title = Which way tonight?
method-sources = Numbers from: { $sources }
night-number = Which night of the plan is tonight?
clinician-confirm = We have talked to our clinician about this.
waits-title = Tonight’s waits
waits-of = Waits tonight, in minutes: { $waits }
waits-short = Waits: { $waits } min
waits-none = No waits
waits-none-tonight = No waits tonight. Everything can be logged.
waits-every = A check every { $minutes } minutes.
waits-again = and on
offer-left = Not for this age
offer-too-young = From { $months } months, counted from the due date.
offer-too-old = Studied up to { $months } months.
offer-disagreement = Timed methods begin later here. Sources disagree on when: for Weissbluth it is never too early, Australian public health advice says six months, and Douglas and Hill (2013) found no benefit shown under six months. Until then, soothe as you like and log what you want to remember.

family-growing_checks = Checks that grow
family-fixed_checks = Checks at the same interval
family-presence = Staying, and moving away
family-picking_up = Picking up and putting down
family-soothing = Soothing in the cot
family-no_checks = No checks
family-bedtime_pass = A card for one request
family-bedtime_fading = A bedtime that moves
family-scheduled_awakenings = Waking before the wakings
family-bedtime_only = At bedtime only
family-two_step = Bedtime first, wakings later
family-positive_routines = A routine that moves
family-log_only = No method

method-ferber-2006-name = Ferber, growing checks
method-ferber-2006-about = You look in after waits that grow within the night and from night to night, to reassure and not to stop the crying.
method-ferber-1985-name = Ferber, first edition (historical)
method-ferber-1985-about = The first edition’s longer waits, up to 45 minutes; kept for those who began with them.
method-controlled-comforting-name = Controlled comforting
method-controlled-comforting-about = Waits of two to ten minutes, the same every night, and a short pat each time; tested in a trial from six months on.
method-gradisar-2016-name = Graduated checks of the 2016 trial
method-gradisar-2016-about = Two minutes, four, then every six, the same every night; in its trial children fell asleep 13 minutes sooner.
method-short-ramp-name = Short waits
method-short-ramp-about = Waits from one minute up to five, then every five, with one short goodnight line and no touch.
method-checks-every-5-name = A check every five minutes
method-checks-every-5-about = A brief visit every five minutes while the protest lasts; simple to keep, with many visits.
method-sleep-wave-name = Sleep wave
method-sleep-wave-about = Every five minutes the same one line, not close to the cot and without touch.
method-minimal-check-20-name = A look every twenty minutes
method-minimal-check-20-about = A look every twenty minutes, only to see that all is well; no touch and no soothing in between.
method-extinction-name = No checks
method-extinction-about = You go in for a feed, a nappy or when something is wrong, and otherwise not until morning; for many the hardest to bear.
method-chair-name = The chair
method-chair-about = You sit beside the cot until your child sleeps, and every three nights a little nearer to the door; you stay until asleep each time.
method-camping-out-name = Camping out
method-camping-out-about = You pat your child to sleep, then only sit there, then move away bit by bit, each step once it went without protest.
method-presence-7-name = Seven nights in the room
method-presence-7-about = You sleep in your child’s room for seven nights, with a brief check every five minutes from your own bed, then move out.
method-pick-up-put-down-name = Pick up, put down
method-pick-up-put-down-about = Words and a hand first; still crying, you pick up, and put down the moment the crying stops, as often as it takes.
method-shush-pat-name = Shush and pat
method-shush-pat-about = A steady shush and pat in the cot, on the back, for some minutes beyond calm; then slower, then a step back.
method-bedtime-pass-name = Bedtime pass
method-bedtime-pass-about = For a child in a bed: one card for one request, and after it no more answers.
method-bedtime-fading-name = Bedtime fading
method-bedtime-fading-about = Bedtime begins when your child really falls asleep and moves earlier night by night, with the same rise time every day.
method-scheduled-awakenings-name = Scheduled awakenings
method-scheduled-awakenings-about = After a week of watching you wake your child shortly before each usual waking, and drop these one by one.
method-bedtime-only-name = Bedtime only
method-bedtime-only-about = A short routine, down awake, and a look as often as it suits you; at night you answer as before.
method-two-step-name = Two steps
method-two-step-about = Waits at bedtime only for fourteen days, while wakings are answered as before; from day fifteen at wakings too.
method-positive-routines-name = Positive routines
method-positive-routines-about = A calm routine of twenty minutes near the time when sleep really comes, a few minutes earlier each week.
method-own-plan-name = Our own plan
method-own-plan-about = Built from nothing: you write the waits yourselves, night by night, on the plan’s page.
method-log-only-name = Only log
method-log-only-about = No waits at all, for any age: for a week of watching first, or for nights of comfort.

## Tonight

tonight-title = Tonight with { $name }
tonight-nap = A nap with { $name }
tonight-method = { $method }, night { $night }
tonight-past-table = The last night of the table holds from here. A good time to look at the plan again.
tonight-nap-cap = The attempt ends { $minutes } minutes after put-down.
visit-at-most = Each visit lasts { $minutes } min at most.
tonight-change = Change method, night or nap
keep-plan = Keep this plan
kind-title = Night or nap
kind-night = Night
kind-nap = Nap
put-down = Put down
last-night = Last night
add-child = Add a child
alarm-title = How a check that is due is told
alarm-hears = Lullwatch cannot hear. You listen, and say what you hear.
alarm-settings = How it calls
alarm-sound = The sound
alarm-sound-soft = Soft
alarm-sound-bell = Bell
alarm-sound-wood = Wood
alarm-sound-none = No sound, only shown
alarm-ceiling = How loud at most
alarm-notification = A notification of the desktop as well
alarm-raise_window = Bring the window to the front
alarm-brighten = Let the night screen brighten slowly, in amber
alarm-screen_stays_on = Keep the screen from locking while you wait or are in the room
sound-try = Try the sound
sound-untried = A check that is due sounds softly and is shown. The sound has not been tried yet.
sound-works = A check that is due sounds softly and is shown. The sound works.
sound-none = No sound on this computer. A check that is due is shown on the screen.
alarm-shown = A check that is due is shown, without sound. Turn the screen to where you can see it.
not-tonight-title = Not tonight if …
not-tonight-ill = your child is ill
not-tonight-fever = there is any fever
not-tonight-vaccination = there was a new vaccination
not-tonight-teething = teeth hurt
not-tonight-hungry = your child has not been fed
not-tonight-unsafe = the cot is not safe
not-tonight-travel = there is a move or a journey this week
not-tonight-disagree = the adults do not agree on the plan
not-tonight-more = Another evening is as good.

why-title = Why a child cries
why-language = Crying is how a baby speaks: of discomfort, of confusion, of protest at something new. It does not by itself mean that something has gone wrong.
why-change = Change is hard for anyone. A child who is used to being rocked, fed or held to sleep is cross at first, even with the gentlest way.
why-learning = Calming down is learned over time, and crying is often part of practising it.
why-levels = Protest is common, passes, and fades with practice. Distress, from illness, hunger, pain or fear, needs somebody now. You know the difference best.
why-habits = What was there at falling asleep is missed at each waking of the night. Comfort will be found in the new way too.
why-support = You can give support without lifting every time, as close as feels right to you. Steadiness and warmth are what shorten it.
why-feeds = Night feeds can become part of falling asleep, and turn day and night round. Full, calm feeds by day help.

## Choosing

choosing-open = Help me choose
choosing-about = Tick what fits, or nothing. You then see what speaks for and against each method; the choice stays yours. Your answers are not kept.
choosing-questions = What fits?
choosing-ask-separation_anxiety = Very upset when a parent goes out of sight
choosing-ask-slow_to_fall_asleep = Slow to fall asleep, or bedtime is a battle
choosing-ask-presence_makes_worse = Cries harder when a parent stays without lifting
choosing-ask-checks_make_worse = Cries harder after each check
choosing-ask-parent_strained = One of us lives with depression or anxiety, or we do not agree on the plan
choosing-ask-wakings_regular = Wakes at about the same times, and we wish for no crying
choosing-ask-bedtime_bearable = Crying is bearable at bedtime, but not at three in the morning
choosing-ask-feeds_or_growth = Drinks more than about 240 ml (8 oz) at night, or there is a concern about growth
choosing-ask-in_a_bed = Is three or older and sleeps in a bed
choosing-compare = Show what speaks for and against
choosing-title = For and against
choosing-method = Method
choosing-for = For
choosing-against = Against
choosing-nothing = Nothing from your answers
choosing-choose = Choose
choosing-choose-named = Choose { $method }
choosing-chosen-named = Chosen: { $method }
choosing-chosen = Chosen
choosing-source = Source
choosing-source-none = No text is named for it.
choosing-rests-on = { $strength }, { $tag }

choosing-strength-randomised_trial = Randomised trial
choosing-strength-randomised_moderator = Randomised trial, a difference between children
choosing-strength-clinical_advice = Clinical advice of a trial’s authors
choosing-strength-expert = Expert opinion
choosing-tag-primary = read in the original
choosing-tag-secondary = read in a retelling
choosing-tag-recalled = not yet checked
choosing-tag-ours = Lullwatch’s own

choosing-reason-anxious_gains_from_presence = Infants with high separation anxiety gained more when a parent stayed in the room.
choosing-reason-anxious_gains_less = Infants with high separation anxiety gained less from timed checks than from a parent in the room.
choosing-reason-fading_first = When falling asleep is slow, this comes first.
choosing-reason-checks_if_wakings_remain = If wakings remain after bedtime fading, checks like these are the next step.
choosing-reason-parent_leaves = You leave the room, and some children settle more easily that way.
choosing-reason-parent_stays = You stay close and mostly do not lift, which seems hard for your child.
choosing-reason-longer_waits = Longer waits, so there are fewer checks.
choosing-reason-one_line = Each check is the same one line, without touch.
choosing-reason-no_checks = No checks while your child settles.
choosing-reason-frequent_checks = Checks come often: at most ten minutes apart on the first night.
choosing-reason-gentle_first = When things are hard at home, a gentle method comes first.
choosing-reason-gentle_before_this = When things are hard at home, a gentler method comes before this one.
choosing-reason-wakings_by_the_clock = Made for wakings at regular times: you are there before them.
choosing-reason-wakings_as_before = Only bedtime changes; at night you answer as before.
choosing-reason-wakings_later = Bedtime comes first; wakings follow from day 15.
choosing-reason-made_for_a_bed = Made for a child from three on who sleeps in a bed.
choosing-reason-older_child = Made for an older child, up to four.

choosing-note-feeds_first = Feeds come first. With this much milk at night, or a concern about growth, talk to your clinician before any plan. Hunger comes before a timer.
choosing-note-help_first = You count, too. A gentle method first, and help for you: somebody you trust, or your doctor. A plan can wait until the adults agree.
choosing-note-separation_other_age = Separation anxiety was studied from 9 to 18 months. At this age it says nothing for or against.
choosing-note-no_approach_superior = No approach has been shown to be superior overall. What helps is that it fits you, and that you keep to it.
choosing-note-temperament_talk = What you know of your child’s temperament belongs in the talk about the plan. No study uses it to choose a method.

## A running night

night-of = { $name }, night { $night }
next-check = Next check at { $time }
check-of =
    Check { $number }, after { $minutes } min.
    Go in whenever you want.
due-title = Check { $number } is due since { $time }
due-for =
    { $minutes ->
        [0] Go in when you are ready.
        [one] For a minute now.
        Go in when you are ready.
       *[other] For { $minutes } minutes now.
        Go in when you are ready.
    }
held = The check is held.
quiet-held = Quiet. The check is held.
held-more = Look or go in whenever you want.
sudden-silence = Sudden silence? Look now.
sudden-silence-more =
    Quiet since { $time }. The check is held.
    Look or go in whenever you want.
different-title = Different from before
different-more = Go in. You know this cry best.
awake = Awake
awake-more = Log what you notice. Go in whenever you want.
paused-since = Paused since { $time }
paused-more = Nothing counts on meanwhile. With your child safe in the cot you can step away, breathe, and call somebody. Come back when you are ready.
in-the-room = In the room
visit-minutes =
    { $minutes ->
        [0] Just gone in
        [one] One minute so far
       *[other] { $minutes } minutes so far
    }
visit-minutes-of =
    { $minutes ->
        [0] Just gone in; at most { $most } min in this method
       *[other] { $minutes } min so far; at most { $most } in this method
    }
visit-long =
    { $minutes ->
        [0] Long enough for this method. Leave when it feels right.
       *[other] { $minutes } min: long enough for this method. Leave when it feels right.
    }
asleep-since = Asleep since { $time }
asleep-for =
    { $hours ->
        [0] { $minutes ->
            [0] Just now
            [one] For a minute
           *[other] For { $minutes } minutes
        }
       *[other] For { $hours } h { $minutes } min
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

go-in = Go in
go-in-check = Go in · check { $number }
done-leaving = Done, leaving
done-out-of-sight = Done, out of sight
asleep = Asleep
woke = Woke
woke-crying = Woke crying
up-for-the-day = Up for the day
not-yet = Not yet
pause = I need a moment
resume = I am back
feed = Feed
comfort-tonight = Comfort tonight
comfort-tonight-means = No more waits for this night. Be there as you like; tomorrow is another evening.
something-wrong = Something is wrong
note = A note
how-is-the-crying = How is the crying?
level-grizzle-means = On and off
level-protest-means = Steady, with pauses
level-hard-means = Without pauses
level-different-means = Pain, panic, unlike before
reassurances = Reassurance
reassurances-of-method = Part of this method
reassurances-none-of-method = This method only looks. These are yours to give all the same.
reassurances-others = Yours to give all the same
afterwards = What did you do at { $time }?
afterwards-all = All
go-in-signs = Go in at once for choking or vomiting, a shriek unlike any before, a caught limb or a fall, struggling or barking breath, blue or pale skin, a weak cry, or whenever something feels different.
call-signs = Blue, pale or limp, struggling for breath, a seizure, or hard to wake: call the emergency number.
keys = Keys: space is the main button, arrows say louder or softer, g goes in, z takes back.
log = What was logged
log-latest = Logged last

no-wait-method = Awake
no-wait-method-more = No waits in this method. Log what you notice; go in whenever you want.
no-wait-before_first_cry = Awake, no crying yet
no-wait-before_first_cry-more = The first wait starts with the first cry. Go in whenever you want.
no-wait-morning = Good morning
no-wait-morning-more = It is late enough: the day may begin.
no-wait-wakings_as_before = A waking of the night
no-wait-wakings_as_before-more = In this plan it is answered as you always did. No waits until tomorrow’s bedtime.
no-wait-stopped = Comforted tonight
no-wait-stopped-more = No waits from here. Be there as you like; tomorrow is another evening.
no-wait-crying_limit = This was long enough for tonight
no-wait-crying_limit-more = Comfort your child fully, and try again tomorrow.
no-wait-nap_cap = The nap’s time is over
no-wait-nap_cap-more = Take your child up; the next sleep will come.
no-wait-noon = It is noon
no-wait-noon-more = This night is closed.

ask-why_early = A little early. What was it?
why-early-early_check = an early check
why-early-wanted_to = I wanted to
why-early-something_wrong = something was wrong
ask-why_now = What was it?
ask-how_long_ago = { $what }: some minutes ago?
ask-how-asleep = How did sleep come?
ask-how-asleep-at = How did sleep come at { $time }?
ask-still_quiet = Quiet for a while now. Asleep, or still quiet?
ask-still-quiet-yes = Still quiet
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
reason-other = something else
reason-wanted_to = I wanted to

## What each family of methods shows

place-beside_cot = right beside the cot
place-halfway = about halfway to the door
place-inside_door = by the door, inside the room
place-hallway_in_view = in the hallway, in view
place-hallway_out_of_view = in the hallway, out of view
place-parents_bed = in your own bed, in the same room
place-out_of_room = out of the room
place-title-beside_cot = Beside the cot
place-title-halfway = Halfway to the door
place-title-inside_door = By the door, inside
place-title-hallway_in_view = In the hallway, in view
place-title-hallway_out_of_view = In the hallway, out of view
place-title-parents_bed = In your own bed
place-title-out_of_room = Out of the room
touch-until_asleep = Pat until your child sleeps.
touch-intermittent = Touch now and then; you begin it and you end it.
touch-if_upset = A pat or a stroke only if your child is upset.
touch-no_touch = No touch from here.
voice-soft = A soft voice now and then.
voice-little = Few words, and look past your child’s eyes.
place-moves = Each evening another 30 to 40 cm away.
place-room-sharing = You share the room: where it says out of the room, step out of sight.
place-until-asleep = Stay until your child sleeps. Very upset: pick up briefly, over the cot, and lay down calm and awake.
place-go-back = Your place tonight
place-go-back-more = Go back to it, { $place }, and stay until your child sleeps.
place-of = Place { $stage } of { $stages }
place-picture = Drawing of the room: you are { $place }.
place-nights-left =
    { $nights ->
        [one] The last night here.
       *[other] { $nights } nights here, this one counted.
    }
place-next = Then { $place }.
place-by-criterion = On to the next place once your child has fallen asleep here without protest.
place-last = The last place.
place-extra-night = A night feed was dropped: one extra night beside the cot
place-no-extra-night = No extra night after all
place-is-extra-night = Tonight is the extra night. The plan’s night does not count on.
in-my-place = Go in, to my place

pick-up = Picked up
put-down-again = Put down
in-your-arms = In your arms since { $time }
hold-straight-down = Up, and straight down again.
hold-none = Put down the moment the crying stops.
hold-limit = Put down the moment the crying stops, or after { $least } to { $most } minutes at this age.
hold-long = Long enough at this age. Put down, and pick up again if it is needed.
hold-hand = At this age mostly a hand laid on; little lifting.
hold-words-first = Words and a hand first. Still crying: pick up.
hold-in-room = In the room, put down
pick-ups =
    { $count ->
        [0] Not picked up yet
        [one] Picked up once
       *[other] Picked up { $count } times
    }
held-now =
    { $minutes ->
        [0] just now
        [one] for a minute
       *[other] for { $minutes } minutes
    }
held-total =
    { $minutes ->
        [0] in arms: under a minute in all
       *[other] in arms: { $minutes } min in all
    }
holds-outside = Go in when the crying asks for you.

soothing-soothe = A steady sh and pat
soothing-soothe-more = On the back, on the side of the tummy or the shoulder. Tell it here when it turns calm.
soothing-go_on = Calm. Go on.
soothing-go_on-more =
    { $minutes ->
        [0] Just turned calm. Go on for { $least } to { $most } minutes.
        [one] Calm for a minute. Go on until { $least }.
       *[other] Calm for { $minutes } minutes. Go on until { $least }.
    }
soothing-slower = Slower now, without the sh
soothing-slower-more = Calm for { $minutes } minutes. Let the pat fade, then step back.
soothing-step_back = Step back, out of sight
soothing-step_back-more = Calm for { $minutes } minutes. Stay near, unseen.
soothing-outside = Awake
soothing-outside-more = Go in when the crying asks for you, and soothe in the cot.
soothing-tonight = In the cot, on the back: a steady sh and pat. Once calm, go on for { $least } to { $most } minutes, then slower, then step out of sight. Propping a baby on its side is not safe and is left out here.

no-checks-title = No checks until morning
no-checks-more = Go in for a feed, a nappy, or whenever something is wrong or different.
no-checks-tonight = You go in for a feed, a nappy, or when something is wrong, and otherwise not until morning. Going in whenever you want is always right.

pass-there =
    { $left ->
        [one] The card is still there
       *[other] { $left } cards are still there
    }
pass-there-more = One card is one request: answer it warmly and briefly.
pass-used = The card was used at { $time }
pass-used-more = From here calls are not answered. Go in whenever something is wrong or different.
pass-tonight =
    { $cards ->
        [one] One card for one request. Once it is handed in, calls are not answered any more.
       *[other] { $cards } cards, each for one request. Once they are handed in, calls are not answered any more.
    }

bedtime-tonight = Put down at { $time }
bedtime-unknown = When is bedtime? Write it below, and tonight’s bedtime is worked out from it.
bedtime-true_sleep_time =
    { $n ->
        [one] The night before, your child fell asleep at about this time.
       *[other] On { $n } nights before, your child really fell asleep at about this time.
    }
bedtime-later_than_usual =
    { $n ->
        [0] The usual time, to begin with.
       *[other] { $n } minutes later than usual, to begin with.
    }
bedtime-asleep_soon = Asleep soon last night: { $n } minutes earlier.
bedtime-not_soon = It took long last night: { $n } minutes later.
bedtime-at_latest = It took long last night; it is as late as this method goes, so the same again.
bedtime-reached = The bedtime you wished for is reached. Keep it.
bedtime-same_again = Last night says nothing about it, so the same again.
bedtime-this_week = The same through this week.
bedtime-new_week = A new week: { $n } minutes earlier.
bedtime-within = Asleep within { $minutes } minutes moves tomorrow’s bedtime earlier.
bedtime-routine = A calm routine of { $minutes } minutes before it.
bedtime-routine-at-most = A routine of { $minutes } minutes at most, then down awake.
bedtime-rise = The same rise time every day: { $time }.
bedtime-no-rise = Keep the same rise time every day.
bedtime-path = The way to { $time }
bedtime-path-open = Bedtimes so far
bedtime-path-row = { $date }: put down { $bedtime }, asleep { $asleep }
bedtime-path-tonight = Tonight: { $bedtime }
bedtime-put-down = put down
bedtime-asleep = asleep
bedtime-times = Bedtimes and rise time
bedtime-wished = The bedtime you wish for
bedtime-usual = The usual bedtime until now
bedtime-rise-field = The rise time, every day
bedtime-soon-until = Asleep by { $time } moves tomorrow’s bedtime earlier.
bedtime-no-waits = No waits in this method. Go in whenever you want.

awakenings-baseline = Night { $logged } of { $needed } that are only logged. Answer wakings as you always do; the usual times come out of them.
awakenings-none_usual = No waking came at the same time on most nights, so there is nothing to wake for. Another method may fit better.
awakenings-done = No awakenings are left. The plan has come to its end.
awakenings-times = Wake your child gently shortly before each usual waking, console as always, and resettle.
awakenings-row = { $wake }, before the usual waking at { $usual }
awakenings-dropped =
    { $n ->
        [one] One awakening has been dropped.
       *[other] { $n } awakenings have been dropped.
    }
awakening-next = Next awakening at { $time }
awakening-due = Time for the awakening, since { $time }
awakening-due-more = Wake your child gently, console as always, and resettle.
awakening-go-in = Go in and wake
awakening-awake = Awake
awakening-awake-more = Console as you always do, and resettle.

bedtime-only-title = Awake
bedtime-only-more = Look in as often as it suits you.
bedtime-only-tonight = Down awake; look in as often as it suits you. Wakings in the night are answered as before.
wakings-as-before-until = Through night { $night } wakings are answered as before: waits at bedtime only.
log-only-tonight = Everything can be logged, nothing is timed. Go in whenever you want.

pause-rings = Paused since { $time }. How is it going?
pause-longer = A little longer
helplines = Whom to call
helplines-none = Nobody is written down yet. You can do that on the evening screen.
helplines-about = Somebody you trust, a parents’ helpline, your doctor. Shown in a pause.
helpline-name = Who
helpline-number = Number
helplines-add = One more
thought-off = Without these
thoughts-on = Show a calm thought in a long wait
thought-language = Crying is how a baby speaks; it does not by itself mean that something has gone wrong.
thought-change = Change is hard for anyone, even with the gentlest way.
thought-learning = Calming down is learned over time, and this is part of practising it.
thought-levels = Protest passes and fades with practice; you know the sound of distress best.
thought-habits = Comfort will be found in the new way too.
thought-support = You are near, and steady; that is what shortens it.
visit-words = You say: { $words }
feed-window = Planned feed from { $from } to { $to }
feed-open = Planned feed until { $to }
feed-next = Next planned feed from { $from }
feed-amount = up to { $ml } ml
feed-minutes = up to { $minutes } min
up-from-nap = Up
ask-how_much = How much was it?
amount-ml = { $ml } ml
taper = Make night feeds smaller, step by step
taper-about = Only over six months, when your child grows well, and with your clinician’s word. Each night a little less and a little later; a hungry child is fed all the same.
taper-begin = Begin tonight
taper-end = No more of this
taper-tonight = Feeds tonight: at most { $minutes } min or { $ml } ml, at least { $gap } hours apart.
taper-none = No feed is planned tonight. A hungry child is fed all the same.
taper-not-before = A feed has room from { $time } on. A hungry child is fed before.

## The plan, in the family's own words

our-words = In our own words
our-goal = What it is for
our-routine = The evening routine
our-who = Who does what
our-when_away = When ill or travelling
review-due = It is time to look at the plan again.

## The day in short

day = Today, in short
day-rise = Up this morning
day-nap-from = Slept from
day-nap-to = to
day-more-naps = One more nap
day-last-feed = Last feed before the night
day-sum = In 24 hours { $all }: { $night } at night, { $day } by day.
day-sum-open = With last night’s sleep and the naps, the sum over 24 hours stands here.

## The plan

plan = The plan
plan-title = The plan for { $name }
plan-about = What you keep here holds from the next put-down on. A night that runs goes on as it began.
plan-method-about = Another method is chosen on the evening screen, under “{ tonight-change }”.
plan-stage-about = One of { $stages }. On to the next once your child has fallen asleep at this one without protest.
plan-copy = Copy the plan of { $name }, from its first night
plan-as-method = As the method has it
plan-not-given = Not given by the source.
plan-empty-is = Empty: { $value }, as the method has it.
plan-empty-not-given = Empty: no limit; the source gives none.
plan-remove = Remove
plan-remove-named = Remove { $what }

plan-waits = Waits
plan-waits-about = Minutes before each check. The last check of a night repeats, and so does the last night.
plan-night = Night { $night }
plan-night-and-on = Night { $night } on
plan-every-night = Every night
plan-check = Check { $check }
plan-check-and-on = Check { $check } on
plan-every-check = Every check
plan-night-and-check = { $night }, { $check }
plan-wait-named = { $where }, minutes
plan-add-night = One night more
plan-remove-night = One night less
plan-add-check = One check more
plan-remove-check = One check less
plan-nights = From tonight on
plan-nights-title = The nights ahead
plan-nights-about = Each block is one wait, the dotted one goes on.
plan-tonight = Tonight
plan-waits-then = { $waits } min, then the last again.
plan-over-limit = The waits alone take longer than your crying limit.
plan-limit-line = Your crying limit, { $minutes } min

plan-set-title = What waits do
plan-set-about-wait_starts = Sources disagree on where the first wait begins.
plan-set-wait_starts-put_down = At put-down, or at a waking
plan-set-wait_starts-first_cry = At the first cry
plan-set-about-on_quiet = Sources disagree on what quiet does to a wait. The check is yours to make at any time.
plan-set-on_quiet-hold = The wait stands still, and goes on with the crying
plan-set-on_quiet-continue = The wait runs on
plan-set-on_quiet-reset = The wait stands still, and begins again with the crying
plan-set-about-on_new_waking = Most sources begin again at the night’s first wait; some carry on.
plan-set-on_new_waking-first_wait = Begins again at the night’s first wait
plan-set-on_new_waking-continue = Carries on after the checks so far
plan-set-on_new_waking-longest_wait = Begins at the night’s longest wait
plan-set-about-on_grizzle = Sources disagree on fussing that stops and starts. Its minutes are counted either way.
plan-set-on_grizzle-as_crying = Counts as crying for the wait
plan-set-on_grizzle-as_quiet = Counts as quiet for the wait

plan-visit = Visits and naps
plan-visit-words-about = Shown while you are in the room.
plan-limits = Limits
plan-crying-limit-about = No published limit on bedtime crying exists; 60 minutes is our own choice. Once it is reached, waits end: comfort fully, and try again tomorrow. Empty: no limit.
plan-pause-about = When you need a moment, it asks how it is going after so many minutes.
plan-rise-about = Awake at this time or later, the day may begin: no waits.
plan-rise-not-given = Empty: 06:00, as the source gives none.
plan-feeds = Planned feeds
plan-feeds-about = Hunger always goes before a timer: a hungry child is fed at any time, in a window or not.
plan-add-feed = Add a feed
plan-feed-n = feed { $n }
plan-days = Days and naps
plan-naps-about = When naps may begin.
plan-add-nap = Add a nap
plan-nap-n = nap { $n }
plan-window-from = From
plan-window-to = To
plan-window-amount_ml = At most, ml
plan-window-minutes = At most, min
plan-part-of = { $part }, { $of }
plan-words = In your own words
plan-dates = Dates
plan-versions = Versions kept so far
plan-versions-none = Each plan that you keep is listed here, with what changed.
plan-version = Version { $version }: { $method }
plan-version-first = The first one.
plan-version-same = Nothing differs from the version before.
plan-difference = { $field }: { $before } → { $after }
plan-not-said = not said
plan-of-method = as the method has it
plan-no-limit = no limit
plan-is-true = yes
plan-is-false = no

plan-start-again = Start again from the method
plan-start-again-means = Waits, visits, earliest rise and what waits do go back to what they were without your changes. Your words, times, feeds and limits stay.
plan-start-again-yes = Start again
plan-kept = Kept. It holds from the next put-down on.
plan-leave-ask = Keep the changes?
plan-leave-them = Leave them
plan-stay = Stay here
plan-wrong =
    { $n ->
        [one] One thing to mend before this can be kept.
       *[other] { $n } things to mend before this can be kept.
    }
plan-told =
    { $n ->
        [one] One thing to know.
       *[other] { $n } things to know.
    }
plan-wrong-short = { $n } to mend
plan-told-short = { $n } to know
problem-not-whole = Write a whole number, or a full time or date.
problem-unknown = Something here needs another look.

field-method = Method
field-night = Tonight’s night of the plan
field-stage = Tonight’s stage
field-clinician_confirmed = Talked to our clinician
field-waits = Waits, in minutes
field-wait_starts = Where the first wait begins
field-on_quiet = In quiet
field-on_new_waking = After a new waking
field-on_grizzle = Grizzling
field-visit_max_s = Longest visit, in seconds
field-nap_cap_min = A nap’s attempt ends after, in minutes
field-reassurances = What is part of a visit
field-room_sharing = We share the room
field-visit_words = What you say at a visit
field-awakening_before_min = Awakening before the usual waking, in minutes
field-crying_limit_min = Crying limit of one settling, in minutes
field-pause_rings_min = A pause rings after, in minutes
field-earliest_rise = Earliest rise
field-feeds = Planned feeds
field-bedtime = The bedtime you wish for
field-usual_bedtime = The usual bedtime until now
field-rise = The rise time, every day
field-naps = Naps
field-goal = What it is for
field-routine = The evening routine
field-who = Who does what
field-when_away = When ill or travelling
field-started = The first evening
field-review_on = Look at the plan again on

## Steps of the plan

steps = Another night of the plan
steps-about = The plan moves on by itself. Here you decide otherwise.
step-on = One night on
step-back = One night back
step-repeat = The same night again
step-hold = Stay on this night
step-release = Move on again
step-held = The plan stays on this night until you say otherwise.
step-reason = Why?
step-reason-going_well = it goes well
step-reason-rough_night = a rough night
step-reason-ill = illness
step-reason-travel = travel
step-reason-visitors = visitors
step-reason-coach = our coach said so
step-reason-our_choice = our choice
step-reason-feed_dropped = a night feed was dropped
step-last = Last change: { $reason }

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

## Numbers and their evidence

numbers = Every number and where it comes from
numbers-not-given = What is not listed here is not given by the source.
number-line = { $what }: { $value }
number-waits_s = Waits of night { $of }, in minutes
number-from_months = From, in months
number-to_months = Up to, in months
number-wakings_as_before_until_night = Wakings answered as before through night
number-visit_max_s = Longest visit, in seconds
number-reassurances = In a visit
number-nap_cap_s = A nap attempt ends after, in minutes
number-nap_counts_from_s = A nap counts from, in minutes
number-earliest_rise = Earliest rise
number-place = Place { $of }
number-place_nights = Nights at place { $of }
number-dropped_feed_nights = Extra nights for a dropped feed
number-hold_max_s = Longest hold from { $of } months, in minutes
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
number-done_nights = Done after, in nights
number-stop_after_nights = Without a change, stop after, in nights
value-no_limit = no limit
value-always = always

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
morning-about = Evening of { $date } · night { $night } · { $method }
morning-about-nap = { $date } · { $method }
morning-plan-version = It ran by version { $version } of the plan.
morning-done = Done
rose-at = When did your child get up?
night-note = A note on this night
measures = The night in numbers
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
       *[other] { $hours } h { $minutes } min
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

## Told

notice-not_saved_yet = Not saved yet. The night goes on, and saving is tried again.
notice-no_sound = No sound on this computer. Checks are shown on the screen.
notice-restored = The app was started again. The night goes on where it was.
notice-resumed_late =
    { $minutes ->
        [0] The wait ended just now.
        [one] The wait ended a minute ago.
       *[other] The wait ended { $minutes } minutes ago.
    }
notice-clock_changed =
    { $minutes ->
        [0] This computer’s clock was changed. The waits are right all the same.
        [one] This computer’s clock was changed by a minute. The waits are right all the same.
       *[other] This computer’s clock was changed by { $minutes } minutes. The waits are right all the same.
    }
notice-lost_records =
    { $count ->
        [one] One entry could not be read, and no copy has it. Your data says which night it is from.
       *[other] { $count } entries could not be read, and no copy has them. Your data says which nights they are from.
    }
notice-little_room = The disk is nearly full. Make some room, so that tonight can be saved.
notice-backup_failed = No backup could be made in { $name }. Everything is saved on this computer; look at Your data when you have time.
notice-backup_restored = The backup is back. What was there before was set aside.
notice-may_sleep = This computer may go to sleep by itself. Keep it plugged in and its lid open.
notice-due_elsewhere = A check is due for { $name }.
notice-awakening_elsewhere = It is time for the awakening of { $name }.
notice-pause_elsewhere = The pause for { $name } has lasted a while.
notice-rise_unknown = It was not noted when your child got up. You can say so below.
notice-closing = The night runs on without its window.

notice-no_notification = This desktop shows no notifications. A check that is due brings the window to the front instead.
notice-battery_low = The battery is low. Plug the computer in, so that it lasts the night.

notification-still-quiet = { $name }: quiet for a while now. Asleep, or still quiet?
notification-check-due = { $name }: check { $number } is due.
tray-show = Show Lullwatch
tray-quit = Quit
tray-no-night = No night is running
tray-night = { $name }: the night is running
tray-due = { $name }: a check is due
tray-minutes-left =
    { $minutes ->
        [one] { $name }: one minute to the next check
       *[other] { $name }: { $minutes } minutes to the next check
    }
quit-question = A night is running. Without Lullwatch nothing calls you to a check.
quit-no = Let it run

error-name-empty = Write a name or initials, up to 60 letters.
error-birth-date-unreadable = Choose the birth date.
error-birth-date-future = This date is still to come. Check the birth date.
error-weeks-early-range = Write 0 to 18 weeks.
error-zone-unknown = Choose a time zone from the list, like Europe/Berlin.
error-method-unknown = This method is not known here. Choose another one.
error-night-range = Write a night from 1 to 999.
error-too-young = Not offered at this age. Choose another one.
error-too-old = Past the ages that this method was studied for. Choose another one.
error-clinician-needed = At this age, talk to your clinician first, then tick the box.
error-folder-not-writable = The data folder cannot be written. Nothing could be kept, so nothing begins. Check its permissions, then start Lullwatch again.
error-disk-full = The disk is full. Nothing could be kept, so nothing begins. Make some room, then start Lullwatch again.
error-store-locked = Another copy of Lullwatch has this folder open. Close it, or use that one.
error-not-possible-now = That does not fit here, so nothing was changed. Look at what the screen says now.
error-no-such-folder = This folder is not there. Choose one that is.
error-restore-not-now = A backup can be restored when no night is running and no backup is being made.
error-backup-nothing = Nothing has been logged yet, so there is nothing to back up.
error-backup-disk-full = There is no room for the backup. Make some room, or choose another folder.
error-backup-folder = The backup folder cannot be used. See that it is there and can be written, or choose another one.
error-backup-not-as-written = The backup did not read back as it was written, so it was not kept. Choose another folder.
error-backup-journal = What is kept cannot be read just now. Start Lullwatch again, and it looks through everything.
error-backup-file = This file cannot be read. See that it is there, or choose another one.
error-backup-none = This file is no backup of Lullwatch. Choose another one.
error-backup-damaged = This backup is damaged. Use another one, or what can be read of it.
error-note-too-long = This note is too long. 4000 letters fit.
error-plan-refused = The plan needs a look first: something in it does not fit. Open the plan; it says what.
error-nap-backwards = A nap ends after it began. Check its times.
error-nap-overlaps = Two naps lie over each other. Check their times.
error-nap-half = Write both times of the nap, from and to.
error-too-many = More than fits here. Take some away.
error-helpline-too-long = A name has up to 200 letters, a number up to 40.
error-time-unreadable = Write the time like 06:50.
error-unknown = That did not work, and nothing was changed. Try it again.
blocked-title = Lullwatch cannot keep anything here
blocked-folder = The data folder is
blocked-meanwhile = Your child can sleep without this app: nothing here is needed tonight.
blocked-detail = The system’s own words

## What is kept, and its backups

data = Your data
data-title = Your data
data-about = It stays on this computer. Nothing is sent anywhere.
data-folder = It is kept in
backups = Backups
backing-up = A backup is being made.
backup-last = Last backup: { $line }.
backup-none-yet = No backup yet. One is made after each night.
backup-line =
    { $nights ->
        [0] { $date }, { $time }, before the first night
        [one] { $date }, { $time }, with one night
       *[other] { $date }, { $time }, with { $nights } nights
    }
backup-unreadable = A backup that cannot be read
backup-folder = After each night a copy goes to
backup-beside = That is the same disk. A folder on another one, or one that is synced, outlives a broken computer as well.
back-up-now = Make a backup now
backup-choose-folder = Choose a folder
backup-put-beside = Keep backups beside the data
restore-title = Restore a backup
restore-first = I have a backup
restore-about = A backup takes the place of everything that is kept here. What is here now is set aside, not deleted.
restore-other-file = Another file
restore-sure = Put this backup in the place of what is here now?
restore-sure-damaged = Part of this backup cannot be read. Put what can be read in the place of what is here now?
restore = Restore it
restore-damaged = Use what can be read
found-title = At the last start
found-nothing = Every file was as it should be.
found-nights = Night of { $nights }
found-lost =
    { $count ->
        [one] One entry could not be read, and no copy has it.
       *[other] { $count } entries could not be read, and no copy has them.
    }
found-from-backups =
    { $count ->
        [one] One entry came back from a backup.
       *[other] { $count } entries came back from backups.
    }
found-given-back =
    { $count ->
        [one] One entry came back from the second copy.
       *[other] { $count } entries came back from the second copy.
    }
found-damaged =
    { $count ->
        [one] One line of a file is damaged. The file was left as it is.
       *[other] { $count } lines of files are damaged. The files were left as they are.
    }
found-later-edition =
    { $count ->
        [one] One entry was made by a newer Lullwatch. It is kept for it.
       *[other] { $count } entries were made by a newer Lullwatch. They are kept for it.
    }
found-rebuilt = A damaged file was set aside, and all of it was made anew from the log. It is in
found-in-memory = The second copy cannot be used just now. Everything is saved all the same.

## Help

help = Help
help-about = Short answers, the most urgent first.
help-title-now = Go in now for
help-title-doctor = When to call a doctor
help-title-too_much = When it is too much
help-title-safe_sleep = Safe sleep
help-title-crying = Crying
help-title-expect = What to expect
help-title-feeds = Feeds
help-fever-link = Fever, by age

help-now-colour = blue or pale skin, a limp body, a held breath
help-now-breathing = struggling, barking or hoarse breath
help-now-choking = choking, gagging or vomiting
help-now-silence = sudden silence after hard crying
help-now-shriek = a shriek unlike any before
help-now-caught = a caught arm, leg or head; a thud or a fall
help-now-weak = a weak, moaning cry
help-now-needs = a child who is likely hungry or has a dirty nappy
help-now-feeling = your own sense that something is different
help-now-more = In doubt, go in. It ends the wait, and reasons can be told afterwards.

call-title = Call your doctor or the emergency number for
call-breathing = laboured breathing, or a blue face or lips
call-waking = a child who is hard to wake
call-seizure = a seizure
call-rash = a rash that stays under a pressed glass
call-vomit = green or bloody vomit
call-nappy = no wet nappy for 12 hours; under 3 months, for 8
call-crying = crying that nothing soothes, with no calm spells
fever-title = Call about a fever, by age
fever-under_3 = Under 3 months: 38.0 °C (100.4 °F) or more. Call now, day or night.
fever-to_6 = 3 to 6 months: 38.3 °C (100.9 °F) or more.
fever-over_6 = Over 6 months: 38.9 °C (102.0 °F) or more.
fever-a_day = Under 2 years: over 38.0 °C (100.4 °F) for more than a day.
fever-three_days = From 2 years: over 38.0 °C (100.4 °F) for three days.
fever-any = With any fever: not tonight.
not-a-diagnosis = This is not a diagnosis. When unsure, call.

help-too_much-lay = Lay your child on the back in the empty cot. It is a safe place.
help-too_much-away = Step away for some minutes. Drink some water, breathe slowly.
help-too_much-call = Call somebody: your partner, family, a friend, your doctor. Say that you need a break now.
help-too_much-shaking = Shaking can badly harm a child within seconds. Laying your child down and leaving the room is the safe thing to do.
help-too_much-common = Many parents come to this point. It is common, and no failure.
help-too_much-buttons = On a running night, “{ pause }” holds the wait, and “{ comfort-tonight }” ends all waits. Both are under “{ more }”.

safe-sleep-back = on the back, for every sleep
safe-sleep-firm = on a firm, flat surface
safe-sleep-own = in a cot of their own
safe-sleep-empty = nothing soft in the cot: no pillow, bumper, blanket or toy
safe-sleep-room = in your room for the first six months
safe-sleep-seats = never on a sofa or an armchair, nor in a swing, a seat or anything inclined
safe-sleep-weights = nothing weighted on the child
safe-sleep-swaddle = no swaddling once rolling begins
safe-sleep-head = head uncovered, and not too warm
safe-sleep-cords = cords out of reach
safe-sleep-mattress = mattress lowered once the child can stand
left-out-title = Left out here, though some well-known sleep books show it
left-out-side = propping a child on the side
left-out-toys = a soft toy or cloth in the cot under 12 months
left-out-tucked = tucked-in blankets
left-out-door = holding the door shut
safe-sleep-sharing = In a shared room, “leaving” means stepping out of your child’s sight.

crying-about = Nobody can hear for certain why a child cries. Lullwatch never judges a cry: you say how it is, by what you see and hear.
crying-sign-grizzle = Fussing that stops and starts, with quiet in between.
crying-sign-protest = Loud and cross, and still with pauses. Colour, breath and movement are as always.
crying-sign-hard = It does not let up. Think of hunger, nappy, warmth and pain, and look in whenever you want.
crying-sign-different = Shrill, weak, or new to you; a body that is stiff, limp or curled up; another colour or breath. Go in at once.
crying-tell = Grizzling and protest are common, and fade with practice. Hard crying may be protest or distress. Different is distress: it needs somebody now. When you cannot tell, go in and look.

expect-crying = Asked afterwards, 652 parents put the first night’s crying at 43 minutes on average, and at 8 to 9 minutes a week later.
expect-peak = The first night had the most crying for 45 in 100 families; so a later, harder night is nothing unusual.
expect-done = It worked at the first try for 83 in 100. Half were done within 7 days, 79 in 100 within two weeks.
expect-group = These parents came from a support group for sleep training. Other families may find it slower.
expect-burst = Crying that had become less flared up again in 2 of 6 children, in a small study.
expect-waking = Waking hardly changes: six weeks on, motion sensors counted two or more wakings a night for 96.9 % of children with the programme and 97.9 % without.
expect-severe = What changes is settling, and how it feels at home: 4 % of these parents called the sleep problem severe, against 14 % without the programme.
expect-later = At six years, children with and without such a programme were alike: no harm was found, and no benefit was left.

feeds-real = A real feed is more than 5 minutes of active nursing, or more than 60 ml (2 oz).
feeds-hunger = Hunger comes before any timer. Feed a hungry child, tonight as well; “{ feed }” under “{ more }” notes it.
feeds-clinician = More than about 240 ml (8 oz) in a night, or any worry about growth: see to feeds first, with your clinician.
feeds-reverse = Some children drink most of their milk at night. Full, calm feeds by day help, and night feeds that move apart by 15 to 30 minutes at a time. Waiting out a hungry child does not.

source-with-tag = { $source } · { $tag }
tag-primary = read in the source
tag-secondary = read in a retelling
tag-recalled = general knowledge, not yet checked
tag-ours = Lullwatch’s own choice
source-own_list = A list put together here, wide on purpose
source-own_words = In our own words
source-own_rule = A rule of this app
source-common_advice = Common advice to parents
source-strictest = The strictest of the published lists
source-red_flags = Published lists, among them NHS Healthier Together on fever
source-aap_fever = American Academy of Pediatrics, HealthyChildren.org, 2020
source-aap_sleep = American Academy of Pediatrics, Pediatrics 2022;150(1):e2022057990
source-honaker = Honaker et al., Journal of Pediatrics 2018;199:106–111
source-lawton = Lawton et al., Child & Family Behavior Therapy 1991;13(1):39–56
source-hall = Hall et al., BMC Pediatrics 2015;15:181
source-price = Price et al., Pediatrics 2012;130(4):643–651
source-feeds = Raising Children Network (Australia), Phasing out night feeds

## Plan checks
# What is wrong with a plan, in the window and on the command line; and the remarks of a plan file.

problem-birth-date-future = The birth date is still to come. Check the birth date.
problem-weeks-early-range = Write 0 to 18 weeks early.
problem-method-unknown = There is no method “{ $detail }” here. Choose another one.
problem-too-young = Not offered below { $detail } months, counted from the due date. Choose another method, or only log.
problem-too-old = Studied up to { $detail } months only. Choose another method.
problem-clinician-needed = At this age, talk to your clinician first, then confirm it here.
problem-waits-not-for-log = This method only logs, so it has no waits. Leave the waits out, or choose another method.
problem-stage-none = This method has no stages. Leave the stage out.
problem-stage-range = Write a stage from 1 to { $detail }.
problem-night-range = Write a night from 1 to 999.
problem-waits-no-nights = The plan lists its own waits, but no night. List at least one night, or leave the waits out.
problem-waits-many-nights = At most { $detail } nights can be listed. The last one repeats, so leave the others out.
problem-waits-empty-night = A night without a wait. Write at least one.
problem-waits-many-in-night = At most { $detail } waits fit into a night. The last one repeats, so leave the others out.
problem-wait-zero = A wait of nothing. Write at least one second.
problem-wait-too-long = A wait of more than two hours. Write two hours at the most.
problem-wait-shorter = The waits of night { $detail } get shorter here than the night before. That is possible; most plans grow.
problem-visit-range = The longest visit is between 1 second and 2 hours.
problem-nap-cap-range = A nap’s attempt ends after 1 minute to 4 hours.
problem-crying-limit-range = The crying limit is between 5 minutes and 4 hours.
problem-crying-limit-short = The waits of night { $detail } alone are longer than the crying limit, so it may end them. That is possible; raise the limit, or choose shorter waits, if it is not meant.
problem-pause-range = A pause rings after 1 to 60 minutes.
problem-awakening-range = This method wakes { $detail } minutes before a usual waking. Write a number in between.
problem-awakening-unused = This method wakes nobody, so the minutes before a waking change nothing.
problem-feed-never-opens = This feed ends when it begins. Write a later end.
problem-feed-overlaps = Another feed is open at { $detail }. Move one of the two, or make one of both.
problem-nap-never-opens = This nap ends when it begins. Write a later end.
problem-text-too-long = This text is too long. { $detail } letters fit.
problem-review-before-start = The plan is to be looked at again before it starts on { $detail }. Write a later day.
problem-course-over = The plan has run for longer than the { $detail } nights that its method takes. A good time to look at it again.

problem-number-unreadable = { $detail } cannot be used here. Write a whole number from zero on.
problem-time-unreadable = “{ $detail }” is not a time of day. Write one like 19:30.
problem-date-unreadable = “{ $detail }” is not a date. Write one like 2026-11-23.
problem-window-half = Write both times, from and to.
problem-file-too-large = This file is too large for a plan. { $detail } KiB fit.
problem-file-syntax = This is not written as TOML: { $detail }.
problem-file-format = Write format = "{ $detail }".
problem-file-field-unknown = No such field. Possible here: { $detail }.
problem-file-field-missing = “{ $detail }” is missing. Add it.
problem-file-text-wanted = Write a text in quotes.
problem-file-number-wanted = Write a whole number, without quotes.
problem-file-negative = { $detail } is below zero. Write a number from zero on.
problem-file-number-too-large = { $detail } is too large. Write a smaller number.
problem-file-not-whole-seconds = { $detail } minutes do not come to whole seconds. Write the field in seconds instead.
problem-file-both-units = The same stands in “{ $detail }”. Keep one of the two.
problem-file-yes-no-wanted = Write true or false, without quotes.
problem-file-date-wanted = Write a date like 2026-11-23.
problem-file-time-wanted = Write a time of day like "19:30".
problem-file-word-unknown = Write one of: { $detail }.
problem-file-list-wanted = Write a list in square brackets.
problem-file-table-wanted = Write this as a section of its own: { $detail }.
problem-file-nights-order = This is night { $detail }. List the nights in order from 1.

plan-file-head =
    A plan of Lullwatch. Change what you like; “lullwatch plan check” says whether it can be used.
    A line behind a # is a remark or an example and sets nothing; what is not set is as the method has it.
plan-file-method = “lullwatch methods” lists those there are.
plan-file-night = The next night of the plan, from 1.
plan-file-clinician_confirmed = true: you have talked to your clinician about this plan.
plan-file-stage = The stage of a method that moves away, from 1.
plan-file-extra_night_at = The next night is an extra one at this stage.
plan-file-held = true: the plan stays on its night from evening to evening.
plan-file-started = The first evening.
plan-file-review_on = When to look at the plan again.
plan-file-version = Counts the changes that were kept.
plan-file-name = Not needed. Without a name the file says less about your child.
plan-file-born = Birth date.
plan-file-weeks_early = Whole weeks born early, 0 to 18.
plan-file-wait_starts = Where a first wait begins: put_down or first_cry.
plan-file-on_quiet = What a wait does in quiet: hold, continue or reset.
plan-file-on_new_waking = Where a later waking begins: first_wait, continue or longest_wait.
plan-file-on_grizzle = What grizzling is to a wait: as_crying or as_quiet.
plan-file-earliest_rise = From here on the day may begin.
plan-file-crying_limit = After so long, waits end for this settling. Not set: no limit.
plan-file-pause_rings = A pause rings after so long. Not set: ten minutes.
plan-file-longest = How long a visit lasts at the most. Write longest_seconds for seconds.
plan-file-reassurances = Part of a visit: voice, pat, shush, hand, cuddle, dummy, nappy, other, pick_up, lay_down.
plan-file-room_sharing = true: you share a room, and step out of sight instead of leaving.
plan-file-cap = After so long a nap’s attempt ends.
plan-file-before_minutes = So long before a usual waking the child is woken.
plan-file-from_night = Night feeds are made smaller from this night of the plan on.
plan-file-bedtime = The bedtime wished for.
plan-file-usual_bedtime = The bedtime that was usual before.
plan-file-rise = The rise time wished for.
plan-file-step = The last step that was taken by hand.
plan-file-nights =
    The waits are the method’s. To change them, take the # away and list your own.
    The last night repeats, and so does the last wait of a night.
plan-file-naps =
    When naps begin, each one a section:
    { "[[naps]]" }
    from = "09:00"
    to = "10:00"
plan-file-feeds =
    Planned night feeds, each one a section; amount_ml and minutes are not needed:
    { "[[feeds]]" }
    from = "23:00"
    to = "01:00"
    amount_ml = 120
    minutes = 10
