### Cómo trabajan con ICE la policía, los sheriffs y las cárceles de Georgia. Que ningún condado suene seguro: ninguno está fuera del alcance de ICE.
### "287(g)" es el nombre de una ley y queda así.

local-police-and-ice-title = La policía local y ICE
# En el cuadro de la página principal.
local-police-and-ice-short = La policía y ICE
local-police-and-ice-lead = Para usted si quiere saber cómo trabaja la policía de Georgia con ICE.

## Qué hacer

# "página": la página del condado en esta aplicación.
local-police-and-ice-county-page = Mire la página de su condado en esta aplicación.
local-police-and-ice-county-page-detail = Muestra los acuerdos con ICE que conocemos allí, con sus fechas.
local-police-and-ice-silent = Guarde silencio sobre su estatus con cualquier agente.
local-police-and-ice-ask-free = Pregunte si se puede ir.

## Qué no hacer

local-police-and-ice-no-safe-county = No crea que un condado está fuera del alcance de ICE.
local-police-and-ice-no-safe-county-detail = En todos los condados las cárceles comparten huellas y revisan la nacionalidad. Para eso no hace falta un acuerdo.
local-police-and-ice-no-lying = No mienta ni dé un nombre falso.
local-police-and-ice-no-running = No huya de un agente.

## Lo que está en disputa o puede haber cambiado

# $list: el día de la lista de ICE. $log: hasta qué día llega un registro de los papeles de acuerdo.
local-police-and-ice-lists-change = Los acuerdos van y vienen. La lista de ICE más nueva que pudimos leer es del { $list }. Un registro de los papeles de acuerdo llega hasta el { $log }. Hay listas más nuevas que no pudimos leer. Lo más seguro: actúe igual en todos los condados.
# HB 1105 y SB 21 son nombres de leyes y proyectos de ley.
local-police-and-ice-laws-change = Las fuentes dan distintas fechas de inicio para la ley HB 1105 de Georgia, pero sus partes principales están en vigor. En 2025 el Senado del estado aprobó un proyecto, SB 21, contra los gobiernos locales que no cumplen esas reglas. No encontramos nada que muestre que haya llegado a ser ley. Lo más seguro: pregunte a un abogado qué vale ahora.

## Cómo funciona

local-police-and-ice-what = Un <term id="287g">acuerdo 287(g)</term> permite a agentes locales hacer trabajo de inmigración. Hay tres tipos. Una agencia puede tener más de uno.
local-police-and-ice-jail-model = <term id="jem">Modelo de cárcel</term>: los agentes revisan el estatus migratorio de quienes están en la cárcel.
local-police-and-ice-warrant-model = <term id="wso">Modelo de órdenes</term>: los agentes entregan órdenes de ICE a personas que ya están en la cárcel.
local-police-and-ice-task-force-model = <term id="tfm">Modelo de patrulla</term>: los agentes tienen poderes de inmigración cuando patrullan.
# $corrections, $safety: los días de la firma. Los dos nombres son oficinas del estado; la State Patrol es la policía de las carreteras.
local-police-and-ice-state-agencies = Dos agencias del estado también tienen acuerdos. El <en>Department of Corrections</en> (prisiones) firmó el { $corrections } (modelo de cárcel). El <en>Department of Public Safety</en> firmó el { $safety } (modelo de patrulla). La <en>State Patrol</en> es parte de él. Por eso un policía estatal puede hacer trabajo de inmigración en cualquier lugar de Georgia.
# $signed: el día en que se firmó.
local-police-and-ice-ask-every-year = Una ley de Georgia, la <term id="hb1105">HB 1105</term>, se firmó el { $signed }. Dice a las agencias locales que trabajen con ICE. Las que no tienen acuerdo lo tienen que pedir cada año. Las cárceles tienen que cumplir una <term id="detainer">retención de ICE (detainer)</term>.
# $counties: el número de todos los condados de Georgia.
local-police-and-ice-no-agreement = ICE se puede enterar de un arresto sin ningún acuerdo. El intercambio de huellas y la revisión en las cárceles de Georgia cubren los { $counties } condados.
local-police-and-ice-sanctuary = Desde 2009 Georgia prohíbe las reglas locales que limitan la ayuda a ICE, llamadas <term id="sanctuary-policy">políticas santuario</term>. Los funcionarios que no cumplen pueden ahora ser acusados de un delito.
# Dos condados cerca de Atlanta.
local-police-and-ice-ended-agreements = Los sheriffs de Cobb y Gwinnett terminaron sus acuerdos en enero de 2021. Por ley del estado, sus cárceles todavía tienen que informar a ICE. Otros departamentos de policía allí pueden tener acuerdos.

## Cuando es distinto

local-police-and-ice-city-police = La policía de una ciudad puede tener su propio acuerdo, aunque el sheriff no tenga ninguno.
