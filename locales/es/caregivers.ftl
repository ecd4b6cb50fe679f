### Quién cuida a los hijos si arrestan al padre o a la madre. Aquí quien lee tiene tiempo, pero está preocupado. Con calma, práctico, sin promesas.
### "Persona que cuida": el adulto que escogen los padres. "Poder notarial" y "formulario" (kinship caregiver's affidavit) son dos papeles distintos.

caregivers-title = Escoja quién cuida a sus hijos
# En el cuadro de la página principal.
caregivers-short = Cuidado de mis hijos
caregivers-lead = Lea esto para escoger quién cuida a sus hijos si le arrestan.

## Qué hacer

caregivers-choose = Escoja a un adulto que cuide a sus hijos.
caregivers-choose-detail = Pregúntele primero a esa persona. Escoja también a otra, por si la primera no puede venir.
caregivers-write = Escriba en papel el plan de su familia.
caregivers-write-detail = Déselo a dos personas de confianza. Escriba su nombre completo como está en sus papeles, su fecha de nacimiento, su país de nacimiento y su <term id="a-number">número A</term>. Escriba quién cuida a los niños.
caregivers-needs = Anote lo que necesita cada hijo.
caregivers-needs-detail = Escriba las medicinas, los doctores, las alergias, la escuela y los horarios.
caregivers-school = Ponga a ese adulto en la lista de la escuela para recoger a sus hijos.
caregivers-paper = Pregunte a un abogado qué papel necesita.

## Qué no hacer

caregivers-silent = No guarde silencio si sus hijos están solos.
caregivers-silent-detail = Dígalo de inmediato y pida hacer una llamada. Sobre su estatus puede seguir guardando silencio.
caregivers-stranger = No firme un poder notarial para alguien en quien no confía.
caregivers-stranger-detail = Con un poder notarial, esa persona puede decidir sobre la escuela, los doctores y el cuidado de cada día.

## Pasos

caregivers-on-arrest = Si le arrestan
caregivers-on-arrest-say = Diga de inmediato: “Mis hijos necesitan cuidado ahora”.
caregivers-on-arrest-call = Pida llamar al adulto que escogió.
caregivers-on-arrest-tell = Dígale a ese adulto dónde están los niños.
caregivers-on-arrest-lawyer = Pida un abogado.
# "La persona que cuida": el adulto que ahora tiene a los niños. Las líneas le hablan a ese adulto.
caregivers-first-day = Para la persona que cuida: el primer día
caregivers-first-day-fetch = Recoja a los niños. Lleve su identificación con foto.
caregivers-first-day-papers = Tome el plan de la familia, las medicinas y los papeles.
caregivers-first-day-school = Diga en la escuela quién es usted.
caregivers-first-day-lawyer = Llame a un abogado para saber qué papeles necesita.

## Por qué

# $since: el día de la regla.
caregivers-ice-rule = ICE tiene una regla del { $since } para los padres que detiene. Dice que ICE no debe estorbar sin necesidad los derechos y deberes de un padre o una madre. Los padres pueden pedir visitas con sus hijos y participar en la corte de familia. ICE puede cambiar la regla; pregunte a un abogado.
caregivers-tell-ice = Si ICE le arresta, diga de inmediato que sus hijos necesitan cuidado. Pida hacer una llamada. La línea de detención de ICE también recibe reportes de niños separados. Esa línea es de ICE.
caregivers-care-paper = En Georgia, un padre o una madre puede firmar un <term id="poa-child">poder notarial</term>. Con él, un adulto puede decidir sobre la escuela, los doctores y el cuidado de cada día. Ninguna corte lo tiene que aprobar.
# "kinship caregiver's affidavit" es el nombre del formulario en inglés.
caregivers-carer-form = Georgia también tiene un formulario, el <en>kinship caregiver’s affidavit</en>. Lo puede usar un pariente o un amigo cercano de la familia si el niño vive con esa persona. Es para la escuela y para atención médica ligada a la escuela. Mentir en él es delito.

## Cuando es distinto

caregivers-custody = ¿El otro padre o la otra madre tiene derechos por una orden de la corte? El poder notarial no los cambia. ¿Hay un caso de divorcio o custodia abierto? Vea a un abogado antes de firmar.
caregivers-legal-aid = Por ley, algunas oficinas de ayuda legal no pueden ayudar a ciertas personas sin estatus. Otros grupos sí pueden. Pregunte esto antes de dar detalles.
