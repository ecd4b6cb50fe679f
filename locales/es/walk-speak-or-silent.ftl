### Preguntas: ¿puedo callar aquí o debo hablar? Depende de quién pregunta y dónde.
### El conflicto entre callar y las palabras verdaderas "dos años" y "miedo" está en disputa: deje las dos partes. Cada frase vale solo si es verdad.

walk-speak-or-silent-title = ¿Aquí debo hablar o callar?
# En el cuadro de la página principal.
walk-speak-or-silent-short = ¿Hablar o callar?
walk-speak-or-silent-lead = Para usted, si alguien con autoridad le hace preguntas.

## Preguntas

walk-speak-or-silent-who = ¿Quién le pregunta?
walk-speak-or-silent-who-help = Puede preguntar: “¿De qué agencia es usted?”
walk-speak-or-silent-who-police = Policía, sheriff o personal de la cárcel
walk-speak-or-silent-who-ice = ICE u otro agente de inmigración
walk-speak-or-silent-who-judge = Un juez
walk-speak-or-silent-who-unsure = No sé

walk-speak-or-silent-police = ¿Dónde está ahora?
walk-speak-or-silent-police-car = En un carro parado
walk-speak-or-silent-police-foot = A pie, sin arresto
walk-speak-or-silent-police-arrested = Me arrestaron
# Registro: la cárcel toma nombre, foto y huellas.
walk-speak-or-silent-police-desk = En el registro de la cárcel

walk-speak-or-silent-ice = ¿Qué está pasando?
walk-speak-or-silent-ice-questions = Solo hacen preguntas
walk-speak-or-silent-ice-hold = Me detienen o me quieren deportar
walk-speak-or-silent-ice-interview = Es una entrevista de miedo
walk-speak-or-silent-ice-unsure = No sé

walk-speak-or-silent-judge = ¿Qué juez es?
walk-speak-or-silent-judge-help = Un juez de inmigración decide sobre la deportación. Un juez penal decide sobre un delito.
walk-speak-or-silent-judge-immigration = Un juez de inmigración
walk-speak-or-silent-judge-criminal = Un juez penal o de tránsito
walk-speak-or-silent-judge-unsure = No sé

walk-speak-or-silent-unknown = ¿Qué hacen?
walk-speak-or-silent-unknown-ask = Solo preguntan
walk-speak-or-silent-unknown-hold = Me detienen por inmigración
walk-speak-or-silent-unknown-arrest = Me arrestaron por otra cosa
walk-speak-or-silent-unknown-unsure = No sé

## Final: En el carro: papeles del carro sí, estatus no

walk-speak-or-silent-car = En el carro: papeles del carro sí, estatus no
walk-speak-or-silent-car-show = Si maneja: muestre licencia, registro y seguro.
walk-speak-or-silent-car-silent = No hable de dónde nació ni de su estatus.
walk-speak-or-silent-car-passenger = Pasajero: pregunte si se puede ir.
walk-speak-or-silent-car-more-help = Conteste nuestras preguntas para un carro parado.
walk-speak-or-silent-car-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-car-no-citizen = No diga que es ciudadano si no lo es.
walk-speak-or-silent-car-everyone = Todos en el carro pueden callar sobre su estatus migratorio.
walk-speak-or-silent-car-passenger-id = En Georgia un pasajero normalmente no tiene que mostrar identificación. Es distinto si el agente tiene una razón clara para sospechar de él.

## Final: A pie: pregunte si se puede ir

walk-speak-or-silent-foot = A pie: pregunte si se puede ir
walk-speak-or-silent-foot-free = Pregunte si se puede ir.
walk-speak-or-silent-foot-go = Váyase con calma si dicen que sí.
walk-speak-or-silent-foot-silent = Guarde silencio si dicen que no.
walk-speak-or-silent-foot-no-run = No corra ni se resista.
walk-speak-or-silent-foot-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-foot-no-citizen = No diga que es ciudadano si no lo es.
walk-speak-or-silent-foot-status = No tiene que decir dónde nació ni cómo llegó aquí.
walk-speak-or-silent-foot-name = Georgia tiene una ley sobre merodear (<en>loitering</en>): estar en un lugar de un modo que alarma a la policía. Con esa ley, la policía debe dejarle decir quién es. Negarse puede contar en su contra. Un nombre falso es un delito.

## Final: Si le arrestan: pida un abogado y guarde silencio

walk-speak-or-silent-arrested = Si le arrestan: pida un abogado y guarde silencio
walk-speak-or-silent-arrested-say = Diga que guarda silencio y quiere un abogado.
walk-speak-or-silent-arrested-stop = Después ya no hable, tampoco en la patrulla.
walk-speak-or-silent-arrested-defender = Pida un defensor público si no puede pagar.
walk-speak-or-silent-arrested-call-home = Pida llamar a su familia o a un abogado.
walk-speak-or-silent-arrested-no-case = No hable de su caso en el teléfono de la cárcel.
walk-speak-or-silent-arrested-no-plea = No se declare culpable antes de preguntar por la deportación.
walk-speak-or-silent-arrested-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-arrested-used = Lo que diga puede usarse en la corte penal y en la de inmigración.
walk-speak-or-silent-arrested-ice-next = Si ICE llega a la cárcel, es otra conversación. Pida otra vez un abogado. Si tiene miedo de regresar, dígalo, solo si es verdad.

