### Filled in at home by parents, calmly, with the children or alone.

form-family-plan-title = Un plan para la familia
form-family-plan-short = Plan familiar
form-family-plan-lead = Llénelo en familia, antes de que pase algo.

form-family-plan-children = Nuestros hijos
form-family-plan-children-help = Guarde esta hoja en casa o con alguien de confianza. No la lleve con usted.
form-family-plan-children-name = Nombre
form-family-plan-children-born = Fecha de nacimiento
form-family-plan-children-school = Escuela o guardería
form-family-plan-children-needs = Medicinas, alergias, costumbres

form-family-plan-caregiver = Quién cuida a los niños
form-family-plan-caregiver-help = Ponga dos personas, por si una no puede venir.
form-family-plan-caregiver-name = Nombre
form-family-plan-caregiver-phone = Teléfono
form-family-plan-caregiver-address = Dirección
form-family-plan-caregiver-agreed = Esta persona ya dijo que sí
form-family-plan-caregiver-paper = Un abogado nos ayudó con el poder notarial

form-family-plan-calls = A quién llamar primero
form-family-plan-calls-help = Apréndase un número de memoria. En la cárcel quitan el teléfono.
form-family-plan-calls-who = Nombre
form-family-plan-calls-phone = Teléfono

form-family-plan-told = Qué se le dice a cada persona
form-family-plan-told-children = Los niños saben quién los recoge
form-family-plan-told-school = La escuela tiene los nombres en su lista
form-family-plan-told-caregiver = La persona que cuida sabe dónde están los papeles
form-family-plan-told-boss = Alguien puede avisar a mi trabajo
form-family-plan-told-neighbor = Un vecino tiene una llave

form-family-plan-money = Dinero y casa
form-family-plan-money-rent = Quién paga la renta o la casa
form-family-plan-money-bank = Quién puede usar dinero para los niños
form-family-plan-money-car = Quién puede usar el carro
form-family-plan-money-pets = Quién cuida a los animales

form-family-plan-notes = Otras cosas que recordar
form-family-plan-notes-notes = Notas
