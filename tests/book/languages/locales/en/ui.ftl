-ice = ICE
language-name = English
search = Find
results = { $count } results
