## First run

welcome-step = Schritt { $step } von { $of }
child-title = Wer soll schlafen?
child-about = Was du schreibst, bleibt auf diesem Computer.
child-name = Name oder Kürzel
child-born = Geboren am
child-weeks-early = Wochen zu früh geboren
child-health-concern = Es gibt eine Sorge um Gedeihen oder Gesundheit
child-health-concern-about = Dann gilt jede Methode erst nach einem Gespräch mit deiner Ärztin oder deinem Arzt.
child-zone = Zeitzone
welcome-finish = Bereit für heute Abend
place-title = Wo steht dieser Computer?
place-about = Im Kinderzimmer wird ein fälliger Besuch angezeigt, statt zu klingen.
place-elsewhere = In einem anderen Raum
place-childs-room = Im Kinderzimmer
place-childs-room-short = Im Kinderzimmer
