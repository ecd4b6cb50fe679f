### Why the advice is true: facts about interpreters in court and language help on the phone.

fact-interp-immigration-court = La corte de inmigración da un intérprete sin costo. Diga al secretario de la corte y al juez cuál es su mejor idioma y dialecto. Si no entiende, dígalo.
fact-interp-georgia-court = Las cortes de Georgia deben dar un intérprete gratis a quienes hablan poco inglés. Esto cubre los procesos penales y civiles. Avise pronto a la corte: la regla pide avisar al menos { $days } días antes, si es posible. Avisar tarde puede costar dinero.
fact-interp-acis-languages = La <term id="acis">línea telefónica</term> de la corte de inmigración funciona en inglés y español.
fact-interp-ice-line = La línea de detención es de ICE mismo; tiene operadores que hablan español y otra ayuda con el idioma.
# $days: días para quejarse.
fact-interp-complain-health = Puede quejarse si un hospital o clínica que recibe dinero federal de salud le niega ayuda con el idioma. También si le trata peor por su raza o país de origen. La queja va a la oficina de derechos civiles del departamento federal de salud (HHS). Debe hacerse en un plazo de { $days } días, con excepciones. Nuestra copia de la página es de 2021.
fact-interp-not-family = La oficina de derechos civiles del departamento federal de salud dice esto a los trabajadores del campo. El intérprete en el médico debe ser gratis. Usted no tiene que llevar ni pagar uno, ni depender de un niño o familiar.
