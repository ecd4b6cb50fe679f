### Preguntas para la familia (o la persona en la cárcel) cuando ICE puso una retención en una cárcel de Georgia. ¿Cuándo deben soltarla?
### Corto y con calma. "Las horas" son las de la retención: empiezan cuando la cárcel soltaría a la persona si no hubiera retención, aunque el caso penal siga abierto (fianza pagada). Cómo se cuentan está en disputa: déjelo así.

walk-hold-release-title = Retención de ICE: ¿cuándo deben soltar a la persona?
# En el cuadro de la página principal.
walk-hold-release-short = ¿Cuándo la sueltan?
walk-hold-release-lead = Para usted si ICE puso una retención a alguien en una cárcel.

## Preguntas

walk-hold-release-hold = ¿Hay una retención de ICE?
walk-hold-release-hold-help = Una <term id="detainer">retención de ICE</term> pide a la cárcel que tenga a la persona para ICE.
walk-hold-release-hold-yes = Sí, hay retención
walk-hold-release-hold-unsure = No, o no sé

walk-hold-release-where = ¿La persona sigue en la cárcel?
walk-hold-release-where-help = Llame a la cárcel y pregunte. Puede preguntar sin decir su propio estatus.
walk-hold-release-where-yes = Sí
walk-hold-release-where-no = No
walk-hold-release-where-unsure = No sé

walk-hold-release-open = Sin la retención, ¿ya estaría libre la persona?
walk-hold-release-open-help = Sí, si se pagó la fianza penal, se retiraron los cargos o se cumplió la condena.
walk-hold-release-open-no = No, todavía no
walk-hold-release-open-yes = Sí, solo queda la retención
walk-hold-release-open-unsure = No sé

walk-hold-release-ice-came = ¿ICE ya se llevó a la persona?
walk-hold-release-ice-came-yes = Sí
walk-hold-release-ice-came-no = No, sigue en la cárcel
walk-hold-release-ice-came-unsure = No sé

walk-hold-release-time = ¿Hace cuánto la tienen solo por la retención?
walk-hold-release-time-help = Cuente desde la hora en que se pagó la fianza, se retiraron los cargos o se cumplió la condena.
walk-hold-release-time-less = Menos de dos días
walk-hold-release-time-weekend = Más, con fin de semana o feriado
walk-hold-release-time-over = Más, sin fin de semana ni feriado
walk-hold-release-time-unsure = No sé

## Final: Las horas todavía no empiezan

walk-hold-release-not-begun = Las horas todavía no empiezan
walk-hold-release-not-begun-copy = Pida a la cárcel una copia de la retención.
walk-hold-release-not-begun-lawyers = Avise al abogado penal y a uno de inmigración.
walk-hold-release-not-begun-when = Pregunte al abogado penal cuándo podría salir la persona.
walk-hold-release-not-begun-no-bail = No pague la fianza penal antes de hablar con un abogado.
walk-hold-release-not-begun-no-bail-detail = Al pagar empiezan las horas y ICE puede venir de inmediato. No pagar puede ser más días en la cárcel. Un abogado le ayuda a escoger.
walk-hold-release-not-begun-no-plea = No se declare culpable antes de preguntar por la deportación.
# Deje las dos partes y lo más seguro.
walk-hold-release-not-begun-bail-law = ¿Pueden negar la fianza penal por el estatus? Una ley anterior de Georgia decía que su revisión de estatus no debía usarse para eso. No sabemos si la ley nueva todavía lo dice. Lo más seguro: que el abogado penal la pida al juez.
# $hours = 48.
walk-hold-release-not-begun-clock = Las { $hours } horas de la retención empiezan solo cuando la persona saldría libre.

## Final: Las horas están corriendo

walk-hold-release-running = Las horas están corriendo
walk-hold-release-running-write = Anote la hora en que solo quedó la retención.
walk-hold-release-running-ask = Pregunte por escrito a la cárcel cuándo soltará a la persona.
walk-hold-release-running-copy = Pida a la cárcel una copia de la retención.
walk-hold-release-running-lawyer = Llame ya a un abogado de inmigración.
walk-hold-release-running-ready = Dé a la persona el nombre del abogado y el teléfono de usted.
walk-hold-release-running-ready-detail = ICE puede venir a cualquier hora. La persona debe saber qué decir y que no debe firmar.
# Se dice o se escribe a la cárcel.
walk-hold-release-running-say-until = ¿Con qué papel tienen a esta persona y hasta qué hora? Por favor, conteste por escrito.
walk-hold-release-running-no-sign = No firme papeles de ICE antes de hablar con un abogado.
# $hours = 48. Deje las dos partes y lo más seguro.
walk-hold-release-running-count = ¿Cuentan los fines de semana? La regla federal da { $hours } horas y no cuenta sábados, domingos ni feriados. El formulario dice solo { $hours } horas. Lo más seguro: anote las dos horas límite y pida la libertad en cada una.
# $hours = 48.
walk-hold-release-running-limit = La retención pide a la cárcel tener a la persona hasta { $hours } horas más. Empiezan cuando la persona saldría libre.
walk-hold-release-running-local = En una cárcel con <term id="287g">acuerdo 287(g)</term>, los agentes locales pueden entregar una orden de ICE. Entonces pregunte con qué papel tienen ahora a la persona.

## Final: Depende de cómo se cuentan las horas

