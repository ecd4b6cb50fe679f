### Página: la policía arrestó al lector y lo llevó a una cárcel del condado o de la ciudad.
### "Usted" es la persona en la cárcel. La familia también puede leer esta página.

booked-at-jail-title = Me arrestaron y me llevaron a la cárcel
# En el cuadro de la página de inicio: de 1 a 4 palabras.
booked-at-jail-short = Arresto y cárcel
booked-at-jail-lead = Lea esta página si la policía le arresta y le lleva a una cárcel del condado.

## Qué hacer

booked-at-jail-stay-silent = Diga que va a guardar silencio.
booked-at-jail-stay-silent-detail = No tiene que decir dónde nació. No tiene que decir cómo llegó a este país.
booked-at-jail-ask-lawyer = Pida un abogado.
booked-at-jail-ask-lawyer-detail = Si no puede pagar, pida un defensor público (<en>public defender</en>). Usted tiene este derecho si el cargo penal puede llevar a la cárcel. Es igual para ciudadanos y no ciudadanos.
booked-at-jail-ask-call = Pida hacer una llamada.
booked-at-jail-ask-call-detail = La cárcel le quita el teléfono. Ayuda saber un número de memoria: el de su familia o el de un abogado.
booked-at-jail-check-hold = Pida a su abogado que averigüe si hay una <term id="detainer">retención de ICE</term>.
booked-at-jail-check-hold-detail = Una retención de ICE (<en>detainer</en>) es una petición de ICE a la cárcel. Le pide que no le suelte a usted cuando ya debería salir libre.
booked-at-jail-before-plea = Hable con su abogado antes de declararse culpable.
booked-at-jail-before-plea-detail = Declararse culpable puede llevar a la deportación. Pregunte primero, aunque el cargo sea manejar sin licencia.

## Qué no hacer

booked-at-jail-no-lie = No mienta ni dé un nombre falso.
booked-at-jail-no-lie-detail = Dar un nombre falso o decir algo falso puede ser un delito. Guardar silencio no es mentir.
booked-at-jail-no-citizen = No diga que es ciudadano si no lo es.
booked-at-jail-no-citizen-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.
booked-at-jail-no-resist = No corra, no se resista y no toque a los agentes.
booked-at-jail-no-sign = No firme papeles de ICE antes de hablar con un abogado.

## Lo que está en disputa

# $signed es una fecha: el día en que se firmó la ley HB 1105 de Georgia.
booked-at-jail-bail-and-status = ¿Puede la cárcel negar la <term id="bail">fianza</term> por su estatus? Una ley anterior de Georgia decía que su revisión de estatus no debía usarse para eso. La ley nueva, <term id="hb1105">HB 1105</term>, se firmó el { $signed }. No pudimos confirmar si todavía lo dice. Lo más seguro: pregunte a un abogado antes de que alguien pague la fianza.
# "Secure Communities" es el nombre de un programa del gobierno; queda en inglés.
booked-at-jail-program-name = ¿Volvió <term id="secure-communities">Secure Communities</term>? No pudimos confirmar que el nombre se use otra vez de manera oficial. Pero las cárceles nunca dejaron de compartir las huellas. Lo más seguro: cuente con que sus huellas llegan a ICE.
# $ended, $back y $revoked son fechas.
booked-at-jail-program-name-detail = El programa terminó el { $ended }. Una orden del gobierno, con fecha { $back }, lo trajo de vuelta. Otra orden, con fecha { $revoked }, la anuló. Las huellas se compartieron todo ese tiempo.

## Qué pasa, paso a paso

booked-at-jail-inside = Qué pasa en la cárcel
booked-at-jail-inside-booking = Los agentes toman su nombre, su foto y sus huellas. Esto es el <term id="booking">registro en la cárcel (fichaje)</term>.
booked-at-jail-inside-prints = Las huellas van al FBI. El FBI las pasa a Seguridad Nacional (<en>Homeland Security</en>).
# "Coinciden": esas mismas huellas ya están en los archivos de inmigración.
booked-at-jail-inside-match = Si las huellas coinciden, ICE revisa sus datos. Después ICE decide si manda una retención.
# $hours se cuenta desde que la persona llega a la cárcel.
booked-at-jail-inside-status = En Georgia, en un plazo de { $hours } horas, la cárcel debe tratar de saber su nacionalidad y su estatus.
booked-at-jail-inside-judge = Usted va ante un juez. Es la <term id="first-appearance">primera audiencia</term>.
booked-at-jail-inside-bail = En Georgia, el juez le dice los cargos y sus derechos, y fija la fianza.

## Derechos

booked-at-jail-silence-right = Toda persona en Estados Unidos tiene derecho a guardar silencio. Su estatus migratorio no cambia eso.
# $without y $with son horas.
booked-at-jail-judge-soon = En Georgia, debe ver a un juez pronto después del arresto. Si le arrestaron sin una orden, es en un plazo de { $without } horas, o debe llegar una orden. Si no, deben soltarle. Si le arrestaron con una orden, es en un plazo de { $with } horas.
booked-at-jail-judge-soon-detail = Una retención de ICE puede cambiar esto. Entonces la cárcel puede retenerle para ICE cuando ya debería salir libre.
booked-at-jail-prints-shared = La revisión de huellas es automática. Es para todos los que entran a la cárcel. La policía no escoge a quién.
# $start es una fecha; $counties es el número de condados de Georgia.
booked-at-jail-prints-shared-detail = Secure Communities era el nombre de este intercambio. Llegó a Georgia el { $start }, primero a tres condados. Después cubrió los { $counties } condados. Hoy ICE usa otro nombre, y el intercambio sigue.
booked-at-jail-jail-check = La ley de Georgia manda a cada cárcel de condado o de ciudad revisar la nacionalidad y el estatus.
booked-at-jail-jail-check-detail = Si los papeles no lo aclaran, la cárcel pregunta a una <term id="lesc">oficina de Seguridad Nacional</term>. La cárcel avisa cuando encuentra que alguien está aquí sin permiso legal.
booked-at-jail-free-interpreter = Las cortes de Georgia deben darle un intérprete gratis. Diga pronto a la corte qué idioma habla.
booked-at-jail-consulate-right = Si no es ciudadano de Estados Unidos, puede pedir que avisen a su <term id="consular-notification">consulado</term>. No importa su estatus.
booked-at-jail-consulate-right-detail = Pedirlo también muestra que usted viene de otro país. Lo que diga puede usarse después. Su abogado puede ayudarle a decidir.

## Cuando es distinto

booked-at-jail-no-match = Que las huellas no coincidan no quiere decir que no haya riesgo. Si nunca trató con inmigración, quizás no tengan sus huellas. Pero una cárcel de Georgia de todos modos debe preguntar la nacionalidad.
booked-at-jail-every-county = Algunos condados no tienen un <term id="287g">acuerdo 287(g)</term> con ICE. Aun así, ICE puede llegar ahí. El intercambio de huellas y la revisión en la cárcel cubren todos los condados de Georgia.
# $since es una fecha.
booked-at-jail-theft-arrest = Algunos arrestos pueden llevar a la detención de ICE sin fianza. Lo dice una ley con fecha { $since }, la <term id="laken-riley-act">ley Laken Riley</term>. Puede bastar con un arresto.
booked-at-jail-theft-arrest-detail = La ley trata de personas que no fueron admitidas legalmente al país. Nombra el robo, el robo en una casa o negocio y el robo en tiendas. También nombra agredir a un agente y delitos que causan muerte o heridas graves. Hable pronto con un abogado.
