### Los papeles de los niños que nacieron en Estados Unidos: acta de nacimiento y pasaporte. Puede que los padres no tengan estatus y teman las oficinas. Con calma, sin promesas.
### DS-11 y DS-3053 son nombres de formularios del Departamento de Estado.

citizen-children-title = Papeles para mi hijo nacido aquí
# En el cuadro de la página principal.
citizen-children-short = Papeles del niño
citizen-children-lead = Para padres con un hijo que nació en Estados Unidos.

## Qué hacer

citizen-children-birth = Consiga una copia certificada del acta de nacimiento.
citizen-children-birth-detail = ¿Su hijo nació en Georgia? Pídala en la oficina <en>Vital Records</en> de Georgia. Usted firma una solicitud, muestra una identificación con foto y paga. Pregunte antes qué identificación aceptan.
citizen-children-passport = Pida un pasaporte de Estados Unidos para su hijo.
citizen-children-passport-detail = El formulario va al gobierno federal. Lleva el nombre y el lugar de nacimiento de usted. Si esto le preocupa, pregunte antes a un abogado.
citizen-children-both = Vaya junto con el otro padre o la otra madre y el niño.
# $age: edad del niño. $months: qué tan viejo puede ser el formulario.
citizen-children-both-detail = Esto vale para un menor de { $age } años. El padre o la madre que no puede ir firma el formulario DS-3053 ante un notario (<en>notary public</en>). El formulario debe tener menos de { $months } meses.
citizen-children-safe = Guarde los papeles en un lugar seguro.
citizen-children-safe-detail = Una persona de confianza debe poder llegar a ellos. Guarde copias en otro lugar.

## Qué decir

# El padre o la madre lo dice en la oficina, o por teléfono antes de ir.
citizen-children-say-papers = ¿Qué papeles necesita mi hijo?

## Qué no hacer

citizen-children-citizen = No escriba que usted es ciudadano si no lo es.
citizen-children-citizen-detail = El formulario pregunta si cada padre es ciudadano. Decir que sí sin serlo es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.
citizen-children-false = No use papeles falsos ni de otra persona.
citizen-children-notario = No pague a un <term id="notario">notario</term> por consejos legales.

## Pasos

citizen-children-bring = Lleve esto para un primer pasaporte
citizen-children-bring-people = El niño y, si se puede, los dos padres.
citizen-children-bring-form = El formulario DS-11. No lo firme en casa.
citizen-children-bring-birth = El acta de nacimiento original, y una copia.
citizen-children-bring-id = Una identificación válida con foto del padre o la madre, y una copia.
citizen-children-bring-photo = Una foto del niño para pasaporte.
citizen-children-bring-fee = El pago. Pregunte cuánto es.

## Por qué

# $ruling: el día de la decisión.
citizen-children-born-here = Un niño que nace en Estados Unidos es ciudadano desde que nace. No importa si sus padres no tienen papeles. La Corte Suprema lo dijo el { $ruling }.
citizen-children-your-status = El estatus de usted no le quita a su hijo el derecho a un pasaporte. El formulario pregunta dónde nació usted y si es ciudadano. No pregunta si tiene estatus legal.
citizen-children-who-asks = ¿Quién puede pedir un acta de nacimiento en Georgia? El padre o la madre que está en ella. También los abuelos, los hermanos adultos y los tutores legales, con pruebas.

## Cuando es distinto

citizen-children-one-parent = ¿Solo usted tiene la autoridad legal sobre el niño? Lleve la prueba. ¿No encuentra al otro padre o a la otra madre? Existe el formulario DS-5525.
citizen-children-no-parent = ¿No puede ir ninguno de los dos? Otro adulto puede pedir el pasaporte. Antes, los dos padres tienen que firmar el DS-3053 ante un notario y nombrar a ese adulto.
citizen-children-diplomat = Hay pocas excepciones a la ciudadanía por nacer aquí, como los hijos de diplomáticos extranjeros.
