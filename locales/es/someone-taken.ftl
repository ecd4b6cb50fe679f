### Página: la policía o ICE se llevó a un ser querido. Quien lee es la familia o un amigo, afuera.
### Es una página urgente: las líneas de qué hacer y qué decir deben ser muy cortas.

someone-taken-title = Se llevaron a un ser querido
# En el cuadro de la página de inicio: de 1 a 4 palabras.
someone-taken-short = Se llevaron a alguien
someone-taken-lead = Lea esta página si la policía o ICE se llevó a alguien y usted necesita encontrarlo.

## Aviso

someone-taken-ice-runs = El <term id="odls">localizador de ICE</term> y la <term id="dril">línea de detención de ICE</term> son de ICE. Lo que diga a ICE puede usarse después.

## Qué hacer

someone-taken-write-name = Anote su nombre completo y su <term id="a-number">número A</term>.
someone-taken-write-name-detail = Use el nombre que está en los papeles. El número A viene después de la letra A en los papeles de inmigración. Anote también el país donde nació.
# "Si fue": quien se llevó a la persona.
someone-taken-call-jail = Llame a la cárcel del condado si fue la policía.
someone-taken-call-jail-detail = Pregunte si hay una <term id="detainer">retención de ICE</term>. Con una retención, la cárcel puede retener a la persona para ICE.
someone-taken-search-locator = Busque en el localizador de ICE si fue ICE.
someone-taken-search-locator-detail = Es una página web de ICE. Un nombre puede tardar uno o dos días en aparecer.
someone-taken-call-lawyer = Llame a un abogado de inmigración.
someone-taken-call-lawyer-detail = En la corte de inmigración el gobierno no paga un abogado. Pregunte a los grupos de esta página por ayuda gratis o de bajo costo.
someone-taken-children = Busque un adulto de confianza para los niños.
someone-taken-children-detail = Un pariente o amigo cercano con quien vive el niño puede firmar un formulario de Georgia. Sirve para la escuela y cierta atención médica.

## Qué decir

# Se dice por teléfono a la cárcel o a ICE.
someone-taken-say-looking = Estoy buscando a un familiar.
# Se dice por teléfono a la cárcel. "Esta persona": la que se llevaron.
someone-taken-say-there = ¿Está ahí esta persona? ¿Hay una retención de ICE?
# Lo dice el familiar cuando le preguntan por sí mismo.
someone-taken-say-not-me = No voy a contestar preguntas sobre mí.

## Qué no hacer

someone-taken-no-own-status = No hable de su propio estatus con los agentes.
# Es una línea del gobierno para denunciar a personas.
someone-taken-no-tip-line = No llame a la línea de denuncias del gobierno para pedir ayuda.
someone-taken-no-tip-line-detail = Esa línea es para denunciar a personas. No es de ayuda y no es el localizador.
# "Notario": en Estados Unidos no es abogado.
someone-taken-no-scam = No pague a un <term id="notario">notario</term> por consejos legales.
someone-taken-no-scam-detail = Solo los abogados y los <term id="accredited-representative">representantes acreditados</term> pueden dar consejos de inmigración. Nunca firme un formulario en blanco. Pida un contrato en su idioma y recibos. Busque al abogado en el Colegio de Abogados de Georgia (<en>State Bar of Georgia</en>).
someone-taken-no-bail-first = No pague la fianza de la cárcel antes de preguntar por una retención de ICE.
someone-taken-no-bail-first-detail = Al pagar puede empezar a correr el plazo para que venga ICE. No pagar puede significar más tiempo en la cárcel. Hable primero con un abogado.

## Lo que está en disputa

someone-taken-bond-disputed = ¿Puede la persona salir de la detención de ICE con <term id="immigration-bond">fianza</term>? La junta de apelaciones de inmigración dice a los jueces que la nieguen a quienes entraron sin que un agente los revisara. El { $ruling }, la corte federal de apelaciones para Georgia dijo que sí la pueden pedir, si los arrestaron dentro del país. Pero esa decisión no era final, y la Corte Suprema aceptó decidir. No sabemos qué ha pasado después. Algunos jueces federales de Georgia ordenaron audiencias de fianza. Lo más seguro: pregunte ya a un abogado por una audiencia de fianza y por el <term id="habeas">hábeas corpus</term>.
# Un papel con el que el padre o la madre deja que otro adulto cuide al niño.
someone-taken-child-paper = ¿Puede el padre o la madre firmar un <term id="poa-child">poder notarial para el cuidado de un hijo</term> por la detención de ICE? Georgia tiene ese papel, y la cárcel puede ser una razón. No está claro si la detención de ICE lo es. Lo más seguro: pregunte a un abogado antes de usarlo.

