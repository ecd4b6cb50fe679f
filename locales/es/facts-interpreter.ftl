### Why the advice is true: facts about interpreters in court and language help on the phone.

fact-interp-immigration-court = La corte de inmigración da un intérprete sin costo. Diga al secretario de la corte y al juez cuál es su mejor idioma y dialecto. Si no entiende, dígalo.
fact-interp-georgia-court = Las cortes de Georgia deben dar un intérprete gratis a quienes hablan poco inglés. Esto cubre los procesos penales y civiles. Avise pronto a la corte: la regla pide avisar al menos { $days } días antes, si es posible. Avisar tarde puede costar dinero.
fact-interp-acis-languages = La <term id="acis">línea telefónica</term> de la corte de inmigración funciona en inglés y español.
fact-interp-ice-line = La línea de detención es de ICE mismo; tiene operadores que hablan español y otra ayuda con el idioma.
