## Plan checks

problem-birth-date-future = Das Geburtsdatum liegt noch vor uns. Prüfe es.
problem-weeks-early-range = Schreib 0 bis 18 Wochen zu früh.
problem-method-unknown = Eine Methode „{ $detail }“ gibt es hier nicht. Wähle eine andere.
problem-too-young = Unter { $detail } Monaten, gezählt ab dem errechneten Termin, nicht angeboten. Wähle eine andere Methode, oder notiere nur.
problem-too-old = Die Quelle dieser Methode reicht nur bis { $detail } Monate. Wähle eine andere Methode.
problem-clinician-needed = Sprich zuerst mit deiner Ärztin oder deinem Arzt, dann bestätige es hier.
problem-waits-not-for-log = Diese Methode notiert nur, sie hat keine Wartezeiten. Lass sie weg, oder wähle eine andere Methode.
problem-stage-none = Diese Methode hat keine Plätze. Lass den Platz weg.
problem-stage-range = Schreib einen Platz von 1 bis { $detail }.
problem-night-range = Schreib eine Nacht von 1 bis 999.
problem-waits-no-nights = Der Plan will eigene Wartezeiten, nennt aber keine Nacht. Nenne mindestens eine, oder lass die Wartezeiten weg.
problem-waits-many-nights = Höchstens { $detail } Nächte lassen sich nennen. Die letzte wiederholt sich, also lass die anderen weg.
problem-waits-empty-night = Eine Nacht ohne Wartezeit. Schreib mindestens eine.
problem-waits-many-in-night = Höchstens { $detail } Wartezeiten passen in eine Nacht. Die letzte wiederholt sich, also lass die anderen weg.
problem-wait-zero = Eine Wartezeit von nichts. Schreib mindestens eine Sekunde.
problem-wait-too-long = Eine Wartezeit von mehr als zwei Stunden. Schreib höchstens zwei Stunden.
problem-wait-shorter = Die Wartezeiten der Nacht { $detail } werden hier kürzer als in der Nacht davor. Das geht; die meisten Pläne wachsen.
problem-visit-range = Der längste Besuch liegt zwischen 1 Sekunde und 2 Stunden.
problem-first-pick-up-range = Vor dem ersten Hochnehmen wird höchstens 30 Minuten gewartet; 0 heißt gar nicht.
problem-first-pick-up-unused = Das Warten vor dem ersten Hochnehmen ändert hier nichts: Entweder zählt die Methode das Hochnehmen nicht, oder der Plan hat andere Wartezeiten.
problem-nap-cap-range = Ein Schläfchenversuch endet nach 1 Minute bis 4 Stunden.
problem-crying-limit-range = Die Grenze fürs Weinen liegt zwischen 5 Minuten und 4 Stunden.
problem-crying-limit-short = Die Wartezeiten der Nacht { $detail } allein sind länger als die Grenze fürs Weinen, sie kann sie also beenden. Das geht; ist es nicht gewollt, setz die Grenze höher oder nimm kürzere Wartezeiten.
problem-pause-range = Eine Pause meldet sich nach 1 bis 60 Minuten.
problem-awakening-range = Diese Methode weckt { $detail } Minuten vor einem üblichen Aufwachen. Schreib eine Zahl dazwischen.
problem-awakening-unused = Diese Methode weckt nicht, darum ändern die Minuten vor dem Aufwachen nichts.
problem-feed-never-opens = Diese Mahlzeit endet, wenn sie beginnt. Schreib ein späteres Ende.
problem-feed-by-day = Diese Mahlzeit liegt außerhalb der Nacht: Nach diesem Plan geht der Tag { $detail }. Wähle eine Zeit in der Nacht.
problem-feed-overlaps = Um { $detail } ist schon eine andere Mahlzeit geplant. Verschieb eine von beiden, oder mach eine aus beiden.
problem-nap-never-opens = Dieses Schläfchen endet, wenn es beginnt. Schreib ein späteres Ende.
problem-text-too-long = Dieser Text ist zu lang. { $detail } Zeichen passen.
problem-review-before-start = Der Plan soll wieder angesehen werden, bevor er am { $detail } beginnt. Schreib einen späteren Tag.
problem-course-over = Der Plan läuft schon länger als die { $detail } Nächte, die seine Methode braucht. Ein guter Moment, ihn wieder anzusehen.

