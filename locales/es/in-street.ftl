### Tema "in-street": un agente de ICE o un policía para a quien lee, a pie, en un lugar público.
### "Agente" vale para ICE y para la policía, si la línea no nombra a uno de los dos.

in-street-title = Si le paran en la calle
# El cuadro en la página principal.
in-street-short = En la calle
in-street-lead = Lea esto cuando ICE o la policía le paren en un lugar público.

## Qué hacer

in-street-ask-free = Pregunte si se puede ir.
# La respuesta de los agentes a la pregunta de la línea anterior.
in-street-walk-away = Váyase con calma si le dicen que sí.
in-street-stay-silent = Guarde silencio si le dicen que no.
in-street-stay-silent-detail = No tiene que decir dónde nació. No tiene que decir si es ciudadano ni cómo llegó al país.
in-street-no-search = Diga en voz alta que no da permiso para que le registren.
in-street-no-search-detail = Vale para su cuerpo, su bolsa, sus bolsillos y su teléfono. Solo dígalo. No los empuje.

## Qué no hacer

in-street-run = No corra.
in-street-run-detail = Si corre, les puede dar una razón para sospechar de usted o para agregar un cargo.
in-street-resist = No se resista ni toque a los agentes.
in-street-lie = No mienta ni muestre papeles falsos.
in-street-lie-detail = Las dos cosas pueden ser delito. En vez de eso, puede guardar silencio.
in-street-citizen = No diga que es ciudadano si no lo es.
in-street-citizen-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.

## Lo que está en disputa

# $paused es el día de la decisión de la Corte Suprema.
in-street-looks = La ley dice que la raza sola no es una razón legal para pararle. Pero el { $paused } la Corte Suprema suspendió los límites a esas paradas en una parte de California. Esa decisión no es la última palabra. Puede haber paradas por el aspecto, el idioma, el lugar o el tipo de trabajo. Lo más seguro es mantener la calma, guardar silencio y escribirlo después.
# $years es el número de años; lo que va entre comillas es lo que la persona podría decirle a un agente, solo si es verdad.
in-street-speak-up = ¿Callar o hablar? El consejo de siempre es guardar silencio y pedir un abogado. Pero algunas palabras verdaderas pueden protegerle de una <term id="expedited-removal">deportación rápida</term>, sin juez. Lo más seguro: pida un abogado y diga solo la verdad. Si teme que le hagan daño en su país, dígalo.
in-street-speak-up-detail = Si un agente empieza una deportación rápida, estas palabras pueden ayudar, si son verdad. “Tengo miedo de regresar”. “He vivido aquí más de { $years } años”. “Tengo un caso o un estatus”. Lo que diga también puede usarse en su contra: por eso pida un abogado.

## Justo después: líneas numeradas bajo un título; cada una dice qué anotar

in-street-write-down = Justo después, anote esto
in-street-write-down-when = El lugar, el día y la hora.
# Agencia: ICE, policía, sheriff …
in-street-write-down-who = La agencia, los nombres, los números de placa y las placas de los carros.
in-street-write-down-said = Lo que ellos dijeron y lo que dijo usted.
in-street-write-down-seen = Quién lo vio y cómo encontrar a esa persona.
in-street-write-down-hurt = Si tiene heridas: tome fotos y vaya al doctor.

## Por qué

in-street-suspicion = Para detenerle un rato, un agente de inmigración necesita una <term id="reasonable-suspicion">sospecha razonable</term>. Son hechos sobre usted que apuntan a un delito o a estar aquí sin permiso.
in-street-questions = Los agentes de inmigración pueden preguntar por su derecho a estar aquí. La ley no dice que usted deba contestar.
in-street-used-against = Lo que usted diga se puede usar en su contra en la corte. También los papeles que entregue.
in-street-phone = Por lo general, los agentes necesitan una <term id="judicial-warrant">orden de un juez</term> para revisar su teléfono. No pueden borrar su video.
in-street-film = Puede mirar y grabar un arresto desde lejos. No se ponga en medio ni esconda a la persona.
in-street-georgia-id = En Georgia no hay una ley general que obligue a quien va a pie a llevar o mostrar identificación. La policía necesita sospecha razonable para detenerle.

## Cuando es distinto

in-street-pat-down = Los agentes pueden tocarle la ropa por fuera si tienen una buena razón para sospechar que lleva un arma.
# $age es una edad en años.
in-street-carry-card = ¿Tiene <term id="lpr">tarjeta verde (residencia)</term> o permiso de trabajo, y { $age } años o más? La ley federal dice que debe llevar la tarjeta con usted.
in-street-georgia-name = Georgia tiene una ley sobre merodear (<en>loitering</en>): estar en un lugar de un modo que haga temer a la policía por la seguridad. Antes de arrestarle por eso, la policía debe dejarle decir quién es y explicar. Si se niega, puede contar en su contra. Nunca dé un nombre falso: es un delito.
