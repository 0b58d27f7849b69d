## What is kept, and its backups

data = Deine Daten
data-title = Deine Daten
data-about = Sie bleiben auf diesem Computer. Nichts wird irgendwohin gesendet.
data-folder = Sie liegen in
this-computer = Dieser Computer
open-at-sign-in = Lullwatch öffnen, wenn ich mich anmelde
open-at-sign-in-why = Nach einem Neustart des Computers geht eine Nacht, die lief, von selbst weiter.
backups = Sicherungen
backing-up = Eine Sicherung wird angelegt.
backup-last = Letzte Sicherung: { $line }.
backup-none-yet = Noch keine Sicherung. Nach jeder Nacht wird eine angelegt.
backup-line =
    { $nights ->
        [0] { $date }, { $time }, vor der ersten Nacht
        [one] { $date }, { $time }, mit einer Nacht
       *[other] { $date }, { $time }, mit { $nights } Nächten
    }
backup-unreadable = Eine Sicherung, die sich nicht lesen lässt
backup-folder = Nach jeder Nacht kommt eine Kopie nach
backup-beside = Das ist dieselbe Festplatte. Ein Ordner auf einer anderen oder einer, der abgeglichen wird, übersteht auch einen defekten Computer.
back-up-now = Jetzt eine Sicherung anlegen
backup-choose-folder = Einen Ordner wählen
backup-put-beside = Sicherungen neben den Daten aufheben
restore-title = Eine Sicherung zurückholen
restore-first = Ich habe eine Sicherung
restore-about = Eine Sicherung tritt an die Stelle von allem, was hier ist. Was jetzt da ist, wird beiseitegelegt, nicht gelöscht.
restore-other-file = Eine andere Datei
restore-sure = Diese Sicherung an die Stelle von dem setzen, was jetzt hier ist?
restore-sure-damaged = Ein Teil dieser Sicherung lässt sich nicht lesen. Das Lesbare an die Stelle von dem setzen, was jetzt hier ist?
restore = Zurückholen
restore-damaged = Das Lesbare nehmen
found-title = Beim letzten Start
found-nothing = Alle Dateien waren, wie sie sein sollen.
found-nights = Nacht vom { $nights }
found-lost =
    { $count ->
        [one] Ein Eintrag ließ sich nicht lesen, und es gibt keine Kopie davon.
       *[other] { $count } Einträge ließen sich nicht lesen, und es gibt keine Kopie davon.
    }
found-from-backups =
    { $count ->
        [one] Ein Eintrag kam aus einer Sicherung zurück.
       *[other] { $count } Einträge kamen aus Sicherungen zurück.
    }
found-given-back =
    { $count ->
        [one] Ein Eintrag kam aus der zweiten Kopie zurück.
       *[other] { $count } Einträge kamen aus der zweiten Kopie zurück.
    }
found-damaged =
    { $count ->
        [one] Eine Zeile einer Datei ist beschädigt. Die Datei blieb, wie sie war.
       *[other] { $count } Zeilen von Dateien sind beschädigt. Die Dateien blieben, wie sie waren.
    }
found-later-edition =
    { $count ->
        [one] Ein Eintrag stammt von einem neueren Lullwatch. Er wird dafür aufgehoben.
       *[other] { $count } Einträge stammen von einem neueren Lullwatch. Sie werden dafür aufgehoben.
    }
found-rebuilt = Eine beschädigte Datei wurde beiseitegelegt und alles aus dem Protokoll neu aufgebaut. Sie liegt in
found-in-memory = Die zweite Kopie ist gerade nicht benutzbar. Gespeichert wird trotzdem alles.

## Der Ordner, den zwei Computer teilen

together = Zwei Computer
together-about = In einem Ordner, den beide erreichen, schreibt jeder Computer eine eigene Datei und liest die des anderen. Was hier ist, ändert sich dadurch nicht; Nächte, die auf beiden sind, bleiben eine Nacht.
together-provider = Lullwatch selbst nutzt kein Netz. Wer den Ordner abgleicht, etwa ein Cloud-Dienst, steht außerhalb dieses Versprechens und sieht, was darin ist, wenn keine Passphrase es verschließt.
together-choose = Einen gemeinsamen Ordner wählen
together-other = Einen anderen Ordner wählen
together-leave = Keinen Ordner mehr teilen
together-now = Jetzt zusammenbringen
together-at-work = Die Nächte werden zusammengebracht.
together-after-nights = Auch nach jeder Nacht, und wenn Lullwatch sich öffnet
together-came = Gekommen: { $what }
together-none-came = Nichts Neues ist gekommen.
together-went = Gegangen: { $what }
together-none-went = Nichts Neues ist gegangen.
together-nights-gone =
    { $count ->
        [one] Eine Nacht
       *[other] { $count } Nächte und Schläfchen
    }
together-refused =
    { $count ->
        [one] Eines dort lässt sich nicht verwenden. Das Übrige ist gekommen.
       *[other] { $count } Dinge dort lassen sich nicht verwenden. Das Übrige ist gekommen.
    }
together-passphrase = Passphrase, mindestens acht Zeichen
together-passphrase-why = Auf beiden Computern dieselbe. Sie bleibt auf diesem, außerhalb der Sicherungen.
together-close = Die Dateien damit verschließen
together-closed = Eine Passphrase verschließt, was dort geschrieben wird.
together-open = Keine Passphrase nehmen oder eine andere
error-together-folder = Der Ordner lässt sich nicht verwenden. Sieh nach, ob er da ist, oder wähl einen anderen.
error-together-own-folder = Dort hat Lullwatch seine eigenen Daten. Wähl einen Ordner außerhalb davon.
error-together-sealed = Eine Datei dort ist mit einer Passphrase verschlossen. Schreib diese Passphrase unten hin. Es wurde nichts geschrieben.
error-together-passphrase = Diese Datei verschließt eine andere Passphrase. Schreib jene unten hin. Es wurde nichts geschrieben.
error-together-unwritten = Was hier neu ist, ließ sich nicht in den Ordner schreiben. Schaff dort Platz oder wähl einen anderen.
error-together-unkept = Die Passphrase ließ sich auf diesem Computer nicht aufheben. Schaff Platz und versuch es noch einmal.
