term-warrant = Warrant
term-warrant-also = order
term-warrant-meaning = A paper from a judge. A <term id="warrant">warrant</term> has a name on it.
