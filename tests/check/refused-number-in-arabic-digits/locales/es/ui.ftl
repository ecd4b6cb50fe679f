-ice = ICE
language-name = Español
search = بحث ٨٦٦ ٣٤٧ ٢٤٢٣
results = { $count } resultados
