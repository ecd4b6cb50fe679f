### El poder notarial de Georgia para el cuidado de un hijo. Si se puede usar por ICE está en disputa y así debe quedar.
### "Notario": aquí sí, la persona que sella la firma (notary public), que hace falta. No es abogado. Con calma, práctico, sin promesas.

power-of-attorney-title = El poder notarial de Georgia para un hijo
# En el cuadro de la página principal.
power-of-attorney-short = Poder notarial
power-of-attorney-lead = Para un padre o una madre en Georgia que quiere que otro adulto pueda cuidar a su hijo.

## Qué hacer

power-of-attorney-lawyer = Hable con un abogado antes de firmar.
power-of-attorney-lawyer-detail = El papel es un <term id="poa-child">poder notarial</term>. No está claro si sirve cuando ICE le detiene. Un error puede traer malas consecuencias.
power-of-attorney-adult = Escoja a un adulto que viva en Georgia.
power-of-attorney-adult-detail = Puede ser un pariente, por ejemplo: abuelo o abuela, padrastro o madrastra, tío o tía, primo o prima, hermano o hermana. A cualquier otra persona la tiene que aprobar una agencia con licencia para colocar niños, una organización sin fines de lucro o un grupo religioso.
power-of-attorney-form = Use el formulario que está en la ley de Georgia.
power-of-attorney-form-detail = Basta si se llena bien y se firma ante notario. También puede servir otro formulario. Pida al abogado el más nuevo.
power-of-attorney-notary = Fírmelo ante un notario.
power-of-attorney-notary-detail = El notario (<en>notary public</en>) ve cómo usted firma. No es abogado y no le puede dar consejos legales.
# Probate court: la corte del condado para herencias y tutores. No es la corte de inmigración.
power-of-attorney-court = Presente una copia en la <en>probate court</en>.
# $days: días para hacerlo.
power-of-attorney-court-detail = Es la corte de sucesiones del condado donde vive el niño. Tiene { $days } días. Pregunte al abogado si otra persona la puede presentar.

## Qué decir

# El padre o la madre se lo dice a un abogado.
power-of-attorney-say-lawyer = ¿Este poder notarial sirve si ICE me detiene?

## Qué no hacer

power-of-attorney-old-form = No use un formulario viejo de internet.
power-of-attorney-old-form-detail = Georgia cambió esta ley. Varios sitios todavía ponen una regla vieja.
power-of-attorney-blank = No firme un formulario en blanco.
power-of-attorney-notario = No pida consejos legales a un <term id="notario">notario</term>.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro.
power-of-attorney-reason = ¿Lo puede firmar porque teme a ICE? Un juez de Georgia escribió que el papel debe dar una razón, como una enfermedad grave o un padre o una madre en la cárcel. Los ejemplos del juez no nombran la detención de ICE. Algunos abogados de Georgia y guías para familias dicen a los padres que lo usen en caso de detención. No hallamos ninguna decisión de una corte. Lo más seguro: escoja ya al adulto, y deje que un abogado haga el papel.
# $years: el tiempo más largo para casi todos. En disputa.
power-of-attorney-grandparent = ¿Por cuánto tiempo lo puede tener un abuelo? Para casi todos el límite es { $years } año. Una guía de formularios y una oficina de abogados de Georgia dicen que un abuelo lo puede tener sin fecha final. No vimos esa parte de la ley. Lo más seguro: escriba una fecha final y pregunte a un abogado.

## Pasos

power-of-attorney-after = Después de firmar
power-of-attorney-after-court = Presente una copia en la <en>probate court</en>.
power-of-attorney-after-other = Si solo usted tiene la custodia, escriba al otro padre o a la otra madre.
power-of-attorney-after-school = Dé una copia a la escuela y al doctor.
power-of-attorney-after-carer = Dé a la persona que cuida una copia y los papeles del niño.
power-of-attorney-after-date = Escriba la fecha final donde la vea.

## Por qué

power-of-attorney-powers = Con el poder notarial, el adulto puede decidir sobre la escuela, los doctores y el cuidado de cada día. Ninguna corte lo tiene que aprobar.
power-of-attorney-you-stay = Usted sigue siendo el padre o la madre. El adulto no puede aceptar una adopción, un matrimonio ni un aborto. No puede quitarle a usted sus derechos.
# $years: el tiempo más largo.
power-of-attorney-time = El papel vale por el tiempo que dice, como máximo { $years } año. Hay otras reglas para los abuelos y para los soldados enviados lejos.
# $hours: en cuánto tiempo tiene que volver el niño.
power-of-attorney-end = Usted lo puede terminar por escrito en cualquier momento. Mande la carta por correo certificado o por entrega al día siguiente. Cuando llega, el niño vuelve con usted en un plazo de { $hours } horas. Avise también a la escuela, a los doctores y a la corte.
power-of-attorney-friend = ¿El adulto es un amigo y no un pariente? El <en>Department of Human Services</en> de Georgia tiene una lista de grupos que lo pueden aprobar. En inglés se llaman <en>reporting organizations</en>.
power-of-attorney-carer-form = Hay también un formulario que puede firmar un pariente o un amigo cercano de la familia, el <en>kinship caregiver’s affidavit</en>. El niño tiene que vivir con ese adulto. Es para la escuela y para atención médica ligada a la escuela.

## Cuando es distinto

# $tell: días para avisar. $object: días que esa persona tiene para oponerse.
power-of-attorney-other-parent = ¿Solo usted tiene la custodia? Si firma, avise por escrito al otro padre o a la otra madre en un plazo de { $tell } días. Use correo certificado o entrega al día siguiente. Esa persona tiene { $object } días para oponerse. Si se opone, el papel deja de valer. ¿Le tiene miedo a esa persona? Pregunte a un abogado antes de escribirle.
power-of-attorney-custody-case = ¿Hay un caso de divorcio o custodia abierto? Entonces el papel vale solo si las dos partes están de acuerdo. No puede cambiar una orden de custodia.
power-of-attorney-legal-aid = Por ley, algunas oficinas de ayuda legal no pueden ayudar a ciertas personas sin estatus. Otros grupos sí pueden. Pregunte esto antes de dar detalles.
