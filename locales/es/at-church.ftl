### En una iglesia, mezquita, templo u otra casa de oración, cuando pueden llegar agentes de inmigración. Para quienes rezan ahí; dos líneas son para líderes.
### Las órdenes de las cortes protegen a unos grupos y a otros no, y pueden cambiar: déjelo abierto. Nunca diga que una iglesia es segura.

at-church-title = En una iglesia u otro lugar de oración
# En el cuadro de la página principal.
at-church-short = Lugar de oración
at-church-lead = Para usted si reza en una iglesia, mezquita o templo y le preocupa ICE.

## Qué hacer

at-church-calm = Mantenga la calma y camine, no corra.
# Líder: el sacerdote, pastor, imam u otra persona a cargo.
at-church-leader = Deje que un líder pida la orden de un juez.
at-church-leader-detail = Los agentes necesitan una, o permiso, para entrar a un cuarto privado. El líder también puede preguntar de qué agencia son.
at-church-ask-free = Pregunte si se puede ir.
at-church-silent = Guarde silencio sobre su estatus.
at-church-mark-rooms = Pida a sus líderes que pongan letreros en los cuartos privados.
at-church-mark-rooms-detail = Esto es para los días tranquilos. Los grupos legales lo aconsejan para oficinas y otros cuartos que no están abiertos a todos.

## Qué decir

# Un líder lo dice a los agentes en la puerta de un cuarto privado.
at-church-private-room = Este cuarto es privado. Por favor, muéstreme una orden firmada por un juez.

## Qué no hacer

at-church-run = No corra ni se esconda.
at-church-block = No les cierre el paso a los agentes ni los toque.
at-church-lie = No mienta ni muestre papeles falsos.

## Lo que está en disputa

# $ended: el día en que terminó la política vieja. $maryland, $refused, $massachusetts: días de las decisiones. En disputa: deje las dos partes y lo más seguro.
at-church-old-rule-ended = Durante años, una política mantuvo la mayoría de los arrestos de inmigración lejos de los <term id="protected-areas">lugares de oración</term>. El { $ended } el gobierno la terminó. Ahora los agentes y sus supervisores deciden caso por caso. Algunos grupos demandaron. Jueces de Maryland ({ $maryland }) y de Massachusetts ({ $massachusetts }) protegieron solo a grupos que demandaron. Un juez en Washington, D.C. ({ $refused }) dijo que no a otros. Lo más seguro: pregunte a sus líderes si una orden protege su lugar, y prepárese como si no.
# $feet: cuántos pies. Los nombres son de grupos de iglesias.
at-church-old-rule-ended-detail = La orden de Maryland es para la Cooperative Baptist Fellowship, grupos cuáqueros y un templo sij. La otra es para algunas iglesias bautistas, luteranas y Metropolitan Community. Limita lo que los agentes hacen sin una orden adentro, o a menos de { $feet } pies de una entrada. Tiene excepciones, y estas órdenes pueden cambiar.

## Por qué

at-church-open-parts = La sala de oración y otras partes abiertas a todos son públicas. Ahí los agentes pueden entrar sin una orden.
at-church-private-parts = Para los cuartos privados, como las oficinas, la regla es otra. Los agentes necesitan permiso, o una <term id="judicial-warrant">orden firmada por un juez</term>.
# $day: el día de este arresto. Grillete electrónico: un aparato que ICE pone en la pierna.
at-church-outside = Un arresto también puede pasar afuera. El { $day } ICE arrestó a un hombre afuera de su iglesia en Tucker, Georgia, durante el servicio. Su grillete electrónico había sonado, y él había salido.
at-church-everyone-silent = Todos ahí pueden guardar silencio sobre dónde nacieron, su estatus y cómo llegaron.
at-church-film = Puede grabar video de los agentes en público. Quédese lejos, no estorbe y muévase si se lo ordenan.
# Personas de la iglesia que llevan a otras en carro. HB 87 es el nombre de una ley.
at-church-rides = ¿Lleva a otras personas a la iglesia en su carro? Una parte de la ley <term id="hb87">HB 87</term> de Georgia hizo delito llevar a personas sin papeles. Las cortes federales bloquearon esa parte. Pero la ley federal tiene su propio delito de esconder o mover a personas: pregunte a un abogado.

## Cuando es distinto

at-church-judge = Con una orden firmada por un juez, los agentes pueden entrar a los cuartos privados sin permiso.
at-church-emergency = En una emergencia de verdad, los agentes pueden entrar sin orden. Por ejemplo, si alguien está en peligro o si van justo detrás de un sospechoso.
