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

## Las huellas al fichar

# "Centro estatal de delitos": el Georgia Crime Information Center. $hours: cuánto tiempo tiene la agencia.
fact-sc-prints-required = La ley de Georgia dice a la policía y a las cárceles que tomen las huellas. Vale para las personas arrestadas por <en>felonies</en> (delitos graves) y por muchos delitos menores. Una regla del estado dice que las huellas deben llegar al centro estatal de delitos en { $hours } horas desde el arresto. Un fin de semana o un día feriado puede alargar ese plazo.
fact-sc-speed = Un informe de 2011 de la escuela de leyes de Berkeley dice que el envío de huellas es “casi instantáneo”. Dice que la revisión suele pasar antes de que se decida el caso penal. No encontramos tiempos oficiales de hoy.
# "No coinciden": la computadora no encuentra huellas de antes.
fact-sc-match-interview = La propia página de ICE explicaba la revisión. Solo hay coincidencia si una oficina de inmigración ya le había tomado las huellas a la persona. Después un agente de ICE mira el estatus y los antecedentes penales. La página dice que un agente tiene que entrevistar a la persona antes de decidir. Nuestras copias son de 2012 a 2018.
# $letter: un día. La carta fue para los gobernadores de los estados.
fact-sc-no-opt-out = Ningún sheriff, condado ni estado puede salirse del intercambio. Lo dijo el director de ICE en una carta del { $letter }. Cuando el FBI tiene las huellas, una oficina federal se las puede pasar a otra. ICE terminó sus acuerdos con los estados porque no hacían falta.
fact-sc-prints-kept = Las huellas salen cuando la cárcel ficha a la persona. Por eso ICE las puede tener aunque después se retiren los cargos. Lo dice un abogado penal de otro estado.
# $citizens: un número de personas.
fact-sc-citizens-caught = Una coincidencia puede equivocarse con una persona. La escuela de leyes de Berkeley estudió datos de ICE hasta abril de 2011. Calculó que ICE había arrestado a unos { $citizens } ciudadanos estadounidenses por medio de Secure Communities.

## Niveles y prioridades

# Niveles de delitos en los papeles de ICE de 2008 a 2011.
fact-sc-levels = ICE dividía a las personas con condenas en tres niveles. El nivel 1 era un <en>aggravated felony</en>, o dos o más delitos que pueden traer más de un año de prisión. El nivel 2 era un delito así, o tres o más delitos menores. El nivel 3 era un delito que puede traer menos de un año de cárcel. ICE cambió las palabras más de una vez.
# $again: un día.
fact-sc-memo-2010 = En junio de 2010 el director de ICE escribió quién va primero. Primero iba el peligro para el país o para el público, como las personas con condenas. Después iban quienes acababan de cruzar la frontera, y después quienes no cumplieron una orden de deportación. El memo salió otra vez el { $again }.
# $memo: un día. Los abogados llaman a ese poder "discreción".
fact-sc-memo-2011 = Unos memos del { $memo } dijeron al personal de ICE que podía dejar en paz algunos casos. La familia, la escuela o el servicio militar eran razones. Otro memo era sobre víctimas y testigos de delitos. ICE decidía caso por caso.
# $memo: un día. Eran las prioridades que se usaron con PEP.
fact-sc-priorities-2014 = El memo de Seguridad Nacional del { $memo } puso nuevas prioridades. Primero iban el peligro para el país, las personas detenidas en la frontera, los miembros de pandillas y las personas con <en>felonies</en>. Después iban algunos delitos menores y quienes habían entrado hacía poco. Al final iban las personas con una orden de deportación más nueva.
# $memo: un día.
fact-sc-priorities-2017 = El memo de Seguridad Nacional del { $memo } anuló las prioridades de 2014. Dijo que ya no se dejaría fuera a ningún grupo de personas deportables. También podían ir primero las personas que solo tenían cargos.
# $memo, $ruling: días.
fact-sc-priorities-2021 = Un memo del { $memo } puso otra vez a tres grupos primero. Eran el peligro para el país, el peligro para el público y quienes acababan de cruzar la frontera. Las cortes lo pararon en 2022. La decisión de la Corte Suprema del { $ruling } permitió que volviera.
# $order: un día. Orden ejecutiva: una orden del presidente.
fact-sc-priorities-2025 = Una orden del presidente del { $order } (orden ejecutiva 14159) terminó con eso. Dice que las leyes de inmigración se aplican a todas las personas que se pueden deportar. Nombra sobre todo a las que son un peligro. ICE puede poner sus propias prioridades. No encontramos ninguna lista que deje fuera a alguien.

## Lo que se prometió y lo que se hizo

# $people: un número; $percent: una parte; $states: un número de estados. AP es una agencia de noticias.
fact-sc-georgia-removed-2010 = Hasta junio de 2010, { $people } personas habían sido deportadas desde Georgia por medio de Secure Communities. ICE contó al { $percent } por ciento como personas sin delitos. Era la parte más alta de { $states } estados, informó la agencia AP.
# $people: un número; $least, $most: partes. AJC es un periódico de Atlanta.
fact-sc-georgia-removed-2014 = Hasta fines de 2014, { $people } personas habían sido deportadas desde Georgia por medio de Secure Communities. El periódico AJC informó qué tan graves eran los delitos. El { $least } por ciento tenía solo los menos graves. El { $most } por ciento tenía los más graves.
# TRAC es un grupo de investigación de una universidad. $percent: una parte.
fact-sc-detainers-2013 = TRAC estudió las retenciones de ICE de octubre de 2011 a enero de 2013. A lo más el { $percent } por ciento cumplía la meta de ICE de peligro grave. Casi la mitad de las personas no tenía ninguna condena, ni de tráfico.
# $since, $until: días; $arrests: un número.
fact-sc-georgia-arrests-2025 = Del { $since } al { $until }, ICE registró más de { $arrests } arrestos en Georgia. Solo tres estados tuvieron más. Menos de un tercio de las personas arrestadas tenía una condena. El periódico AJC lo contó con los datos de ICE. Los funcionarios habían hablado de “los peores de los peores”.
fact-sc-georgia-jail-half = En la primera mitad de 2025, cerca de la mitad de los arrestos de ICE en Georgia fue dentro de cárceles locales. La otra mitad fue en otros lugares. Es del periódico AJC y de los datos de ICE.

