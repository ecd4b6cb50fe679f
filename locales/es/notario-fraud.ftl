### Cómo ver si quien ofrece ayuda de inmigración es abogado de verdad, y qué hacer después de un fraude.

notario-fraud-title = Abogados falsos y notarios
# En el cuadro de la página principal.
notario-fraud-short = Abogados falsos
notario-fraud-lead = Para usted si paga a alguien por ayuda de inmigración, o lo está pensando.

## Qué hacer

# State Bar (Colegio de Abogados): la oficina que tiene la lista de abogados; aparece en esta página.
notario-fraud-check-name = Busque el nombre del abogado en la <en>State Bar</en>.
notario-fraud-check-name-detail = Es el colegio de abogados de Georgia. Hágalo antes de pagar. Si el abogado es de otro estado, pregunte al colegio de abogados de ese estado.
notario-fraud-contract = Pida un contrato escrito en su idioma.
notario-fraud-receipt = Pida un recibo cada vez que pague.
notario-fraud-originals = Guarde sus papeles originales. Dé copias.

## Qué decir

# Se le dice a la persona que ofrece la ayuda.
notario-fraud-say-license = ¿Es usted abogado, o está acreditado por el Departamento de Justicia?
notario-fraud-say-contract = Por favor, deme un contrato en mi idioma y un recibo.

## Qué no hacer

notario-fraud-no-blank-forms = No firme formularios en blanco.
notario-fraud-no-legal-advice = No siga consejos legales de un <term id="notario">notario</term>.
notario-fraud-no-legal-advice-detail = En los Estados Unidos un notario (<en>notary public</en>) no es abogado.
notario-fraud-no-untrue-form = No firme un formulario que diga algo que no es verdad.

## Pasos

# Título de una lista.
notario-fraud-is-it-real = Averigüe si es abogado de verdad
notario-fraud-is-it-real-ask = Pida el nombre completo y pregunte dónde tiene su licencia.
notario-fraud-is-it-real-look-up = Busque ese nombre en la <en>State Bar</en> de Georgia, o en el colegio de abogados del estado de ese abogado. Esa oficina no le escoge un abogado.
notario-fraud-is-it-real-accredited = Si no es abogado, pregunte si el Departamento de Justicia aprobó a esa persona.
notario-fraud-is-it-real-unsure = Si tiene dudas, pregunte a uno de los grupos legales de abajo.
# Título de una lista.
notario-fraud-if-cheated = Si alguien le engañó
notario-fraud-if-cheated-keep = Guarde el contrato, los recibos y los mensajes.
notario-fraud-if-cheated-lawyer = Pregunte a un abogado de inmigración de verdad qué mandaron en su nombre.
notario-fraud-if-cheated-report = Hable con un abogado antes de reportarlo. Puede hacerlo por medio de un grupo. Las oficinas de abajo son del gobierno.

## Por qué

notario-fraud-not-a-lawyer = Solo los abogados con licencia y los <term id="accredited-representative">representantes acreditados</term> pueden dar consejos legales de inmigración.
notario-fraud-license = En Georgia, otras personas que cobran por formularios de inmigración necesitan una licencia del Secretario de Estado (<en>Secretary of State</en>). Solo pueden hacer trabajo de oficina, como llenar formularios. No pueden dar consejos legales.
notario-fraud-sign = En Georgia, quienes cobran por ayudar con formularios tienen que poner un letrero grande. Dice que no son abogados, y que no pueden dar consejos legales ni cobrar por ellos.
notario-fraud-penalty = El Secretario de Estado de Georgia (<en>Secretary of State</en>) puede multar a quienes cobran por ayudar con formularios y no cumplen las reglas. Las víctimas los pueden demandar.

## Cuando es distinto

notario-fraud-accredited = Un representante acreditado no es abogado, pero puede dar consejos de inmigración. El Departamento de Justicia tiene que haberlo aprobado.
notario-fraud-legal-aid = Por ley, algunas oficinas de ayuda legal no pueden tomar los casos de algunas personas sin estatus. Otros grupos sí pueden. Pregunte esto antes de dar detalles.
