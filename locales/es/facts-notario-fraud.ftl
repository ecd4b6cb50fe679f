### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-notario-not-lawyer = En los Estados Unidos, un notario público o “<term id="notario">notario</term>” no es abogado. Solo dos tipos de personas pueden dar consejo legal de inmigración. Son los abogados con licencia y los representantes aprobados (acreditados) por el Departamento de Justicia.
# "Cualquier otra persona": quien no es abogado ni representante acreditado.
fact-notario-ga-license = En Georgia, cualquier otra persona que cobra por ayudar con formularios de inmigración necesita una licencia del Secretario de Estado (<en>Secretary of State</en>). Solo puede hacer trabajo de oficina, como llenar formularios. No puede dar consejo legal.
fact-notario-sign = En Georgia, quien cobra por ayudar con formularios de inmigración debe poner un letrero grande. Dice que no es abogado y que no puede dar consejo legal ni cobrar por él.
fact-notario-penalty = El Secretario de Estado de Georgia (<en>Secretary of State</en>) puede multar a quienes no cumplen las reglas para los que cobran por ayudar con formularios. Las víctimas pueden demandar.
fact-notario-protect = Nunca firme formularios en blanco. Pida un contrato escrito en su idioma, y pida recibos. Quédese con sus originales. Busque al abogado en la página web de la State Bar of Georgia.
fact-notario-report-eoir = La oficina de las cortes de inmigración (<term id="eoir">EOIR</term>) recibe quejas por correo electrónico sobre estafas de inmigración y notarios. Es parte del Departamento de Justicia. Puede pasar una queja a la policía o a otras autoridades.
fact-notario-upl-bar = La State Bar of Georgia recibe quejas sobre quienes ejercen como abogado sin licencia. La queja debe ser por escrito y con firma.
# Western Union y PayPal: formas de mandar dinero.
fact-notario-scam-pay = La oficina de inmigración <term id="uscis">USCIS</term> no pide pagos por teléfono ni por correo electrónico. Nunca le pide mandar dinero a una persona. No acepta Western Union ni PayPal. Un despacho de abogados advierte de quien promete éxito.
