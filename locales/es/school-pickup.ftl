### La lista de la escuela de quién puede recoger a un niño. La leen padres preocupados por el día en que no puedan llegar. Con calma y práctico.

school-pickup-title = ¿Quién puede recoger a mi hijo en la escuela?
# En el cuadro de la página principal.
school-pickup-short = Recoger en la escuela
school-pickup-lead = Lea esto para que alguien pueda recoger a su hijo en la escuela.

## Qué hacer

school-pickup-ask = Pida a la escuela la lista de quién puede recoger a su hijo.
school-pickup-ask-detail = Pida también la hoja de contactos de emergencia. En inglés se llama <en>emergency contact form</en>.
school-pickup-names = Ponga en la lista a adultos de confianza.
school-pickup-names-detail = Pregúnteles primero. Escriba su nombre completo como está en su identificación, y su teléfono.
school-pickup-fresh = Mantenga al día los nombres y los teléfonos.
school-pickup-care-paper = Dé a la escuela una copia del poder notarial.
school-pickup-care-paper-detail = Hágalo si ya lo tiene. Antes de firmar un <term id="poa-child">poder notarial</term>, pregunte a un abogado. La lista de la escuela se puede cambiar sin él.
school-pickup-private = Pida por escrito a la escuela que no comparta los datos.
school-pickup-private-detail = En inglés esos datos se llaman <en>directory information</en>. Si usted dice que no por escrito, la escuela no da el nombre, la dirección ni el lugar de nacimiento.

## Qué decir

# El padre o la madre lo dice en la oficina de la escuela.
school-pickup-say-change = Quiero cambiar quién puede recoger a mi hijo.
school-pickup-say-call = Si no me encuentran, por favor llamen a esta persona.

## Qué no hacer

school-pickup-status = No escriba su estatus en los papeles de la escuela.
school-pickup-status-detail = Una escuela pública no puede hacer preguntas pensadas para descubrirlo.
school-pickup-old-names = No deje nombres viejos en la lista.

## Pasos

school-pickup-when = Para tener la lista al día
school-pickup-when-year = Revísela cuando empieza un año escolar.
school-pickup-when-phone = Cámbiela cuando cambia un teléfono o una dirección.
school-pickup-when-other = Haga lo mismo en la guardería, en el autobús y después de clases.
school-pickup-when-child = Diga a su hijo quién puede venir.
school-pickup-when-word = Escojan una palabra que solo sabe su familia.
school-pickup-cannot-come = Si ese día no puede llegar
school-pickup-cannot-come-person = Llame a una persona de la lista.
school-pickup-cannot-come-school = Llame a la escuela y diga quién va a llegar.
school-pickup-cannot-come-id = Esa persona lleva una identificación con foto.
school-pickup-cannot-come-held = ¿Le detuvieron? Pida hacer esta llamada.

## Por qué

# $grade: el último grado de la secundaria superior (high school).
school-pickup-every-child = Todo niño que vive en Georgia puede ir a la escuela pública hasta el grado { $grade }. No importa el estatus del niño ni el de sus padres.
school-pickup-file = Una ley llamada <term id="ferpa">FERPA</term> protege el expediente escolar de su hijo. Por regla general, la escuela necesita su permiso para compartirlo con otras oficinas.
school-pickup-lives-with = ¿Su hijo vive con un pariente o un amigo cercano de la familia? En Georgia ese adulto puede firmar un formulario, el <en>kinship caregiver’s affidavit</en>. Con él puede aceptar servicios de la escuela.

## Cuando es distinto

school-pickup-court = Con una orden de la corte o una citación (<en>subpoena</en>), la escuela puede compartir el expediente sin usted. Una citación es una orden oficial de entregar papeles. Hay también algunos otros casos.
