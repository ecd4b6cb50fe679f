### El derecho a un intérprete en la corte, en la clínica y en detención. Quien lee no habla bien inglés: las palabras más cortas.
### También para quien no tiene el español como primer idioma, como mam, k’iche’ o mixteco.

ask-interpreter-title = Pida un intérprete
# En el cuadro de la página de inicio.
ask-interpreter-short = Intérprete
ask-interpreter-lead = Para usted si no entiende bien el inglés.

## Qué hacer

ask-interpreter-language = Diga qué idioma y dialecto habla mejor.
ask-interpreter-language-detail = Dígalo también si su mejor idioma no es el español.
# $days: días antes de la audiencia.
ask-interpreter-early = Avise pronto a la corte.
ask-interpreter-early-detail = Las cortes de Georgia piden avisar al menos { $days } días antes, si puede. Avisar tarde puede costar dinero.
ask-interpreter-stop = Avise cuando no entienda.
ask-interpreter-clinic = Pida a la clínica un intérprete gratis.
ask-interpreter-door = Pídalo también a los agentes, sin abrir la puerta.

## Qué no hacer

ask-interpreter-no-sign = No firme un papel de ICE que no pueda leer.
ask-interpreter-no-nod = No diga que sí si no entiende.
ask-interpreter-no-child = No use a su hijo como intérprete con el médico.

## Pasos

# Título de una lista.
ask-interpreter-in-court = En la corte
ask-interpreter-in-court-tell = Diga al secretario y al juez qué idioma y dialecto habla mejor.
ask-interpreter-in-court-listen = Fíjese si entiende bien al intérprete.
ask-interpreter-in-court-raise = Si no, levante la mano y dígalo de inmediato.
ask-interpreter-in-court-lawyer = Diga a su abogado si el intérprete usó palabras equivocadas.

## Por qué

ask-interpreter-immigration-court = La corte de inmigración le da un <term id="interpreter">intérprete</term> gratis.
ask-interpreter-georgia-court = Las cortes de Georgia también deben dar un intérprete gratis. Es para casos penales y civiles.
ask-interpreter-health = Los hospitales, clínicas y médicos que reciben dinero federal deben ayudarle en su idioma. No tiene que pagar, ni llevar a un hijo o familiar.
# $days: días después de la negativa.
ask-interpreter-health-complaint = Si se niegan, puede quejarse ante el departamento federal de salud. En general tiene { $days } días. Pregunte primero a un abogado.
ask-interpreter-detention = Las reglas de ICE dicen que en detención deben ayudarle en su idioma cuando pide atención médica. Qué reglas valen depende del lugar.
ask-interpreter-ice-line = La línea de detención es de ICE. Tiene operadores que hablan español y otra ayuda con el idioma.

## Cuando es distinto

ask-interpreter-court-line = La <term id="acis">línea automática</term> de la corte de inmigración funciona en inglés y español. Para otro idioma, pida a alguien de confianza que llame con usted.
# HB 1105: el nombre de una ley; no vimos su texto final.
ask-interpreter-jail = En una cárcel de Georgia, pida un intérprete. También con intérprete, usted no tiene que decir dónde nació. Como se propuso al inicio, la ley HB 1105 obliga a la cárcel a conseguir uno para revisar el estatus.
