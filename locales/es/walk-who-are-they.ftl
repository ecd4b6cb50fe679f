### Preguntas para quien ve agentes y no sabe quiénes son. Muy corto. Los finales dicen qué preguntar y qué decir.
### Un uniforme no prueba nada: deje "puede". Las palabras en inglés de la ropa quedan en inglés.

walk-who-are-they-title = ¿Quiénes son estos agentes?
# En el cuadro de la página principal.
walk-who-are-they-short = Quiénes son
walk-who-are-they-lead = Para usted cuando hay agentes y no sabe quiénes son.

## Preguntas

walk-who-are-they-clothes = ¿Qué dice en su ropa o sus carros?
walk-who-are-they-clothes-help = Solo mire. No se acerque y no los toque.
# Las palabras están impresas en la ropa y los carros.
walk-who-are-they-clothes-federal = <en>ICE, ERO, HSI, BORDER PATROL</en> o <en>CBP</en>
walk-who-are-they-clothes-local = Una ciudad o condado, <en>SHERIFF</en> o <en>STATE PATROL</en>
walk-who-are-they-clothes-police-only = Solo <en>POLICE</en> o <en>FEDERAL AGENT</en>
walk-who-are-they-clothes-unsure = Nada, o no sé

walk-who-are-they-said = ¿Qué dicen que son?
walk-who-are-they-said-help = Puede preguntar: “¿De qué agencia son? ¿Son agentes de inmigración?” (<en>Which agency are you from? Are you immigration officers?</en>).
walk-who-are-they-said-immigration = Inmigración, ICE o Patrulla Fronteriza
walk-who-are-they-said-police = Policía de ciudad o condado, o sheriff
walk-who-are-they-said-no-answer = No contestan, o no sé

walk-who-are-they-where = ¿Dónde está usted?
walk-who-are-they-where-home = En casa
walk-who-are-they-where-jail = En una cárcel
walk-who-are-they-where-public = En un carro, el trabajo o la calle
walk-who-are-they-where-unsure = No sé

# Cuando está la policía local.
walk-who-are-they-where-local = ¿Dónde está usted?
walk-who-are-they-where-local-home = En casa
walk-who-are-they-where-local-jail = En una cárcel
walk-who-are-they-where-local-public = En un carro, el trabajo o la calle
walk-who-are-they-where-local-unsure = No sé

walk-who-are-they-asks = ¿Sobre qué preguntan?
walk-who-are-they-asks-help = Puede esperar antes de contestar.
walk-who-are-they-asks-crime = Una multa, un delito o un accidente
walk-who-are-they-asks-status = Mi estatus o dónde nací
walk-who-are-they-asks-unsure = No sé

## Final: agentes de inmigración, ni en casa ni en la cárcel

walk-who-are-they-federal-public = Parecen agentes de inmigración
walk-who-are-they-federal-public-ask-free = Pregunte si se puede ir.
walk-who-are-they-federal-public-silent = Guarde silencio sobre su estatus y dónde nació.
walk-who-are-they-federal-public-no-search = Diga que no da permiso para registrar, solo con palabras.
walk-who-are-they-federal-public-remember = Pida su agencia, nombres y números de placa.
walk-who-are-they-federal-public-run = No corra ni se resista.
walk-who-are-they-federal-public-lie = No mienta ni muestre papeles falsos.
walk-who-are-they-federal-public-citizen = No diga que es ciudadano si no lo es.
# $age: años de edad. En disputa: deje las dos partes y lo más seguro.
walk-who-are-they-federal-public-show-card = ¿Tiene que mostrar papeles de inmigración? La ley federal dice que las personas de { $age } años o más deben llevar su <term id="lpr">tarjeta verde</term> o una tarjeta parecida, si se la dieron. La ACLU de Georgia dice: muestre los papeles que lleve, si un agente de inmigración los pide. Otra página de la ACLU lo dice solo para personas con estatus legal. Lo más seguro: muestre una tarjeta de inmigración válida de Estados Unidos a un agente de inmigración, si la tiene. Si no tiene, guarde silencio.
walk-who-are-they-federal-public-suspicion = Para detenerle un rato necesitan una <term id="reasonable-suspicion">sospecha razonable</term>. Son hechos sobre usted que apuntan a un delito o a estar aquí sin permiso.
walk-who-are-they-federal-public-must-say = Si le arrestan, una regla federal les dice que lo digan, y por qué. Deben decir que son agentes de inmigración, en cuanto sea práctico y seguro.

## Final: la policía, por una multa o un delito

