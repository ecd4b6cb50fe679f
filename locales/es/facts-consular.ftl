### Why the advice is true: facts about a person's consulate after an arrest.

fact-consular-right = Esto es para toda persona arrestada que no es ciudadana de Estados Unidos. Tiene derecho a que le digan sin demora que puede <term id="consular-notification">comunicarse con su consulado</term>. También tiene derecho a que avisen al consulado si lo pide.
fact-consular-any-status = Las instrucciones del Departamento de Estado dicen que los deberes sobre los consulados cubren a todos los extranjeros, sin importar su estatus migratorio. Obligan a los agentes federales, estatales y locales.
fact-consular-mandatory = Para los países de una lista fijada por tratados, los agentes deben avisar al consulado aunque la persona se oponga. La página del Departamento de Estado cuenta { $now } países; versiones más viejas dicen { $low } o { $high }. Si el contacto con su gobierno le pondría en peligro, dígaselo a su abogado y al agente.
fact-consular-georgia-jails = La ley de cárceles de Georgia les dice a las cárceles que averigüen la nacionalidad de la persona. Ahí se refiere a la Convención de Viena.
fact-consular-timing = La guía del Departamento de Estado da un plazo para avisar al consulado. Dice que el aviso se debe dar entre { $low } y { $high } horas después del arresto.
fact-consular-can-do = Un consulado puede comunicarse con su familia, ver cómo está usted y sugerir un abogado. No puede pagar su multa, lograr que le dejen libre ni meterse en el caso.
