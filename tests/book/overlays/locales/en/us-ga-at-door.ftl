us-ga-at-door-wait-in-georgia = The jail may hold you longer here.
us-ga-at-door-camera = Look through the camera.
us-ga-at-door-news = Courts disagree about this.
