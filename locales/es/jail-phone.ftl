### Página: llamadas desde una cárcel del condado o desde la detención de inmigración. Quien lee está adentro, o es la familia que recibe la llamada.
### "Adentro" quiere decir en la cárcel o en el centro de detención.

jail-phone-title = Llamadas desde la cárcel o la detención
# En el cuadro de la página de inicio: de 1 a 4 palabras.
jail-phone-short = Llamadas de adentro
jail-phone-lead = Lea esta página antes de llamar desde adentro, o cuando alguien le llame desde allí.

## Qué hacer

jail-phone-ask = Pida una llamada.
jail-phone-by-heart = Llame a un número que sepa de memoria.
jail-phone-by-heart-detail = La cárcel le quita el teléfono. Apréndase el número de su familia o de un abogado.
jail-phone-where = Diga dónde está.
jail-phone-where-detail = En la detención de ICE, diga también su <term id="a-number">número A</term>. Está en los papeles de inmigración, después de la letra A. Con él, su familia y su abogado pueden buscarle. En la cárcel del condado, diga solo su número de la cárcel, porque las llamadas pueden grabarse.
jail-phone-private = Pregunte cómo llamar a un abogado en privado.
jail-phone-private-detail = ICE dice que algunas llamadas son gratis y no se graban. Son a ciertas oficinas y a grupos de ayuda de una lista. Pida la lista.
# Para la familia de afuera.
jail-phone-letter = Escriba una carta a quien no puede llamar.
jail-phone-letter-detail = Por lo general no se puede llamar a una persona en detención de ICE. Ella le llama a usted. En una carta puede decirle cuándo y adónde llamar.

## Qué decir

# Se le dice a un guardia.
jail-phone-say-private = Pido una llamada privada con mi abogado.

## Qué no hacer

jail-phone-case = No hable de su caso por teléfono.
jail-phone-case-detail = No diga dónde nació, cómo llegó ni qué pasó. Dígalo solo a su abogado, en privado.
jail-phone-others = No hable del estatus de nadie más.
jail-phone-pay = No pague a quien llama y dice: “Soy de ICE”.
jail-phone-pay-detail = Hubo llamadas falsas que pedían dinero de fianza a las familias. Sabían nombres y detalles. Cuelgue y pregunte al abogado.

## Paso a paso

# Lo dice la persona de adentro a su familia. La llamada puede ser corta.
jail-phone-first-call = Qué decir en la primera llamada
jail-phone-first-call-place = El nombre del lugar y el pueblo.
jail-phone-first-call-number = En la detención de ICE: su número A. En la cárcel del condado: su número de la cárcel.
jail-phone-first-call-lawyer = Pida que llamen a un abogado para usted.
jail-phone-first-call-children = Quién cuida hoy a los niños.
jail-phone-first-call-medicine = Qué medicinas necesita.
jail-phone-first-call-later = Diga que no va a hablar del caso por este teléfono.

## Derechos y reglas

jail-phone-jail = Una corte de Georgia dijo en 2002 que la cárcel puede grabar las llamadas. Los fiscales pueden usarlas si le avisaron a la persona. En una encuesta de 2020, unos abogados dijeron que algunas cárceles de aquí grababan sus llamadas con clientes.
jail-phone-ice = Las llamadas desde la detención de ICE también pueden grabarse. Un grupo legal escribió que en algunos lugares vigilaban hasta las llamadas con abogados.
# $hours = 72.
jail-phone-must = Los lugares que tienen a personas para ICE por más de { $hours } horas deben permitir llamadas, correo legal y visitas de abogados.
jail-phone-free = ICE dice que puede haber llamadas gratis a cortes de inmigración, consulados y ayuda legal. También pueden permitirse en una emergencia de la familia.
# $low y $high son horas.
jail-phone-consulate = Puede pedir a los agentes que avisen a su <term id="consular-notification">consulado</term>. Una guía federal dice que se le avise en un plazo de { $low } a { $high } horas después del arresto.

## Cuando es distinto

jail-phone-cells = En las celdas de la oficina de ICE en Atlanta no había visitas de familia ni de abogados, según las noticias. Si nadie llama, pida a un abogado que se comunique con esa oficina.
