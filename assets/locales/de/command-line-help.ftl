## What `lullwatch --help` says

cli-help = Nachtskripte, Methoden und verzeichnete Nächte von Lullwatch, auf der Kommandozeile.
cli-help-usage = Aufruf
cli-help-commands = Befehle
cli-help-arguments = Angaben
cli-help-options = Optionen
cli-help-command = BEFEHL
cli-help-options-short = OPTIONEN
cli-help-values = { $help } Eines von: { $values }.
cli-help-default = { $help } Sonst „{ $value }“.

cli-help-each-help = Diese Hilfe zeigen.
cli-help-version = Die Version zeigen.
cli-help-each-language = In dieser Sprache: en, es oder de. Sonst, wie der Computer eingestellt ist.
cli-help-each-json = JSON ausgeben.
cli-help-each-child = Von diesem Kind, beim Namen; sonst von allen.
cli-help-each-night = Eine Nacht: ihre Kennung aus „lullwatch nights“, oder „last“ für die letzte.
cli-help-each-from = Von diesem Abend an.
cli-help-each-to = Bis zu diesem Abend.
cli-help-each-name = Wie das Kind darin heißt.
cli-help-each-name-full = Wie es geschrieben ist.
cli-help-each-name-initials = Nur die Anfangsbuchstaben.
cli-help-each-name-hidden = Gar nicht.
cli-help-each-no-notes = Notizen, Gründe und alles andere in eigenen Worten weglassen.
cli-help-each-no-caregivers = Weglassen, wer was getan hat.
cli-help-each-passphrase-file = Eine Datei, deren erste Zeile die Passphrase ist; „-“ liest sie von der Standardeingabe.
cli-help-each-key-file = Eine Datei mit geheimen Schlüsseln, wie „age-keygen“ sie schreibt.
cli-help-each-out = Wohin; „-“ ist die Standardausgabe.
cli-help-each-clinician-knows = Der Plan, der daraus wird, ist ärztlich besprochen.
cli-help-each-only = Aus einer Datei mit mehreren Kindern dieses, wie die Datei es nennt.
cli-help-each-child-id = Die Nummer, die Baby Buddy dem Kind gegeben hat.
cli-help-each-files = Nachtdateien und Ordner davon anstelle von dem, was verzeichnet ist; „-“ liest die Standardeingabe.
cli-help-each-last = Die letzten so vielen Abende.
cli-help-each-no-age = Das Alter des Kindes weglassen. Das Geburtsdatum steht nie darin.
cli-help-each-script = Ein Nachtskript anstelle von dem, was verzeichnet ist; mehrmals möglich.

cli-help-help = Diese Hilfe zeigen, oder die eines Befehls.
cli-help-methods = Die Methoden aufzählen, oder eine mit der Quelle jeder Zahl zeigen.
cli-help-methods-id = Nur diese Methode zeigen.

cli-help-schedule = Die Wartezeiten einer Nacht einer Methode ausgeben.
cli-help-schedule-method = Die Kennung der Methode, wie „ferber-2006“.
cli-help-schedule-night = Welche Nacht des Plans, ab 1.
cli-help-schedule-months = Das korrigierte Alter in ganzen Monaten, für das längste Halten.
cli-help-schedule-stage = Der Platz, ab 1, bei einer Methode, die erst weiterrückt, wenn es gelingt.
cli-help-schedule-wished = Die gewünschte Bettzeit, wie 19:30, bei einer Methode, die sie verschiebt.
cli-help-schedule-usual = Die Bettzeit, die vorher üblich war, wie 20:00.
cli-help-schedule-before = Minuten vor einem üblichen Aufwachen, 1 bis 120, beim geplanten Wecken.
cli-help-schedule-log = Ein Nachtskript einer Nacht davor; mehrmals möglich, die älteste zuerst.

cli-help-replay = Ein Nachtskript nachspielen und ausgeben, was dabei herauskommt.
cli-help-replay-file = Das Skript, JSON Lines; „-“ liest die Standardeingabe.

cli-help-nights = Die verzeichneten Nächte aufzählen.
cli-help-nights-child = Nur die Nächte dieses Kindes, beim Namen.
cli-help-show = Eine verzeichnete Nacht zeigen.
cli-help-show-night = Die Kennung der Nacht aus „lullwatch nights“, oder „last“ für die letzte.

cli-help-plan = Den verzeichneten Plan zeigen, eine Plandatei prüfen oder zwei vergleichen.
cli-help-plan-show = Den verzeichneten Plan als Plandatei ausgeben.
cli-help-plan-show-child = Der Plan dieses Kindes, beim Namen; nicht nötig, wo es ein Kind gibt.
cli-help-plan-show-all = Jede Fassung aufzählen, die älteste zuerst.
cli-help-plan-check = Sagen, ob sich eine Plandatei verwenden lässt und was nicht stimmt, Zeile für Zeile.
cli-help-plan-check-file = Die Plandatei; „-“ liest die Standardeingabe.
cli-help-plan-check-day = Wie es an diesem Tag wäre, wie 2026-11-23; sonst heute.
cli-help-plan-diff = Ausgeben, worin sich zwei Plandateien unterscheiden.
cli-help-plan-diff-before = Die Plandatei vorher.
cli-help-plan-diff-after = Die Plandatei nachher.

