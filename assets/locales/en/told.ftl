## Told

notice-not_saved_yet = Not saved yet. The night goes on, and saving is tried again.
notice-no_sound = No sound on this computer. Checks are shown on the screen.
notice-restored = The app was started again. The night goes on where it was.
notice-resumed_late =
    { $minutes ->
        [0] The wait ended just now.
        [one] The wait ended a minute ago.
       *[other] The wait ended { $minutes } minutes ago.
    }
notice-clock_changed =
    { $minutes ->
        [0] This computer’s clock was changed. The waits are right all the same.
        [one] This computer’s clock was changed by a minute. The waits are right all the same.
       *[other] This computer’s clock was changed by { $minutes } minutes. The waits are right all the same.
    }
notice-lost_records =
    { $count ->
        [one] One entry could not be read, and no copy has it. Your data says which night it is from.
       *[other] { $count } entries could not be read, and no copy has them. Your data says which nights they are from.
    }
notice-little_room = The disk is nearly full. Make some room, so that tonight can be saved.
notice-backup_failed = No backup could be made in { $name }. Everything is saved on this computer; look at Your data when you have time.
notice-backup_restored = The backup is back. What was there before was set aside.
notice-may_sleep = This computer may go to sleep by itself. Keep it plugged in, its lid open, and do-not-disturb off.
notice-due_elsewhere = A check is due for { $name }.
notice-awakening_elsewhere = It is time for the awakening of { $name }.
notice-pause_elsewhere = The pause for { $name } has lasted a while.
notice-crying_limit_elsewhere = { $name }: this was long enough for tonight. Comfort fully, and try again tomorrow.
notice-nap_cap_elsewhere = { $name }: the nap’s time is over. Get up; the next sleep will come.
notice-rise_unknown = It was not noted when your child got up. You can say so below.
notice-closing = The night runs on without its window.

notice-no_notification = This desktop shows no notifications. A check that is due brings the window to the front instead.
notice-battery_low = The battery is low. Plug the computer in, so that it lasts the night.

watchdog-calls = Lullwatch has stopped, and something is due. Look in on your child; open Lullwatch to go on.
notification-still-quiet = { $name }: quiet for a while now. Asleep, or still quiet?
notification-check-due = { $name }: check { $number } is due.
tray-show = Show Lullwatch
tray-quit = Quit
tray-no-night = No night is running
tray-night = { $name }: the night is running
tray-due = { $name }: a check is due
tray-minutes-left =
    { $minutes ->
        [one] { $name }: one minute to the next check
       *[other] { $name }: { $minutes } minutes to the next check
    }
awake-reason = A night is running
quit-question = A night is running. Without Lullwatch nothing calls you to a check.
quit-no = Let it run

error-name-empty = Write a name or initials, up to 60 letters.
error-birth-date-unreadable = Choose the birth date.
error-birth-date-future = This date is still to come. Check the birth date.
error-weeks-early-range = Write 0 to 18 weeks.
error-zone-unknown = Choose a time zone from the list, like Europe/Berlin.
error-method-unknown = This method is not known here. Choose another one.
error-night-range = Write a night from 1 to 999.
error-too-young = Not offered at this age. Choose another one.
error-too-old = Past the ages that the source of this method covers. Choose another one.
error-clinician-needed = Talk to your clinician first, then tick the box.
error-folder-not-writable = The data folder cannot be written. Nothing could be kept, so nothing begins. Check its permissions, then start Lullwatch again.
error-disk-full = The disk is full. Nothing could be kept, so nothing begins. Make some room, then start Lullwatch again.
error-store-locked = Another copy of Lullwatch has this folder open. Close it, or use that one.
error-not-possible-now = That does not fit here, so nothing was changed. Look at what the screen says now.
error-no-such-folder = This folder is not there. Choose one that is.
error-restore-not-now = A backup can be restored when no night is running and no backup is being made.
error-backup-nothing = Nothing has been logged yet, so there is nothing to back up.
error-backup-disk-full = There is no room for the backup. Make some room, or choose another folder.
error-backup-folder = The backup folder cannot be used. See that it is there and can be written, or choose another one.
error-backup-not-as-written = The backup did not read back as it was written, so it was not kept. Choose another folder.
error-backup-journal = What is kept cannot be read just now. Start Lullwatch again, and it looks through everything.
error-backup-file = This file cannot be read. See that it is there, or choose another one.
error-autostart = Your system did not let Lullwatch change what opens when you sign in. Its own settings may.
error-backup-none = This file is no backup of Lullwatch. Choose another one.
error-backup-damaged = This backup is damaged. Use another one, or what can be read of it.
error-note-too-long = This note is too long. 4000 letters fit.
error-plan-refused = The plan needs a look first: something in it does not fit. Open the plan; it says what.
error-nap-backwards = A nap ends after it began. Check its times.
error-nap-overlaps = Two naps lie over each other. Check their times.
error-nap-half = Write both times of the nap, from and to.
error-too-many = More than fits here. Take some away.
error-helpline-too-long = A name has up to 200 letters, a number up to 40.
error-time-unreadable = Write the time like 06:50.
error-unknown = That did not work, and nothing was changed. Try it again.
not-drawn = This screen cannot be drawn. What you have said is kept, and a night that runs goes on.
not-drawn-again = Try again
blocked-title = Lullwatch cannot keep anything here
blocked-folder = The data folder is
blocked-meanwhile = Your child can sleep without this app: nothing here is needed tonight.
blocked-detail = The system’s own words
