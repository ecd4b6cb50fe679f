### Una página para aprender en un día tranquilo: qué agentes hay, qué llevan escrito, qué son sus papeles.
### Las agencias cambian y los agentes pueden vestir de todo: nunca diga que un uniforme prueba algo. Las palabras en inglés de la ropa y los papeles quedan en inglés.

who-is-who-title = Quién es quién entre los agentes
# En el cuadro de la página principal.
who-is-who-short = Quién es quién
who-is-who-lead = Para usted si no sabe qué agentes tiene enfrente.

## Qué hacer

who-is-who-ask = Pregunte de qué agencia son.
who-is-who-read = Lea las palabras en la ropa, las placas y los carros.
who-is-who-remember = Recuerde nombres y números de placa, también de los carros.
# "Todos": toda clase de agentes.
who-is-who-same-rights = Use los mismos derechos con todos.
who-is-who-same-rights-detail = Puede guardar silencio. Puede decir que no da permiso para registrar. Puede preguntar si se puede ir.
# Agentes falsos: criminales que se hacen pasar por agentes.
who-is-who-fake = Busque ayuda si cree que no son agentes de verdad.
who-is-who-fake-detail = El FBI avisó de criminales que se hacen pasar por agentes de inmigración. Pidió a los agentes de verdad que dejen comprobarlo, por ejemplo con una llamada a la policía local. Parte de la policía de Georgia trabaja con ICE: no hable de su estatus.

## Qué decir

who-is-who-which-agency = ¿De qué agencia son? ¿Son agentes de inmigración?

## Qué no hacer

# POLICE es la palabra en inglés en la ropa.
who-is-who-word-police = No confíe solo en la palabra <en>POLICE</en>.
who-is-who-touch = No toque a los agentes ni sus placas.
who-is-who-lie = No le mienta a ninguno.

## Lo que está en disputa

# $memo: el día del memo. En disputa: deje las dos partes y lo más seguro.
who-is-who-ice-paper = Una <term id="administrative-warrant">orden de ICE (sin juez)</term> la firman agentes de inmigración, no un juez. Desde hace mucho, las cortes dicen que por sí sola no deja a los agentes entrar a una casa. Un memo de ICE del { $memo } dice que un formulario, el <term id="i-205">I-205</term>, les permite entrar a la fuerza. Habla de personas con una orden final de deportación. Un juez decidió en contra de una entrada así, y hay demandas contra el memo. Lo más seguro: deje la puerta cerrada, diga que no da permiso y no se resista.

## Los agentes: dos listas. Las palabras en <en> están impresas en la ropa y los carros.

who-is-who-federal = Agentes federales: lo que puede leer
who-is-who-federal-ice = <en>ICE</en> o <en>ERO</en>: arrestan, detienen y deportan por motivos de inmigración.
who-is-who-federal-hsi = <en>HSI</en>: una parte de ICE que investiga delitos.
who-is-who-federal-border = <en>CBP</en> (azul oscuro) o <en>BORDER PATROL</en> (verde): agentes de la frontera. Algunos han trabajado también en ciudades.
who-is-who-federal-uscis = <en>USCIS</en>: la oficina de las solicitudes. Desde 2025 también puede tener agentes armados.
who-is-who-federal-others = <en>U.S. MARSHAL</en>, <en>DEA</en>, <en>ATF</en>, <en>FBI</en>: otros agentes federales. También pueden arrestar por inmigración.
who-is-who-federal-police-word = Solo <en>POLICE</en>: puede ser la policía local, y puede ser ICE.

who-is-who-local = Agentes de Georgia
who-is-who-local-police = Policía de la ciudad o del condado: delitos y tráfico en su ciudad o condado.
who-is-who-local-sheriff = El sheriff y sus oficiales: la cárcel del condado, las cortes y trabajo de policía en el condado.
who-is-who-local-trooper = Policía estatal (<en>State Patrol</en>): todo Georgia. También puede tener poderes de inmigración.
who-is-who-local-prison = Oficiales de las prisiones del estado (<en>Corrections</en>): pueden hacer revisiones de inmigración en las prisiones.

## Por qué: qué deben decir los agentes, y qué son sus papeles

who-is-who-may-ask = Los agentes de inmigración pueden hacer preguntas a cualquiera. La ley no le obliga a contestar. Si no le detienen, se puede ir caminando.
who-is-who-must-say = Cuando agentes de inmigración le arrestan, una regla federal les dice que lo digan. Deben decir que son agentes de inmigración y por qué le arrestan. Deben hacerlo en cuanto sea práctico y seguro.
who-is-who-judge-paper = Una <term id="judicial-warrant">orden firmada por un juez</term> nombra una corte. Lleva la firma de un juez, una dirección o un nombre, y una fecha.
# $hours: cuántas horas.
who-is-who-hold-paper = Una <term id="detainer">retención de ICE (detainer)</term> es un papel de ICE a una cárcel. Pide que tengan a la persona hasta { $hours } horas más.
who-is-who-deals = Algunos departamentos de policía, sheriffs y agencias del estado tienen un <term id="287g">acuerdo con ICE</term>. Entonces sus agentes pueden hacer parte del trabajo de inmigración.

## Cuando es distinto

who-is-who-plain-clothes = Los agentes de ICE pueden ir de civil, taparse la cara y usar carros sin letreros. ICE dice que llevan placa.
# $day: el día de esas paradas.
who-is-who-together = La policía local y ICE pueden llegar juntos. El { $day } agentes de ICE iban con la policía del condado de Chatham en paradas de tráfico.
