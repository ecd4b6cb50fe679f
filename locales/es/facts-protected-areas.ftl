### Why the advice is true: facts about schools, churches, hospitals and similar places.

fact-sens-rescinded = El { $ended } Seguridad Nacional terminó una política sobre <term id="protected-areas">lugares protegidos</term>. Esa política mantenía la mayoría de los arrestos lejos de escuelas, iglesias, hospitales y lugares parecidos. El fin se anunció el { $announced }. A los agentes se les dijo que usaran el “sentido común” en vez de reglas fijas.
fact-sens-ice-31jan = Un memo de ICE del { $memo } deja la decisión a los agentes y sus supervisores. Ellos deciden caso por caso.
fact-sens-2021-policy = La política de 2021 cubría escuelas, atención médica, lugares de culto, parques infantiles y paradas de autobús. También cubría refugios, bancos de comida, ayuda en desastres y más. Ya había límites de algún tipo desde 1993 y 2011.
fact-sens-worship-lawsuits = Algunos grupos religiosos demandaron; por ejemplo, grupos cuáqueros demandaron en Maryland en enero de 2025. Donde hay órdenes de una corte, protegen solo a los grupos que demandaron. Averigüe qué vale donde usted está.
fact-sens-private-space = La Cuarta Enmienda sigue valiendo aun sin esa política. Para los cuartos que no están abiertos al público, los agentes necesitan permiso o una orden firmada por un juez. Ejemplos: salones de clase, cuartos de consulta, oficinas y áreas de culto marcadas como privadas.
