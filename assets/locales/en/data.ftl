## What is kept, and its backups

data = Your data
data-title = Your data
data-about = It stays on this computer. Nothing is sent anywhere.
data-folder = It is kept in
this-computer = This computer
open-at-sign-in = Open Lullwatch when I sign in
open-at-sign-in-why = After a restart of the computer a night that was running goes on by itself.
backups = Backups
backing-up = A backup is being made.
backup-last = Last backup: { $line }.
backup-none-yet = No backup yet. One is made after each night.
backup-line =
    { $nights ->
        [0] { $date }, { $time }, before the first night
        [one] { $date }, { $time }, with one night
       *[other] { $date }, { $time }, with { $nights } nights
    }
backup-unreadable = A backup that cannot be read
backup-folder = After each night a copy goes to
backup-beside = That is the same disk. A folder on another one, or one that is synced, outlives a broken computer as well.
back-up-now = Make a backup now
backup-choose-folder = Choose a folder
backup-put-beside = Keep backups beside the data
restore-title = Restore a backup
restore-first = I have a backup
restore-about = A backup takes the place of everything that is kept here. What is here now is set aside, not deleted.
restore-other-file = Another file
restore-sure = Put this backup in the place of what is here now?
restore-sure-damaged = Part of this backup cannot be read. Put what can be read in the place of what is here now?
restore = Restore it
restore-damaged = Use what can be read
found-title = At the last start
found-nothing = Every file was as it should be.
found-nights = Night of { $nights }
found-lost =
    { $count ->
        [one] One entry could not be read, and no copy has it.
       *[other] { $count } entries could not be read, and no copy has them.
    }
found-from-backups =
    { $count ->
        [one] One entry came back from a backup.
       *[other] { $count } entries came back from backups.
    }
found-given-back =
    { $count ->
        [one] One entry came back from the second copy.
       *[other] { $count } entries came back from the second copy.
    }
found-damaged =
    { $count ->
        [one] One line of a file is damaged. The file was left as it is.
       *[other] { $count } lines of files are damaged. The files were left as they are.
    }
found-later-edition =
    { $count ->
        [one] One entry was made by a newer Lullwatch. It is kept for it.
       *[other] { $count } entries were made by a newer Lullwatch. They are kept for it.
    }
found-rebuilt = A damaged file was set aside, and all of it was made anew from the log. It is in
found-in-memory = The second copy cannot be used just now. Everything is saved all the same.

## The folder that two machines share

together = Two computers
together-about = In a folder that both can reach, each computer writes a file of its own and reads the other’s. Nothing that is here is changed by it; nights that are in both stay one night.
together-provider = Lullwatch itself uses no network. Whoever keeps the folder in step, such as a cloud service, is outside that promise, and sees what is in it unless a passphrase closes it.
together-choose = Choose a shared folder
together-other = Choose another folder
together-leave = Share no folder any more
together-now = Bring together now
together-at-work = The nights are being brought together.
together-after-nights = Also after each night, and when Lullwatch opens
together-came = Came: { $what }
together-none-came = Nothing new came.
together-went = Went: { $what }
together-none-went = Nothing new went.
together-nights-gone =
    { $count ->
        [one] One night
       *[other] { $count } nights and naps
    }
together-refused =
    { $count ->
        [one] One thing there cannot be used. The rest came in.
       *[other] { $count } things there cannot be used. The rest came in.
    }
together-passphrase = Passphrase, at least eight letters
together-passphrase-why = The same on both computers. It is kept on this one, outside backups.
together-close = Close the files with it
together-closed = A passphrase closes what is written there.
together-open = Use no passphrase, or another one
error-together-folder = The folder cannot be used. See that it is there, or choose another one.
error-together-own-folder = That is where Lullwatch keeps its own data. Choose a folder outside it.
error-together-sealed = A file there is closed with a passphrase. Write that passphrase below. Nothing was written.
error-together-passphrase = Another passphrase closes this file. Write that one below. Nothing was written.
error-together-unwritten = What is new here could not be written to the folder. Make room there, or choose another one.
error-together-unkept = The passphrase could not be kept on this computer. Make room and try again.
