### Página: un agente puede deportar rápido a quien lee, sin juez ("expedited removal").
### Está en disputa y ha cambiado mucho. Por seguridad se trata como vigente. Nunca diga que la regla terminó.
### Cada frase vale solo si es verdad.

expedited-removal-title = Deportación rápida sin juez
# En el cuadro de la página de inicio: de 1 a 4 palabras.
expedited-removal-short = Deportación rápida
expedited-removal-lead = Lea esta página si un agente le quiere deportar sin audiencia.

## Qué hacer

expedited-removal-fear = Si tiene miedo de regresar, dígalo.
expedited-removal-fear-detail = Solo si es verdad. Pida una entrevista de miedo.
# $years = 2.
expedited-removal-years = Si lleva aquí { $years } años o más, dígalo.
expedited-removal-years-detail = Solo si es verdad. Diga que alguien puede traer pruebas. No tiene que decir quién.
expedited-removal-status = Si tiene un caso o un estatus, dígalo.
expedited-removal-status-detail = Solo si es verdad: asilo, tarjeta verde, <en>parole</en> o un caso abierto en la corte.
expedited-removal-lawyer = Pida un abogado y un intérprete.
expedited-removal-proof = Que alguien de confianza tenga listas sus pruebas.

## Qué no hacer

expedited-removal-no-sign = No firme antes de hablar con un abogado.
expedited-removal-no-lie = No mienta sobre fechas, papeles ni ciudadanía.
expedited-removal-no-close = No acepte cerrar su caso en la corte sin un abogado.
expedited-removal-no-close-detail = Un caso cerrado puede llevar a la <term id="expedited-removal">deportación rápida</term>.

## Lo que está en disputa

# $start, $paused y $ruling son fechas. Deje las dos partes y lo más seguro.
expedited-removal-in-force = ¿Se permite hoy en Georgia? Desde el { $start }, el gobierno dice que puede hacerlo en todo el país. Una jueza lo suspendió el { $paused }. Una corte más alta quitó esa pausa a mediados de 2026; una fuente dice que el { $ruling }. El caso sigue y no sabemos qué ha pasado después. Lo más seguro: actúe como si estuviera vigente.
# Deje las dos partes y lo más seguro.
expedited-removal-silent-or-speak = ¿Callar o hablar? Todos pueden callar, y lo que diga puede usarse en su contra. Pero aquí el silencio puede hacer daño. Si no dice nada, el agente puede pensar que llegó hace poco y que no tiene miedo. Lo más seguro: pida un abogado. Diga solo las frases verdaderas de esta página y después guarde silencio. Si le dan una entrevista de miedo, ahí hable.

## Paso a paso

# $years = 2.
expedited-removal-years-proof = Pruebas de { $years } años aquí
expedited-removal-years-proof-home = Contratos de renta y recibos de luz, agua o teléfono.
expedited-removal-years-proof-work = Talones de pago y papeles de impuestos.
expedited-removal-years-proof-bank = Papeles del banco y giros de dinero.
expedited-removal-years-proof-school = Papeles de la escuela, también de sus hijos.
expedited-removal-years-proof-health = Papeles de una clínica o un hospital.
expedited-removal-years-proof-church = Papeles de una iglesia.
expedited-removal-years-proof-place = Guarde copias donde otra persona pueda llegar. Trate de cubrir cada mes.

## Derechos y reglas

expedited-removal-what = En la deportación rápida (<en>expedited removal</en>) un agente ordena su deportación. No ve a un juez de inmigración.
# $years = 2.
expedited-removal-who = El gobierno la usa con personas que no fueron admitidas ni recibieron <term id="parole">parole</term>. Además, no pueden probar { $years } años aquí.
# $years = 5.
expedited-removal-order = La orden es el formulario I-860. Normalmente no puede volver por { $years } años o más.
expedited-removal-interview = Si tiene miedo, dígalo y pida la <term id="credible-fear">entrevista de miedo creíble</term>. Si el oficial dice que no, puede pedir que un juez lo revise.

## Cuando es distinto

expedited-removal-not-covered = No es para ciudadanos, personas con <term id="lpr">tarjeta verde</term>, refugiados ni personas con asilo. No es para niños que están solos.
expedited-removal-parole-ended = ¿Fue admitido o recibió <en>parole</en>? Entonces no se la deberían aplicar: dígalo. Si su <en>parole</en> terminó, está en disputa: pregunte a un abogado.
expedited-removal-came-back = ¿Le deportaron antes y volvió? Entonces es otra clase de entrevista, con menos clases de protección. Si tiene miedo, dígalo.
expedited-removal-carry = ¿Debe llevar las pruebas consigo? Los abogados no están de acuerdo. Vea la página sobre qué papeles llevar.
