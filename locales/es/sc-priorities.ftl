### A quién decía ICE que arrestaría primero, antes y ahora. Lo importante: no confíe en estar abajo en una lista.
### Separe la promesa y los números. No agregue culpas ni esperanzas.

sc-priorities-title = ¿A quién busca ICE primero?
# En el cuadro de la página principal.
sc-priorities-short = Quién va primero
sc-priorities-lead = Para usted si alguien le dice que ICE solo busca a criminales.

## Qué hacer

sc-priorities-plan = Haga un plan, aunque no tenga antecedentes.
sc-priorities-plan-detail = Hoy no conocemos ninguna lista que deje fuera a alguien.
sc-priorities-tell-lawyer = Cuente a un abogado cada arresto que tuvo.
sc-priorities-tell-lawyer-detail = También uno pequeño o viejo, y aunque nunca le condenaran.
sc-priorities-proof = Guarde pruebas de su familia y de sus años aquí.
sc-priorities-silent = Guarde silencio con los agentes.

## Qué no hacer

sc-priorities-no-rely = No confíe en que usted no es prioridad.
# El agente puede decir: "Usted no es prioridad, cuéntenos nomás."
sc-priorities-no-explain = No le explique su caso a un agente.
sc-priorities-no-small-plea = No se declare culpable de algo pequeño sin el consejo de un abogado.

## Lo que está en disputa

sc-priorities-today = Los funcionarios dicen que primero van las personas peligrosas. Pero la mayoría de las personas que ICE arrestó en Georgia de enero a octubre de 2025 no tenía condena. Lo más seguro: no cuente con quedar fuera.

## Antes y ahora

# Título de una lista. "Nivel": qué tan grave llamaba ICE a un delito.
sc-priorities-levels = Los tres niveles de los primeros años
# "Condena": una corte declaró culpable a la persona.
sc-priorities-levels-one = Nivel 1: condena por un delito muy grave, o por dos o más delitos graves.
sc-priorities-levels-two = Nivel 2: otro delito grave, o tres o más delitos menores.
sc-priorities-levels-three = Nivel 3: un delito menor, que puede traer menos de un año de cárcel.
sc-priorities-levels-none = Sin nivel: sin condena. ICE también deportó a esas personas.
# Título de una lista en orden de tiempo.
sc-priorities-changes = Cómo cambiaron las reglas
sc-priorities-changes-first = Junio de 2010: ICE escribe quién va primero. Son las personas con condenas, las que acababan de cruzar la frontera y las que no cumplieron una orden de deportación.
# $discretion: un día.
sc-priorities-changes-discretion = { $discretion }: el personal de ICE puede dejar en paz algunos casos. Cuentan la familia y la escuela.
# $pep: un día. PEP: el nombre de un programa.
sc-priorities-changes-pep = { $pep }: una lista nueva para <term id="pep">PEP</term>. Primero van el peligro, las personas detenidas en la frontera, las pandillas y los delitos graves. Después, algunos delitos menores y quienes entraron hace poco. Al final, las órdenes de deportación más nuevas.
# $all: un día.
sc-priorities-changes-all = { $all }: se anula la lista. Ningún grupo queda fuera.
# $back: un día.
sc-priorities-changes-back = { $back }: otra vez van primero el peligro y los cruces nuevos de la frontera. Las cortes lo paran y después lo permiten.
# $now: un día. EO 14159: el número de una orden del presidente.
sc-priorities-changes-now = { $now }: una orden del presidente (EO 14159) termina con eso. Habla de todas las personas que se pueden deportar.

## Cómo funciona

sc-priorities-no-right = Esas listas eran órdenes dentro del gobierno. Los jefes nuevos las cambiaron o las anularon. Por eso no cuente con una lista.
# $people: un número; $percent: una parte.
sc-priorities-promise = La promesa al empezar en Georgia: primero las personas con delitos graves. Hasta junio de 2010, { $people } personas habían sido deportadas así desde Georgia. ICE mismo contó al { $percent } por ciento como personas sin delitos.
# $people: un número; $least, $most: partes.
sc-priorities-later-numbers = A fines de 2014 eran { $people } personas. De ellas, el { $least } por ciento tenía solo los delitos menos graves, y el { $most } por ciento los más graves.
# $percent: una parte.
sc-priorities-holds = TRAC, un grupo de investigación, estudió las <term id="detainer">retenciones de ICE</term> de octubre de 2011 a enero de 2013. A lo más el { $percent } por ciento cumplía la meta de ICE de peligro grave. Casi la mitad de las personas no tenía condena.
# $since, $until: días; $arrests: un número.
sc-priorities-numbers-now = Del { $since } al { $until } ICE hizo más de { $arrests } arrestos en Georgia. Menos de un tercio de las personas tenía una condena.

## Cuando es distinto

# $since: un día.
sc-priorities-must-hold = Para algunas personas que no fueron admitidas legalmente, una ley del { $since } no deja elegir. Dice que ICE las tiene que detener después de algunos cargos, como robar en una tienda. Se llama <term id="laken-riley-act">ley Laken Riley</term>. Un arresto puede bastar.
sc-priorities-victims = Las víctimas de algunos delitos pueden tener su propio camino para quedarse. Pregunte a un abogado.