cli-help-report = Einen Bericht der verzeichneten Nächte schreiben, als HTML oder PDF.
cli-help-report-out = Wohin; „-“ ist die Standardausgabe. Ein Ordner, wo mehrere Dateien oder ein Ordner genannt sind.
cli-help-report-format = Wo das Ende des Namens es nicht sagt. Sonst HTML auf der Standardausgabe, PDF in einem Ordner.
cli-help-report-format-html = Eine Datei für einen Browser.
cli-help-report-format-pdf = Zum Drucken und für Mails.

cli-help-tables = Die verzeichneten Nächte als Tabellen schreiben: CSV, XLSX oder Parquet.
cli-help-tables-out = Wohin: ein Ordner; bei einer Arbeitsmappe und mit --table eine Datei, und „-“ ist die Standardausgabe.
cli-help-tables-format = Was geschrieben wird.
cli-help-tables-format-csv = Eine Datei je Tabelle.
cli-help-tables-format-xlsx = Eine Arbeitsmappe je Familie.
cli-help-tables-format-parquet = Eine Datei je Tabelle und Familie.
cli-help-tables-table = Nur diese Tabelle, in die Datei, die --out nennt.
cli-help-tables-table-nights = Eine Zeile je Nacht und Schläfchen.
cli-help-tables-table-settlings = Eine Zeile vom Hinlegen und von jedem Aufwachen bis zum Einschlafen.
cli-help-tables-table-checks = Eine Zeile je Besuch.
cli-help-tables-table-events = Eine Zeile je Eintrag.
cli-help-tables-family = Wie die Familie in den Tabellen heißt, kein Name, sondern ein Wort von dir. Mehrere heißen wie ihre Dateien.

cli-help-doctor = Durchsehen, was behalten ist, den Ton und die Uhr; beheben, was sich beheben lässt.
cli-help-doctor-repair = Beheben, was sich beheben lässt; die App muss geschlossen sein.
cli-help-doctor-data-only = Den Lautsprecher und das Wachhalten auslassen.
cli-help-backup = Sichern, was behalten ist; geht auch neben der laufenden App.
cli-help-backup-to = In diesen Ordner, und nicht in den, der in der App gewählt ist.
cli-help-backups = Die Sicherungen aufzählen, die neueste zuerst.
cli-help-backups-folder = In diesem Ordner, und nicht in dem, der in der App gewählt ist.
cli-help-restore = Eine Sicherung an die Stelle von dem setzen, was behalten ist; das wird beiseitegelegt.
cli-help-restore-file = Die Sicherung.
cli-help-restore-yes = Es tun; ohne dieses Wort wird nur gesagt, was geschähe.
cli-help-restore-damaged-too = Von einer beschädigten Sicherung das Lesbare nehmen.
cli-help-completions = Ausgeben, womit eine Shell diese Befehle ergänzt.
cli-help-completions-shell = Welche Shell.
cli-help-manual = Die Handbuchseiten in einen Ordner schreiben.
cli-help-manual-folder = Der Ordner; es muss ihn geben.

cli-help-export = Verzeichnete Nächte in eine Nachtdatei schreiben, oder für eine andere App.
cli-help-export-age = Was sie über das Alter des Kindes sagt.
cli-help-export-age-born = Das Geburtsdatum.
cli-help-export-age-months = Ganze Monate.
cli-help-export-age-hidden = Nichts.
cli-help-export-kind = Als was.
cli-help-export-keys = Für diesen öffentlichen Schlüssel verschlüsseln, „age1…“; mehrmals möglich.
cli-help-export-passphrase-file = Mit der Passphrase in der ersten Zeile dieser Datei verschlüsseln; „-“ liest die Standardeingabe.
cli-help-export-preview = Zeigen, was hinausginge, und nichts schreiben.
cli-help-export-out = Wohin; „-“ ist die Standardausgabe. Für Baby Buddy ein Ordner.
cli-help-each-kind-night = Eine Nachtdatei.
cli-help-each-kind-baby-buddy = Baby Buddys zwei CSV-Dateien, in einen Ordner.
cli-help-each-kind-sleep-diary = sleepdiarys Format „Standard“, JSON.

