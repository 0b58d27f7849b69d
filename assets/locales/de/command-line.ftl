# What the command line prints. The window has words of its own; what both say is in the other files.

## Nights

cli-night-of = { $method }, Nacht { $night }
cli-id = Kennung
cli-settling = Einschlafen
cli-check = Besuch
cli-held = Gehalten
cli-hold = Halten
cli-as-noticed = { measures-as-noticed } Spannen sind h:mm:ss.
cli-place = Platz: { $place }
cli-woke-planned = wie geplant
cli-woke-alone = von selbst
cli-cards-used = Gebrauchte Karten: { $count }
cli-decimal-mark = ,

## One night of a method

cli-check-after = Besuch { $number } nach { $wait }
cli-check-after-and-on = Besuch { $number } nach { $wait }, und so weiter
cli-not-given = nennt die Quelle nicht
cli-by-calendar = Weiter zum nächsten Platz nach der Zahl der Nächte.
cli-wakings-as_before = Aufwachen in der Nacht wird wie bisher beantwortet.
cli-wakings-like_bedtime = Aufwachen in der Nacht wird wie beim Hinlegen beantwortet.
cli-bedtime-unknown = Die Bettzeit ergibt sich aus der üblichen (--usual 20:00) oder aus den Nächten davor (--log FILE).

## Plans

cli-plan-row = Nacht { $night }
cli-plan-changed = geändert: { $fields }
cli-plan-equal = Die beiden Pläne sind gleich.
cli-not-set = nicht gesetzt
cli-plan-usable = { $path } lässt sich verwenden.
cli-plan-unusable = { $path } lässt sich nicht verwenden:
cli-plan-unreadable = { $path } lässt sich nicht lesen:
cli-good-to-know = Gut zu wissen:
cli-good-to-know-too = { $what } (gut zu wissen)
cli-age = Alter
cli-age-months =
    { $months ->
        [one] ein Monat, gezählt ab dem errechneten Termin
       *[other] { $months } Monate, gezählt ab dem errechneten Termin
    }
cli-waits-of-night = Wartezeiten dieser Nacht
cli-and-so-on = { $waits } und so weiter
cli-planned-naps = Geplante Schläfchen
cli-plan-none = Hier ist kein Plan verzeichnet. Die App legt einen an.
cli-plan-none-of = Für ein Kind namens „{ $name }“ ist kein Plan verzeichnet.
cli-plan-several = Mehrere Kinder haben einen Plan. Sag mit --child NAME, welches gemeint ist.
cli-plan-several-called = Mehrere Kinder heißen „{ $name }“.

## Backups

cli-backup-made =
    { $records ->
        [one] { $line }; ein Eintrag, zurückgelesen und vollständig
       *[other] { $line }; { $records } Einträge, zurückgelesen und vollständig
    }
cli-backup-holds =
    { $records ->
        [one] { $line }; ein Eintrag
       *[other] { $line }; { $records } Einträge
    }
cli-backup-damaged =
    { $damaged ->
        [one] Diese Sicherung ist beschädigt. Lesbare Einträge: { $readable }; eine Zeile ist es nicht.
       *[other] Diese Sicherung ist beschädigt. Lesbare Einträge: { $readable }; { $damaged } Zeilen sind es nicht.
    }
cli-backup-damaged-too = Nimm eine andere Sicherung, oder füg --damaged-too an, um das Lesbare zu nehmen.
cli-backups-none = Keine Sicherungen in { $folder }
cli-restore-would = Sie träte an die Stelle von dem, was in { $folder } liegt; das würde dort beiseitegelegt.
cli-restore-not-yet = Noch ist nichts geschehen. Füg --yes an, um es zu tun.
cli-restored = Zurückgeholt: { $contents }
cli-restored-damaged =
    { $count ->
        [one] Eine Zeile davon ließ sich nicht lesen.
       *[other] { $count } Zeilen davon ließen sich nicht lesen.
    }
cli-restored-aside = Was vorher da war, liegt in { $folder }

## Files that come and go

cli-progress = { $done }/{ $all } Dateien, noch { $left }
cli-bytes =
    { $count ->
        [one] ein Byte
       *[other] { $count } Bytes
    }
cli-bytes-encrypted = { cli-bytes }, verschlüsselt
cli-bytes-added =
    { $count ->
        [one] ein Byte angefügt
       *[other] { $count } Bytes angefügt
    }
