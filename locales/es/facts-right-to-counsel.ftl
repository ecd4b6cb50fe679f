### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-counsel-immigration = En la corte de inmigración usted puede tener abogado. El gobierno no lo paga.
fact-counsel-criminal = En un caso penal, le nombran un abogado si usted no puede pagar. También en un delito menor (<en>misdemeanor</en>) que puede llevar a la cárcel. Es igual para ciudadanos y no ciudadanos. En Georgia, pida un defensor público (<en>public defender</en>).
fact-counsel-ask-time = Usted puede pedir al juez de inmigración tiempo para buscar abogado. El juez da una lista de ayuda legal gratis o de bajo costo.
# TRAC es el grupo que reunió los números.
fact-counsel-georgia-representation = Pocas personas en las cortes de inmigración de Georgia tienen abogado. A finales de mayo de 2021, lo tenía cerca del { $percent } por ciento de las personas con casos abiertos. Era una de las proporciones más bajas del país. Los números son de TRAC.
fact-counsel-g28 = El formulario G-28 le dice al DHS (ICE o USCIS) que un abogado o un <term id="accredited-representative">representante acreditado</term> habla por usted. Para la corte de inmigración es el formulario EOIR-28. Guarde un G-28 firmado en casa con sus papeles.
fact-counsel-eoir28-source = La corte de inmigración usa el formulario EOIR-28 cuando un abogado se presenta por usted. Para ayuda con un solo documento, usa el formulario EOIR-61.
fact-counsel-dont-talk-without = <en>“I want to speak with a lawyer before answering questions”</en> (Quiero hablar con un abogado antes de contestar preguntas): diga esto si le detienen. Dígalo otra vez en cada lugar nuevo.
# "Estatus" es el estatus migratorio.
fact-civil-legal-aid-limits = Georgia Legal Services Program trabaja en { $counties } condados. Este grupo y otros con dinero federal toman solo casos civiles. Por ley no pueden representar a algunas personas sin estatus; otros grupos sin fines de lucro sí pueden. Pregunte antes de dar detalles.
fact-counsel-who-may = Un abogado para casos de inmigración puede tener licencia de cualquier estado o territorio de los Estados Unidos, o de Washington, D.C. Debe estar al día allí y sin prohibición de ejercer. Usted puede pedir ver la licencia, anotar el número y verificarlo con el colegio de abogados de ese estado.
fact-counsel-accredited = Un <term id="accredited-representative">representante acreditado</term> trabaja para una organización sin fines de lucro que aprobó el Departamento de Justicia. Con aprobación completa, puede hablar por usted también en la corte de inmigración. Con aprobación parcial, solo ante el DHS.
fact-counsel-state-bar = La State Bar of Georgia dice que no puede mandar a las personas con un abogado. Algunas asociaciones locales de abogados sí lo hacen. La State Bar recibe quejas sobre abogados de Georgia que rompieron sus reglas.