cli-help-import = Nächte aus Nachtdateien und aus Dateien anderer Apps behalten.
cli-help-import-files = Nachtdateien, Dateien anderer Apps oder Ordner davon; „-“ liest die Standardeingabe.
cli-help-import-yes = Behalten, was sich verwenden lässt; ohne dieses Wort wird nur gesagt, was behalten würde.
cli-help-import-child = Nächte aus einer anderen App werden die dieses Kindes, beim Namen; nicht nötig, wo es eines gibt.
cli-help-import-zone = Wo das Kind geschlafen hat, wie Europe/Berlin, wo die Datei einer anderen App es nicht sagt; sonst in der Zone des Kindes.
cli-help-import-name = Wie ein neues Kind heißt, wo die Datei es nicht sagt.
cli-help-import-born = Wann ein neues Kind geboren ist, wo die Datei es nicht sagt.
cli-help-import-take-plan = Auch den Plan übernehmen; er wird geprüft, als wäre er getippt.

cli-help-convert = Eine Nachtdatei oder die Datei einer anderen App in ein anderes Format bringen; verzeichnet nichts.
cli-help-convert-file = Eine Nachtdatei oder die Datei einer anderen App; „-“ liest die Standardeingabe.
cli-help-convert-kind = In was.
cli-help-convert-zone = Wo das Kind geschlafen hat, wo die Datei es nicht sagt.
cli-help-convert-out = Wohin; „-“ ist die Standardausgabe. Für Baby Buddy ein Ordner.
cli-help-convert-json = Als JSON ausgeben, was weggelassen wurde.

cli-help-merge = Die Nächte von zwei Computern zusammenbringen, über einen gemeinsamen Ordner.
cli-help-merge-folder = Der gemeinsame Ordner.
cli-help-merge-passphrase-file = Eine Datei, deren erste Zeile die Passphrase der Familie ist: Damit wird die Datei dieses Geräts beim Anlegen verschlüsselt, und die anderen werden geöffnet.

cli-help-review = Die Durchsicht eines Coachs schreiben, zeigen und annehmen.
cli-help-review-show = Eine Durchsicht neben dem zeigen, was verzeichnet ist.
cli-help-review-accept = Anmerkungen und Schritte einer Durchsicht annehmen.
cli-help-review-write = Eine Durchsicht einer Nachtdatei schreiben.
cli-help-review-show-file = Die Datei der Durchsicht; „-“ liest die Standardeingabe.
cli-help-review-accept-file = Die Datei der Durchsicht; „-“ liest die Standardeingabe.
cli-help-review-accept-comments = Diese Anmerkung annehmen, bei ihrer Kennung; mehrmals möglich.
cli-help-review-accept-fields = Dieses Feld des Plans übernehmen; mehrmals möglich.
cli-help-review-accept-all-comments = Jede Anmerkung annehmen.
cli-help-review-accept-all-fields = Jedes Feld des Plans übernehmen.
cli-help-review-write-file = Die Nachtdatei; „-“ liest die Standardeingabe.
cli-help-review-write-from = Wer sie schreibt.
cli-help-review-write-comments = Eine Anmerkung zu einer Nacht, NIGHT=TEXT, oder zu einem Eintrag darin, NIGHT/EVENT=TEXT.
cli-help-review-write-plan = Eine Plandatei mit dem Plan, wie er sein sollte.

## What was typed, and cannot be used

cli-typed-unknown = „{ $what }“ ist hier nicht bekannt.
cli-typed-unknown-like = „{ $what }“ ist hier nicht bekannt. Ist { $like } gemeint?
cli-typed-command-unknown = Einen Befehl „{ $what }“ gibt es nicht.
cli-typed-command-unknown-like = Einen Befehl „{ $what }“ gibt es nicht. Ist { $like } gemeint?
cli-typed-missing = Es fehlt: { $what }
cli-typed-command-missing = Ein Befehl fehlt. Es gibt: { $commands }
cli-typed-value-missing = Nach { $what } fehlt ein Wert.
cli-typed-no-value = { $what } nimmt keinen Wert.
cli-typed-not-one-of = „{ $value }“ passt nicht zu { $what }. Schreib eines von: { $values }
cli-typed-wrong = „{ $value }“ passt nicht zu { $what } ({ $why }).
cli-typed-not-together = { $what } und { $other } gehen nicht zusammen.
cli-typed-twice = { $what } geht nur einmal.
cli-typed-not-utf8 = Was getippt wurde, ist nicht in UTF-8.
cli-typed-time-of-day = „{ $value }“ ist keine Uhrzeit wie 19:30.
cli-typed-day = „{ $value }“ ist kein Datum wie 2026-11-23.
cli-typed-language = Es gibt Worte in { $codes }, aber nicht in „{ $value }“.
cli-typed-label = „{ $value }“ passt nicht. Schreib bis zu 64 Buchstaben von a bis z, Ziffern, - und _.
cli-typed-number = „{ $value }“ passt nicht zu { $what }. Schreib eine ganze Zahl ab { $least }.
cli-typed-number-range = „{ $value }“ passt nicht zu { $what }. Schreib eine ganze Zahl von { $least } bis { $most }.
cli-typed-id = „{ $value }“ ist keine Kennung.