cli-words-night = Aus einer Nacht: { $text }
cli-words-plan = Aus dem Plan: { $text }
cli-words-comment = Aus einer Durchsicht: { $text }
cli-left-out = Weggelassen: { $what }
cli-left-out-still-asleep = Weggelassen: Schlaf ab { $from }, am Ende der Nacht noch nicht vorbei.
cli-left-out-longer-than-a-day = Weggelassen: Schlaf ab { $from }, länger als ein Tag.
cli-left-out-overlaps = Weggelassen: Schlaf ab { $from }, der über einem anderen liegt.
cli-left-out-clock-set-back = Schlaf ab { $from }: Die Uhren wurden zurückgestellt, es kann eine Stunde daneben liegen.
cli-refused = Abgelehnt: { $why }
cli-files-refused =
    { $count ->
        [one] Eine Datei abgelehnt
       *[other] { $count } Dateien abgelehnt
    }
cli-not-kept-yet = Noch ist nichts behalten. Füg --yes an, um es zu behalten.
cli-events-new =
    { $count ->
        [0] Kein neuer Eintrag
        [one] Ein neuer Eintrag
       *[other] { $count } neue Einträge
    }
cli-events-known =
    { $count ->
        [one] Ein Eintrag ist schon hier
       *[other] { $count } Einträge sind schon hier
    }
cli-reviews-new =
    { $count ->
        [one] Eine neue Durchsicht
       *[other] { $count } neue Durchsichten
    }
cli-days-differing =
    { $count ->
        [one] Ein Tag ist hier anders und bleibt, wie er ist
       *[other] { $count } Tage sind hier anders und bleiben, wie sie sind
    }
cli-plan-taken = Ein Plan kam mit und wird übernommen.
cli-plan-not-possible = Ein Plan kam mit. So, wie er ist, lässt er sich nicht übernehmen.
cli-plan-not-taken = Ein Plan kam mit und wird nicht übernommen; --take-plan übernimmt ihn.
cli-written =
    { $nights ->
        [one] mit einer Nacht
       *[other] mit { $nights } Nächten und Schläfchen
    }
cli-written-of-families = { cli-written }, von { $families } Familien

## Reviews

cli-review-from = Von { $name }, { $date }
cli-review-comment = Anmerkung { $id }
cli-review-of-night = Nacht { $night }
cli-review-of-event = Nacht { $night }, Eintrag { $event }
cli-review-accepted = angenommen
cli-review-not-here = zu einer Nacht oder einem Eintrag, der nicht hier ist
cli-review-field = Feld des Plans: { $field }
cli-review-changed-since = hier geändert, seit der Coach es gesehen hat
cli-review-is-so = ist schon so
cli-review-all-taken = Wird der ganze Plan übernommen:
cli-review-plan-no = So lässt sich der Plan nicht übernehmen:
cli-review-kept =
    { $count ->
        [0] Keine Anmerkung angenommen
        [one] Eine Anmerkung angenommen
       *[other] { $count } Anmerkungen angenommen
    }
cli-review-plan-kept = Fassung { $version } des Plans gilt ab der nächsten Nacht.

## What cannot be used, and what cannot be done

cli-unreadable = { $path } lässt sich nicht lesen ({ $why }).
cli-unwritten = { $path } lässt sich nicht schreiben ({ $why }).
cli-folder-unmade = { $path } lässt sich nicht anlegen ({ $why }).
cli-unprinted = Das Ergebnis ließ sich nicht ausgeben ({ $why }).
cli-table-unwritten = Die Tabelle ließ sich nicht schreiben ({ $why }).
cli-pdf-unmade = Das PDF ließ sich nicht machen ({ $why }).
cli-too-large = { $path } ist größer als { $most } MiB.
cli-no-home = Das System nennt keinen Heimatordner. Setz { $variable }.
cli-journal-full = Das Protokoll ist an seinem Ende. Hol eine frühere Sicherung zurück.
cli-journal-lines =
    { $count ->
        [one] Eine Zeile des Protokolls lässt sich nicht lesen; die anderen werden gezeigt.
       *[other] { $count } Zeilen des Protokolls lassen sich nicht lesen; die anderen werden gezeigt.
    }
