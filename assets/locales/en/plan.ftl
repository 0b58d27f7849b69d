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
plan-waits-about-own = This method has no waits. A plan may have waits of its own: then a check is due after each.
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
plan-first-pick-up-about = Minutes that pass before you pick up for the first time; after that nothing waits. Only from six months on (our own choice).
plan-limits = Limits
plan-crying-limit-about = No published limit on bedtime crying exists; 60 minutes is our own choice. Once it is reached, waits end: comfort fully, and try again tomorrow. Empty: no limit.
plan-pause-about = When you need a moment, it asks how it is going after so many minutes. Ten is our own choice.
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
plan-version-kept = Kept on { $date }
plan-version-reason = Reason: { $reason }
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
field-first_pick_up_min = Wait before the first pick-up, in minutes
field-extra_night_at = An extra night at place
field-held = Staying on this night
field-taper_from_night = Night feeds made smaller from night
field-clinician_confirmed_on = Talked to our clinician on
field-taper_confirmed_on = Smaller night feeds talked about with our clinician on
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
