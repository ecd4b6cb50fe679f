term-warrant = Warrant
term-warrant-meaning = A paper that lets officers act.
