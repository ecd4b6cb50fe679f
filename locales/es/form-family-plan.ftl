### Un plan que los padres llenan en casa, en un día tranquilo, solos o con los niños. Con calma y sin promesas.
### Se imprime y se llena a mano. Cada etiqueta va antes de una línea para escribir; que sea corta. Nada pregunta por el estatus.

form-family-plan-title = Nuestro plan familiar
form-family-plan-short = Plan familiar
form-family-plan-lead = Llénelo en familia en un día tranquilo, por si arrestan a un padre o una madre.

form-family-plan-children = Nuestros hijos
form-family-plan-children-help = Guarde esta hoja en casa o con una persona de confianza. No la lleve con usted.
form-family-plan-children-name = Nombre
form-family-plan-children-born = Nació el
form-family-plan-children-school = Escuela o guardería
form-family-plan-children-needs = Medicinas, alergias, costumbres

form-family-plan-caregiver = Quién cuida a los niños
form-family-plan-caregiver-help = Elija dos adultos, por si uno no puede venir. Para el <term id="poa-child">poder notarial</term>, la ley de Georgia pide un adulto que viva en Georgia. Pregunte a un abogado antes de firmar uno.
form-family-plan-caregiver-name = Nombre
form-family-plan-caregiver-phone = Teléfono
form-family-plan-caregiver-address = Dirección
form-family-plan-caregiver-agreed = Esta persona dijo que sí
form-family-plan-caregiver-paper = Preguntamos a un abogado por el poder notarial

form-family-plan-calls = A quién llamar primero
form-family-plan-calls-help = Apréndase un número de memoria. En la cárcel quitan el teléfono.
form-family-plan-calls-who = Nombre
form-family-plan-calls-phone = Teléfono

form-family-plan-told = Quién conoce el plan
form-family-plan-told-children = Los niños saben a quién llamar y quién viene
form-family-plan-told-school = La escuela tiene los nombres en su lista para recoger
form-family-plan-told-caregiver = La persona que cuida sabe dónde están los papeles
form-family-plan-told-boss = Alguien puede avisar en mi trabajo
form-family-plan-told-neighbor = Alguien de confianza tiene una llave de la casa
form-family-plan-told-find = Dos personas de confianza tienen nuestros nombres completos y números A

form-family-plan-practice = Lo que practicamos
form-family-plan-practice-help = Digan las palabras juntos en voz alta.
form-family-plan-practice-door = Dejar la puerta cerrada y guardar la calma
form-family-plan-practice-silent = Decir que guarda silencio y quiere un abogado
form-family-plan-practice-care = Decir de inmediato que los niños necesitan cuidado
form-family-plan-practice-call = Pedir una llamada por teléfono
form-family-plan-practice-sign = No firmar papeles de ICE antes de hablar con un abogado

form-family-plan-papers = Nuestros papeles
form-family-plan-papers-where = Dónde están
form-family-plan-papers-who = Quién puede sacarlos

form-family-plan-money = Dinero y casa
form-family-plan-money-rent = Quién paga la renta
form-family-plan-money-bank = Quién puede sacar dinero para los niños
form-family-plan-money-car = Quién puede usar el carro
form-family-plan-money-pets = Quién cuida a los animales

form-family-plan-notes = Otras cosas que recordar
form-family-plan-notes-notes = Notas
