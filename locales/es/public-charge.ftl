### Beneficios (comida, salud, dinero) y qué pueden significar para una tarjeta verde. La regla puede haber cambiado: nunca diga que un beneficio es seguro.
### SSI, TANF, CHIP, WIC, Medicaid: nombres de programas, quedan así.

public-charge-title = Los beneficios y su tarjeta verde
# En el cuadro de la página de inicio.
public-charge-short = Carga pública
public-charge-lead = Para usted si teme que un beneficio dañe su caso de inmigración.

## Qué hacer

public-charge-ask = Pregunte a un abogado antes de empezar o dejar un beneficio.
# La prueba: el gobierno pregunta si la persona puede llegar a depender de él.
public-charge-test = Averigüe si la prueba es para usted.
public-charge-test-detail = No es para refugiados, personas con asilo y muchos grupos humanitarios. No es para hacerse ciudadano.
public-charge-emergency = Busque atención médica en una emergencia.
public-charge-children = Pregunte qué pueden recibir sus hijos ciudadanos.
public-charge-children-detail = Puede pedirlo para ellos y no para usted. La página de Medicaid de Georgia dice que usted no tiene que mostrar su propio estatus.
public-charge-data = Pregunte a un abogado quién puede ver su dirección.

## Qué decir

# Usted lo dice en la oficina de beneficios.
public-charge-say-child = Pido este beneficio solo para mi hijo, no para mí.

## Qué no hacer

public-charge-no-lie = No mienta en un formulario de beneficios.
public-charge-no-home = No se quede en casa en una emergencia.
public-charge-no-drop = No deje el beneficio de un hijo antes de preguntar a un abogado.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro. $rule, $proposal: días.
public-charge-rule = ¿Qué cuenta hoy en la prueba de <term id="public-charge">carga pública</term>? Según una regla en vigor desde el { $rule }, solo cuentan la ayuda en efectivo y el cuidado a largo plazo que paga el gobierno. El { $proposal } el gobierno propuso cancelar esa regla. Entonces los funcionarios podrían mirar más beneficios. No encontramos una regla final. Lo más seguro: pregunte a un abogado de inmigración qué cuenta ahora.
# En disputa: deje las dos partes y lo más seguro. $ruling, $since: días.
public-charge-sharing = ¿Puede ICE ver datos de Medicaid? Un juez federal de California decidió el { $ruling }. Desde el { $since } el departamento federal de salud puede dar a ICE direcciones y otros datos básicos. Es sobre personas sin estatus. No puede dar datos médicos en los estados que demandaron, pero Georgia no demandó. La página de Medicaid de Georgia dice que no reporta a las personas, pero puede ser más vieja. Lo más seguro: pregunte a un abogado antes de dar la dirección de alguien sin estatus.

## Pasos

# Título de una lista.
public-charge-counted = Qué cuenta la regla de 2022
public-charge-counted-ssi = SSI, un pago cada mes
public-charge-counted-tanf = TANF y otra ayuda en efectivo, del estado o local
public-charge-counted-care = Cuidado a largo plazo en una institución, pagado por el gobierno
# Título de una lista.
public-charge-not-counted = Qué no cuenta la regla de 2022
public-charge-not-counted-food = Estampillas de comida, WIC y comidas de la escuela
public-charge-not-counted-health = Medicaid regular y CHIP
public-charge-not-counted-home = Ayuda con la vivienda
public-charge-not-counted-family = Beneficios que usan sus hijos o familiares

## Por qué

public-charge-who = La prueba es para quien pide una visa, entrada o la mayoría de las tarjetas verdes.
public-charge-emergency-room = Las salas de emergencia de hospitales que aceptan <en>Medicare</en> deben revisar a quien tenga una emergencia y atenderle hasta que esté estable. No importan su estatus ni su dinero.
public-charge-bills = La página de Medicaid de Georgia dice que puede ayudar a pagar una emergencia o un parto. Vale también sin estatus, si sus ingresos son lo bastante bajos.
public-charge-no-ask = Puede guardar silencio sobre su estatus con médicos y enfermeras.

## Cuando es distinto

# $since: un día.
public-charge-medicaid = Desde el { $since } Medicaid y CHIP federales cubren a menos inmigrantes. Los refugiados y quienes tienen asilo quedan fuera si no tienen tarjeta verde. No pudimos verificar qué cubre aún Georgia; pregunte.
# $age: años.
public-charge-status-check = Para muchos beneficios una oficina de Georgia revisa el estatus de quien los pide y tiene { $age } años o más. La consulta va a Seguridad Nacional. El cuidado médico de emergencia es una excepción.
