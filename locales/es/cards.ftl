### Tarjetas: una frase que la persona muestra o lee en voz alta a un agente.
### "-title" es el nombre de la tarjeta en la lista, como lo piensa quien lee. "-say" es la frase.
### El agente lee la frase en inglés; la traducción es para quien lee y se muestra junto con el inglés.
### Frases amables, exactas y cortas. "-when" dice cuándo usar la tarjeta, en una o dos oraciones cortas.

card-silent-title = Guardo silencio
card-silent-say = Uso mi derecho a guardar silencio. Quiero un abogado.
card-silent-when = Úsela cuando un agente le haga preguntas.

card-no-entry-title = No puede entrar
card-no-entry-say = No le doy permiso para entrar. No doy permiso para registrar.
card-no-entry-when = Úsela sin abrir la puerta, o si los agentes entran de todos modos.

card-show-warrant-title = Muéstreme el papel
# La "orden" (warrant) es el papel con el que los agentes dicen que pueden entrar.
card-show-warrant-say = Por favor, pase la orden por debajo de la puerta o muéstrela por la ventana.
card-show-warrant-when = Úsela cuando agentes en su puerta quieran entrar.

card-am-i-free-title = ¿Me puedo ir?
card-am-i-free-say = Agente, ¿me puedo ir?
card-am-i-free-when = Úsela cuando un agente le pare; si le dice que sí, váyase con calma.

card-no-search-title = No me registre
card-no-search-say = No doy permiso para que me registren a mí, mis cosas, mi teléfono ni mi carro.
card-no-search-when = Úsela cuando un agente quiera registrar; dígalo y no se resista.

card-lawyer-title = Quiero un abogado
card-lawyer-say = Quiero hablar con un abogado antes de contestar cualquier pregunta.
card-lawyer-when = Úsela si le arrestan o le detienen, y otra vez en cada lugar nuevo.

card-no-sign-title = No firmo
card-no-sign-say = No voy a firmar nada antes de hablar con un abogado. Por favor, deme cada papel en mi idioma.
card-no-sign-when = Úsela cuando un agente le dé papeles de inmigración para firmar. No la use para una multa de tránsito.

card-interpreter-title = Necesito un intérprete
card-interpreter-say = No entiendo bien el inglés. Por favor, consígame un intérprete.
card-interpreter-when = Úsela cuando no entienda, y diga el nombre de su idioma.

card-fear-title = Tengo miedo de regresar
# En inglés, "fear interview" es el nombre que conocen los agentes.
card-fear-say = Tengo miedo de que me hagan daño en mi país. Pido una entrevista de miedo y un abogado.
card-fear-when = Úsela solo si es verdad, cuando un agente le detenga o le quiera deportar.

card-children-title = Mis hijos necesitan cuidado
card-children-say = Tengo hijos que necesitan cuidado ahora. Por favor, déjeme llamar a alguien que los pueda cuidar.
card-children-when = Úsela de inmediato si le arrestan y sus hijos necesitan a alguien.

card-medical-title = Necesito un doctor
card-medical-say = Tengo un problema de salud. Necesito atención médica o mi medicina, por favor.
card-medical-when = Úsela si le detienen y está mal de salud, tiene heridas, está embarazada o necesita medicina.

card-consulate-title = Llame a mi consulado
card-consulate-say = Por favor, avise al consulado de mi país que me arrestaron. Quiero hablar con ellos.
card-consulate-when = Úsela si le arrestan; con ella se sabe que usted viene de otro país. Si le tiene miedo a su gobierno, pregunte primero a un abogado.

card-phone-call-title = Quiero llamar
card-phone-call-say = Por favor, déjeme llamar por teléfono a mi familia o a un abogado.
card-phone-call-when = Úsela cuando le detengan, lo antes que pueda.

card-no-questions-car-title = Sin preguntas en el carro
card-no-questions-car-say = Agente, elijo no contestar preguntas sobre dónde nací ni sobre mi estatus migratorio.
card-no-questions-car-when = Úsela en un carro, si maneja o es pasajero, cuando un agente pregunte por su estatus.

card-no-phone-search-title = No registren mi teléfono
card-no-phone-search-say = No doy permiso para que registren mi teléfono.
card-no-phone-search-when = Úsela cuando un agente quiera ver lo que hay en su teléfono; no se resista. En la frontera, o al llegar de otro país, puede haber otras reglas.

card-no-fingerprint-talk-title = Preguntas en la entrada de la cárcel
card-no-fingerprint-talk-say = Doy mi nombre, mi dirección y mi fecha de nacimiento. No contesto otras preguntas sin un abogado.
card-no-fingerprint-talk-when = Úsela durante el registro en la cárcel (fichaje), y dé solo datos verdaderos. Si tiene una enfermedad o necesita medicina, dígalo.

card-do-not-understand-title = No entiendo este papel
card-do-not-understand-say = No entiendo este papel. Por favor, démelo en mi idioma. Ahora no lo voy a firmar.
card-do-not-understand-when = Úsela cuando quieran que firme un papel de inmigración que no puede leer. No la use para una multa de tránsito.

card-want-hearing-title = Quiero ver a un juez
card-want-hearing-say = Quiero una audiencia con un juez de inmigración. No acepto irme del país. Quiero un abogado.
card-want-hearing-when = Úsela cuando ICE le pida que acepte irse o que le deporten. Un abogado puede decirle si otro camino es mejor.

card-two-years-title = Más de { $years } años aquí
card-two-years-say = He vivido en Estados Unidos más de { $years } años. Quiero un abogado.
card-two-years-when = Úsela solo si es verdad, cuando un agente empiece una deportación rápida. Pida un abogado y luego guarde silencio: lo que diga se puede usar en su contra.

card-film-distance-title = Grabo de lejos
card-film-distance-say = Estoy grabando de lejos. No le estorbo. Si me lo pide, me hago para atrás.
card-film-distance-when = Úsela cuando grabe a agentes en un lugar público, y hágase para atrás cuando se lo digan. A algunas personas que grabaron a ICE las detuvieron.

card-badge-name-title = ¿Quién es usted?
card-badge-name-say = Por favor, dígame su nombre, su agencia y su número de placa.
card-badge-name-when = Úsela cuando no sepa quiénes son los agentes. Tal vez no le digan todo.

card-medicine-list-title = Mi lista de medicinas
card-medicine-list-say = Necesito mi medicina. Está escrita en este papel. Por favor, déjeme ver a una enfermera.
card-medicine-list-when = Úsela en una cárcel o en detención, junto con una lista de sus medicinas.

card-end-of-hold-title = ¿Cuándo termina la retención de ICE?
card-end-of-hold-say = Por favor, deme una copia de la retención de ICE. ¿Cuándo termina? Cuando termine, déjeme salir, por favor.
card-end-of-hold-when = Úsela en una cárcel cuando lo único que no le deja salir es una retención de ICE. Anote el día y la hora en que eso empezó.

card-work-private-area-title = Esta área es privada
card-work-private-area-say = Esta área es privada. No doy permiso para entrar. Por favor, muestre una orden firmada por un juez.
card-work-private-area-when = Para el patrón, o para un trabajador en la puerta de un área que no está abierta al público. No bloquee el paso.
