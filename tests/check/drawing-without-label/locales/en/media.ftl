media-map = A map
media-map-road = The road
