-ice = ICE
search = Buscar
results = { $count } resultados