## Arrestos fuera de la cárcel, y cómo ICE encuentra a las personas

fact-sc-at-large-word = “<en>At-large</en>” es la palabra de ICE para un arresto fuera de la cárcel. Son los arrestos en cortes, al lado del camino, en casas y en trabajos. En Georgia esos arrestos aumentaron en 2025, según el periódico AJC.
# "Collateral": palabra de ICE para personas que no estaba buscando.
fact-sc-collateral-2025 = En junio de 2025 un jefe de ICE escribió a los agentes sobre las personas que encuentran por casualidad en un arresto. Debían interrogar a todas y arrestar a las que se pueden deportar. El periódico The Guardian vio los mensajes. En las cortes, la regla de ICE de 2025 decía que se decide caso por caso.
# Las personas llevaban un aparato que muestra a ICE dónde están.
fact-sc-monitored-arrested = En enero de 2025 ICE arrestó en Georgia a dos personas que llevaban un aparato de rastreo de ICE. Según su defensa legal, habían cumplido todas las reglas y no tenían antecedentes penales.
# IRS: la oficina federal de impuestos. $deal, $sent, $ruling: días; $addresses: un número.
fact-sc-find-taxes = La oficina de impuestos (IRS) y ICE hicieron un acuerdo el { $deal } sobre direcciones de contribuyentes. El { $sent } el IRS dio a ICE unas { $addresses } direcciones. Las cortes no están de acuerdo. El { $ruling } una corte de apelaciones de Washington no quiso parar el acuerdo. Otros dos jueces federales habían bloqueado el envío. No encontramos nada más nuevo que marzo de 2026.
# Medicaid: seguro médico público. $ruling, $since: días.
fact-sc-find-medicaid = Un juez federal de California decidió el { $ruling } sobre los datos de Medicaid. Desde el { $since }, el departamento de salud puede dar a ICE datos básicos de personas sin estatus. Son dirección, teléfono, fecha de nacimiento y estatus. Allí no puede dar datos médicos. Georgia no estaba entre los estados que demandaron.
# La oficina de licencias de manejar de Georgia. $requests: un número.
fact-sc-find-drivers-office = De septiembre de 2017 a junio de 2019, la oficina de licencias de Georgia contestó más de { $requests } pedidos. Eran de ICE y otras agencias y eran sobre inmigrantes. Algunos eran búsquedas por la cara. Unos grupos lo encontraron en documentos públicos. La oficina dijo que contesta los pedidos de la policía.
# Cámaras que leen las placas de los carros. $since, $until: días; $searches: un número.
fact-sc-find-plates = Policías del área de Atlanta han buscado para ICE en datos de cámaras de placas. Del { $since } al { $until }, cinco agencias hicieron por lo menos { $searches } búsquedas así. Un grupo local de noticias lo encontró en documentos públicos.

## Detención, traslados y camas

fact-sc-place-ice-decides = La ley deja que el gobierno federal elija el lugar de la detención de inmigración. ICE dice que puede tener a una persona en cualquier parte del país. Puede mover a las personas de un lugar a otro.
# $policy: un día. El formulario G-28 es del abogado.
fact-sc-transfer-policy-2012 = Una regla de ICE del { $policy } limita los traslados a otra región. Está en contra del traslado si la familia cercana o el abogado están cerca, o si hay una audiencia. ICE tiene que avisar al abogado que está registrado. Según informes, muchas veces ICE no lo hizo. No pudimos comprobar si la regla se usa todavía.
# $signed: un día; $billions: miles de millones de dólares.
fact-sc-detention-money = Una ley federal del { $signed } da a ICE { $billions } mil millones de dólares para detención en cuatro años. Según las noticias, eso puede pagar cerca del doble de lugares que antes.
# $people: un número. TRAC es un grupo de investigación de una universidad.
fact-sc-georgia-held-2025 = A fines de noviembre de 2025, ICE tenía detenidas a { $people } personas en Georgia. Solo cuatro estados tenían más. El número es de TRAC.
# $people: un número; $since: un día; $hours: horas.
fact-sc-atlanta-office-2025 = La oficina de ICE en Atlanta tiene celdas en el sótano. Desde el { $since } hasta mediados de octubre de 2025 tuvo allí a { $people } personas por más de { $hours } horas. No hay camas ni duchas, ni visitas de familia o abogados. El periódico AJC lo encontró en los datos de ICE.
# $told: un día. Social Circle y Oakwood son pueblos de Georgia.
fact-sc-social-circle = A principios de 2026 Seguridad Nacional planeaba lugares de detención muy grandes en Social Circle y Oakwood. El { $told } se supo que lo de Social Circle se canceló. Una noticia dijo que lo de Oakwood probablemente tampoco sigue. No encontramos nada más nuevo.