## Final: En el registro: diga quién es y después pida un abogado

walk-speak-or-silent-booking = En el registro: diga quién es y después pida un abogado
walk-speak-or-silent-booking-name = Dé su nombre, dirección y fecha de nacimiento verdaderos.
walk-speak-or-silent-booking-health = Si está enfermo o necesita medicina, dígalo.
walk-speak-or-silent-booking-silent = No hable de dónde nació ni de su estatus.
walk-speak-or-silent-booking-lawyer = Pida un abogado para las demás preguntas.
walk-speak-or-silent-booking-no-false = No dé un nombre falso.
walk-speak-or-silent-booking-no-false-detail = Es un delito, y las huellas lo pueden mostrar.
walk-speak-or-silent-booking-no-citizen = No diga que es ciudadano si no lo es.
# $hours = 48. Deje las dos partes y lo más seguro.
walk-speak-or-silent-booking-nationality = ¿Tiene que decir su país? Puede callar. Pero la ley de Georgia manda a la cárcel tratar de saberlo en las primeras { $hours } horas. Puede preguntar a una oficina de Seguridad Nacional. Pedir su consulado también muestra que viene de otro país. Lo más seguro: dé su nombre, dirección y fecha de nacimiento verdaderos. Lo demás, pregúntelo a un abogado.
walk-speak-or-silent-booking-used = Lo que conteste ahí muchas veces puede usarse en la corte.
walk-speak-or-silent-booking-children = ¿Sus hijos necesitan a alguien ahora? Dígalo de inmediato.

## Final: ICE hace preguntas: puede callar

walk-speak-or-silent-ice-public = ICE hace preguntas: puede callar
walk-speak-or-silent-ice-public-free = Pregunte si se puede ir.
walk-speak-or-silent-ice-public-silent = No hable de dónde nació ni de su estatus.
# El título corto de la página expedited-removal.
walk-speak-or-silent-ice-public-kept = Abra “Deportación rápida” si no le dejan ir.
walk-speak-or-silent-ice-public-card = Tenga a la mano su tarjeta si tiene estatus vigente.
walk-speak-or-silent-ice-public-card-detail = Tarjeta verde o permiso de trabajo. La ley federal manda a los adultos llevarla.
walk-speak-or-silent-ice-public-no-run = No corra ni se resista.
walk-speak-or-silent-ice-public-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-ice-public-no-citizen = No diga que es ciudadano si no lo es.
# Deje las dos partes y lo más seguro.
walk-speak-or-silent-ice-public-conflict = ¿Callar o hablar? El consejo de siempre es callar. Cambia si le detienen y empiezan una <term id="expedited-removal">deportación rápida</term>. Entonces unas pocas palabras verdaderas pueden protegerle: que tiene miedo o que lleva aquí dos años. Lo más seguro: guarde silencio mientras se pueda ir. Si no le dejan ir, pida un abogado y diga solo la verdad.
walk-speak-or-silent-ice-public-questions = Pueden preguntar por su derecho a estar aquí. La ley no le obliga a contestar.

## Final: Le pueden deportar rápido: diga estas verdades

walk-speak-or-silent-fast = Le pueden deportar rápido: diga estas verdades
walk-speak-or-silent-fast-lawyer = Pida un abogado.
walk-speak-or-silent-fast-fear = Si tiene miedo de regresar, dígalo.
# $years = 2. Solo si es verdad.
walk-speak-or-silent-fast-years = Si lleva aquí { $years } años o más, dígalo.
walk-speak-or-silent-fast-case = Si tiene un caso o un estatus, dígalo.
walk-speak-or-silent-fast-then = Después guarde silencio sobre todo lo demás, por ahora.
walk-speak-or-silent-fast-no-sign = No firme antes de hablar con un abogado.
walk-speak-or-silent-fast-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-fast-no-citizen = No diga que es ciudadano si no lo es.
# $years = 2. Deje las dos partes y lo más seguro.
walk-speak-or-silent-fast-conflict = ¿Callar o hablar? Lo que diga puede usarse en su contra en la corte. Pero un agente puede <term id="expedited-removal">deportar sin juez</term> a algunas personas. Puede pasar con quienes no prueban { $years } años aquí y no dicen que tienen miedo. Las cortes han cambiado esta regla más de una vez. Lo más seguro: actúe como si estuviera vigente. Diga las frases verdaderas a cada agente, y nada más hasta tener un abogado. En una entrevista de miedo, hable.
walk-speak-or-silent-fast-not-you = Esta vía rápida no es para ciudadanos, personas con tarjeta verde, refugiados ni personas con asilo. No es para niños que están solos.

## Final: En la entrevista de miedo sí se habla

