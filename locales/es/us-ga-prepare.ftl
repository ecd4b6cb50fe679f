### Lo que Georgia agrega al tema "prepare": el papel con el que otro adulto puede cuidar a un hijo, y el formulario para la persona que cuida.
### Si el papel se puede usar por ICE está en disputa y así debe quedar. Con calma, práctico, sin promesas.
### El "poder notarial" y el "formulario" (kinship caregiver's affidavit) son dos papeles distintos.

## Qué no hacer

us-ga-prepare-no-hasty-form = No firme un <term id="poa-child">poder notarial</term> para el cuidado de un hijo antes de hablar con un abogado.

## Lo que está en disputa

# En disputa: deje las dudas y lo más seguro.
us-ga-prepare-care-paper = En Georgia, un padre o una madre puede firmar un poder notarial para el cuidado de un hijo. Con él, otro adulto puede cuidar a su hijo. El resumen de un juez dice que el papel debe dar una razón, como una enfermedad grave o un padre o una madre en la cárcel. No es seguro que la detención de inmigración cuente. Tampoco es seguro que valga un papel firmado de antemano. Lo más seguro: escoja ya al adulto, y pregunte a un abogado antes de firmar.

## Por qué

us-ga-prepare-care-power = Con el poder notarial, el adulto puede decidir sobre la escuela, los doctores y el cuidado de cada día. No puede aceptar una adopción ni un matrimonio, ni quitarle a usted sus derechos de padre o madre. Ninguna corte lo tiene que aprobar.
# $days: cuántos días hay para presentarlo. "notario": aquí sí, la persona que sella la firma (notary public).
us-ga-prepare-care-notary = Usted tiene que firmar el poder notarial ante un notario (<en>notary public</en>). El notario no es su abogado. En un plazo de { $days } días, una copia tiene que llegar a la <en>probate court</en> del condado donde vive el niño.
us-ga-prepare-care-who = El adulto tiene que vivir en Georgia. Puede ser un pariente, por ejemplo: abuelo o abuela, padrastro o madrastra, tío o tía, primo o prima, hermano o hermana. A cualquier otra persona la tiene que aprobar una agencia con licencia para colocar niños, una organización sin fines de lucro o un grupo religioso.
# $years: el tiempo más largo.
us-ga-prepare-care-time = El poder notarial vale por el tiempo que dice, como máximo { $years } año. Hay otras reglas para los abuelos y para los soldados enviados lejos. Usted lo puede terminar por escrito en cualquier momento.
# $hours: en cuánto tiempo tiene que volver el niño.
us-ga-prepare-care-time-detail = Mande la carta por correo certificado o por entrega al día siguiente. Cuando llega, el niño vuelve con usted en un plazo de { $hours } horas. Avise también a la escuela, a los doctores y a la <en>probate court</en>.
# "kinship caregiver's affidavit" es el nombre del formulario en inglés.
us-ga-prepare-kinship-paper = Georgia también tiene un formulario para la persona que cuida, el <en>kinship caregiver’s affidavit</en>. Lo puede usar un pariente o un amigo cercano de la familia si su hijo vive con esa persona. Es para la escuela y para atención médica ligada a la escuela. Mentir en él es delito.

## Cuando es distinto

# $tell: días para avisar al otro padre o madre. $object: días que esa persona tiene para oponerse.
us-ga-prepare-other-parent = ¿Solo usted tiene la custodia? Si firma, avise por escrito al otro padre o madre en un plazo de { $tell } días. Use correo certificado o entrega al día siguiente. Esa persona tiene { $object } días para oponerse. Si se opone, el poder notarial deja de valer.
us-ga-prepare-custody-case = El poder notarial no puede cambiar una orden de custodia. Si hay un caso de divorcio o custodia abierto, vale solo si las dos partes están de acuerdo.
