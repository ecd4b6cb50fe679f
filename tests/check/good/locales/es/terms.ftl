term-warrant = Orden
term-warrant-meaning = Un papel que permite actuar a los agentes.
