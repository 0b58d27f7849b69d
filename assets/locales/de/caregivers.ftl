## Who looks after the children

caregivers = Wer sich kümmert
caregivers-about = Mit zwei Namen steht bei jedem Tippen, wer es war, und ihr könnt einander eine Notiz hinterlassen.
caregiver-name = Name
caregivers-add = Noch ein Name
caregiver-now = { $name } ist dran
caregiver-switch = { $name } ist dran. Tippen für { $next }.
caregiver-turn = Wer ist dran?
hand-over = An { $name } übergeben
hand-over-note = Eine Notiz für { $name }
handover-from = { $name } schrieb um { $time }
handover-read = Gelesen
by = { $what } · { $name }
error-caregiver-too-long = Ein Name hat bis zu 40 Zeichen. Kürze ihn.
error-demo = Die Vorführung ließ sich nicht öffnen. Starte Lullwatch stattdessen mit --demo.
