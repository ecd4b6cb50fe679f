### Grabar a policías y agentes de inmigración. Es un derecho, pero puede traer riesgo a quien no tiene estatus: no empuje a nadie a grabar.
### Nunca le diga que se acerque, que discuta ni que esconda el teléfono.

recording-title = Grabar a los agentes cuando trabajan
# En el cuadro de la página de inicio.
recording-short = Grabar agentes
recording-lead = Para usted si quiere grabar a agentes en un lugar público.

## Primero

recording-risk = ¿Un arresto podría ponerle en peligro de deportación? Entonces deje que grabe otra persona. Los agentes pueden hablar de <term id="obstruction">obstrucción</term> si dicen que usted estorbó.

## Qué hacer

recording-public = Grabe desde un lugar público.
recording-back = Quédese atrás y no estorbe.
recording-move = Aléjese cuando un agente se lo diga.
recording-notes = Anote el lugar, la hora y los números de placa.
recording-lawyer = Muestre el video a un abogado antes de publicarlo.
recording-lawyer-detail = Grabar a ICE está en disputa ahora. En el video también se puede ver a vecinos.

## Qué no hacer

recording-no-touch = No toque a los agentes ni les cierre el paso.
recording-no-jail = No grabe más allá de una línea de guardias en una cárcel.
recording-no-secret = No grabe en secreto conversaciones privadas de otras personas.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro.
recording-ice = ¿Puede grabar a ICE? Grupos de derechos civiles y cortes dicen que la Constitución protege a quien graba a agentes en público. En 2025 jefes de <term id="dhs">Seguridad Nacional</term> dijeron que grabar es una forma de violencia. Dijeron que acusarían a quien acose a los agentes de forma ilegal. Algunas personas que grabaron fueron retenidas o arrestadas. Lo más seguro: quédese lejos, con calma, y aléjese cuando se lo digan.

## Pasos

# Título de una lista.
recording-after = Después de grabar
recording-after-whole = Guarde el video completo. No lo cambie.
recording-after-copy = Dé una copia a alguien de confianza.
recording-after-write = Anote qué se dijo y quién más lo vio.
recording-after-family = ¿Se llevaron a alguien? Ofrezca el video a la familia o a su abogado.

## Por qué

recording-film = Usted tiene derecho a grabar a policías que trabajan en público. Puede haber límites justos de hora, lugar y manera.
recording-watch = Puede mirar y grabar de lejos cuando ICE arresta a alguien. No cierre el paso a los agentes ni esconda a la persona.
recording-sound = Para el sonido, Georgia pide el permiso de una sola persona de la conversación. Por eso puede grabar una conversación en la que participa.
recording-phone = En general los agentes necesitan una orden para revisar su teléfono. No pueden borrar su video.
recording-bus = Cuando agentes de inmigración suben a un autobús o tren, puede grabar si no estorba.

## Cuando es distinto

# $ruling: un día.
recording-limit = El { $ruling } la Corte Suprema de Georgia confirmó la condena de un hombre. Grabó más allá de la línea de guardias de un centro de tratamiento y no se fue cuando se lo dijeron.