walk-speak-or-silent-interview = En la entrevista de miedo sí se habla
walk-speak-or-silent-interview-lawyer = Pida un abogado antes de empezar.
walk-speak-or-silent-interview-interpreter = Pida un intérprete en su mejor idioma.
walk-speak-or-silent-interview-tell = Diga la verdad de por qué tiene miedo.
walk-speak-or-silent-interview-judge = Si el oficial dice que no, pida un juez.
walk-speak-or-silent-interview-no-invent = No agregue cosas que no son verdad.
walk-speak-or-silent-interview-no-guess = No adivine. Si no recuerda, dígalo.
# Deje las dos partes y lo más seguro.
walk-speak-or-silent-interview-conflict = ¿Tiene que contestar todo? Sin su historia, el oficial quizás no vea que está en peligro. Pero todo queda escrito y puede usarse después. Lo más seguro: hable de su miedo, con un abogado a su lado si puede. Pregunte al abogado antes de hablar de delitos o de cómo entró.
walk-speak-or-silent-interview-two-kinds = Con una orden vieja de deportación o ciertas condenas es una <term id="reasonable-fear">entrevista de miedo razonable</term>. En la deportación rápida sin una orden anterior es una <term id="credible-fear">entrevista de miedo creíble</term>.

## Final: Juez de inmigración: primero pida tiempo

walk-speak-or-silent-imm-judge = Juez de inmigración: primero pida tiempo
walk-speak-or-silent-imm-judge-time = Pida tiempo para buscar un abogado.
walk-speak-or-silent-imm-judge-language = Diga su mejor idioma y dialecto.
walk-speak-or-silent-imm-judge-fear = Si tiene miedo de regresar, dígalo.
walk-speak-or-silent-imm-judge-say-time = Pido tiempo para buscar un abogado antes de contestar.
walk-speak-or-silent-imm-judge-no-admit = No admita lo que dice el gobierno sin ver a un abogado.
walk-speak-or-silent-imm-judge-no-admit-detail = El juez puede leer lo que el gobierno dice de usted y preguntar si es verdad.
walk-speak-or-silent-imm-judge-no-close = No acepte cerrar su caso sin un abogado.
walk-speak-or-silent-imm-judge-no-lie = No mienta ni muestre papeles falsos.
# Deje las dos partes y lo más seguro.
walk-speak-or-silent-imm-judge-conflict = ¿Puede callar aquí? El gobierno primero debe probar que usted no es ciudadano. Pero el juez puede usar su silencio en su contra. Y si quiere protección, necesita decir que tiene miedo. Lo más seguro: pida tiempo y que un abogado escoja.

## Final: Juez penal: que hable su abogado

walk-speak-or-silent-crim-judge = Juez penal: que hable su abogado
walk-speak-or-silent-crim-judge-defender = Pida un defensor público si no puede pagar.
walk-speak-or-silent-crim-judge-status = Hable de su estatus solo con su abogado.
walk-speak-or-silent-crim-judge-plea = Pregunte a su abogado si declararse culpable trae deportación.
walk-speak-or-silent-crim-judge-no-plea = No se declare culpable antes de preguntar por la deportación.
walk-speak-or-silent-crim-judge-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-crim-judge-rights = En la primera audiencia un juez de Georgia debe decirle que puede callar. También debe decirle que puede tener un abogado.

## Final: Con cualquier juez: pida abogado y tiempo

walk-speak-or-silent-any-judge = Con cualquier juez: pida abogado y tiempo
walk-speak-or-silent-any-judge-which = Pregunte qué corte es.
walk-speak-or-silent-any-judge-time = Pida un abogado y tiempo para buscarlo.
walk-speak-or-silent-any-judge-language = Pida un intérprete.
walk-speak-or-silent-any-judge-no-admit = No admita nada antes de ver a un abogado.
walk-speak-or-silent-any-judge-no-lie = No mienta ni muestre papeles falsos.

## Final: Pregunte quiénes son y guarde silencio

walk-speak-or-silent-ask-who = Pregunte quiénes son y guarde silencio
walk-speak-or-silent-ask-who-agency = Pregunte de qué agencia son.
walk-speak-or-silent-ask-who-free = Pregunte si se puede ir.
walk-speak-or-silent-ask-who-silent = No hable de dónde nació ni de su estatus.
walk-speak-or-silent-ask-who-no-sign = No firme antes de hablar con un abogado.
walk-speak-or-silent-ask-who-no-lie = No mienta ni muestre papeles falsos.
walk-speak-or-silent-ask-who-no-citizen = No diga que es ciudadano si no lo es.
# Deje las dos partes y lo más seguro.
walk-speak-or-silent-ask-who-conflict = ¿Callar es siempre lo mejor? Casi siempre. Pero si le detienen y le quieren deportar rápido, unas pocas palabras verdaderas pueden protegerle. Lo más seguro: guarde silencio mientras se pueda ir. Si no le dejan ir, pida un abogado. Si le quieren deportar, diga que tiene miedo de regresar, si es verdad.
