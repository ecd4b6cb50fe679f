media-map = A map