cli-no-night-id = „{ $night }“ ist keine Kennung einer Nacht. „lullwatch nights“ zählt sie auf.
cli-no-such-night = So eine Nacht gibt es nicht. „lullwatch nights“ zählt alle auf, die es gibt.
cli-no-night-yet = Noch ist keine Nacht verzeichnet.
cli-no-child-yet = Noch ist kein Kind verzeichnet. Die App fragt zuerst danach.
cli-no-such-child = So ein Kind gibt es nicht. Es gibt: { $names }
cli-one-child = Ein Kind auf einmal. Nenn es mit --child.
cli-one-child-each = Ein Kind auf einmal. Gib jedes für sich weiter.
cli-nobody-put-down = { $path }: In dieser Nacht wurde niemand hingelegt.
cli-many-files = Mehr als { $most } Dateien. Nenn einen Ordner weniger.
cli-no-passphrase = In { $path } steht keine Passphrase.
cli-folder-wanted = Mehrere Dateien gehen nicht auf die Standardausgabe. Nenn einen Ordner mit --out.
cli-folder-or-table = Mehrere Dateien gehen nicht auf die Standardausgabe. Nenn einen Ordner mit --out oder eine Tabelle mit --table.
cli-no-terminal = Das ist nichts für ein Terminal. Nenn eine Datei mit --out.
cli-input-alone = Die Standardeingabe ist eine Datei. Gib sie allein an.
cli-format-unsaid = Sag --format html oder --format pdf, oder lass den Dateinamen so enden.
cli-families-named = Mehrere Familien heißen wie ihre Dateien. Lass --family weg.
cli-workbook-whole = Eine Arbeitsmappe hat alle Tabellen. Lass --table weg.
cli-parquet-folder = Parquet von mehreren Familien ist ein Ordner. Lass --table weg.
cli-review-no-field = Die Durchsicht ändert kein „{ $field }“. Sie hat: { $fields }
cli-review-no-plan = Die Nachtdatei hat keinen Plan.
cli-comment-form = „{ $text }“ ist nicht wie NIGHT=TEXT oder NIGHT/EVENT=TEXT.
cli-comment-nowhere = „{ $place }“ ist nicht in der Nachtdatei.

## Scripts

script-file-too-long = Die Datei ist länger als { $detail } Bytes, und das ist mehr als eine Nacht.
script-line-too-long = Diese Zeile ist länger als { $detail } Bytes.
script-empty = Die Datei ist leer. Die erste Zeile beschreibt die Nacht.
script-too-many = Mehr als { $detail } Dinge in einer Nacht.
script-not-json = Das ist kein JSON-Objekt ({ $detail }).
script-unreadable = Das lässt sich nicht lesen ({ $detail }).
script-format = Dieses Format ist hier nicht bekannt. Schreib „{ $detail }“.
script-method-unknown = Eine Methode „{ $detail }“ gibt es nicht. „lullwatch methods“ zählt alle auf, die es gibt.
script-zone-unknown = { trouble-zone-unknown }
script-night-zero = Nächte werden ab 1 gezählt.
script-stage-zero = Plätze werden ab 1 gezählt.
script-weeks-early = Schreib 0 bis { $detail } Wochen zu früh.
script-born-after = Geboren am { $detail }, nach dieser Nacht. Prüfe das Geburtsdatum.
script-time-missing = „at“ fehlt. Schreib die Zeit mit ihrem Abstand zu UTC.
script-time-unreadable = „{ $detail }“ ist keine Zeit mit Abstand zu UTC wie 2026-11-23T19:30:00-05:00.
script-before-last = Das liegt vor { $detail }, der Zeit der Zeile davor.
script-do-missing = „do“ fehlt. Es sagt, was geschah.
script-of-missing = „{ $detail }“ braucht „of“, die Kennung einer anderen Zeile.
script-field-unknown = Ein Feld „{ $detail }“ gibt es in dieser Zeile nicht.
script-text-wanted = „{ $detail }“ ist Text. Setz ihn in Anführungszeichen.
script-yes-no-wanted = „{ $detail }“ ist true oder false.
script-id-twice = Die Kennung „{ $detail }“ steht zweimal da.
script-no-such-id = Keine Zeile davor hat die Kennung „{ $detail }“.
script-not-amendable = „{ $detail }“ lässt sich nicht berichtigen.
script-picking-up = Schreib Hochnehmen und Hinlegen als „pick_up“ und „lay_down“.
