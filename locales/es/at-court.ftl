### Una cita en la corte o con ICE. Quien lee puede tener miedo de ir, y faltar le puede costar el derecho a quedarse.
### Son tres lugares: la corte de inmigración, una oficina de ICE (cita de control) y una corte del estado de Georgia. No los mezcle.
### Nada debe sonar más seguro que en inglés.

at-court-title = En la corte o en una cita con ICE
# En el cuadro de la página principal.
at-court-short = Corte o cita con ICE
at-court-lead = Para usted si tiene una audiencia o una cita con ICE, o si acompaña a alguien.

## Qué hacer

at-court-ask-lawyer = Hable con un abogado antes de la fecha.
# "desde otro lugar": por ejemplo, una audiencia por video.
at-court-ask-lawyer-detail = El abogado le puede decir qué riesgo hay en su caso. Pregunte si puede participar desde otro lugar, por ejemplo por video.
at-court-check-date = Revise seguido la fecha y el lugar.
# "la línea de la corte": la línea automática de las cortes de inmigración; aparece en esta página.
at-court-check-date-detail = Use la línea telefónica de la corte y su <term id="a-number">número A</term>. La línea habla inglés y español. Hay dos cortes de inmigración en Atlanta y una dentro del centro de detención Stewart. Por eso, lea bien su aviso.
at-court-bring-notice = Lleve el aviso de su audiencia.
at-court-bring-someone = Vaya con un abogado o con otra persona.
at-court-bring-someone-detail = Los agentes también le pueden hacer preguntas a esa persona. Escoja a alguien que no tenga por qué preocuparse de eso.
# $days: cuántos días después de mudarse.
at-court-new-address = Si se muda, avise a la corte en un plazo de { $days } días.
at-court-new-address-detail = Esto es para la corte de inmigración. Use el <term id="eoir-33">formulario EOIR-33</term>. Avise también a <term id="dhs">Seguridad Nacional (DHS)</term>.

## Qué decir

# Se le dice al juez de inmigración, por ejemplo cuando el abogado del gobierno quiere cerrar el caso.
at-court-ask-time = Pido tiempo para hablar con un abogado antes de contestar.

## Qué no hacer

at-court-no-missing = No falte a su cita sin preguntar a un abogado.
at-court-no-missing-detail = Por lo general, faltar a la corte es peor que ir. Faltar a una cita de control con ICE también puede traer problemas serios.
at-court-no-dismissal = No acepte cerrar su caso sin un abogado.
at-court-no-dismissal-detail = El abogado del gobierno puede pedir al juez que cierre su caso (<en>dismiss</en>). Eso puede sonar bien. Pero ha habido personas arrestadas al salir de la sala.
at-court-no-signing = No firme papeles de ICE antes de hablar con un abogado.
at-court-no-resisting = No corra, no mienta y no toque a un agente.

## Lo que está en disputa

# $ruling: el día del fallo. En disputa: deje las dos partes y lo más seguro.
at-court-arrests = En 2025 ICE permitió arrestos en las cortes y cerca de ellas. El { $ruling } un juez federal de California anuló esas reglas para las cortes de inmigración de todo el país. El gobierno podía apelar, y no sabemos qué vale hoy. El fallo no trataba de las cortes del estado de Georgia. Todavía puede haber arrestos. Lo más seguro: pregunte a un abogado antes de ir y haga un plan con su familia.
at-court-arrests-detail = En mayo de 2025 unos abogados dijeron que agentes de ICE revisaban los papeles de quienes salían de una corte de inmigración en Atlanta. En ese momento no había arrestos confirmados allí.

## Pasos

# Título de una lista.
at-court-before-check-in = Antes de una cita de control con ICE
at-court-before-check-in-lawyer = Hable con un abogado de inmigración.
at-court-before-check-in-copies = Deje copias de sus papeles con su familia.
at-court-before-check-in-proof = Lleve pruebas de su dirección y de su familia aquí.
at-court-before-check-in-tell = Diga a dos personas de confianza a dónde va y cuándo.
# Título de una lista.
at-court-if-missed = Si faltó a una audiencia
at-court-if-missed-lawyer = Llame hoy mismo a un abogado.
at-court-if-missed-case = Revise su caso en la línea telefónica de la corte.
at-court-if-missed-reopen = Pregunte al abogado por una <term id="motion-to-reopen">moción para reabrir</term>. Con ella se pide al juez que abra el caso otra vez.

## Por qué

# $years: por cuánto tiempo.
at-court-order-without-you = Si falta a una audiencia, el juez puede ordenar su deportación sin que usted esté. Eso se llama <term id="in-absentia">orden in absentia</term>. Después, varias maneras de quedarse se le cierran por { $years } años.
# $days: en cuántos días se puede pedir.
at-court-open-again = Por razones muy serias puede pedir, en un plazo de { $days } días, que abran el caso otra vez. Si no le avisaron bien, o si estaba en custodia, lo puede pedir en cualquier momento. La deportación espera mientras el juez decide.
at-court-check-in = Una cita de control puede terminar en detención, en supervisión o con un aparato de rastreo.
at-court-lawyer-immigration = En la corte de inmigración puede tener un abogado, pero el gobierno no lo paga. Puede pedir al juez tiempo para buscar uno. El juez le da una lista de ayuda gratis o de bajo costo.
# "public defender" es el nombre en inglés que hay que pedir.
at-court-lawyer-criminal = En un caso penal de Georgia que puede llevar a la cárcel, le dan un abogado aunque no pueda pagar. No importa si es ciudadano o no. Pida un defensor público (<en>public defender</en>).
# $days: cuántos días antes de la fecha.
at-court-interpreter = La corte le da un <term id="interpreter">intérprete</term> sin costo. En una corte del estado de Georgia, pídalo al menos { $days } días antes, si puede. Pedirlo tarde puede costar dinero.

## Cuando es distinto

# Corte del estado de Georgia, no la corte de inmigración.
at-court-state-court = Si falta a una cita en una corte del estado de Georgia, el juez puede ordenar su arresto. Eso se llama <en>bench warrant</en>.
at-court-family-court = Las reglas de ICE de 2025 decían a los agentes que evitaran, en general, las cortes de familia y de reclamos menores. Un supervisor podía permitir arrestos allí.
at-court-phone-line = La línea de la corte no dice nada de audiencias de fianza ni de mociones. Para eso, llame a la corte misma.
