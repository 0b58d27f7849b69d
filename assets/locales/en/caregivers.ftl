## Who looks after the children

caregivers = Who looks after the children
caregivers-about = With two names each tap is logged with the one who made it, and you can leave each other a note.
caregiver-name = Name
caregivers-add = One more name
caregiver-now = { $name } is up
caregiver-switch = { $name } is up. Tap for { $next }.
caregiver-turn = Whose turn is it?
hand-over = Hand over to { $name }
hand-over-note = A note for { $name }
handover-from = { $name } wrote at { $time }
handover-read = Read
by = { $what } · { $name }
error-caregiver-too-long = A name has up to 40 letters. Shorten it.
error-demo = The demo could not be opened. Start Lullwatch with --demo instead.
