## First run

welcome-step = Step { $step } of { $of }
child-title = Who is going to sleep?
child-about = What you write stays on this computer.
child-name = Name or initials
child-born = Born on
child-weeks-early = Weeks born early
child-health-concern = There is a concern about growth or health
child-health-concern-about = Then every method is for after a talk with your clinician.
child-zone = Time zone
welcome-finish = Ready for tonight
place-title = Where is this computer?
place-about = In the child’s room, a check that is due is shown instead of sounded.
place-elsewhere = In another room
place-childs-room = In the child’s room
place-childs-room-short = In the child’s room
