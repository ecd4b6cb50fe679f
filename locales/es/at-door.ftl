### Tema "at-door": agentes de ICE o la policía están ahora en la puerta de la casa de quien lee.
### Quien lee tiene miedo y lee poco. Cada línea, corta y tranquila. No se promete nada.
### "Ellos" son siempre los agentes (ICE o policía). "El papel" es la orden que muestran.

at-door-title = ICE o la policía en su puerta
# El cuadro en la página principal.
at-door-short = En la puerta
at-door-lead = Lea esto cuando ICE o la policía lleguen a su casa.

## Qué hacer

at-door-keep-closed = Deje la puerta cerrada.
at-door-keep-closed-detail = Puede hablar con la puerta cerrada. Ellos pueden pasar el papel por debajo o mostrarlo por una ventana.
at-door-ask-who = Pregunte quiénes son, sin abrir.
at-door-ask-who-detail = Pregunte de qué agencia son. Pregunte si traen una <term id="judicial-warrant">orden firmada por un juez</term> (<en>warrant</en>). Si no entiende, pida un intérprete.
# Lleva a las preguntas que ayudan a distinguir una orden de juez de un papel de ICE.
at-door-check-paper = Mire quién firmó el papel.
# "Department of Homeland Security" queda en inglés: es lo que dice el papel.
at-door-check-paper-detail = La orden de un juez dice arriba el nombre de una corte y lleva la firma de un juez. Si arriba dice “<en>Department of Homeland Security</en>” y firma un agente de inmigración, es una <term id="administrative-warrant">orden de ICE (sin juez)</term>. Revise también el nombre, la dirección y la fecha.
at-door-stay-silent = Mantenga la calma y guarde silencio.

## Qué no hacer

at-door-open = No abra la puerta, ni un poquito.
at-door-open-detail = Abrir no es decir que sí. Pero así es más fácil que miren, que entren o que digan que usted aceptó.
# Para el caso de que los agentes entren a la fuerza.
at-door-fight = No les cierre el paso ni pelee si entran.
at-door-lie = No mienta ni muestre papeles falsos.
at-door-lie-detail = Las dos cosas pueden ser delito. En vez de eso, puede guardar silencio.
at-door-sign = No firme papeles de ICE antes de hablar con un abogado.
at-door-sign-detail = No tiene que firmar los papeles que le dé ICE. Puede pedir cada papel en su idioma.

## Lo que está en disputa

# $memo es la fecha del memo de ICE. Se dicen las dos partes, y no se dice que ICE no puede entrar.
at-door-ice-paper = Desde hace muchos años, un papel de ICE por sí solo no permite entrar a una casa. Pero un memo de ICE del { $memo } dice que sus agentes pueden forzar la puerta con un papel: el <term id="i-205">formulario I-205</term>. Es para personas con una orden final de deportación. Un juez falló contra ICE en un caso. No encontramos un fallo para todo el país. Lo más seguro es dejar la puerta cerrada, decir que no en voz alta y no pelear.

## Si entran de todos modos: líneas numeradas bajo un título

at-door-if-they-enter = Si entran de todos modos
at-door-if-they-enter-step-back = Hágase para atrás. No los toque ni se ponga en medio.
# Lo que quien lee les dice a los agentes.
at-door-if-they-enter-say-no = Diga: “No le doy permiso”.
at-door-if-they-enter-silent = Después guarde silencio. Pida un abogado.
at-door-if-they-enter-children = Si le arrestan, diga de inmediato si sus hijos necesitan quien los cuide. Pida llamar a alguien.
at-door-if-they-enter-remember = Fíjese en los nombres, los números de placa y la agencia. Fíjese en la hora y en quién lo vio.
at-door-if-they-enter-write = Escríbalo todo en cuanto pueda.
at-door-if-they-enter-call = Llame a un abogado.

## Por qué

at-door-judge-or-yes = Según la Constitución, los agentes necesitan, para entrar, la orden de un juez o el permiso de usted. ICE ahora no está de acuerdo con una parte de esto.
at-door-say-no = Puede decir que no si quieren entrar o registrar. Dígalo en voz alta. Le puede ayudar después.
at-door-silence = Nadie en la casa tiene que decir dónde nació, qué estatus tiene ni cómo llegó al país.
at-door-everyone = Estos derechos son de todas las personas en el país, con o sin papeles de inmigración.

## Cuando es distinto

at-door-judge-warrant = Una orden firmada por un juez sí les puede permitir entrar. Revise la corte, el nombre, la dirección y la fecha. Si el papel está bien, déjelos pasar y no se ponga en medio. Aun así puede guardar silencio.
at-door-emergency = En una emergencia de verdad, los agentes pueden entrar sin orden y sin su permiso. Por ejemplo, si alguien adentro está en peligro o si vienen persiguiendo a un sospechoso.
