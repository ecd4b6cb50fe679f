### Lo que se ve en un dibujo, para quien no puede verlo: una frase sencilla, de 20 palabras como máximo.
### Diga lo que hay. Sin consejos y sin leyes.

media-at-door = Una mujer está adentro, detrás de su puerta cerrada. Un agente con un papel está afuera.
media-someone-taken = Una familia está sentada a la mesa con un teléfono. Una silla está vacía.
media-in-street = Un agente habla con una persona que está tranquila en la calle.
media-in-car = Un conductor tiene las dos manos en el volante. Un agente está junto a la ventana.
media-booked-at-jail = Una mano pone un dedo en un lector de huellas.
media-at-work = Dos personas trabajan en una mesa. Un agente está en la puerta.
media-ice-hold = Una persona espera en una banca, entre un reloj y un papel con un candado.
media-public-raid = Una mujer compra fruta en un puesto de mercado. Dos agentes están a un lado.
media-ice-checkin = Una persona muestra sus papeles a una empleada en una oficina.
media-in-detention = Una persona está sentada en una cama, en un cuarto sencillo, y lee.
media-jail-phone = Una persona llama desde el teléfono de la cárcel. Su familia escucha en casa.
media-papers-to-sign = Una mano con un bolígrafo se queda lejos de un papel.
media-transfer = Un autobús lleva a personas de un edificio a otro.
media-bond = Una mujer paga dinero en un mostrador. Un hombre sale por una puerta abierta.
media-immigration-court = Una jueza habla. Una intérprete lo repite para la persona a su lado.
media-missed-hearing = Una persona preocupada mira un calendario con un día tachado.
media-fear-of-return = Una mujer le cuenta a un agente de su casa, que está muy lejos.
media-expedited-removal = Un agente tiene un papel. Una persona pide ver a un juez.
media-medical-inside = Una enfermera habla con una persona sentada en una camilla.
media-detained-stewart = Una mujer y un niño están frente a un edificio largo entre pinos.
media-detained-folkston = Dos visitantes están frente a tres edificios bajos, cerca del agua.
media-detained-irwin = Un hombre y una mujer en silla de ruedas visitan un edificio entre dos árboles redondos.
media-detained-elsewhere = Dos visitantes y un carro están junto a un edificio entre lomas.
media-at-court = Un hombre con un papel y una mujer en silla de ruedas llegan a una corte.
media-at-clinic = Un doctor saluda a una madre con un niño en las piernas.
media-at-school = Una maestra está con dos niños frente a una escuela.
media-at-church = Personas de distintas religiones están junto a una iglesia.
media-on-bus = Un agente habla con los pasajeros sentados en un autobús.
media-at-airport = Una viajera con una maleta muestra su pasaporte a un agente.
media-at-checkpoint = Un carro se detiene frente a un agente, un cono y una caseta.
media-caregivers = Una madre y una abuela toman de la mano a dos niños cerca de una casa.
media-power-of-attorney = Una madre firma un papel en una mesa con un notario y una cuidadora.
media-school-pickup = Un hombre muestra su tarjeta en la puerta de una escuela para recoger a una niña.
media-citizen-children = Un niño está entre un acta de nacimiento y un pasaporte.
media-i9-check = Un agente revisa un papel en una oficina. Un trabajador con casco espera.
media-pay-and-safety = Un trabajador con casco y chaleco recibe un sobre con su pago.
media-work-retaliation = Una trabajadora tiene un papel. Su jefe, con el teléfono en la mano, le dice que se vaya.
media-prepare = Una familia guarda papeles en una carpeta sobre la mesa.
media-notario-fraud = Un hombre sonriente extiende la mano desde su escritorio. Una mujer sujeta su bolsa y da un paso atrás.
media-find-lawyer = Una mujer le da la mano a un abogado en su oficina.
media-never-do = Cuatro señales con una raya: correr, abrir una puerta, firmar un papel, tarjetas falsas.
media-carry-papers = Una mujer señala una cartera grande con una tarjeta y un papel.
media-recording = Una persona graba desde lejos con su teléfono a dos agentes y a otra persona.
media-complaints = Una mujer mete una carta en un buzón.
media-registration = Una persona piensa frente a un formulario grande con foto y huella.
media-public-charge = Una madre y un niño miran comida, atención médica y una casa.
media-victims = Dos mujeres están en un sofá. Una consuela a la otra, que tiene una taza.
media-ask-interpreter = Un intérprete está entre dos personas que hablan idiomas distintos.
media-secure-communities = Unas flechas van de un dedo en un lector a una cárcel y luego a dos computadoras.
media-local-police-and-ice = Un sheriff y un agente de ICE se dan la mano frente a un papel.
media-sc-fingerprints = Una tarjeta con diez huellas y una lupa sobre una de ellas.
media-sc-priorities = Un agente está junto a una lista de tres personas en orden.
media-sc-counties = Un mapa de Georgia con puntos que marcan lugares.
media-sc-detention = Un agente de ICE con un papel recibe a una persona entre dos edificios.
media-sc-at-large = Dos agentes con una foto están cerca de un edificio de apartamentos.
media-sc-change = Una mujer habla en una reunión pública. La gente está sentada y escucha.
media-how-detainers-work = Un papel con candado lleva a una cárcel. De ahí, una flecha va a casa y otra a una camioneta.
media-georgia-laws = Un edificio de gobierno con cúpula y un libro de leyes.
media-who-is-who = Cuatro agentes están lado a lado con cuatro uniformes distintos.

## Los papeles que pueden mostrar los agentes. Un número en el dibujo y lo que hay ahí, en 12 palabras como máximo.

# Lo impreso en el papel está en inglés.
media-warrant-judge = Una orden de una corte, con cinco lugares numerados para revisar.
media-warrant-judge-court = El nombre de una corte, arriba.
media-warrant-judge-name = El nombre de la persona.
media-warrant-judge-address = La dirección del lugar.
media-warrant-judge-judge = La firma de un juez.
media-warrant-judge-date = La fecha.

media-warrant-i200 = El formulario I-200 de ICE, una orden de arresto, con cinco lugares numerados para revisar.
media-warrant-i200-agency = <en>Homeland Security</en>, arriba. No hay corte.
media-warrant-i200-title = El título: <en>Warrant for Arrest of Alien</en>.
media-warrant-i200-name = El nombre de la persona.
media-warrant-i200-officer = La firma de un agente de inmigración. No hay juez.
media-warrant-i200-form-number = El número del formulario, I-200, abajo.

media-warrant-i205 = El formulario I-205 de ICE, una orden de deportación, con cinco lugares numerados para revisar.
media-warrant-i205-agency = <en>Homeland Security</en>, arriba. No hay corte.
media-warrant-i205-title = El título: <en>Warrant of Removal/Deportation</en>.
media-warrant-i205-name = El nombre de la persona.
media-warrant-i205-officer = La firma de un agente de inmigración. No hay juez.
media-warrant-i205-form-number = El número del formulario, I-205, abajo.
