### Preguntas durante una redada en el trabajo. Quien lee tiene el teléfono en la mano mientras hay agentes en el lugar. Muy corto y con calma.
### "Agentes" pueden ser de ICE, la policía o la policía estatal. "Patrón" es el que contrata. Lo que permite un papel de ICE se dice como regla, nunca como promesa.

walk-work-raid-title = Hay agentes en mi trabajo
# En el cuadro de la página principal.
walk-work-raid-short = Redada en el trabajo
walk-work-raid-lead = Para usted si hay agentes en su trabajo en este momento.

## Preguntas

walk-work-raid-where = ¿Dónde están los agentes?
walk-work-raid-where-help = Abierto a todos: una recepción, el comedor de un restaurante, un estacionamiento. Privado: una cocina, un taller, una oficina.
walk-work-raid-where-public = En una parte abierta a todos
walk-work-raid-where-private = En una parte privada, o quieren entrar
walk-work-raid-where-held = Ya me detuvieron
walk-work-raid-where-unsure = No sé

walk-work-raid-warrant = ¿Hay una orden firmada por un juez?
walk-work-raid-warrant-help = Su patrón la puede revisar. La orden de un juez nombra una corte y lleva la firma de un juez.
walk-work-raid-warrant-judge = Sí, la firmó un juez
walk-work-raid-warrant-ice = No, es un papel de ICE
walk-work-raid-warrant-let-in = No, pero el patrón los dejó entrar
walk-work-raid-warrant-unsure = No sé

walk-work-raid-public-now = ¿Qué le pasa a usted ahora?
walk-work-raid-public-now-nothing = Nada, no hablan conmigo
walk-work-raid-public-now-asked = Me hacen preguntas
walk-work-raid-public-now-held = Me detuvieron, o no me puedo ir
walk-work-raid-public-now-unsure = No sé

walk-work-raid-judge-now = ¿Qué le pasa a usted ahora?
walk-work-raid-judge-now-nothing = Nada, no hablan conmigo
walk-work-raid-judge-now-asked = Me hacen preguntas
walk-work-raid-judge-now-held = Me detuvieron, o no me puedo ir
walk-work-raid-judge-now-unsure = No sé

walk-work-raid-no-judge-now = ¿Qué le pasa a usted ahora?
walk-work-raid-no-judge-now-nothing = Nada, no hablan conmigo
walk-work-raid-no-judge-now-asked = Me hacen preguntas
walk-work-raid-no-judge-now-held = Me detuvieron, o no me puedo ir
walk-work-raid-no-judge-now-unsure = No sé

## Final: agentes en una parte abierta

walk-work-raid-public-calm = Están en una parte abierta a todos
walk-work-raid-public-calm-calm = Mantenga la calma. Quédese donde está.
walk-work-raid-public-calm-silent = No diga nada sobre su estatus.
walk-work-raid-public-calm-watch = Recuerde lo que hacen y dicen.
walk-work-raid-public-calm-run = No corra ni se esconda.
walk-work-raid-public-calm-block = No estorbe a los agentes ni los toque.
walk-work-raid-public-calm-open = Los agentes pueden pasar a las partes abiertas a todos. Ahí también puede guardar silencio.

## Final: los agentes preguntan

walk-work-raid-asked = Le hacen preguntas
walk-work-raid-asked-silent = Diga que va a guardar silencio.
walk-work-raid-asked-lawyer = Pida un abogado.
walk-work-raid-asked-leave = Pregunte si se puede ir.
walk-work-raid-asked-leave-detail = Si dicen que sí, váyase con calma. Si dicen que no, guarde silencio.
walk-work-raid-asked-lie = No mienta ni muestre papeles falsos.
walk-work-raid-asked-born = No diga dónde nació ni cómo llegó.
walk-work-raid-asked-run = No corra ni se esconda.
# En disputa: deje las dos partes y lo más seguro.
walk-work-raid-asked-show = ¿Debe mostrar papeles de inmigración si los tiene? Una guía para trabajadores dice que no tiene que mostrar papeles en el trabajo. La ACLU de Georgia dice que los muestre si los pide un agente de inmigración. Algunos adultos con tarjeta verde o permiso de trabajo deben llevarlo por ley. Lo más seguro: nunca muestre papeles falsos. Si no tiene papeles de inmigración válidos, guarde silencio. Pregunte a un abogado qué papeles llevar.
walk-work-raid-asked-groups = No tiene que ponerse en un grupo según su estatus migratorio.
walk-work-raid-asked-who = También pueden participar la policía y la policía estatal. Con ellos también puede guardar silencio sobre su estatus.

## Final: detienen a quien lee

walk-work-raid-held = Le detuvieron
walk-work-raid-held-calm = Mantenga la calma y no se resista.
walk-work-raid-held-silent = Guarde silencio y pida un abogado.
walk-work-raid-held-children = Diga de inmediato si sus hijos necesitan cuidado.
walk-work-raid-held-permit = Diga a su abogado si tiene permiso para trabajar.
walk-work-raid-held-resist = No corra, no empuje ni se suelte a la fuerza.
walk-work-raid-held-lie = No mienta ni muestre papeles falsos.
walk-work-raid-held-sign = No firme papeles de ICE antes de hablar con un abogado.
walk-work-raid-held-afraid = ¿Tiene miedo de regresar a su país? Dígaselo a cada agente. No hacen falta palabras legales.
# $day: el día. $arrested: cuántos trabajadores.
walk-work-raid-held-example = En una redada en Georgia, el { $day }, los agentes arrestaron a { $arrested } trabajadores. Algunos dijeron que tenían permiso para trabajar. Por eso, deje copias de sus papeles con alguien de confianza.

## Final: orden de un juez

walk-work-raid-judge = Parece que hay una orden de un juez
walk-work-raid-judge-calm = Mantenga la calma. No se ponga en medio.
walk-work-raid-judge-boss = Deje que su patrón lea la orden.
walk-work-raid-judge-silent = Guarde silencio sobre su estatus.
walk-work-raid-judge-run = No corra ni se esconda.
walk-work-raid-judge-lie = No mienta ni muestre papeles falsos.
walk-work-raid-judge-private = Una <term id="judicial-warrant">orden firmada por un juez</term> puede dejar a los agentes pasar a las partes privadas del trabajo. Aun así puede guardar silencio y pedir un abogado.

## Final: papel de ICE, el patrón los dejó entrar, o no se sabe

walk-work-raid-no-judge = No se ve una orden clara de un juez
walk-work-raid-no-judge-boss = Deje que su patrón conteste si piden entrar.
walk-work-raid-no-judge-calm = Mantenga la calma si entran de todos modos.
walk-work-raid-no-judge-silent = Guarde silencio sobre su estatus.
walk-work-raid-no-judge-permit = No dé permiso para entrar.
walk-work-raid-no-judge-block = No estorbe a los agentes ni los toque.
walk-work-raid-no-judge-run = No corra ni se esconda.
walk-work-raid-no-judge-rule = La regla es esta: para las áreas privadas del trabajo, los agentes necesitan el permiso del patrón o la orden de un juez. Una <term id="administrative-warrant">orden de ICE (sin juez)</term> no es permiso.
walk-work-raid-no-judge-boss-says-yes = Su patrón los puede dejar entrar sin la orden de un juez. Aun así usted puede guardar silencio.
walk-work-raid-no-judge-emergency = En una emergencia de verdad, los agentes pueden entrar sin orden. Por ejemplo, si alguien adentro está en peligro o si persiguen a un sospechoso.
