fact-door = Los agentes necesitan una <term id="warrant">orden</term> de un juez para entrar.
fact-hours = Desde el { $since } el límite es de { $hours } horas.
fact-list = ICE tiene una lista de agencias.
