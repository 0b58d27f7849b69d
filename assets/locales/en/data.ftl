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
