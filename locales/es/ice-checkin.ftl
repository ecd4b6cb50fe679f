### Página: quien lee tiene una cita en una oficina de ICE (cita de control). Puede tener miedo de ir.
### No la mezcle con una audiencia en la corte. Nada debe sonar más seguro que en inglés.

ice-checkin-title = Una cita de control con ICE
# En el cuadro de la página de inicio: de 1 a 4 palabras.
ice-checkin-short = Cita con ICE
ice-checkin-lead = Lea esta página antes de ir a una cita en una oficina de ICE.

## Qué hacer

ice-checkin-lawyer = Hable con un abogado de inmigración antes de la fecha.
ice-checkin-lawyer-detail = Muéstrele al abogado sus papeles de ICE. Pregunte qué riesgo hay en su caso. Pregunte si puede ir con usted.
ice-checkin-copies = Deje copias de sus papeles con su familia.
ice-checkin-plan = Haga un plan para sus hijos y su casa.
ice-checkin-plan-detail = Escriba quién cuida a los niños. Agregue sus medicinas y su abogado. Déselo a dos personas de confianza.
ice-checkin-proof = Lleve pruebas de su dirección y de su familia aquí.
ice-checkin-tell = Dígales a dos personas a dónde va y cuándo.

## Qué no hacer

ice-checkin-miss = No falte a la cita sin preguntar a un abogado.
ice-checkin-miss-detail = Faltar también tiene consecuencias serias.
ice-checkin-sign = No firme papeles antes de hablar con un abogado.
ice-checkin-lie = No mienta ni muestre papeles falsos.

## Lo que está en disputa

# $longer y $before son horas.
ice-checkin-held = ¿Cuánto tiempo puede ICE tener a personas en su oficina? La regla de ICE de 2025 decía hasta { $longer } horas, y no { $before }. En junio de 2026 una corte de California anuló esa regla. El gobierno podía apelar. No sabemos qué vale en Georgia. Lo más seguro: tenga un abogado y un plan con su familia antes de ir.

## Paso a paso

ice-checkin-bag = Qué llevar
ice-checkin-bag-paper = El papel de ICE que dice la fecha.
ice-checkin-bag-proof = Pruebas de su dirección y de su familia.
ice-checkin-bag-number = Su <term id="a-number">número A</term>, y el nombre y número de su abogado.
ice-checkin-bag-by-heart = Un número de teléfono que sepa de memoria.
ice-checkin-kept = Si ICE le detiene
ice-checkin-kept-lawyer = Pida hablar con su abogado antes de contestar más preguntas.
ice-checkin-kept-children = Diga de inmediato si sus hijos necesitan cuidado.
ice-checkin-kept-fear = ¿Tiene miedo de regresar a su país? Dígalo, si es verdad.
ice-checkin-kept-medicine = Diga qué medicina necesita.
ice-checkin-kept-call = Pida llamar a su familia. Dígales dónde está.

## Derechos y reglas

ice-checkin-ends = Una cita de control puede terminar en detención, en supervisión o con un aparato de rastreo.
ice-checkin-lawyer-form = El formulario <term id="g-28">G-28</term> dice a ICE que un abogado habla por usted. Guarde una copia firmada con sus papeles.
ice-checkin-obeyed = Cumplir todas las reglas no siempre evita un arresto. En enero de 2025 ICE arrestó en Georgia a dos personas que llevaban aparatos de rastreo de ICE. Su abogado dijo que habían cumplido las reglas.

## Cuando es distinto

ice-checkin-hearing = Una audiencia en la corte es otra cosa. Si falta a una audiencia de inmigración, el juez puede ordenar su deportación.
ice-checkin-not-shown = ¿Alguien fue a una cita y no regresó? Quizás todavía no sale en el localizador de ICE. Pida a un abogado que se comunique con la oficina de ICE en Atlanta.
