media-map = Un mapa
media-map-road = El camino
