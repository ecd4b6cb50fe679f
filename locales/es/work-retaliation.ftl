### Un patrón que amenaza o castiga, muchas veces con llamar a ICE. Quien lee le tiene miedo al patrón. Con calma; sin prometer que la ayuda baste.
### "Represalia": castigar a alguien por usar un derecho. La NLRB, la EEOC, OSHA y la IER son oficinas del gobierno.

work-retaliation-title = Mi patrón me amenaza
# En el cuadro de la página principal.
work-retaliation-short = Amenazas en el trabajo
work-retaliation-lead = Para usted si su patrón le amenaza o le castiga porque usted reclamó.

## Qué hacer

work-retaliation-write = Anote cada amenaza el mismo día.
work-retaliation-write-detail = Escriba las palabras, el día, el lugar y quién lo oyó.
work-retaliation-keep = Guarde mensajes, cartas y talones de pago.
work-retaliation-lawyer = Hable pronto con un abogado.
work-retaliation-lawyer-detail = Lo que escribe en una queja se puede usar como información sobre usted. Un grupo también puede ayudarle a presentarla.
work-retaliation-office = Llame pronto a la oficina correcta.
work-retaliation-victim = Pregunte si hay ayuda para víctimas en su caso.
work-retaliation-victim-detail = Algunas víctimas de delitos o de trata de personas quizá puedan pedir una visa. Un abogado le puede decir.

## Qué decir

# El trabajador se lo dice por teléfono a una oficina del trabajo o a un abogado.
work-retaliation-say-office = Me quejé, y mi patrón amenazó con llamar a inmigración.

## Qué no hacer

work-retaliation-wait = No espere. Algunos plazos son cortos.
work-retaliation-lie = No mienta ni muestre papeles falsos.
work-retaliation-record = No grabe en secreto conversaciones en las que usted no participa.
work-retaliation-record-detail = En Georgia puede grabar una conversación en la que usted participa. Grabar en secreto a otras personas en un lugar privado es delito.

## Pasos

# Líneas: qué pasó, qué oficina, cuánto tiempo.
work-retaliation-limits = Cuánto tiempo tiene para quejarse
# $safety: días.
work-retaliation-limits-osha = Castigo por seguridad: OSHA, { $safety } días.
# $papers: días.
work-retaliation-limits-ier = Papeles de trabajo, si tiene permiso: IER, { $papers } días.
# $unfair: días.
work-retaliation-limits-eeoc = Raza, sexo, religión u origen: EEOC, { $unfair } días en general.
# $union: meses.
work-retaliation-limits-nlrb = Unirse con otros trabajadores: NLRB, { $union } meses.

## Por qué

work-retaliation-punish = Las leyes de pago, seguridad y sindicatos le protegen, sea cual sea su estatus. ¿Su patrón amenazó con llamar a inmigración porque usted se quejó? Eso cuenta como <term id="retaliation">represalia</term>: un castigo por usar sus derechos.
work-retaliation-safety = Su patrón no le puede castigar por avisar de un peligro o de una herida. Esto vale sea cual sea su estatus.
# "acción diferida": el gobierno aplaza una deportación por un tiempo.
work-retaliation-union = La mayoría de los trabajadores puede unirse, con o sin sindicato. La NLRB dice que no va a preguntar por el estatus. Dice que puede considerar ayudar a algunos trabajadores de los casos que lleva. La ayuda es para la acción diferida (se aplaza una deportación), o para una <term id="u-visa">visa U</term> o <term id="t-visa">visa T</term>.
work-retaliation-papers = ¿Tiene permiso para trabajar? Puede quejarse ante el Departamento de Justicia de EE. UU. (IER) si un patrón le trata peor por su estatus de ciudadanía o su origen.
work-retaliation-unfair = La raza, el color, la religión, el sexo y el origen no son razón para tratarle peor. La oficina para esto es la EEOC.

## Cuando es distinto

work-retaliation-less = En algunos casos, el estatus puede limitar lo que usted recibe. Pregunte a la oficina o a un abogado.
work-retaliation-change = Lo que estas oficinas hacen por los trabajadores inmigrantes puede cambiar. Pregunte cuál es la regla hoy.
