### Página: ICE tiene detenida a una persona y quien lee pregunta si puede salir con fianza de inmigración.
### "Usted" es la persona adentro o la familia afuera. Quién puede pedir fianza está en disputa: no lo haga sonar más seguro.
### "Fianza de inmigración" es la de ICE. "Fianza penal" es la del caso penal: no las mezcle.

bond-title = Salir de la detención de ICE con fianza
# En el cuadro de la página de inicio: de 1 a 4 palabras.
bond-short = Fianza de inmigración
bond-lead = Lea esta página si ICE le tiene a usted o a su familia, y pregunta por la fianza.

## Qué hacer

bond-lawyer = Pregunte hoy a un abogado por una audiencia de <term id="immigration-bond">fianza</term>.
bond-lawyer-detail = Pregunte también por el <term id="habeas">hábeas corpus</term>. Pide a un juez federal que revise la detención. Pregunte ya. No espere a que decida la Corte Suprema.
bond-judge = Pida al juez de inmigración una audiencia de fianza.
bond-judge-detail = Primero decide ICE. El juez puede cambiar la cantidad. Con algunas personas las reglas no dan poder al juez. La fianza va aparte del caso de deportación.
bond-proof = Junte pruebas de su familia, trabajo y casa.
# Residente: persona con tarjeta verde.
bond-payer = Busque a un ciudadano o a alguien con tarjeta verde que pague.
bond-payer-detail = ICE recibe el dinero en su propia página, por transferencia del banco. Pide papeles a quien paga. También pueden pagar bufetes de abogados y organizaciones sin fines de lucro.
bond-receipt = Guarde el recibo de la fianza, formulario I-305.

## Qué decir

# Se dice al juez de inmigración o a ICE.
bond-say-hearing = Pido una audiencia de fianza.

## Qué no hacer

bond-no-mix = No confunda esta fianza con la fianza de la cárcel.
bond-no-mix-detail = La <term id="bail">fianza penal</term> es para un caso penal. Si hay retención de ICE, pregunte a un abogado antes de que alguien pague la fianza penal.
bond-no-miss = No falte a ninguna audiencia cuando salga.
bond-no-miss-detail = Se puede perder el dinero de la fianza. El juez puede ordenar su deportación.
bond-no-sign = No firme papeles de ICE antes de hablar con un abogado.

## Lo que está en disputa

# $since, $ruling y $granted son fechas. Deje las dos partes y lo más seguro.
bond-who-can = ¿Quién puede tener fianza en Georgia? No está resuelto para quienes <term id="ewi">entraron sin que un agente los revisara</term>. Desde el { $since }, la junta de apelaciones de inmigración dice a los jueces que se la nieguen. El { $ruling }, la corte federal de apelaciones para Georgia dijo que sí la pueden pedir, si los arrestaron dentro del país. Pero esa decisión no era final: un juez la tenía en espera y el gobierno quería anularla. El { $granted }, la Corte Suprema aceptó decidir. No sabemos qué ha pasado después. Lo más seguro: pregunte ya a un abogado por las dos vías, la audiencia de fianza y el hábeas corpus.
# $by y $judgment son fechas.
bond-who-can-detail = Al { $by }, nueve cortes federales de apelaciones habían decidido a favor de la audiencia y dos en contra. El { $judgment }, una corte de California decidió a favor de un grupo de todo el país. Las cortes de inmigración de otros lugares siguieron negándola.

## Paso a paso

bond-papers = Para la audiencia de fianza
bond-papers-family = Muestre su familia: actas de matrimonio y nacimiento, y cartas.
bond-papers-work = Muestre su trabajo y sus impuestos.
bond-papers-years = Muestre cuántos años lleva aquí.
bond-papers-home = Muestre una dirección donde va a vivir.
bond-papers-health = Agregue papeles de la escuela y del médico.
bond-papers-case = Que un abogado muestre cómo podría ganar su caso.
bond-after = Si el juez da fianza
# De la persona adentro. Número A: el número del expediente de inmigración.
bond-after-number = Tenga listos el número A y el nombre completo.
bond-after-pay = Quien paga da toda la cantidad en la página de ICE.
bond-after-keep = Quien paga guarda el recibo.
# $days = 5.
bond-after-address = Dé a la corte su nueva dirección a más tardar en { $days } días.
bond-after-go = Vaya a todas las audiencias.

## Derechos y reglas

# Cantidades en dólares de Estados Unidos.
bond-amount = Por ley, una fianza es de ${ $least } o más. Muchas veces es de ${ $low } a ${ $high }, y se paga completa.
bond-refund = Quien paga puede recuperar el dinero. Usted debe ir a todas las audiencias y cumplir la orden final.
# Stewart es un centro de detención en Georgia.
bond-habeas = Hasta febrero de 2026, muchas personas en Stewart habían ganado una audiencia de fianza con el hábeas corpus. Se presenta donde la persona está detenida.
# Folkston es un centro de detención en Georgia.
bond-habeas-detail = Para Stewart es la corte federal del distrito medio de Georgia (<en>Middle District</en>). Para Folkston es la del distrito sur (<en>Southern District</en>).
bond-long = ¿La detención dura mucho? Un abogado puede pedir una audiencia a un juez federal. Los jueces deciden caso por caso.
bond-own-lawyer = Puede tener un abogado. El gobierno no lo paga.
bond-interpreter = La corte le da un intérprete gratis. Diga cuál es su mejor idioma.

## Cuando es distinto

# $since es una fecha: la ley Laken Riley.
bond-theft = A algunas personas las deben tener detenidas sin fianza. Desde el { $since }, puede bastar un arresto por robo o por algunos otros delitos. Es para personas que no fueron admitidas legalmente. Pregunte a un abogado.
bond-no-power = Con algunas personas el juez no decide la fianza. Por ejemplo, quienes fueron detenidos al llegar, como en un aeropuerto, y quienes tienen ciertos delitos.
bond-ice-appeal = ICE puede apelar. Entonces una persona con fianza quizás tenga que esperar adentro un tiempo.
bond-line = La línea de teléfono de la corte no dice nada de la fianza. Llame a la corte misma.
