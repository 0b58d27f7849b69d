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

## Help with the app itself

help-not-native = The safety texts in this language have not been read by a native speaker yet.
help-title-start = How an evening goes
help-title-plan = The plan’s page
help-title-data = Where everything is kept
help-title-keys = The keys
help-start-put_down = “{ put-down }” begins the night. From there on it says when the next check is.
help-start-crying = Tap how the crying is whenever it changes. One tap each; nothing else is needed.
help-start-go_in = “{ go-in }” is there at all times. A check that is due is an offer; going in earlier is always right.
help-start-asleep = When your child sleeps, tap “{ asleep }”. It can be told some minutes later, too.
help-start-undo = The last tap can be taken back at any time; nothing is ever lost by a wrong one.
help-start-morning = In the morning tap “{ up-for-the-day }”, and the night stands there in numbers.
help-plan-moves = The plan moves on by itself, one night each evening. “{ steps }” on the evening screen decides otherwise.
help-plan-change = Every wait, night by night, can be changed here. The picture beside it shows what comes of it.
help-plan-method = What you leave as it is follows the method, with its source.
help-plan-wrong = What does not fit is told at its field, and what is kept stays until it does.
help-data-here = Everything stays in one folder on this computer. Nothing is sent anywhere.
help-data-backups = After each night a copy is made. Choose a folder on another disk, so that it outlives this one.
help-data-restore = A backup takes the place of what is here; what was here is set aside and not deleted.
help-data-blocked = When the folder cannot be used, nothing begins, so that nothing is lost. The screen says which folder and why.
key-space = Space
key-arrows = Arrows
keys-main = the large button
keys-go_in = go in
keys-crying = louder or softer
keys-undo = take back the last tap
keys-size = larger or smaller letters
keys-help = help with where you are
keys-keys = this list
keys-close = close help
keys-tab = Tab goes from one to the next; Enter or space presses it.
