## What each family of methods shows

place-beside_cot = direkt am Bettchen
place-halfway = etwa auf halbem Weg zur Tür
place-inside_door = an der Tür, im Zimmer
place-hallway_in_view = im Flur, in Sicht
place-hallway_out_of_view = im Flur, außer Sicht
place-parents_bed = in deinem Bett, im selben Zimmer
place-out_of_room = außerhalb des Zimmers
place-title-beside_cot = Am Bettchen
place-title-halfway = Auf halbem Weg zur Tür
place-title-inside_door = An der Tür, im Zimmer
place-title-hallway_in_view = Im Flur, in Sicht
place-title-hallway_out_of_view = Im Flur, außer Sicht
place-title-parents_bed = In deinem Bett
place-title-out_of_room = Außerhalb des Zimmers
touch-until_asleep = Tätscheln, bis dein Kind schläft.
touch-intermittent = Ab und zu berühren; du beginnst, und du hörst auf.
touch-if_upset = Nur wenn dein Kind aufgelöst ist, tätscheln oder streicheln.
touch-no_touch = Von hier aus keine Berührung.
voice-soft = Ab und zu eine leise Stimme.
voice-little = Wenige Worte, und an den Augen deines Kindes vorbeischauen.
place-moves = Jeden Abend weitere { $least } bis { $most } cm weg.
place-awake-out_of_room = Dein Kind schläft ein, ohne dass du im Zimmer bist. Geh hinein, wann du willst.
place-awake-parents_bed = Ruh dich in deinem Bett aus. Geh hin, wann du willst.
place-room-sharing = Ihr teilt das Zimmer: Wo es heißt, geh hinaus, tritt außer Sicht.
place-go-back = Dein Platz heute
place-go-back-more = Geh dorthin zurück, { $place }, und bleib, bis dein Kind schläft.
place-of = Platz { $stage } von { $stages }
place-picture = Zeichnung des Zimmers: Du bist { $place }.
place-nights-left =
    { $nights ->
        [one] Die letzte Nacht hier.
       *[other] { $nights } Nächte hier, diese mitgezählt.
    }
place-next = Danach { $place }.
place-by-criterion = Weiter zum nächsten Platz, sobald dein Kind hier ohne Protest eingeschlafen ist.
place-last = Der letzte Platz.
place-extra-night = Eine nächtliche Mahlzeit fiel weg: eine Nacht extra am Bettchen
place-no-extra-night = Doch keine Nacht extra
place-is-extra-night = Heute ist die Nacht extra. Die Zählung des Plans bleibt stehen.
in-my-place = Hineingehen, an meinen Platz

pick-up = Hochgenommen
put-down-again = Hingelegt
in-your-arms = In deinen Armen seit { $time }
hold-straight-down = Hoch und gleich wieder hin.
hold-none = Hinlegen, sobald das Weinen aufhört.
hold-limit = Hinlegen, sobald das Weinen aufhört, in diesem Alter spätestens nach { $least } bis { $most } Minuten.
hold-long = Lang genug in diesem Alter. Leg hin und nimm wieder hoch, wenn es nötig ist.
hold-hand = In diesem Alter meist eine aufgelegte Hand; wenig Hochnehmen.
hold-words-first = Erst Worte und eine Hand. Weint es weiter: hochnehmen.
hold-in-room = Im Zimmer, hingelegt
first-pick-up-next = Zum ersten Mal hochnehmen ab { $time }
first-pick-up-more = Dein Plan wartet vor dem ersten Mal ein wenig. Geh hinein, wann du willst.
first-pick-up-due = Zeit hineinzugehen, seit { $time }
pick-ups =
    { $count ->
        [0] Noch nicht hochgenommen
        [one] Einmal hochgenommen
       *[other] { $count }-mal hochgenommen
    }
held-now =
    { $minutes ->
        [0] gerade eben
        [one] seit einer Minute
       *[other] seit { $minutes } Minuten
    }
held-total =
    { $minutes ->
        [0] im Arm: zusammen unter einer Minute
       *[other] im Arm: zusammen { $minutes } min
    }
holds-outside = Geh hinein, wenn das Weinen nach dir fragt.

soothing-soothe = Ein gleichmäßiges Schsch und Tätscheln
soothing-soothe-more = In Rückenlage, seitlich am Bauch oder an der Schulter. Sag es hier, wenn es ruhig wird.
soothing-go_on = Ruhig. Mach weiter.
soothing-go_on-more =
    { $minutes ->
        [0] Gerade ruhig geworden. Mach { $least } bis { $most } Minuten weiter.
        [one] Ruhig seit einer Minute. Mach weiter bis { $least }.
       *[other] Ruhig seit { $minutes } Minuten. Mach weiter bis { $least }.
    }
