### Las leyes de Georgia sobre inmigrantes, con fechas, y qué significa cada una para la persona. Los nombres de leyes y proyectos se quedan.
### Diga lo que bloqueó una corte. No prometa que algo es seguro por eso.

georgia-laws-title = Las leyes de Georgia sobre inmigrantes
# En el cuadro de la página principal.
georgia-laws-short = Leyes de Georgia
georgia-laws-lead = Para usted si quiere saber qué dice la ley de Georgia sobre los inmigrantes.

## Qué hacer

georgia-laws-ask = Pregunte a un abogado qué ley cuenta para usted.
georgia-laws-real-id = Lleve su licencia o identificación de Georgia válida.
georgia-laws-real-id-detail = Con ella basta para la revisión de estatus de la policía de Georgia.
georgia-laws-silent = Guarde silencio sobre su estatus.
georgia-laws-before-plea = Antes de declararse culpable, pregunte por inmigración.
georgia-laws-before-plea-detail = Su abogado penal le tiene que decir si hay un riesgo claro de deportación.

## Qué no hacer

georgia-laws-no-false-work = No use papeles falsos para un trabajo.
georgia-laws-no-false-name = No dé un nombre falso a un agente.
georgia-laws-no-unlicensed = No maneje sin licencia.

## Lo que está en disputa o abierto

# HB 1105: el nombre de una ley. $signed: un día.
georgia-laws-start-day = La HB 1105 se firmó el { $signed }. Las fuentes dan distintos días de inicio. Sus partes principales están en vigor. Lo más seguro: actúe como si todo valiera.
# SB 21 y SB 116: nombres de proyectos de ley. ADN: una muestra de saliva.
georgia-laws-open-bills = A principios de 2026 había dos proyectos abiertos. El SB 21 permitiría demandar a los gobiernos locales que no cumplen las reglas sobre santuarios o retenciones de ICE. El SB 116 tomaría ADN a algunas personas en la cárcel con una <term id="detainer">retención de ICE</term> y un cargo penal. No pudimos saber si llegaron a ser ley. Lo más seguro: pregunte a un abogado qué es ley hoy.

## Las leyes por fecha

# Título de una lista en orden de tiempo.
georgia-laws-dates = Las leyes por fecha
# $sb529: un día. Felony: un delito grave.
georgia-laws-dates-sb529 = { $sb529 }: SB 529. Revisión de estatus para ayudas públicas, y en la cárcel por un delito grave o por manejar borracho.
georgia-laws-dates-sb20 = 2009: la SB 20 prohíbe las <term id="sanctuary-policy">políticas santuario</term>.
# $hb87: un día.
georgia-laws-dates-hb87 = { $hb87 }: <term id="hb87">HB 87</term>. Revisiones de la policía y de las cárceles, E-Verify en el trabajo, delitos nuevos.
georgia-laws-dates-court = 2012: las cortes dejan que empiecen las revisiones de la policía.
# $blocked: un día.
georgia-laws-dates-blocked = { $blocked }: un juez bloquea para siempre los delitos del estado de llevar en carro y dar techo.
# $hb1105: un día.
georgia-laws-dates-hb1105 = { $hb1105 }: <term id="hb1105">HB 1105</term>. Las cárceles tienen que cumplir las retenciones de ICE. Las agencias locales tienen que pedir acuerdos a ICE.
georgia-laws-dates-sb21 = 2025: el Senado del estado aprueba el SB 21. No encontramos que haya llegado a ser ley.

## Qué significa para usted

georgia-laws-police-check = La policía puede tratar de revisar su estatus en algunos casos. Primero tiene que tener <term id="probable-cause">buenas razones para creer</term> que usted cometió un delito estatal o federal. Es solo para quien no muestra una identificación que cuente y no se puede identificar de otra forma.
georgia-laws-ticket-check = En algunos delitos menores, un agente puede revisar su estatus antes de darle una multa en lugar de un arresto. No vimos el texto completo de esta ley.
# $hours: cuánto tiempo tiene la cárcel.
georgia-laws-jail = La cárcel tiene que revisar. En { $hours } horas cada cárcel tiene que tratar de averiguar su nacionalidad y su estatus. Tiene que cumplir una retención de ICE. Por eso un arresto por algo pequeño puede llevar a ICE.
georgia-laws-sanctuary = Ninguna ciudad ni condado puede hacer reglas contra la ayuda a ICE. Los funcionarios que lo hacen pueden ser acusados de un delito, y su ciudad puede perder dinero. Por eso no cuente con promesas locales.
# E-Verify: una revisión federal por computadora de los trabajadores nuevos. $workers: un número; $low, $high: años.
georgia-laws-work = Los patrones privados con más de { $workers } trabajadores tienen que revisar a los nuevos en E-Verify. Usar datos de identidad inventados o falsos para conseguir trabajo es un delito grave. Puede traer de { $low } a { $high } años de prisión.
# $age: años.
georgia-laws-benefits = Para muchas ayudas públicas y licencias, la oficina tiene que revisar el estatus de personas de { $age } años o más. La revisión va a Seguridad Nacional. La atención médica de emergencia es una excepción.

## Cuando es distinto

georgia-laws-rides = Bloqueado: los delitos de Georgia de llevar en carro o dar techo a personas sin papeles. La policía no puede arrestar por ellos. Pero la ley federal tiene su propio delito de esconder o mover a personas; pregunte a un abogado.
# La HB 1105 como se propuso al principio; no se vio el texto final.
georgia-laws-language = Si no habla bien inglés, pida un <term id="interpreter">intérprete</term>. Como se propuso al principio, la HB 1105 hace que la cárcel consiga uno para la revisión de estatus.
georgia-laws-city-rule = No cumplir solo una regla de la ciudad o del condado no basta para la revisión de estatus de la policía.
georgia-laws-civil-rights = La HB 87 dice que debe respetar las leyes de derechos civiles. La HB 1105 dice lo mismo, según leímos en un sitio que la apoya. La raza sola no es una razón legal para pararle. Escriba lo que pasó y pregunte a un abogado.
