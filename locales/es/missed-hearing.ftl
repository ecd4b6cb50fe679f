### Página: quien lee faltó a una audiencia de inmigración, o teme que haya una orden de deportación que no conocía.
### Quien lee tiene miedo y quizás quiera esconderse. Con calma: puede haber una salida, y el tiempo cuenta.

missed-hearing-title = Falté a una audiencia en la corte de inmigración
# En el cuadro de la página de inicio: de 1 a 4 palabras.
missed-hearing-short = Falté a la audiencia
missed-hearing-lead = Lea esta página si faltó a una audiencia, o cree que tiene una orden vieja de deportación.

## Qué hacer

missed-hearing-lawyer = Llame hoy a un abogado de inmigración.
missed-hearing-lawyer-detail = Algunas vías tienen fecha límite. Tenga a mano sus papeles de la corte cuando llame.
missed-hearing-check = Revise su caso en la línea de la corte.
missed-hearing-check-detail = Use su <term id="a-number">número A</term>. La línea es de la corte, no de ICE. Puede decirle si el juez ya decidió.
missed-hearing-why = Escriba por qué faltó.
missed-hearing-why-detail = Escriba el día, la hora y qué pasó. ¿Estaba enfermo, en la cárcel o no llegó la carta?
missed-hearing-proof = Guarde pruebas: papeles del hospital, de la cárcel, sobres.
missed-hearing-address = Pregunte al abogado por su dirección en la corte.
missed-hearing-address-detail = El <term id="eoir-33">formulario EOIR-33</term> da a la corte su nueva dirección. La regla dice que avise también a Seguridad Nacional. Por eso hable primero con el abogado.

## Qué decir

# Se dice en la oficina de un abogado.
missed-hearing-say-reopen = Falté a mi audiencia. ¿Puede ver mi caso hoy?

## Qué no hacer

missed-hearing-no-wait = No espere una carta.
missed-hearing-no-ice = No vaya solo a ICE para arreglarlo.
missed-hearing-no-ice-detail = Una visita a ICE puede terminar en detención. Si tiene una cita con ICE, pregunte a un abogado antes de la fecha.
missed-hearing-no-notario = No pague a un notario para reabrir su caso.

## Lo que está en disputa

# Deje las dos partes y lo más seguro.
missed-hearing-door = ¿Puede ICE ir a su casa con una orden por faltar a la corte? Desde hace mucho, las cortes dicen que un papel de ICE no basta para entrar. Desde 2025 ICE dice que puede entrar a la fuerza si hay una orden final. Un juez decidió en contra de una entrada así, y hay demandas que siguen. Lo más seguro: deje la puerta cerrada, no se resista y llame a un abogado antes de ese día.

## Paso a paso

missed-hearing-reopen = Para abrir el caso otra vez
missed-hearing-reopen-copy = Pida al abogado su expediente de la corte.
missed-hearing-reopen-reason = Diga al abogado la razón verdadera por la que faltó.
missed-hearing-reopen-notice = Diga qué dirección tenía la corte y si llegó una carta.
missed-hearing-reopen-motion = El abogado puede presentar una <term id="motion-to-reopen">moción para reabrir</term>. Pide al juez que lo vea otra vez.
missed-hearing-reopen-copy-keep = Guarde una copia de lo que se presentó, con la fecha.

## Derechos y reglas

# $years = 10.
missed-hearing-order = Si falta a una audiencia, el juez puede ordenar su deportación. Es una <term id="in-absentia">orden en ausencia (in absentia)</term>. Varias formas de quedarse se cierran por { $years } años.
# $days = 180.
missed-hearing-deadline = Por razones muy graves, tiene { $days } días después de la orden para pedir que se abra el caso otra vez. Un abogado puede decirle si su razón cuenta.
missed-hearing-any-time = ¿No le avisaron bien, o estaba en la cárcel o en detención? Entonces puede pedirlo en cualquier momento.
missed-hearing-waits = Cuando se presenta esta petición, la deportación espera mientras el juez decide. Pida al abogado que la presente pronto.
# $fee es una cantidad en dólares de Estados Unidos.
missed-hearing-fee = Casi todas estas peticiones cuestan: ${ $fee } en julio de 2025, y puede ser más ahora. No hay ese costo si no le avisaron bien o si estaba en la cárcel o en detención.

## Cuando es distinto

missed-hearing-detained = ¿Ya está en detención? Diga a los agentes que quiere un abogado y pedir que se abra su caso otra vez. Si teme que le hagan daño en su país, dígalo también.
missed-hearing-state = Faltar a una corte estatal de Georgia es distinto. Ahí el juez puede ordenar su arresto. Llame a su abogado del caso penal.
missed-hearing-check-in = Faltar a una cita de control con ICE también es distinto, y es grave. Pregunte a un abogado qué hacer.