walk-hold-release-two-counts = Depende de cómo se cuentan las horas
walk-hold-release-two-counts-ask-now = Pida ya, por escrito, la libertad.
walk-hold-release-two-counts-ask-now-detail = Si la cárcel dice que no, pídala otra vez cuando termine la cuenta larga.
walk-hold-release-two-counts-both = Anote los dos límites: con y sin fin de semana.
walk-hold-release-two-counts-lawyer = Llame hoy a un abogado. Pregunte qué cuenta vale.
walk-hold-release-two-counts-names = Anote con quién habló y a qué hora.
# Se dice o se escribe a la cárcel.
walk-hold-release-two-counts-say-until = ¿Con qué papel tienen a esta persona y hasta qué hora? Por favor, conteste por escrito.
walk-hold-release-two-counts-no-fight = No grite ni amenace al personal de la cárcel.
walk-hold-release-two-counts-no-sign = No firme papeles de ICE antes de hablar con un abogado.
# $hours = 48. Deje las dos partes y lo más seguro.
walk-hold-release-two-counts-count = ¿Cuentan los fines de semana? La regla federal da { $hours } horas y no cuenta sábados, domingos ni feriados. El formulario dice solo { $hours } horas. Lo más seguro: anote las dos horas límite y pida la libertad en cada una.
# Deje las dos partes y lo más seguro.
walk-hold-release-two-counts-must = ¿Tiene que obedecer la cárcel a ICE? La retención es una petición, pero la ley de Georgia manda a las cárceles cumplirla. No vimos toda la ley. Lo más seguro: cuente con que la cárcel va a esperar a ICE y deje actuar a un abogado.
walk-hold-release-two-counts-local = En una cárcel con <term id="287g">acuerdo 287(g)</term>, los agentes locales pueden entregar una orden de ICE. Entonces pregunte con qué papel tienen ahora a la persona.

## Final: La retención debería haber terminado

walk-hold-release-over = La retención debería haber terminado
walk-hold-release-over-ask-now = Pida ya, por escrito, la libertad.
walk-hold-release-over-lawyer = Llame de inmediato a un abogado.
walk-hold-release-over-lawyer-detail = Diga desde cuándo tienen a la persona solo por la retención y que ICE no ha venido. Un abogado puede pedir a una corte que actúe.
walk-hold-release-over-paper = Pregunte con qué papel tienen ahora a la persona.
walk-hold-release-over-names = Anote cada nombre, respuesta y hora.
# Se dice o se escribe a la cárcel.
walk-hold-release-over-say-until = ¿Con qué papel tienen a esta persona y hasta qué hora? Por favor, conteste por escrito.
walk-hold-release-over-no-fight = No grite ni amenace al personal de la cárcel.
walk-hold-release-over-no-sign = No firme papeles de ICE antes de hablar con un abogado.
# Deje las dos partes y lo más seguro.
walk-hold-release-over-must = ¿Tiene que obedecer la cárcel a ICE? La retención es una petición, pero la ley de Georgia manda a las cárceles cumplirla. No vimos toda la ley. Lo más seguro: cuente con que la cárcel va a esperar a ICE y deje actuar a un abogado.
# $hours = 48.
walk-hold-release-over-sue = Si pasan { $hours } horas y ICE no ha venido, la retención ya no da poder a la cárcel. Quien fue retenido sin derecho puede demandar.
walk-hold-release-over-local = En una cárcel con <term id="287g">acuerdo 287(g)</term>, los agentes locales pueden entregar una orden de ICE. Entonces pregunte con qué papel tienen ahora a la persona.

## Final: La persona ya no está en la cárcel

walk-hold-release-gone = La persona ya no está en la cárcel
walk-hold-release-gone-find = Busque a la persona.
walk-hold-release-gone-find-detail = El nombre puede tardar uno o dos días en aparecer.
walk-hold-release-gone-lawyer = Llame ya a un abogado de inmigración.
walk-hold-release-gone-tell = Diga al abogado cuándo ICE se llevó a la persona.
walk-hold-release-gone-no-ice = No vaya usted a ICE si no tiene papeles.
walk-hold-release-gone-no-sign = Diga a la persona: “No firme antes de hablar con un abogado”.

## Final: Pregunte primero a la cárcel

walk-hold-release-ask-jail = Pregunte primero a la cárcel
walk-hold-release-ask-jail-call-jail = Llame a la cárcel y pregunte si la persona está ahí.
walk-hold-release-ask-jail-copy = Pregunte si hay retención y pida una copia.
walk-hold-release-ask-jail-write = Anote cada nombre, respuesta y hora.
walk-hold-release-ask-jail-lawyer = Pida al abogado penal que también averigüe.
# Se dice o se escribe a la cárcel.
walk-hold-release-ask-jail-say-until = ¿Con qué papel tienen a esta persona y hasta qué hora? Por favor, conteste por escrito.
walk-hold-release-ask-jail-no-bail = No pague la fianza antes de saberlo. Pregunte a un abogado.
walk-hold-release-ask-jail-no-status = No hable de su propio estatus.
walk-hold-release-ask-jail-questions = Pregunte a la cárcel
walk-hold-release-ask-jail-questions-hold = ¿Hay una retención de ICE? ¿Cuándo llegó?
walk-hold-release-ask-jail-questions-warrant = ¿Trae una orden? ¿Me dan una copia?
walk-hold-release-ask-jail-questions-ends = ¿Cuánto es la fianza? ¿Cuándo saldría libre la persona?
walk-hold-release-ask-jail-questions-signed = ¿Quién de ICE la firmó?
