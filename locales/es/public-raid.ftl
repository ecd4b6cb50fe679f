### Página: agentes paran a muchas personas a la vez en un lugar público: una calle, una tienda, un estacionamiento.
### Quien lee puede ser una de ellas, o solo verlo. "Agente" vale para ICE y para la policía, si la línea no nombra a uno.

public-raid-title = Agentes paran a mucha gente en público
# En el cuadro de la página de inicio: de 1 a 4 palabras.
public-raid-short = Redada en público
public-raid-lead = Lea esto cuando los agentes paren a mucha gente en la calle, una tienda, un parque o un estacionamiento.

## Qué hacer

public-raid-calm = Mantenga la calma. Camine, no corra.
public-raid-calm-detail = Si corre, les puede dar una razón para sospechar de usted o para agregar un cargo.
public-raid-ask-free = Pregunte si se puede ir.
public-raid-ask-free-detail = Si dicen que sí, váyase con calma y en silencio.
public-raid-silent = Diga que va a guardar silencio.
public-raid-silent-detail = Los agentes de inmigración pueden hacer preguntas a cualquiera. La ley no dice que usted deba contestar.
public-raid-note = Anote lo que vio, cuando todo termine.
public-raid-note-detail = Anote el lugar, la hora, la agencia, los números de placa de los agentes y las placas de los carros. Anote a quién se llevaron y quién lo vio.
public-raid-find = Ayude a encontrar a la persona que se llevaron.

## Qué no hacer

public-raid-run = No corra, no se esconda y no toque a los agentes.
public-raid-lie = No mienta ni muestre papeles falsos.
public-raid-lie-detail = Las dos cosas pueden ser delito. En vez de eso, puede guardar silencio.
public-raid-block = No estorbe a los agentes ni esconda a nadie.
public-raid-block-detail = Puede mirar y grabar desde lejos. En Georgia es un delito estorbar a un agente a propósito.

## Lo que está en disputa

# $paused es el día de la decisión de la Corte Suprema.
public-raid-looks = ¿Pueden pararle por su aspecto, idioma, lugar o tipo de trabajo? La ley dice que la raza sola no es una razón legal. Una corte de California puso límites a esas paradas. El { $paused } la Corte Suprema suspendió esos límites por ahora. Se trata de una parte de California, y no es la última palabra. Puede haber paradas así en cualquier lugar. Lo más seguro: mantenga la calma, guarde silencio y anótelo después.

## Paso a paso

public-raid-taken = Si se llevaron a alguien
public-raid-taken-name = Anote el nombre completo de la persona, si lo puede oír.
public-raid-taken-who = Anote quién se la llevó: ICE, la policía o el sheriff.
public-raid-taken-children = Mire si quedaron niños solos. Llame a un adulto de confianza de la familia.
public-raid-taken-family = Diga a la familia qué vio y dónde.
public-raid-taken-keep = Guarde sus fotos y videos. Un abogado puede necesitarlos.

## Derechos y reglas

public-raid-nearby = Los agentes también pueden hacer preguntas a quien solo está cerca. En junio de 2025 un jefe de ICE les dijo que lo hicieran, según un periódico.
public-raid-suspicion = Para detenerle un rato, un agente de inmigración necesita una <term id="reasonable-suspicion">sospecha razonable</term>. Son hechos claros que apuntan a un delito o a que usted está aquí sin permiso legal. La raza sola no basta.
public-raid-who = Los agentes de ICE pueden llevar la palabra <en>“POLICE”</en>, ropa de civil o la cara tapada. Usted puede pedir que muestren su placa. Puede preguntar de qué agencia son.
public-raid-arrest = Cuando agentes de inmigración arrestan a una persona, una regla federal les manda qué decir. Dicen que son agentes de inmigración y por qué la arrestan. Lo hacen cuando es seguro.
public-raid-film = Puede grabar a la policía que trabaja en público. Quédese lejos y muévase cuando se lo digan.

## Cuando es distinto

# $age es una edad en años.
public-raid-card = ¿Tiene <term id="lpr">tarjeta verde (residencia)</term> o permiso de trabajo, y { $age } años o más? La ley federal dice que debe llevar esa tarjeta con usted.
public-raid-pat-down = Los agentes pueden tocarle la ropa por fuera solo si tienen una buena razón para sospechar que lleva un arma.
public-raid-parent = ¿Le arrestan y tiene hijos? Diga de inmediato que necesitan cuidado, y pida una llamada.
