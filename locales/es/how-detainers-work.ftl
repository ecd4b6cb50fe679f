### Página: qué es una retención de ICE ("detainer") y cómo funciona en una cárcel de Georgia. Qué hacer ya está en la página ice-hold.
### "La persona" es quien está en la cárcel. "Fianza penal" es la del caso penal.

how-detainers-work-title = Cómo funciona una retención de ICE
# En el cuadro de la página de inicio: de 1 a 4 palabras.
how-detainers-work-short = Qué es la retención
how-detainers-work-lead = Lea esta página para entender una retención de ICE, antes o mientras dura.

## Qué hacer

how-detainers-work-now = Abra “Retención de ICE en la cárcel” si está pasando ahora.
how-detainers-work-clock = Conteste las preguntas para ver cuándo empiezan las horas.
how-detainers-work-copy = Pida a la cárcel una copia de la <term id="detainer">retención de ICE</term>.
how-detainers-work-copy-detail = Pregunte cuándo llegó, quién de ICE la firmó y si trae una orden. Dé la copia a un abogado.
how-detainers-work-lawyers = Avise al abogado penal y a uno de inmigración.
how-detainers-work-lawyers-detail = Deben hablar antes de que alguien pague la fianza penal o la persona se declare culpable.

## Qué decir

# Se dice a la cárcel.
how-detainers-work-say-copy = ¿Me puede dar una copia de la retención de ICE?

## Qué no hacer

how-detainers-work-no-bail = No pague la fianza penal antes de hablar con un abogado.
how-detainers-work-no-bail-detail = Al pagar empiezan las horas. ICE puede entonces llevarse a la persona de la cárcel. No pagar puede ser más días ahí.
how-detainers-work-no-police-line = No llame a la línea de ICE para la policía.
how-detainers-work-no-police-line-detail = Quizás vea en un papel el número de su <term id="lesc">centro de apoyo</term>. Es para policías y abogados, no para familias.

## Lo que está en disputa

# $hours = 48. Deje las dos partes y lo más seguro.
how-detainers-work-count = ¿Cuentan los fines de semana? La regla federal da { $hours } horas y no cuenta sábados, domingos ni feriados. El formulario dice solo { $hours } horas. Así, una cuenta puede terminar días después de la otra. Lo más seguro: anote las dos horas límite. Pida la libertad al llegar la primera y otra vez al llegar la segunda.
how-detainers-work-must = ¿Tiene que obedecer la cárcel? El formulario es solo una petición de ICE. Pero la ley de Georgia manda a cárceles y prisiones cumplirla. Hasta dónde llega no nos queda claro: no vimos toda la ley. Lo más seguro: cuente con que la cárcel retenga a la persona y que un abogado revise el papel.
# $hours = 48.
how-detainers-work-must-detail = Cuando se propuso la ley, se dijo que no basta el estatus para retener a alguien. El plan también tenía un límite de { $hours } horas, salvo que un juez federal firmara la orden. No pudimos comprobarlo en la ley final.

## Paso a paso

how-detainers-work-way = De la cárcel a ICE
how-detainers-work-way-prints = La cárcel toma las huellas. Van al FBI y a Seguridad Nacional.
how-detainers-work-way-match = Si coinciden, ICE mira los datos y decide qué hacer.
how-detainers-work-way-hold = Si ICE quiere a la persona, manda la retención con una <term id="administrative-warrant">orden de ICE (sin juez)</term>.
how-detainers-work-way-case = El caso penal sigue. Las horas todavía no empiezan.
how-detainers-work-way-free = Se paga la fianza, termina la condena o se retiran los cargos. Ahora empiezan las horas.
how-detainers-work-way-end = ICE puede venir y llevarse a la persona. O se acaban las horas.

## Derechos y reglas

# $hours = 48.
how-detainers-work-what = Una retención de ICE pide a la cárcel que avise a ICE antes de soltar a una persona. También pide tenerla hasta { $hours } horas más.
how-detainers-work-reason = ICE debe tener <term id="probable-cause">una buena razón</term> para creer que la persona puede ser deportada. Con la retención debe venir una orden de ICE.
how-detainers-work-served = El formulario dice que solo vale si la persona recibe una copia.
how-detainers-work-over = Cuando se acaban las horas y ICE no ha venido, la retención ya no da poder a la cárcel. Quien fue retenido sin derecho puede demandar.
how-detainers-work-bail-law = Una ley anterior de Georgia decía que su revisión de estatus no debía usarse para negar la fianza penal. No sabemos si la ley nueva todavía lo dice. Pregunte al abogado penal.

## Cuando es distinto

how-detainers-work-citizen = ¿La persona es ciudadana de Estados Unidos o víctima de un delito? Si es verdad, dígalo a la cárcel. Después llame al número impreso en el formulario.
how-detainers-work-officers = En algunas cárceles, agentes locales trabajan para ICE con un <term id="287g">acuerdo 287(g)</term>. Ahí pueden preguntar por el estatus o entregar órdenes de ICE.
how-detainers-work-every = Un condado sin acuerdo no está fuera del alcance de ICE. Las cárceles de ahí también comparten huellas y revisan el estatus.
