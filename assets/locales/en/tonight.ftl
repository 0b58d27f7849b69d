## Tonight

tonight-title = Tonight with { $name }
tonight-nap = A nap with { $name }
tonight-method = { $method }, night { $night }
tonight-past-table = The last night of the table holds from here. A good time to look at the plan again.
tonight-nap-cap = The attempt ends { $minutes } minutes after put-down.
visit-at-most = Each visit lasts { $minutes } min at most.
visit-usual = Each visit lasts { $least } to { $most } min.
course-over = The plan has run for longer than the { $nights } nights that this method takes. A good time to look at it again.
course-stop-over = After { $nights } nights without a change for the better, the source of this method says to stop. Look at the plan again, or talk to somebody about it.
course-stop-after = Without a change for the better, stop after { $nights } nights.
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
alarm-screen_may_lock = This computer may lock its screen by itself. Its own settings can keep it on.
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
