## How the window speaks and looks

language = Language
look = Clock and size of letters
look-clock = The time of day
look-clock-24 = 19:42
look-clock-12 = 7:42 PM
look-size = Size of letters and buttons
look-size-percent = { NUMBER($percent) } %
look-size-keys = The keys + and − do the same.
demo-banner = This is the demo, with a made-up child. Nothing here is yours.
demo-open = Look around with a made-up child