soothing-slower = Jetzt langsamer, ohne das Schsch
soothing-slower-more = Ruhig seit { $minutes } Minuten. Lass das Tätscheln ausklingen, dann tritt zurück.
soothing-step_back = Tritt zurück, außer Sicht
soothing-step_back-more = Ruhig seit { $minutes } Minuten. Bleib in der Nähe, ungesehen.
soothing-outside = Wach
soothing-outside-more = Geh hinein, wenn das Weinen nach dir fragt, und beruhige im Bettchen.
soothing-tonight = Im Bettchen, in Rückenlage: ein gleichmäßiges Schsch und Tätscheln. Ist es ruhig, { $least } bis { $most } Minuten weiter, dann langsamer, dann außer Sicht. Ein Baby auf die Seite zu stützen ist nicht sicher und fehlt hier.

no-checks-title = Keine Besuche bis zum Morgen
no-checks-more = Geh hinein für eine Mahlzeit, eine Windel oder wann immer etwas nicht stimmt oder anders ist.
no-checks-tonight = Du gehst hinein für eine Mahlzeit, eine Windel oder wenn etwas nicht stimmt, sonst nicht bis zum Morgen. Hineingehen, wann immer du willst, ist immer richtig.

pass-there =
    { $left ->
        [one] Die Karte ist noch da
       *[other] { $left } Karten sind noch da
    }
pass-there-more = Eine Karte ist ein Wunsch: Erfüll ihn warm und kurz.
pass-used = Die Karte wurde um { $time } eingelöst
pass-used-more = Ab hier gibt es auf Rufen keine Antwort. Geh hinein, wann immer etwas nicht stimmt oder anders ist.
pass-tonight =
    { $cards ->
        [one] Eine Karte für einen Wunsch. Ist sie eingelöst, gibt es auf Rufen keine Antwort mehr.
       *[other] { $cards } Karten, jede für einen Wunsch. Sind sie eingelöst, gibt es auf Rufen keine Antwort mehr.
    }

bedtime-tonight = Hinlegen um { $time }
bedtime-unknown = Wann ist Bettzeit? Schreib sie unten hin, dann ergibt sich daraus die heutige.
bedtime-true_sleep_time =
    { $n ->
        [one] In der Nacht davor schlief dein Kind etwa um diese Zeit ein.
       *[other] In { $n } Nächten davor schlief dein Kind wirklich etwa um diese Zeit ein.
    }
bedtime-later_than_usual =
    { $n ->
        [0] Zu Beginn die übliche Zeit.
       *[other] Zu Beginn { $n } Minuten später als üblich.
    }
bedtime-asleep_soon = Gestern bald eingeschlafen: { $n } Minuten früher.
bedtime-not_soon = Gestern dauerte es lange: { $n } Minuten später.
bedtime-at_latest = Gestern dauerte es lange; später geht diese Methode nicht, also noch einmal gleich.
bedtime-reached = Die gewünschte Bettzeit ist erreicht. Bleib dabei.
bedtime-same_again = Die letzte Nacht sagt nichts darüber, also noch einmal gleich.
bedtime-this_week = Diese Woche durchgehend gleich.
bedtime-new_week = Eine neue Woche: { $n } Minuten früher.
bedtime-within = Eingeschlafen binnen { $minutes } Minuten: Dann rückt die Bettzeit morgen vor.
bedtime-routine = Davor ein ruhiges Ritual von { $minutes } Minuten.
bedtime-routine-at-most = Ein Ritual von höchstens { $minutes } Minuten, dann wach hinlegen.
bedtime-rise = Jeden Tag dieselbe Aufstehzeit: { $time }.
bedtime-no-rise = Halte jeden Tag dieselbe Aufstehzeit.
bedtime-path = Der Weg zu { $time }
bedtime-path-open = Die Bettzeiten bisher
bedtime-path-row = { $date }: hingelegt { $bedtime }, eingeschlafen { $asleep }
bedtime-path-tonight = Heute: { $bedtime }
bedtime-put-down = hingelegt
bedtime-asleep = eingeschlafen
bedtime-times = Bettzeiten und Aufstehzeit
bedtime-wished = Die Bettzeit, die du dir wünschst
bedtime-usual = Die bisher übliche Bettzeit
bedtime-rise-field = Die Aufstehzeit, jeden Tag
bedtime-soon-until = Bis { $time } eingeschlafen: Dann rückt die Bettzeit morgen vor.
bedtime-no-waits = Keine Wartezeiten bei dieser Methode. Geh hinein, wann immer du willst.

