us-ga-door-name = En Georgia, diga su nombre.
