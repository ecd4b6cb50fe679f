us-ga-door-name = In Georgia, say your name.
