at-door-title = { -ice } is at my door
at-door-short = At my door
at-door-lead = Read this when someone knocks.
at-door-danger = Do not run.
at-door-keep-closed = Keep your door closed.
at-door-force = Do not push back.
at-door-wait = The jail may hold you for { $hours } hours.