problem-number-unreadable = { $detail } passt hier nicht. Schreib eine ganze Zahl ab null.
problem-time-unreadable = „{ $detail }“ ist keine Uhrzeit. Schreib eine wie 19:30.
problem-date-unreadable = „{ $detail }“ ist kein Datum. Schreib eines wie 2026-11-23.
problem-window-half = Schreib beide Zeiten, von und bis.
problem-file-too-large = Diese Datei ist zu groß für einen Plan. { $detail } KiB passen.
problem-file-syntax = Das ist nicht als TOML geschrieben: { $detail }.
problem-file-format = Schreib format = "{ $detail }".
problem-file-field-unknown = So ein Feld gibt es nicht. Möglich hier: { $detail }.
problem-file-field-missing = „{ $detail }“ fehlt. Füg es hinzu.
problem-file-text-wanted = Schreib einen Text in Anführungszeichen.
problem-file-number-wanted = Schreib eine ganze Zahl, ohne Anführungszeichen.
problem-file-negative = { $detail } liegt unter null. Schreib eine Zahl ab null.
problem-file-number-too-large = { $detail } ist zu groß. Schreib eine kleinere Zahl.
problem-file-not-whole-seconds = { $detail } Minuten ergeben keine ganzen Sekunden. Schreib das Feld stattdessen in Sekunden.
problem-file-both-units = Dasselbe steht in „{ $detail }“. Lass eines von beiden stehen.
problem-file-yes-no-wanted = Schreib true oder false, ohne Anführungszeichen.
problem-file-date-wanted = Schreib ein Datum wie 2026-11-23.
problem-file-time-wanted = Schreib eine Uhrzeit wie "19:30".
problem-file-word-unknown = Schreib eines von: { $detail }.
problem-file-list-wanted = Schreib eine Liste in eckigen Klammern.
problem-file-table-wanted = Schreib dies als eigenen Abschnitt: { $detail }.
problem-file-nights-order = Das ist Nacht { $detail }. Nenne die Nächte der Reihe nach ab 1.

plan-file-head =
    Ein Plan von Lullwatch. Ändere, was du magst; „lullwatch plan check“ sagt, ob er sich benutzen lässt.
    Eine Zeile hinter einem # ist eine Bemerkung oder ein Beispiel und stellt nichts ein; was nicht eingestellt ist, ist wie bei der Methode.
plan-file-method = „lullwatch methods“ zählt alle auf, die es gibt.
plan-file-night = Die nächste Nacht des Plans, ab 1.
plan-file-clinician_confirmed = true: Ihr habt diese Methode für euer Kind ärztlich besprochen.
plan-file-clinician_confirmed_on = Der Tag, an dem ihr das gesagt habt.
plan-file-health_concern = true: Es gibt eine Sorge um Gedeihen oder Gesundheit, sodass in jedem Alter ärztlich gefragt wird.
plan-file-stage = Der Platz einer Methode, die wegrückt, ab 1.
plan-file-extra_night_at = Die nächste Nacht ist eine Nacht extra an diesem Platz.
plan-file-held = true: Der Plan bleibt von Abend zu Abend bei seiner Nacht.
plan-file-started = Der erste Abend.
plan-file-review_on = Wann der Plan wieder angesehen wird.
plan-file-version = Zählt die behaltenen Änderungen.
plan-file-name = Nicht nötig. Ohne Namen sagt die Datei weniger über dein Kind.
plan-file-born = Geburtsdatum.
plan-file-weeks_early = Ganze Wochen zu früh geboren, 0 bis 18.
plan-file-wait_starts = Wo eine erste Wartezeit beginnt: put_down oder first_cry.
plan-file-on_quiet = Was eine Wartezeit bei Ruhe tut: hold, continue oder reset.
plan-file-on_new_waking = Wo es nach späterem Aufwachen beginnt: first_wait, continue oder longest_wait.
plan-file-on_grizzle = Was Quengeln für eine Wartezeit ist: as_crying oder as_quiet.
plan-file-earliest_rise = Ab hier darf der Tag beginnen.
plan-file-crying_limit = Nach so langer Zeit enden die Wartezeiten für dieses Einschlafen. Nicht eingestellt: keine Grenze.
plan-file-pause_rings = Eine Pause meldet sich nach so langer Zeit. Nicht eingestellt: zehn Minuten.
plan-file-longest = Wie lange ein Besuch höchstens dauert. Für Sekunden schreib longest_seconds.
plan-file-reassurances = Gehört zu einem Besuch: voice, pat, shush, hand, cuddle, dummy, nappy, other, pick_up, lay_down.
plan-file-room_sharing = true: Ihr teilt ein Zimmer und tretet außer Sicht, statt hinauszugehen.
plan-file-cap = Nach so langer Zeit endet ein Schläfchenversuch.
plan-file-first_wait = So lange vergeht jedes Mal vor dem ersten Hochnehmen.
plan-file-before_minutes = So lange vor einem üblichen Aufwachen wird geweckt.
plan-file-from_night = Ab dieser Nacht des Plans werden nächtliche Mahlzeiten kleiner.
plan-file-bedtime = Die gewünschte Bettzeit.
plan-file-usual_bedtime = Die Bettzeit, die vorher üblich war.
plan-file-rise = Die gewünschte Aufstehzeit.
plan-file-step = Der letzte Schritt, der von Hand getan wurde.
plan-file-nights =
    Die Wartezeiten sind die der Methode. Um sie zu ändern, nimm das # weg und schreib eigene.
    Die letzte Nacht wiederholt sich, ebenso die letzte Wartezeit einer Nacht.
plan-file-naps =
    Wann Schläfchen beginnen, jedes ein eigener Abschnitt:
    { "[[naps]]" }
    from = "09:00"
    to = "10:00"
plan-file-feeds =
    Geplante nächtliche Mahlzeiten, jede ein eigener Abschnitt; amount_ml und minutes sind nicht nötig:
    { "[[feeds]]" }
    from = "23:00"
    to = "01:00"
    amount_ml = 120
    minutes = 10
