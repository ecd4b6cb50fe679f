media-map = Un mapa
