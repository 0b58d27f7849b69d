# What the command line prints. The window has words of its own; what both say is in the other files.

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