awakenings-baseline = Nacht { $logged } von { $needed }, in denen nur notiert wird. Antworte aufs Aufwachen wie immer; daraus ergeben sich die üblichen Zeiten.
awakenings-none_usual = In den meisten Nächten kam kein Aufwachen zur selben Zeit, es gibt also nichts, wofür zu wecken wäre. Eine andere Methode passt vielleicht besser.
awakenings-done = Es ist kein Wecken mehr übrig. Der Plan ist an seinem Ende.
awakenings-times = Weck dein Kind sanft kurz vor jedem üblichen Aufwachen, tröste wie immer und lass es wieder einschlafen.
awakenings-row = { $wake }, vor dem üblichen Aufwachen um { $usual }
awakenings-dropped =
    { $n ->
        [one] Ein Wecken ist weggefallen.
       *[other] { $n }-mal Wecken ist weggefallen.
    }
awakening-next = Nächstes Wecken um { $time }
awakening-due = Zeit zum Wecken, seit { $time }
awakening-due-more = Weck dein Kind sanft, tröste wie immer und lass es wieder einschlafen.
awakening-go-in = Hineingehen und wecken
awakening-awake = Wach
awakening-awake-more = Tröste wie immer und lass es wieder einschlafen.

bedtime-only-title = Wach
bedtime-only-more = Schau hinein, so oft es dir passt.
bedtime-only-tonight = Wach hinlegen; schau hinein, so oft es dir passt. Aufs Aufwachen in der Nacht antwortest du wie bisher.
wakings-as-before-until = Bis Nacht { $night } antwortest du aufs Aufwachen wie bisher: Wartezeiten nur am Abend.
log-only-tonight = Alles lässt sich notieren, nichts läuft nach der Uhr. Geh hinein, wann immer du willst.

pause-rings = Pause seit { $time }. Wie geht es dir?
pause-longer = Noch etwas länger
helplines = Wen anrufen
helplines-none = Noch niemand notiert.
helplines-edit = Ändern, wen ihr anruft
helplines-about = Jemand, dem du vertraust, ein Elterntelefon, eure Ärztin. Wird in einer Pause gezeigt.
helpline-name = Wer
helpline-number = Nummer
helplines-add = Noch jemand
thought-off = Ohne diese
thoughts-on = In einer langen Wartezeit einen ruhigen Gedanken zeigen
thought-language = Weinen ist die Sprache eines Babys; es heißt nicht von selbst, dass etwas schiefgegangen ist.
thought-change = Veränderung fällt allen schwer, auch auf dem sanftesten Weg.
thought-learning = Sich zu beruhigen lernt man mit der Zeit, und dies gehört zum Üben.
thought-levels = Protest geht vorbei und wird mit der Übung weniger; wie sich Not anhört, weißt du am besten.
thought-habits = Trost wird sich auch auf dem neuen Weg finden.
thought-support = Du bist nah und ruhig; das macht es kürzer.
visit-words = Du sagst: { $words }
feed-window = Geplante Mahlzeit von { $from } bis { $to }
feed-open = Geplante Mahlzeit bis { $to }
feed-next = Nächste geplante Mahlzeit ab { $from }
feed-amount = bis { $ml } ml
feed-minutes = bis { $minutes } min
up-from-nap = Aufgestanden
ask-how_much = Wie viel war es?
amount-ml = { $ml } ml
taper = Nächtliche Mahlzeiten Schritt für Schritt kleiner machen
taper-about = Nur ab über sechs Monaten, wenn dein Kind gut wächst und nach ärztlichem Wort. Jede Nacht etwas weniger und etwas später; ein hungriges Kind bekommt trotzdem zu essen.
taper-begin = Heute beginnen
taper-end = Nicht mehr so
taper-tonight = Mahlzeiten heute: höchstens { $minutes } min oder { $ml } ml, mindestens { $gap } Stunden auseinander.
taper-none = Heute ist keine Mahlzeit geplant. Ein hungriges Kind bekommt trotzdem zu essen.
taper-not-before = Ab { $time } ist Platz für eine Mahlzeit. Ein hungriges Kind bekommt sie vorher.
