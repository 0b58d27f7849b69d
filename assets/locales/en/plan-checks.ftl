## Plan checks
# What is wrong with a plan, in the window and on the command line; and the remarks of a plan file.

problem-birth-date-future = The birth date is still to come. Check the birth date.
problem-weeks-early-range = Write 0 to 18 weeks early.
problem-method-unknown = There is no method “{ $detail }” here. Choose another one.
problem-too-young = Not offered below { $detail } months, counted from the due date. Choose another method, or only log.
problem-too-old = The source of this method covers children up to { $detail } months only. Choose another method.
problem-clinician-needed = Talk to your clinician first, then confirm it here.
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
problem-first-pick-up-range = The wait before the first pick-up is 30 minutes at the most; 0 is none.
problem-first-pick-up-unused = The wait before the first pick-up changes nothing here: either the method does not count pick-ups, or the plan has other waits.
problem-nap-cap-range = A nap’s attempt ends after 1 minute to 4 hours.
problem-crying-limit-range = The crying limit is between 5 minutes and 4 hours.
problem-crying-limit-short = The waits of night { $detail } alone are longer than the crying limit, so it may end them. That is possible; raise the limit, or choose shorter waits, if it is not meant.
problem-pause-range = A pause rings after 1 to 60 minutes.
problem-awakening-range = This method wakes { $detail } minutes before a usual waking. Write a number in between.
problem-awakening-unused = This method wakes nobody, so the minutes before a waking change nothing.
problem-feed-never-opens = This feed ends when it begins. Write a later end.
problem-feed-by-day = This feed lies outside the night: by this plan the day goes { $detail }. Choose a time of the night.
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
plan-file-clinician_confirmed = true: you have talked to your clinician about this method for your child.
plan-file-clinician_confirmed_on = The day on which you said so.
plan-file-health_concern = true: there is a concern about growth or health, so that a clinician is asked at any age.
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
plan-file-first_wait = So long passes before the first pick-up of a settling.
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
