### Página: ICE pidió a una cárcel que no suelte a alguien (retención de ICE, "detainer").
### Quien lee puede ser la persona detenida o su familia. "La persona" es quien está en la cárcel.

ice-hold-title = Retención de ICE en la cárcel
# En el cuadro de la página de inicio: de 1 a 4 palabras.
ice-hold-short = Retención en la cárcel
ice-hold-lead = Lea esta página si ICE pide a una cárcel que no le suelte a usted o que no suelte a un ser querido.

## Qué hacer

ice-hold-get-copy = Pida a la cárcel una copia de la <term id="detainer">retención de ICE</term>.
ice-hold-get-copy-detail = El formulario dice que solo vale cuando la persona detenida recibe una copia. Dé la copia a un abogado.
ice-hold-lawyer-first = Llame a un abogado de inmigración antes de que alguien pague la fianza.
ice-hold-lawyer-first-detail = Al pagar la <term id="bail">fianza</term>, el reloj empieza a correr. ICE puede entonces llevarse a la persona directo de la cárcel. No pagar puede significar más tiempo en la cárcel. Un abogado le puede ayudar a escoger.
ice-hold-note-time = Anote cuándo la cárcel debería soltar a la persona.
# "El reloj": las horas que puede durar la retención.
ice-hold-note-time-detail = El reloj empieza cuando la persona debería salir libre. Puede ser al pagar la fianza, al terminar la condena o al retirarse los cargos.
ice-hold-ask-release = Pida por escrito la libertad cuando se acabe el tiempo.
ice-hold-ask-release-detail = Hágalo si pasan { $hours } horas y ICE no ha venido. Llame también a un abogado. Cómo se cuentan las horas está en disputa: vea más abajo.

## Qué decir

# Se dice a la cárcel; lo dice la persona detenida o la familia.
ice-hold-say-hold = ¿Hay una retención de ICE? ¿Me puede dar una copia?
# Se dice a la cárcel; lo dice la persona detenida o la familia.
ice-hold-say-when = ¿Cuál es la fecha de salida sin la retención de ICE? ¿Quién de ICE la firmó?

## Qué no hacer

ice-hold-no-bail-first = No pague la fianza antes de hablar con un abogado.
ice-hold-no-sign = No firme papeles de ICE antes de hablar con un abogado.
ice-hold-no-lie = No mienta a la cárcel ni a ICE.
ice-hold-no-citizen = No diga que es ciudadano si no lo es.

## Lo que está en disputa

# $hours = 48. "El formulario" es la retención de ICE.
ice-hold-count-hours = ¿Cómo se cuentan las horas? La regla federal dice { $hours } horas, sin contar sábados, domingos ni días feriados. El formulario dice solo { $hours } horas. Lo más seguro: anote las dos horas límite y pregunte a un abogado cuál vale.
ice-hold-must-jail = ¿Tiene que cumplir la cárcel la retención? El formulario es una petición de ICE. Pero la ley de Georgia manda a las cárceles cumplirlo. Lo más seguro: cuente con que la cárcel no suelte a la persona, y llame a un abogado.
# "Magistrado" es una clase de juez federal.
ice-hold-must-jail-detail = Cuando se propuso la ley, se dijo que no basta el estatus para retener a alguien. Para pasar de { $hours } horas hacía falta una orden firmada por un juez o magistrado federal. No pudimos comprobarlo en la ley final.

## Qué puede hacer la familia, paso a paso

ice-hold-family = Qué puede hacer la familia
ice-hold-family-call = Llame a la cárcel. Pregunte si la persona sigue ahí.
# "Con ella": junto con la retención.
ice-hold-family-hold = Pregunte cuándo llegó la retención. Pregunte si con ella vino una <term id="administrative-warrant">orden de ICE (sin juez)</term>.
ice-hold-family-case = Pregunte por los cargos, la fianza y la próxima audiencia.
ice-hold-family-note = Anote cada nombre, fecha y hora.
ice-hold-family-lawyers = Avise a los dos abogados: el del caso penal y el de inmigración.
ice-hold-family-gone = Si la persona ya no está en la cárcel, busque en el <term id="odls">localizador de ICE</term>. Es de ICE.

## Derechos

ice-hold-what-it-is = Una retención de ICE pide dos cosas a la cárcel. Primero, avisar a ICE antes de que la persona salga. Segundo, retener a la persona hasta { $hours } horas más.
ice-hold-needs-reason = ICE debe tener <term id="probable-cause">una buena razón</term> para creer que la persona puede ser deportada. Con la retención debe venir una orden de ICE.
ice-hold-time-over = Cuando se acaba el tiempo y ICE no ha venido, la retención termina. Ya no permite a la cárcel retener a la persona. Quien queda detenido sin razón legal puede demandar.
ice-hold-georgia-law = La ley de Georgia manda a las cárceles y prisiones cumplir las retenciones de ICE.
ice-hold-two-cases = El caso de la cárcel y el caso de inmigración van por separado. En un caso penal que puede llevar a la cárcel, quien no puede pagar recibe un abogado. En la corte de inmigración, el gobierno no paga un abogado.
ice-hold-consulate-right = Quien no es ciudadano de Estados Unidos puede pedir que avisen al consulado. No importa su estatus migratorio.

## Cuando es distinto

ice-hold-citizen-victim = ¿La persona retenida es ciudadana de Estados Unidos o víctima de un delito? Si es verdad, dígalo a la cárcel. Después llame al número impreso en el formulario.
ice-hold-citizen-victim-detail = Ese número puede ser una línea de ICE. Pregunte a un abogado qué decir.
ice-hold-local-officers = En algunas cárceles, los agentes locales hacen trabajo de ICE con un <term id="287g">acuerdo 287(g)</term>. Pueden revisar el estatus o entregar órdenes de ICE. Un condado sin acuerdo no está fuera del alcance de ICE.
