### Why the advice is true: facts about filming officers and recording talks in Georgia.

fact-record-right = En el circuito federal de Georgia, la Primera Enmienda da el derecho a grabar en video a la policía cuando hace su trabajo en público. Hay límites razonables de hora, lugar y manera.
fact-record-distance = Quédese atrás, no toque a los agentes ni les cierre el paso, y muévase cuando se lo digan. Estorbar puede llevar a un cargo de <term id="obstruction">obstrucción</term>.
fact-record-not-jails = El derecho a grabar tiene límites. El { $ruling } la Corte Suprema de Georgia confirmó la condena de un hombre. Siguió grabando más allá de la línea marcada de los guardias en un centro de tratamiento del condado de Paulding y no obedeció órdenes de irse.
fact-record-seizure = En general los agentes necesitan una orden para revisar un teléfono. No pueden borrar su grabación.
fact-record-one-party = Para el sonido, Georgia pide el permiso de una sola persona de la conversación. Por eso usted puede grabar una conversación en la que participa. Grabar en secreto a otras personas en un lugar privado es un delito.
fact-record-ice-dispute = En 2025, jefes de Seguridad Nacional llamaron violencia o “doxing” a grabar a agentes de ICE. Dijeron que acusarían a quien acose a los agentes de forma ilegal. Grupos de derechos civiles y cortes dicen que la Primera Enmienda protege grabar a agentes en público. Algunas personas que grabaron fueron retenidas o arrestadas.