walk-who-are-they-local-crime = Parecen policía local
walk-who-are-they-local-crime-ask-free = Pregunte si se puede ir.
walk-who-are-they-local-crime-show = Muestre licencia, registro del carro y seguro, si maneja.
walk-who-are-they-local-crime-silent = Guarde silencio y pida un abogado.
walk-who-are-they-local-crime-no-search = Diga que no da permiso para registrar, solo con palabras.
walk-who-are-they-local-crime-false-name = No dé un nombre falso. Es un delito.
walk-who-are-they-local-crime-resist = No corra, no se resista ni les cierre el paso.
walk-who-are-they-local-crime-walk-away = En una conversación de la que se puede ir, usted puede no contestar e irse caminando. Unas notas sobre casos de Georgia dicen que eso solo no es razón para un arresto por <term id="obstruction">obstrucción</term>.
walk-who-are-they-local-crime-name = Georgia tiene una ley sobre merodear (<en>loitering</en>): estar en un lugar de una forma que hace temer a la policía por la seguridad. Según esa ley, no decir quién es puede contar en su contra.
walk-who-are-they-local-crime-powers = Algunos departamentos de policía, algunos sheriffs y la policía estatal tienen un <term id="287g">acuerdo con ICE</term>. Entonces sus agentes pueden hacer parte del trabajo de inmigración.

## Final: la policía, por el estatus

walk-who-are-they-local-status = No tiene que hablar de su estatus
walk-who-are-they-local-status-silent = Guarde silencio sobre su estatus.
walk-who-are-they-local-status-ask-free = Pregunte si se puede ir.
walk-who-are-they-local-status-lawyer = Pida un abogado si le detienen.
walk-who-are-they-local-status-lie = No mienta ni muestre papeles falsos.
walk-who-are-they-local-status-citizen = No diga que es ciudadano si no lo es.
walk-who-are-they-local-status-need-not = No tiene que decir dónde nació, si es ciudadano ni cómo llegó.
walk-who-are-they-local-status-status-check = En Georgia, la policía puede tratar de revisar su estatus si se cumplen dos cosas. Una: tiene hechos fuertes que apuntan a un delito estatal o federal. La otra: usted no puede mostrar quién es, con una identificación válida o de otra forma. Una licencia o identificación de Georgia válida basta para esa revisión.
walk-who-are-they-local-status-powers = Algunos departamentos de policía, algunos sheriffs y la policía estatal tienen un <term id="287g">acuerdo con ICE</term>. Entonces sus agentes pueden tener algunos poderes de inmigración.

## Final: en una cárcel

walk-who-are-they-jail = Le hacen preguntas en una cárcel
walk-who-are-they-jail-silent = Guarde silencio sobre su estatus y dónde nació.
walk-who-are-they-jail-ask-who = Pregunte si son de ICE o de la cárcel.
walk-who-are-they-jail-lawyer = Pida un abogado, una y otra vez.
# Retención de ICE: el papel de ICE a la cárcel.
walk-who-are-they-jail-copy = Pida una copia de la retención de ICE, si la hay.
walk-who-are-they-jail-sign = No firme papeles de ICE antes de hablar con un abogado.
walk-who-are-they-jail-lie = No mienta. No diga que es ciudadano si no lo es.
# $years: años de vivir aquí. En disputa: deje las dos partes y lo más seguro.
walk-who-are-they-jail-speak = Si un agente empieza una <term id="expedited-removal">deportación rápida</term>, algunas palabras verdaderas pueden ayudar. Puede decir que tiene miedo de regresar, o que ha vivido aquí más de { $years } años. Pero lo que diga se puede usar en su contra. Lo más seguro: diga solo la verdad y pida un abogado.
walk-who-are-they-jail-models = Los oficiales de una cárcel con un <term id="287g">acuerdo con ICE</term> pueden preguntar por el estatus o darle papeles de ICE.
# $hours: cuántas horas.
walk-who-are-they-jail-hold = Una <term id="detainer">retención de ICE (detainer)</term> es un pedido a la cárcel. Pide que le tengan hasta { $hours } horas después de cuando saldría libre.
walk-who-are-they-jail-status-check = Toda cárcel de Georgia debe tratar de saber su nacionalidad. Las huellas de todos se comparan con los datos de inmigración.

## Final: no se sabe quiénes son

walk-who-are-they-unclear = No está claro quiénes son
walk-who-are-they-unclear-keep-asking = Pregunte otra vez de qué agencia son.
walk-who-are-they-unclear-silent = Guarde silencio sobre su estatus y dónde nació.
walk-who-are-they-unclear-ask-free = Pregunte si se puede ir.
walk-who-are-they-unclear-door = Deje la puerta cerrada, si está en casa.
# "No son de verdad": criminales que se hacen pasar por agentes.
walk-who-are-they-unclear-get-help = Busque ayuda si cree que no son agentes de verdad.
walk-who-are-they-unclear-trust-word = No confíe solo en la palabra <en>POLICE</en>.
walk-who-are-they-unclear-resist = No corra, no pelee ni los toque.
walk-who-are-they-unclear-fake = En 2025 el FBI avisó de criminales que se hacen pasar por agentes de inmigración. Pidió a los agentes de verdad que dejen comprobar quiénes son.
walk-who-are-they-unclear-plain = Los agentes de ICE de verdad pueden ir de civil o taparse la cara. ICE dice que llevan placa.
walk-who-are-they-unclear-local-help = Si llama a la policía, recuerde que parte de la policía de Georgia trabaja con ICE.