## Encontrar a la persona, paso a paso

someone-taken-find = Encuentre a la persona
someone-taken-find-jail = ¿La arrestó la policía? Llame primero a la cárcel del condado.
someone-taken-find-locator = Busque en el localizador de ICE con el número A y el país donde nació.
someone-taken-find-no-number = ¿No tiene el número A? Use el nombre exacto y el país donde nació.
someone-taken-find-wait = ¿No sale nada? Pruebe otra vez. Un nombre puede tardar uno o dos días en aparecer.
someone-taken-find-moved = Siga buscando. ICE puede mover a la gente a otro estado sin aviso.
someone-taken-find-lawyer = ¿Todavía nada? Pida a un abogado que se comunique con la oficina de ICE en Atlanta.

someone-taken-note = Anote esto
someone-taken-note-person = Nombre completo como en los papeles, fecha de nacimiento y país donde nació.
someone-taken-note-numbers = El número A y el nombre de su abogado, si tiene.
someone-taken-note-health = Enfermedades y medicinas.
someone-taken-note-place = Dónde y cuándo pasó, y quién vino: la policía o ICE.
someone-taken-note-children = Quién cuida a los niños ahora.

# Qué oficina o grupo contesta en cada línea.
someone-taken-who-answers = Quién está del otro lado
someone-taken-who-answers-locator = Localizador de ICE: una página web de ICE.
someone-taken-who-answers-ice-line = Línea de detención de ICE: es de ICE. Recibe preguntas de familias y reportes de abuso. Atienden en español.
someone-taken-who-answers-court = Línea de la corte: una línea automática de la corte de inmigración, en inglés y español. Da fechas de corte, no información de la fianza.
someone-taken-who-answers-group = El Refugio y la línea nacional de detención: son grupos de ayuda, no ICE.
someone-taken-who-answers-consulate = <term id="consular-notification">Consulado</term>: el gobierno del país de la persona. Puede ver cómo está y sugerir un abogado.

## Derechos

someone-taken-lawyer-right = En la corte de inmigración se puede tener un abogado, pero hay que buscarlo. En un caso penal que puede llevar a la cárcel, quien no puede pagar recibe un abogado.
# $hours = 72.
someone-taken-calls-right = Los lugares que tienen a personas para ICE por más de { $hours } horas deben permitir llamadas, correo legal y visitas de abogados.
someone-taken-parent-right = Si ICE arresta a un padre o una madre, debe decir de inmediato que sus hijos necesitan cuidado, y pedir una llamada.
someone-taken-court-date = Revise seguido la fecha de corte con el número A. Si la persona falta a una audiencia, el juez puede ordenar la deportación.
someone-taken-consulate-right = Quien no es ciudadano de Estados Unidos puede pedir que avisen al consulado. No importa su estatus.
someone-taken-consulate-right-detail = El consulado puede llamar a la familia y ver cómo está la persona. No puede sacar a nadie ni pagar una multa.
# "Kinship caregiver's affidavit": formulario que firma el adulto con quien vive el niño.
someone-taken-carer-paper = En Georgia, un pariente o un amigo cercano de la familia puede firmar un formulario para la persona que cuida. El niño debe vivir con ese adulto. Sirve para la escuela y para la atención médica relacionada con la escuela.
someone-taken-carer-paper-detail = Todo lo que dice el formulario debe ser verdad. Poner algo falso es un delito.

## Cuando es distinto

someone-taken-police-then-ice = ¿La arrestó la policía local? Aun así puede venir ICE. Las cárceles comparten huellas, y ICE puede pedir que no suelten a la persona.
someone-taken-hold-rooms = Hubo noticias de personas que pasaron días en cuartos de la oficina de ICE en Atlanta, sin visitas. Si no aparece en el localizador, pida a un abogado que se comunique con esa oficina.
someone-taken-afraid-of-government = ¿El gobierno de su país es un peligro para la persona? Dígaselo al abogado y al agente. Con algunos países, los agentes deben avisar al consulado aunque la persona no quiera.
