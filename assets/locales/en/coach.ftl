## The coach’s desk

coach-open = Coach’s desk
coach-first = I am a coach: open families’ files
coach-title = Coach’s desk
coach-about = Nights of families, as their files have them. They are kept apart from your own children, on this computer alone, and a closed file stays closed on the disk. Backups leave them out: keep the files that you were sent.
coach-open-files = Open files
coach-open-folder = Open a folder
coach-drop = Or drop files and folders on this window.
coach-empty = Nothing lies here yet. Families hand on their nights with “Hand on nights”; open such a file here.
coach-key = Your key
coach-key-about = With a key of yours, families can close their files so that you alone can open them. The secret half goes into a file that you keep; nobody, not even Lullwatch, can make it again.
coach-key-make = Make a key
coach-key-give = Give this to families. It is no secret:
coach-key-file = The secret half is in this file. Keep a copy in a safe place:
coach-families =
    { $count ->
        [one] One family
       *[other] { $count } families
    }
coach-nights =
    { $count ->
        [one] One night, { $last }
       *[other] { $count } nights and naps, { $first } to { $last }
    }
coach-no-nights = no nights
coach-remove = Remove { $name }
coach-remove-means =
    { $count ->
        [one] The file that lies here goes, and what you have written and not saved. The file that you were sent stays where it is.
       *[other] The { $count } files that lie here go, and what you have written and not saved. The files that you were sent stay where they are.
    }
coach-remove-yes = Remove it
coach-remove-file = Remove this file
coach-remove-named = Remove { $name }
coach-refused =
    { $count ->
        [one] One file cannot be used
       *[other] { $count } files cannot be used
    }
coach-closed =
    { $count ->
        [one] One file is closed
       *[other] { $count } files are closed
    }
coach-closed-about = What you open stays open until Lullwatch ends. Passphrases and keys are not kept.
coach-closed-key =
    { $count ->
        [one] It is closed to a key. Choose the file with your secret key.
       *[other] { $count } are closed to a key. Choose the file with your secret key.
    }
coach-passphrase-of = Passphrase of { $name }
coach-unseal = Open it
coach-age =
    { $count ->
        [one] One month old, corrected for weeks born early
       *[other] { $count } months old, corrected for weeks born early
    }
coach-age-unknown = The file leaves out the age. Rules that depend on it are left out as well.
coach-concern = There is a concern about growth or health.
coach-review-begin = Write a review
coach-review-open =
    { $count ->
        [one] The review: one thing said
       *[other] The review: { $count } things said
    }
coach-compare = Compare
coach-compare-night = Compare this night
coach-report-pdf = Report as PDF
coach-report-html = Report for a browser
coach-report-done = Saved. Anybody who has it can read it:
coach-plan-and-nights = The plan, and what happened
coach-plan-of = { $method }, next is night { $night }
coach-plan-as-method = Everything is as the method has it.
coach-plan-changed = What the family has changed of the method:
coach-no-plan = No plan came along in the file.
coach-waited = Waits, planned and actual
coach-no-waits = no waits
coach-skipped = –
coach-all-nights = Show all { $count }
coach-night-line = night { $night }, { $method }
coach-nap-line = nap, { $method }
coach-comments = What you say
coach-comments-none = Nothing yet. Open a night to say something of it, or of one of its entries.
coach-whole-night = The night
coach-about-night = About the night
coach-about-entry = About { $time }, { $what }
coach-about-night-instead = About the night instead
coach-comment = Add to the review
coach-comment-about = The family reads it beside this night. It stays here until you save the review and send it.
coach-uncomment = Leave it out
coach-to-review = To the review
coach-log-about = Tap an entry to say something of it.
coach-compare-about = One night as it was, or several by their middle one, which leaves out nights with gaps.
coach-side-one = On the left
coach-side-other = On the right
coach-side-kind = What
coach-side-night = One night
coach-side-child = All nights of a child
coach-side-method = A method, in every family
coach-every-family = Every family
coach-middle-of =
    { $count ->
        [0] no nights
        [one] one night
       *[other] the middle one of { $count } nights
    }
coach-left-out =
    { $count ->
        [one] one with gaps left out
       *[other] { $count } with gaps left out
    }
coach-review-title = A review of { $name }’s nights
coach-review-about = It becomes one file, and you send it in the way you like. The family takes of it what they wish, one by one.
coach-from = Your name, as the family reads it
coach-plan = The plan
coach-plan-same = You change nothing of it.
coach-plan-change = Change the plan
coach-plan-withdraw = Change nothing after all
coach-method = Another method
coach-method-about = It begins at its first night, as published. The family’s days, feeds, words and settings stay; what you have typed on this page begins anew.
coach-method-take = Go by { $method }
coach-method-clinician = The family’s own app asks for a clinician’s word.
coach-plan-title = A plan for { $name }
coach-plan-about = The family sees each change beside what they have, and takes it or not. It is checked there again, and a night that runs keeps its numbers.
coach-plan-words = In the family’s own words
coach-plan-keep = Propose this
coach-plan-kept = It is in the review.
coach-age-unknown-plan = The file leaves out the age, so the family’s own app alone checks what depends on it.
coach-review-save = Save the review
coach-lock-keys = Only the family
coach-lock-keys-label = The family’s public key
coach-lock-keys-why = A family that has a key can give you its public half. It begins with age1.
coach-anew = Begin another review
coach-anew-means = What is said here goes. A review that you have saved stays as it is.
coach-anew-yes = Begin another
error-coach-gone = That is not on the desk any more. Go back and open it again.
error-coach-full = There are 2000 files on the desk, and no more fit. Remove some first.
error-coach-unreadable = A file of this family cannot be read any more. Remove it, and open it again from where you have it.
error-coach-unwritten = The disk refused, so it was not kept. Make room and try again.
error-coach-nothing-said = Nothing is said yet.
error-coach-too-long = This is too long: 4000 letters fit in a comment, 200 in a name.
error-coach-no-plan = No plan came along in the file.

