## Tonight

tonight-title = Heute Abend mit { $name }
tonight-nap = Ein Schläfchen mit { $name }
tonight-method = { $method }, Nacht { $night }
tonight-past-table = Ab hier gilt die letzte Nacht der Tabelle. Ein guter Moment, den Plan noch einmal anzusehen.
tonight-nap-cap = Der Versuch endet { $minutes } Minuten nach dem Hinlegen.
visit-at-most = Jeder Besuch dauert höchstens { $minutes } min.
visit-usual = Jeder Besuch dauert { $least } bis { $most } min.
course-over = Der Plan läuft schon länger als die { $nights } Nächte, die diese Methode braucht. Ein guter Moment, ihn wieder anzusehen.
course-stop-over = Nach { $nights } Nächten ohne Besserung rät die Quelle dieser Methode aufzuhören. Sieh den Plan wieder an, oder sprich mit jemandem darüber.
course-stop-after = Ohne Besserung nach { $nights } Nächten aufhören.
tonight-change = Methode, Nacht oder Schläfchen ändern
keep-plan = Diesen Plan behalten
kind-title = Nacht oder Schläfchen
kind-night = Nacht
kind-nap = Schläfchen
put-down = Hinlegen
last-night = Letzte Nacht
add-child = Ein Kind hinzufügen
alarm-title = Wie ein fälliger Besuch gemeldet wird
alarm-hears = Lullwatch kann nicht hören. Du lauschst und sagst, was du hörst.
alarm-settings = Wie es dich ruft
alarm-sound = Der Klang
alarm-sound-soft = Sanft
alarm-sound-bell = Glocke
alarm-sound-wood = Holz
alarm-sound-none = Kein Klang, nur Anzeige
alarm-ceiling = Wie laut höchstens
alarm-notification = Zusätzlich eine Mitteilung auf dem Schreibtisch
alarm-raise_window = Das Fenster nach vorn holen
alarm-brighten = Den Nachtbildschirm langsam heller werden lassen, in Bernstein
alarm-screen_may_lock = Dieser Computer kann seinen Bildschirm von selbst sperren. In seinen Einstellungen lässt sich das ändern.
alarm-screen_stays_on = Den Bildschirm nicht sperren lassen, solange du wartest oder im Zimmer bist
sound-try = Klang probieren
sound-untried = Ein fälliger Besuch klingt leise und wird angezeigt. Der Klang ist noch nicht probiert.
sound-works = Ein fälliger Besuch klingt leise und wird angezeigt. Der Klang funktioniert.
sound-none = Dieser Computer hat keinen Ton. Ein fälliger Besuch wird auf dem Bildschirm angezeigt.
alarm-shown = Ein fälliger Besuch wird angezeigt, ohne Ton. Dreh den Bildschirm so, dass du ihn siehst.
not-tonight-title = Heute nicht, wenn …
not-tonight-ill = dein Kind krank ist
not-tonight-fever = es Fieber hat
not-tonight-vaccination = gerade geimpft wurde
not-tonight-teething = Zähne wehtun
not-tonight-hungry = dein Kind nicht satt ist
not-tonight-unsafe = das Bettchen nicht sicher ist
not-tonight-travel = diese Woche ein Umzug oder eine Reise ansteht
not-tonight-disagree = die Erwachsenen sich über den Plan nicht einig sind
not-tonight-more = Ein anderer Abend ist genauso gut.

why-title = Warum ein Kind weint
why-language = Weinen ist die Sprache eines Babys: für Unbehagen, Verwirrung, Protest gegen Neues. Es heißt nicht von selbst, dass etwas schiefgegangen ist.
why-change = Veränderung fällt allen schwer. Ein Kind, das gewohnt ist, in den Schlaf gewiegt, gestillt oder gehalten zu werden, ist anfangs verärgert, auch beim sanftesten Weg.
why-learning = Sich zu beruhigen lernt man mit der Zeit, und Weinen gehört oft zum Üben.
why-levels = Protest ist häufig, geht vorbei und wird mit der Übung weniger. Not durch Krankheit, Hunger, Schmerz oder Angst braucht jetzt jemanden. Du kennst den Unterschied am besten.
why-habits = Was beim Einschlafen da war, fehlt bei jedem Aufwachen der Nacht. Trost wird sich auch auf dem neuen Weg finden.
why-support = Du kannst Halt geben, ohne jedes Mal hochzunehmen, so nah, wie es sich für dich richtig anfühlt. Ruhe und Wärme machen es kürzer.
why-feeds = Mahlzeiten in der Nacht können zum Einschlafen gehören und Tag und Nacht vertauschen. Volle, ruhige Mahlzeiten am Tag helfen.

## The plan, in the family's own words

our-words = In unseren Worten
our-goal = Wozu wir das tun
our-routine = Das Abendritual
our-who = Wer was macht
our-when_away = Bei Krankheit oder auf Reisen
review-due = Es ist Zeit, den Plan noch einmal anzusehen.

## The day in short

day = Der Tag in Kürze
day-rise = Heute früh auf um
day-nap-from = Schlief von
day-nap-to = bis
day-more-naps = Noch ein Schläfchen
day-last-feed = Letzte Mahlzeit vor der Nacht
day-sum = In 24 Stunden { $all }: { $night } in der Nacht, { $day } am Tag.
day-sum-open = Mit dem Schlaf der letzten Nacht und den Schläfchen steht hier die Summe über 24 Stunden.
