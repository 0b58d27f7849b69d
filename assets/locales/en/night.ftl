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
had-enough-before = Earlier tonight it was long enough. “{ comfort-tonight }” is under “{ more }”.
no-wait-nap_cap = The nap’s time is over
no-wait-nap_cap-more = Take your child up; the next sleep will come.
no-wait-noon = It is noon
no-wait-noon-more = This night is closed.

ask-why_early = A little early. What was it?
why-early-early_check = an early check
why-early-wanted_to = I wanted to
why-early-something_wrong = something was wrong
ask-why_now = What was it?
ask-for_card = What did you go in for?
ask-for_card-yes = for the card
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