## What the rules find

flags-title = What to look at
flags-about =
    { $count ->
        [one] Found by rule in the one night there is. A rule says what is in the log, and not why.
       *[other] Found by rule in the last { $count } nights and naps. A rule says what is in the log, and not why.
    }
flags-none = The rules find nothing in them.
coach-no-flags = Nothing to look at by rule
flag-more = { $count } more
flag-kind-count = { $kind }: { $count }
flag-kind-red_flag = Red flags
flag-kind-red_flag-about = What the safety advice names. This is not a diagnosis.
flag-kind-over_limit = Over a limit
flag-kind-over_limit-about = Limits of the plan, of the method, or of published advice.
flag-kind-differs_from_plan = Differs from plan
flag-kind-differs_from_plan-about = A wait within 30 seconds of its plan counts as planned. Going in at any time is always right.
flag-kind-regression = Harder than before
flag-kind-regression-about = At least twice the middle one of the nights before in the same run, from the fourth night and from 20 minutes on (our own rule).
flag-kind-not_recorded = Not recorded
flag-kind-not_recorded-about = Numbers may be short of it.
flag-different =
    Crying was rated “different”{ $count ->
        [one] {""}
       *[other] {" "}{ $count } times
    }.{ $came ->
        [yes] {" "}Somebody was in the room within { $lasted } (minutes:seconds).
       *[no] {""}
    }{ $others ->
        [0] {""}
        [one] {" "}Once nobody is recorded in the room before the settling ended.
       *[other] {" "}{ $others } times nobody is recorded in the room before the settling ended.
    }
flag-quiet_after_hard =
    { $count ->
        [one] Quiet came right after hard crying, and nobody is recorded in the room before the next report.
       *[other] { $count } times quiet came right after hard crying, and nobody is recorded in the room before the next report.
    }
flag-urgent = Went in at once. Reason: { $what }.
flag-not_tonight = The night stood under: { $what }. The method went on; it is on the list “not tonight”.
flag-too_young = { $count } months old, corrected; the method is offered from { $of } months.
flag-much_fed = { $count } ml at night. From more than { $of } ml on: feeds first, with a clinician.
flag-crying_limit = The crying limit of { $limit } was reached in settling { $count }.
flag-long_wait =
    { $count ->
        [one] A wait of { $lasted }; the longest of that night was { $most }.
       *[other] { $count } waits were longer than the night’s longest of { $most }; the longest was { $lasted }.
    }
flag-long_visit =
    { $count ->
        [one] A visit of { $lasted }; the longest of this plan is { $most }.
       *[other] { $count } visits were longer than { $most }; the longest was { $lasted }.
    }
flag-long_hold =
    { $count ->
        [one] A hold of { $lasted }; the method has { $most } at this age.
       *[other] { $count } holds were longer than { $most }; the longest was { $lasted }.
    }
flag-nap_cap = The nap’s attempt went on for { $amount }; its cap is { $limit }.
flag-many_wakings = { $count } night wakings. More than { $of } is a referral cut-off (Sadeh 2004).
flag-long_awake = { $amount } awake in the night. More than { $limit } is a referral cut-off (Sadeh 2004).
flag-waits =
    { $count ->
        [0] All { $of } planned waits were kept.
       *[other] { $count } of { $of } planned waits differ, by { $lasted } { $side ->
            [earlier] earlier
           *[later] later
        } at the most.
    }{ $others ->
        [0] {""}
        [one] {" "}Went in at once in one wait.
       *[other] {" "}Went in at once in { $others } waits.
    }
flag-other_reassurances = Not part of a visit in this plan: { $what }.
flag-stopped = Comforted: waits ended here.
flag-more_crying = Crying { $amount }; the middle one of the { $count } nights before: { $limit }.
flag-later_asleep = Asleep after { $amount }; the middle one of the { $count } nights before: { $limit }.
flag-no_end = Getting up is not recorded.
flag-never_asleep = Falling asleep is not recorded.
flag-no_crying = Neither crying nor quiet is recorded.
flag-how_asleep =
    { $of ->
        [one] How the child fell asleep is not recorded.
       *[other] How the child fell asleep is not recorded for { $count } of { $of } times.
    }
flag-misfits =
    { $count ->
        [one] One entry does not fit where it lies.
       *[other] { $count } entries do not fit where they lie.
    }
flag-evenings =
    { $count ->
        [one] The evening before is not recorded.
       *[other] The { $count } evenings before are not recorded.
    }
