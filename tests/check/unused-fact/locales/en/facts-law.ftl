fact-door-closed = You may keep the door closed.
fact-hold-hours = The jail may hold you for { $hours } hours.

fact-spare-door-closed = Doors may stay closed.
