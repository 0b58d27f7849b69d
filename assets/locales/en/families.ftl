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
place-moves = Each evening another { $least } to { $most } cm away.
place-awake-out_of_room = Your child falls asleep without you in the room. Go in whenever you want.
place-awake-parents_bed = Rest in your bed. Go in whenever you want.
place-room-sharing = You share the room: where it says out of the room, step out of sight.
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
first-pick-up-next = First pick-up from { $time } on
first-pick-up-more = Your plan waits a little before the first one. Go in whenever you want.
first-pick-up-due = Time to go in, since { $time }
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
helplines-none = Nobody is written down yet.
helplines-edit = Change whom to call
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
