### En la escuela de un hijo. Lo leen padres, muchas veces la mamá, a quienes preocupan el camino y los formularios. Con calma, sin promesas.

at-school-title = En la escuela de su hijo
# En el cuadro de la página principal.
at-school-short = Escuela
at-school-lead = Para usted si tiene un hijo en la escuela o lo quiere inscribir.

## Qué hacer

at-school-enroll = Inscriba a su hijo en la escuela pública.
at-school-pick-up-list = Ponga al día la lista de quién puede recoger a su hijo.
at-school-pick-up-list-detail = Añada personas de confianza y mantenga al día sus números de teléfono.
# Decir que no por escrito ("opt out").
at-school-opt-out = Pida por escrito a la escuela que no comparta los datos.
# "directory information" es el nombre en inglés en los papeles de la escuela.
at-school-opt-out-detail = Las escuelas pueden dar datos básicos, llamados <en>directory information</en>. Usted puede decir que no por escrito. Entonces no dan el nombre, la dirección ni el lugar de nacimiento.
# El poder notarial de la persona que cuidará al niño si el padre o la madre no puede.
at-school-caregiver-paper = Pregunte a un abogado por un poder notarial para su hijo.
at-school-caregiver-paper-detail = En Georgia, con un <term id="poa-child">poder notarial</term> otro adulto puede cuidar a su hijo. Si ya lo tiene, dé una copia a la escuela.

## Qué decir

# El padre o la madre lo dice en la oficina de la escuela.
at-school-say-enroll = Mi hijo tiene derecho a ir a esta escuela pública.
at-school-say-private = Por favor, no comparta el expediente de mi hijo sin mi permiso.

## Qué no hacer

at-school-no-papers = No piense que necesita papeles de inmigración para inscribir a su hijo.
at-school-no-papers-detail = Una escuela pública no los puede exigir, y tampoco el número de Seguro Social. La escuela le da a su hijo su propio número.
at-school-no-false-papers = No use papeles falsos ni una dirección falsa.
at-school-no-blocking = No estorbe a los agentes, no los toque y no corra.

## Lo que está en disputa

# $ended: el día en que terminó la regla vieja. En disputa: deje las dos partes y lo más seguro.
at-school-old-rule-ended = Durante años, una regla mantuvo la mayoría de los arrestos de inmigración lejos de <term id="protected-areas">escuelas, clínicas y paradas de autobús</term>. El { $ended } el gobierno terminó esa regla. Ahora los agentes y sus supervisores deciden caso por caso. Algunos grupos demandaron, y las órdenes de las cortes ayudan solo a esos grupos. Lo más seguro: tenga al día la lista de quién puede recoger a su hijo, y aprenda qué decir.

## Pasos

# Título de una lista.
at-school-if-officers-come = Si hay agentes en la escuela o cerca
at-school-if-officers-come-calm = Mantenga la calma. No corra.
at-school-if-officers-come-silent = Guarde silencio sobre su estatus.
at-school-if-officers-come-pick-up = Llame a una persona de la lista para que recoja a su hijo.
at-school-if-officers-come-lawyer = Llame a un abogado.

## Por qué

# $grade: el último grado de la secundaria superior (high school).
at-school-every-child = Todo niño que vive en Georgia puede ir a la escuela pública hasta el grado { $grade }. No importa el estatus del niño ni el de sus padres.
at-school-questions = La escuela no puede hacer preguntas pensadas para descubrir su estatus. No puede pedir la licencia de manejar como única manera de inscribir a un niño.
# FERPA: el nombre de la ley.
at-school-records = Una ley llamada <term id="ferpa">FERPA</term> protege el expediente escolar de su hijo. Por regla general, la escuela necesita su permiso para compartirlo con otras oficinas.
at-school-private-rooms = Los salones de clase y las oficinas de la escuela no están abiertos al público. La regla es que los agentes necesitan permiso para entrar, o una <term id="judicial-warrant">orden firmada por un juez</term>.

## Cuando es distinto

# "subpoena": una orden oficial de entregar papeles.
at-school-court-order = Con una orden de la corte o una citación (<en>subpoena</en>), la escuela puede compartir el expediente sin usted. Una citación es una orden oficial de entregar papeles. Hay también algunos otros casos.
at-school-school-agrees = Si alguien da permiso, los agentes pueden entrar sin orden.
at-school-legal-aid = Por ley, algunas oficinas de ayuda legal no pueden ayudar a ciertas personas sin estatus. Otros grupos sí pueden. Pregunte esto antes de dar detalles.
