### Cómo las huellas tomadas en una cárcel llegan a ICE, y la historia del programa llamado Secure Communities (Comunidades Seguras).
### El nombre fue y vino; el envío de huellas nunca paró. No mezcle las dos cosas.

secure-communities-title = Las huellas y ICE: “Comunidades Seguras” (Secure Communities)
# En el cuadro de la página principal.
secure-communities-short = Las huellas y ICE
secure-communities-lead = Para usted si quiere saber cómo se entera ICE de un arresto.

## Qué hacer

secure-communities-expect = Cuente con que las huellas de la cárcel llegan a ICE.
secure-communities-expect-detail = Así es en todos los condados de Georgia, para toda persona arrestada y <term id="booking">fichada en la cárcel</term>.
secure-communities-lawyer-first = Pida un abogado antes de contestar preguntas.
secure-communities-number-by-heart = Apréndase un número de teléfono de memoria.

## Qué no hacer

secure-communities-no-plea = No se declare culpable sin preguntar por inmigración.
secure-communities-no-plea-detail = Pregunte a su abogado penal. Hasta manejar sin licencia puede importar.
secure-communities-no-false-name = No dé un nombre falso.

## Lo que está en disputa

# En disputa: si el nombre es oficial otra vez. El envío de huellas no está en duda.
secure-communities-name-today = No pudimos confirmar que el nombre “<en>Secure Communities</en>” sea oficial otra vez. ICE habla ahora de su programa <term id="cap">Criminal Apprehension Program</term>. El intercambio de huellas nunca paró. Lo más seguro: actúe como si cada registro en la cárcel llegara a ICE.

## La historia

# Título de una lista en orden de tiempo.
secure-communities-story = La historia en fechas
secure-communities-story-start = Octubre de 2008: ICE empieza el programa.
# $georgia: un día.
secure-communities-story-georgia = { $georgia }: empieza en Georgia, en Gwinnett, Clayton y DeKalb.
# $forsyth: un día.
secure-communities-story-growth = Fines de 2010: funciona también en Cherokee, Cobb, Fulton, Hall, Muscogee y Whitfield. Forsyth entra el { $forsyth }.
# $counties: el número de todos los condados de Georgia.
secure-communities-story-all = Fines de 2012: participan los { $counties } condados de Georgia. No se sabe con certeza el último día exacto.
# $ended, $pep: días. PEP es el nombre del programa que siguió.
secure-communities-story-ended = { $ended }: el gobierno termina el programa. Otro, llamado <term id="pep">PEP</term>, empieza el { $pep }. El intercambio de huellas sigue.
# $back: un día.
secure-communities-story-back = { $back }: una orden del presidente trae de vuelta <en>Secure Communities</en> y termina PEP.
# $revoked: un día.
secure-communities-story-revoked = { $revoked }: una orden nueva anula la anterior. El intercambio de huellas sigue.
secure-communities-story-today = Hoy: las huellas de cada arresto todavía van al FBI y a Seguridad Nacional.

## Cómo funciona

secure-communities-what = Cuando la cárcel le ficha, toma sus huellas y las manda al FBI. El FBI las pasa a <term id="dhs">Seguridad Nacional (DHS)</term>, que las compara con datos de inmigración. Es automático. La policía local no lo decide.
secure-communities-everyone = La revisión es para toda persona arrestada y fichada en la cárcel, no solo para quien parece extranjero.
# IDENT: el nombre del registro de huellas.
secure-communities-database = La base de datos de huellas de Seguridad Nacional se llama <term id="ident">IDENT</term>. Tiene huellas de visas, de la frontera y de otros contactos con inmigración.
secure-communities-match = Si sus huellas coinciden, una oficina de ICE busca en varias bases de datos. Después la oficina local de ICE decide si manda a la cárcel una <term id="detainer">retención de ICE (detainer)</term>.
secure-communities-for-you = Lo que significa para usted: hasta un arresto por algo pequeño puede hacer que ICE se entere de usted. En Georgia, una condena por manejar sin licencia lleva a que tomen las huellas.
# $hours: cuánto tiempo tiene la cárcel.
secure-communities-jail-check = La ley de Georgia añade su propia revisión. En un plazo de { $hours } horas, cada cárcel tiene que tratar de averiguar su nacionalidad y su estatus.
secure-communities-promise = Al principio ICE dijo que los delitos graves iban primero. Sus propios números, publicados en 2010 y 2011, mostraron otra cosa. Muchas personas deportadas no tenían condena, o solo una menor.

## Cuando es distinto

secure-communities-no-match = Si nunca tuvo contacto con inmigración, quizás sus huellas no estén en esa base de datos. Eso no quiere decir que no haya riesgo. La cárcel en Georgia de todos modos tiene que preguntar por su nacionalidad.
