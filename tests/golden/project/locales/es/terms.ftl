term-warrant = Orden
term-warrant-also = mandato
term-warrant-meaning = Un papel de un juez. Una <term id="warrant">orden</term> tiene un nombre.
