### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-sc-what = Secure Communities es un intercambio automático de datos; la policía no lo decide. Las huellas que se toman en cualquier registro en la cárcel van al FBI. El FBI las pasa a Seguridad Nacional, donde se comparan con los datos de inmigración.
fact-sc-everyone-booked = En Georgia, la revisión de huellas es para toda persona arrestada y fichada en la cárcel. No es solo para quienes se cree que son extranjeros.
fact-sc-ident = La base de datos de Seguridad Nacional se llama IDENT. Guarda huellas de solicitudes de visa, de detenciones en la frontera y de otros contactos con las autoridades de inmigración. El sistema del FBI se llamaba IAFIS y ahora es NGI.
fact-sc-match-process = Cuando las huellas coinciden, le llega un aviso al Law Enforcement Support Center de ICE. El personal revisa varias bases de datos sobre el estatus y los antecedentes penales. Luego la oficina local de ICE decide si manda una <term id="detainer">retención de ICE</term> (<en>detainer</en>).
fact-sc-no-match-not-safe = Que las huellas no coincidan no quiere decir que no hay riesgo. Quien nunca tuvo contacto con inmigración no tiene huellas en IDENT, la base de datos de Seguridad Nacional. Pero en Georgia la cárcel de todos modos debe preguntar por la nacionalidad.
fact-sc-start-2008 = ICE empezó Secure Communities en octubre de 2008.
fact-sc-georgia-first = Los primeros condados de Georgia fueron Gwinnett, Clayton y DeKalb. Allí se activó Secure Communities el { $start }.
# El aviso del propio ICE al empezar en estos tres condados, en 2009.
fact-sc-georgia-launch-ice = ICE mismo anunció el comienzo en Gwinnett, Clayton y DeKalb. Dijo que las huellas se compararían al mismo tiempo con los datos penales del FBI y los de inmigración del DHS. Dijo que primero iban las personas condenadas por delitos graves.
fact-sc-georgia-2010 = A finales de 2010, la revisión funcionaba en los condados de Cherokee, Clayton, Cobb, DeKalb, Fulton, Gwinnett, Hall, Muscogee y Whitfield. Forsyth se unió el { $forsyth }. Se planeaban otros { $planned } condados para septiembre de 2011.
fact-sc-georgia-2011 = En agosto de 2011 participaban { $counties } condados de Georgia. El condado de Houston se unió en marzo y el de Monroe en julio de 2011.
# GLAHR es una organización de Georgia.
fact-sc-georgia-all-159 = Los { $counties } condados de Georgia estaban cubiertos a finales de 2012. Una fuente da el { $last }. Pero un aviso de GLAHR de abril de 2012 ya habla de todo el estado. No se sabe con certeza la última fecha exacta.
fact-sc-end-2014 = El { $ended }, el secretario de Seguridad Nacional, Jeh Johnson, terminó Secure Communities. Lo reemplazó el <term id="pep">Priority Enforcement Program</term> (PEP), que empezó a aplicarse el { $rollout }. El intercambio de huellas siguió.
# La orden ejecutiva es una orden del presidente.
fact-sc-restored-2017 = Una orden del presidente (orden ejecutiva) del { $order } trajo de vuelta Secure Communities. También terminó el Priority Enforcement Program (PEP).
fact-sc-2021-revoked = El { $order }, una nueva orden del presidente (orden ejecutiva) canceló la orden de 2017. El intercambio de huellas siguió en segundo plano.
fact-sc-2025-reality = El intercambio no terminó con el nombre: las huellas de cada arresto siguen yendo al FBI y a Seguridad Nacional. ICE ahora describe este trabajo como parte de su <term id="cap">Criminal Apprehension Program</term>. Si le fichan en una cárcel de Georgia, cuente con que sus huellas llegan a ICE. No pudimos verificar si el nombre Secure Communities volvió oficialmente en 2025.
fact-sc-2009-vs-practice = Al principio, ICE prometió actuar después de los casos penales y poner primero los delitos graves. Los propios números de ICE, publicados en 2010 y 2011, mostraban otra cosa. Muchas personas deportadas no tenían condenas, o solo condenas menores.
