### Quién decide sobre el intercambio de huellas y el 287(g), y qué se puede hacer dentro de la ley para pedir cambios. Sin partidos, sin nombres de candidatos o funcionarios.
### Diga el riesgo para quienes no son ciudadanos. "287(g)", HB 1105 y SB 21 son nombres de leyes y quedan así.

sc-change-title = Pedir cambios
# En el cuadro de la página de inicio.
sc-change-short = Pedir cambios
sc-change-lead = Para usted si quiere que cambie el intercambio de huellas o el 287(g).

## Qué hacer

sc-change-lawyer = Hable con un abogado antes de hablar en público.
sc-change-lawyer-detail = Un grupo puede hablar o escribir en su lugar.
sc-change-look = Mire los acuerdos de su condado con ICE.
sc-change-records = Pida el acuerdo por escrito.
sc-change-records-detail = La ley de Georgia deja que cualquier persona pida papeles públicos. Su carta también será un papel público.
sc-change-meeting = Vea una reunión del condado o de la ciudad.
sc-change-meeting-detail = Llame antes y pregunte si la gente puede hablar allí.
sc-change-report = Averigüe dónde reportar a agentes que no cumplen las reglas.

## Qué no hacer

sc-change-no-vote = No vote ni se registre para votar si no es ciudadano.
sc-change-no-money = No dé dinero a una campaña si no tiene tarjeta verde.
sc-change-no-money-detail = Vale también para partidos políticos. Un ciudadano, o quien tiene tarjeta verde, puede dar.
sc-change-no-status = No diga su estatus en una carta ni en una reunión.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro.
sc-change-speech = ¿Puede usted hablar si no es ciudadano? La Constitución protege a todos cuando hablan y escriben a las autoridades. Pero en 2025 el gobierno detuvo a algunos no ciudadanos o canceló visas después de que hablaron en público. Las cortes lo están revisando. Un arresto en una protesta puede dañar un caso de inmigración. Lo más seguro: pregunte primero a un abogado, o deje que un grupo hable por usted.
# En disputa: deje las dos partes y lo más seguro.
sc-change-steering = ¿Hay reuniones públicas sobre el <term id="287g">287(g)</term>? Algunos sheriffs las hicieron con ICE. En el condado de Floyd se anunciaron para 2020 y 2022. No pudimos verificar si los acuerdos más nuevos las piden. Lo más seguro: puede haber agentes de ICE, así que pregunte a un abogado antes de ir. Un grupo puede ir en su lugar.

## Pasos

# Título de una lista.
sc-change-decides = Quién decide qué
sc-change-decides-sharing = El intercambio de huellas: el gobierno federal. Un condado no puede salirse.
sc-change-decides-agreement = Un acuerdo 287(g): ICE y la agencia local que lo firma.
sc-change-decides-jail = La cárcel y sus agentes: el sheriff que eligen los votantes.
sc-change-decides-budget = El dinero del condado: los comisionados del condado.
sc-change-decides-law = La ley del estado: los legisladores y el gobernador de Georgia.
# Título de una lista. $days: días hábiles; $cents: el precio de una página; $minutes: tiempo gratis del personal.
sc-change-ask-papers = Cómo pedir papeles públicos
sc-change-ask-papers-write = Escriba a la agencia. Diga qué papel: el acuerdo 287(g), o cuántas <term id="detainer">retenciones de ICE (detainers)</term> hubo.
sc-change-ask-papers-reason = No tiene que dar una razón.
sc-change-ask-papers-answer = La oficina debe responder en { $days } días hábiles.
sc-change-ask-papers-cost = Una página cuesta { $cents } centavos. Los primeros { $minutes } minutos de trabajo son gratis. Pregunte primero el costo.
sc-change-ask-papers-helper = Un grupo o un ciudadano puede pedirlo por usted.

## Por qué

# $letter: un día.
sc-change-no-opt-out = Ningún sheriff, condado o estado puede salirse del intercambio. ICE lo dijo en una carta del { $letter }. Cuando el FBI tiene las huellas, una oficina federal puede pasarlas a otra.
sc-change-ban = La ley de Georgia prohíbe a ciudades y condados tener <term id="sanctuary-policy">políticas santuario</term>. A los funcionarios que no cumplen los pueden acusar de un delito, y su ciudad o condado puede perder dinero.
# HB 1105: el nombre de una ley.
sc-change-must-ask = Una agencia local sin acuerdo debe pedir uno cada año. Lo dice la ley HB 1105. ICE también tiene que aceptar.
sc-change-ended = Los sheriffs de Cobb y Gwinnett terminaron sus acuerdos en enero de 2021, antes de esa ley. Sus cárceles todavía deben reportar a ICE.
# $years: por cuánto tiempo se elige al sheriff.
sc-change-sheriff = Los votantes de cada condado eligen al sheriff por { $years } años. El sheriff no depende del administrador del condado.
sc-change-civil-rights = Un sitio de internet que apoya la HB 1105 dice que esa ley debe aplicarse de acuerdo con las leyes de derechos civiles.

## Cuando es distinto

sc-change-state = La <en>State Patrol</en> y las prisiones del estado tienen sus propios acuerdos. Ningún condado decide sobre ellos.
sc-change-secret = Algunos papeles quedan en secreto, por ejemplo en una investigación abierta. La oficina debe decirle qué ley lo dice.
# SB 21: el nombre de un proyecto de ley.
sc-change-bill = SB 21 es un proyecto de ley de 2025. Dejaría demandar a gobiernos locales que no cumplen la prohibición o las retenciones de ICE. El Senado del estado lo aprobó. No encontramos si llegó a ser ley.
