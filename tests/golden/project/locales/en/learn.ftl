learn-title = How it works
learn-short = How it works
learn-lead = A page to read in peace.
learn-how = There is a list.
