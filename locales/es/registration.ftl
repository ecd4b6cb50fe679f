### La obligación de registrarse con Seguridad Nacional (formulario G-325R). Hay riesgo en los dos lados: diga ambos, nunca diga que se registre o que no.
### Los nombres de formularios quedan en inglés.

registration-title = ¿Tengo que registrarme con el gobierno?
# En el cuadro de la página de inicio.
registration-short = ¿Debo registrarme?
registration-lead = Para usted si no sabe si tiene que registrarse.

## Qué hacer

registration-lawyer = Hable con un abogado antes de registrarse.
registration-lawyer-detail = Hágalo sobre todo si ningún agente le revisó al entrar.
registration-already = Revise si ya cuenta como registrado.
registration-already-detail = Mire la lista de papeles en esta página. Si no está seguro, pregunte al abogado.
# $age: años.
registration-carry = Lleve su prueba si la tiene.
registration-carry-detail = La ley lo pide a las personas registradas de { $age } años o más. Pregunte a un abogado qué papel es su prueba.
# $age: años; $days: días.
registration-children = Pregunte al abogado también por sus hijos.
registration-children-detail = Abogados dicen que los padres deben registrar a un hijo menor de { $age } años que no fue registrado y se queda { $days } días o más. Es para hijos que no son ciudadanos de Estados Unidos.

## Qué no hacer

registration-no-alone = No llene solo el formulario G-325R.
registration-no-ignore = No ignore la regla: pregunte a un abogado.
registration-no-notario = No pague a un <term id="notario">notario</term> para que le registre.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro. $since, $ruling: días.
registration-both-ways = ¿Debe <term id="registration">registrarse</term>? La regla está en vigor desde el { $since }. El { $ruling } un juez se negó a frenarla por ahora. No encontramos una decisión más nueva. No registrarse a propósito puede ser un delito. Pero registrarse da su dirección a Seguridad Nacional, y no le da estatus. Lo más seguro: vea pronto a un abogado de inmigración, antes de decidir.
# $low, $high: dólares.
registration-fine = No llevar la prueba es un delito menor (<en>misdemeanor</en>). ¿De cuánto es la multa? La ley dice ${ $low }. Avisos más nuevos dicen hasta ${ $high }. Lo más seguro: si está registrado, lleve la prueba.

## Pasos

# Título de una lista de papeles.
registration-counts = Quien tiene uno de estos por lo general cuenta como registrado
registration-counts-green-card = Tarjeta verde
registration-counts-i94 = Formulario I-94, la constancia de su entrada
registration-counts-work-permit = Permiso de trabajo
registration-counts-parole = <term id="parole"><en>Parole</en></term> migratorio
registration-counts-nta = Un <term id="nta">aviso de comparecencia (<en>Notice to Appear</en>)</term>

## Por qué

# $age: años.
registration-who = La regla es para muchas personas de { $age } años o más que no son ciudadanas. Es para quienes no fueron registrados al entrar. El formulario es el G-325R, en internet.
registration-no-status = Registrarse no da estatus migratorio ni derecho a trabajar.
# $dollars: la multa más alta; $months: el tiempo más largo en la cárcel.
registration-penalty = No registrarse a propósito puede traer una multa de hasta ${ $dollars }, hasta { $months } meses de cárcel, o las dos cosas.
# $age: años; $days: días.
registration-turn = Un hijo registrado debe registrarse otra vez en los { $days } días después de cumplir { $age } años.
# $order: un día.
registration-order = La presión para registrarse viene de una orden presidencial del { $order }.

## Cuando es distinto

registration-no-check = ¿Entró sin que un agente le revisara? Vea primero a un abogado. Lo que diga se puede usar en su contra.
