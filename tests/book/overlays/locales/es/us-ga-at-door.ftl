us-ga-at-door-wait-in-georgia = Aquí la cárcel puede detenerle más tiempo.
us-ga-at-door-camera = Mire por la cámara.
us-ga-at-door-news = Los tribunales no están de acuerdo.
