-ice = ICE
language-name = English
search = Search
results = { $count } results
