-ice = ICE
language-name = Español
search = Buscar
results = { $count } resultados
