### El glosario. De cada término hay:
###   term-<id>          la palabra: primero la que usa la gente y luego, entre paréntesis, la oficial. Va en una lista alfabética.
###   term-<id>-also     otras palabras, con comas. Sirven para buscar: lo que la gente dice de verdad y el nombre en inglés de los papeles.
###   term-<id>-meaning  qué quiere decir para quien lee, en 1 a 3 frases cortas.
### Los agentes y los papeles usan los nombres en inglés: déjelos entre paréntesis o en "also".
### Quien lee puede tener miedo y leer poco. Escriba como se habla, de usted. Ninguna frase debe sonar más segura que en inglés.

## Las oficinas del gobierno

term-dhs = Seguridad Nacional (DHS)
term-dhs-also = Departamento de Seguridad Nacional, Homeland Security, Department of Homeland Security
term-dhs-meaning = Un departamento grande del gobierno de Estados Unidos. ICE, CBP y USCIS son parte de él.

term-ice = ICE (Servicio de Inmigración y Control de Aduanas)
term-ice-also = la migra, inmigración, agentes de inmigración, Immigration and Customs Enforcement
term-ice-meaning = ICE arresta a personas por motivos de inmigración dentro del país. Las puede tener detenidas y deportarlas. Es parte de Seguridad Nacional.

term-ero = Oficina de deportación de ICE (ERO)
term-ero-also = Enforcement and Removal Operations, oficiales de deportación
term-ero-meaning = Los agentes de ICE que se encargan de la detención, las citas de control y la deportación. De ellos vienen también las retenciones de ICE.

term-hsi = Investigadores de delitos de ICE (HSI)
term-hsi-also = Homeland Security Investigations
term-hsi-meaning = Una parte de ICE. Investiga delitos. También investiga cómo contratan a la gente los patrones.

term-cbp = Agentes de fronteras y aeropuertos (CBP)
term-cbp-also = Aduanas y Protección Fronteriza, Customs and Border Protection, Patrulla Fronteriza, Border Patrol
term-cbp-meaning = Estos agentes trabajan en las fronteras, los aeropuertos y los puertos. La Patrulla Fronteriza es de la misma agencia.

term-uscis = Oficina de trámites de inmigración (USCIS)
term-uscis-also = Servicio de Ciudadanía e Inmigración, U.S. Citizenship and Immigration Services
term-uscis-meaning = La oficina que dice sí o no a los trámites de inmigración. Por ejemplo, la tarjeta verde, el permiso de trabajo o la ciudadanía. Es parte de Seguridad Nacional, como ICE.

term-eoir = Oficina de las cortes de inmigración (EOIR)
term-eoir-also = corte de inmigración, Executive Office for Immigration Review
term-eoir-meaning = La oficina que dirige las cortes de inmigración. Es del Departamento de Justicia. No es parte de ICE ni de Seguridad Nacional.

# El juez de la corte de inmigración; no es el juez que firma una orden de la corte.
term-immigration-judge = Juez de inmigración
term-immigration-judge-also = IJ, immigration judge, juez de la corte de inmigración
term-immigration-judge-meaning = El juez de la corte de inmigración. Decide si usted se puede quedar o si le deportan. Trabaja para el Departamento de Justicia, no para ICE.

term-bia = Junta de apelaciones de inmigración (BIA)
term-bia-also = Board of Immigration Appeals
term-bia-meaning = Una junta que está por encima de los jueces de inmigración. Puede revisar lo que decidió un juez.

term-opla = Abogados de ICE (OPLA)
term-opla-also = abogado del gobierno, fiscal de inmigración, Office of the Principal Legal Advisor
term-opla-meaning = Los abogados que hablan por ICE en la corte de inmigración. Piden que le deporten a usted. No son sus abogados.

term-respondent = Persona con un caso de deportación (respondent)
term-respondent-meaning = “<en>Respondent</en>” es una palabra de los papeles de la corte de inmigración. Quiere decir usted, la persona que el gobierno quiere deportar.

## La cárcel, las huellas y la policía

term-booking = Registro en la cárcel (fichaje, booking)
term-booking-meaning = Lo que hace la cárcel cuando usted llega después de un arresto. Le toman el nombre, la foto y las huellas. Las huellas luego se <term id="secure-communities">comparten</term> con el FBI y Seguridad Nacional.

term-secure-communities = Intercambio de huellas (Secure Communities)
term-secure-communities-also = Comunidades Seguras, S-Comm
term-secure-communities-meaning = Cuando una cárcel ficha a una persona, le toma las huellas. Van al FBI y luego a Seguridad Nacional, que las compara con los datos de inmigración. El nombre ha cambiado, pero el intercambio nunca paró.

term-ident = Registro de huellas de Seguridad Nacional (IDENT)
term-ident-meaning = Aquí guarda huellas Seguridad Nacional. Vienen de visas, de la frontera y de otros trámites o encuentros con inmigración. Aunque no estén las suyas, una cárcel de Georgia debe preguntar por su nacionalidad.

term-iafis = Registro de huellas del FBI (IAFIS o NGI)
term-iafis-meaning = Adonde van primero las huellas tomadas en una cárcel. Luego el FBI las pasa a <term id="ident">los registros de Seguridad Nacional</term>.

term-lesc = Oficina de datos de ICE para la policía (LESC)
term-lesc-also = Law Enforcement Support Center
term-lesc-meaning = Una oficina de ICE. La policía y las cárceles le preguntan qué dicen los datos de inmigración sobre una persona. No es una línea de ayuda para familias.

term-pep = Programa PEP (Priority Enforcement Program)
term-pep-also = Programa de Cumplimiento Prioritario, el programa después de Secure Communities
term-pep-meaning = Un programa que por un tiempo tomó el lugar de <term id="secure-communities">Secure Communities</term>. Ya terminó. Mientras duró, las huellas se siguieron compartiendo.

term-cap = Trabajo de ICE en las cárceles (CAP)
term-cap-also = Criminal Apprehension Program, programa de cárceles
term-cap-meaning = Con este nombre ICE busca hoy a personas en cárceles y prisiones. Para eso usa también las huellas compartidas.

# Las horas van en palabras porque un término no lleva números.
term-detainer = Retención de ICE (detainer)
term-detainer-also = hold de inmigración, immigration detainer, ICE hold, formulario I-247A
term-detainer-meaning = Un papel de ICE para una cárcel: avísennos antes de que salga esta persona. Le pide a la cárcel que le retenga a usted hasta cuarenta y ocho horas más. La ley de Georgia dice que las cárceles deben cumplirlo.

term-287g = Acuerdo de la policía con ICE (287(g))
term-287g-meaning = Un acuerdo entre ICE y una policía local o un sheriff. Agentes locales entrenados pueden hacer entonces parte del trabajo de inmigración, bajo ICE. Un lugar sin acuerdo no está fuera del alcance de ICE.

term-jem = Acuerdo con ICE en la cárcel (modelo de cárcel)
term-jem-also = Jail Enforcement Model, JEM
term-jem-meaning = Un tipo de <term id="287g">acuerdo con ICE</term>. Los agentes de la cárcel pueden preguntarle sobre inmigración y empezar allí los papeles de deportación.

term-wso = Acuerdo para entregar órdenes de ICE en la cárcel (modelo de órdenes)
term-wso-also = Warrant Service Officer, WSO
term-wso-meaning = Un tipo de <term id="287g">acuerdo con ICE</term>. Si usted está en su cárcel, los agentes locales pueden entregarle una orden de ICE.

term-tfm = Acuerdo con ICE para patrullas (modelo de patrulla)
term-tfm-also = Task Force Model, TFM
term-tfm-meaning = Un tipo de <term id="287g">acuerdo con ICE</term>. Los agentes locales pueden usar poderes de inmigración en su trabajo diario de policía, por ejemplo al patrullar.

term-sanctuary-policy = Política santuario (sanctuary policy)
term-sanctuary-policy-meaning = Una regla de una ciudad o un condado para que su policía ayude menos a ICE. La ley de Georgia no lo permite.

term-hb87 = Ley de inmigración anterior de Georgia (HB 87)
term-hb87-meaning = Una ley de Georgia que trajo revisiones de inmigración por parte de la policía y las cárceles. Una corte federal frenó otras partes de la ley.

term-hb1105 = Ley de inmigración más nueva de Georgia (HB 1105)
term-hb1105-meaning = Una ley de Georgia sobre las cárceles y ICE. Las cárceles deben revisar el estatus migratorio y cumplir las <term id="detainer">retenciones de ICE</term>. Las agencias locales también deben pedir acuerdos con ICE.

term-first-appearance = Primera audiencia ante el juez (first appearance)
term-first-appearance-meaning = Después de un arresto en Georgia, es la primera vez que usted ve a un juez. El juez le dice los cargos y sus derechos. También puede fijar la <term id="bail">fianza penal</term>.

term-bail = Fianza penal (bail)
term-bail-meaning = Dinero o una promesa para salir de la cárcel en un caso penal. No es la fianza de inmigración. Si hay una <term id="detainer">retención de ICE</term>, hable con un abogado antes de pagar.

term-fingerprints = Revisión de huellas (biométricos)
term-fingerprints-also = biometrics, datos biométricos, huellas, huellas digitales
term-fingerprints-meaning = Comparan sus huellas o su cara con los registros. Los agentes lo usan para saber quién es usted.

## Órdenes y agentes

term-judicial-warrant = Orden firmada por un juez (judicial warrant)
term-judicial-warrant-meaning = Un papel de una corte con la firma de un juez. Puede permitir que los agentes entren a una casa o arresten a alguien. Revise la corte, la firma, la dirección, el nombre y la fecha.

# En disputa: conserve "desde hace mucho", "en algunos casos" y lo más seguro. Nunca escriba que ICE no puede entrar con este papel.
term-administrative-warrant = Orden de ICE, sin juez (administrative warrant)
term-administrative-warrant-also = orden administrativa, orden de inmigración, papel de ICE, ICE warrant
term-administrative-warrant-meaning = Un agente de inmigración, no un juez, firma este papel para permitir un arresto. Desde hace mucho, las cortes dicen que no basta para entrar a una casa sin permiso. En algunos casos ICE ahora lo disputa: deje la puerta cerrada y no se resista.

term-i-200 = Papel de arresto de ICE (formulario I-200)
term-i-200-meaning = Un tipo de <term id="administrative-warrant">orden de ICE</term>. ICE lo usa cuando el caso sigue abierto. Ningún juez lo firma.

# En disputa, vea la orden de ICE de arriba.
term-i-205 = Papel de deportación de ICE (formulario I-205)
term-i-205-meaning = Una <term id="administrative-warrant">orden de ICE</term> para una persona con una orden final de deportación. ICE dice que con ella puede entrar a una casa por la fuerza, y hay demandas contra eso. Deje la puerta cerrada y no se resista.

# Decir que sí a agentes que quieren entrar o registrar.
term-consent = Permiso (consentimiento)
term-consent-meaning = Es dejar que los agentes entren o registren. Usted puede negarse con palabras claras. Abrir la puerta no es decir que sí, pero es más seguro no abrirla.

term-exigent = Entrada de emergencia (exigent circumstances)
term-exigent-meaning = Por ejemplo, alguien adentro está en verdadero peligro. Entonces la ley puede permitir que los agentes entren sin orden y sin permiso.

term-reasonable-suspicion = Motivo para pararle (sospecha razonable)
term-reasonable-suspicion-meaning = Un agente necesita hechos claros para pararle, aunque sea por poco tiempo. Las cortes todavía discuten qué hechos bastan. Usted puede preguntar: “¿Me puedo ir?” (<en>Am I free to leave?</en>).

term-probable-cause = Motivo para arrestarle (causa probable)
term-probable-cause-meaning = Hechos suficientes para creer que una persona cometió un delito o puede ser deportada. Los agentes los necesitan para un arresto.

term-obstruction = Estorbar a un agente (obstruction)
term-obstruction-meaning = En Georgia es un delito estorbar a propósito a un agente. Se trata de un agente que hace su trabajo de acuerdo con la ley. No toque a los agentes ni les cierre el paso.

term-right-to-silence = Derecho a guardar silencio
term-right-to-silence-meaning = Usted no tiene que decir a los agentes dónde nació ni cuál es su estatus migratorio. Toda persona en este país tiene este derecho. Diga en voz alta que lo está usando.

term-protected-areas = Escuelas, clínicas, iglesias (áreas protegidas)
term-protected-areas-also = lugares sensibles, protected areas, sensitive locations
term-protected-areas-meaning = ICE tenía una política de evitar arrestos en la mayoría de las escuelas, clínicas e iglesias. Esa política terminó. Para cuartos privados, los agentes todavía necesitan permiso o una orden firmada por un juez, salvo en una emergencia.

## El trabajo

term-i-9 = Formulario de trabajo (I-9)
term-i-9-meaning = Con este formulario el patrón revisa que usted tenga permiso para trabajar. No marque “ciudadano” (<en>citizen</en>) si usted no lo es.

# Los días van en palabras porque un término no lleva números.
term-noi = Carta antes de una revisión de formularios de trabajo (Notice of Inspection)
term-noi-also = NOI, auditoría I-9, aviso de inspección
term-noi-meaning = Esta carta le dice al patrón que ICE va a revisar sus <term id="i-9">formularios de trabajo</term>. El patrón por lo general tiene al menos tres días hábiles para entregarlos.

## La corte de inmigración

term-a-number = Su número de expediente de inmigración (número A)
term-a-number-also = A-number, alien number, número de extranjero, número de USCIS
term-a-number-meaning = La letra A y de siete a nueve dígitos. Está en papeles de inmigración, permisos de trabajo, tarjetas verdes y avisos de la corte. Hace falta para encontrarle a usted o su caso.

term-nta = Papel que empieza un caso de deportación (Notice to Appear)
term-nta-also = NTA, formulario I-862, aviso de comparecencia, cita de la corte
term-nta-meaning = Este papel empieza un caso contra usted en la corte de inmigración. Dice por qué el gobierno cree que le puede deportar. Guárdelo y muéstrelo a un abogado.

term-removal = Deportación (removal)
term-removal-also = remoción, expulsión, orden de deportación
term-removal-meaning = El gobierno hace que una persona salga del país. Los papeles de la corte la llaman “<en>removal</en>” o remoción.

term-master-hearing = Primera audiencia corta (master calendar hearing)
term-master-hearing-meaning = Una audiencia corta al comienzo del caso. El juez mira los papeles, las fechas y si usted tiene abogado. Si usted falta, el juez puede ordenar su deportación.

term-individual-hearing = Audiencia principal (individual hearing)
term-individual-hearing-also = audiencia individual, audiencia de méritos, corte final, merits hearing
term-individual-hearing-meaning = La audiencia larga de un caso. El juez le escucha a usted y mira sus pruebas. Después el juez decide.

term-in-absentia = Orden de deportación por faltar a la corte (in absentia)
term-in-absentia-meaning = Usted falta a una audiencia y el juez ordena su deportación sin que usted esté. Tal vez usted pueda pedirle al juez que <term id="motion-to-reopen">abra el caso otra vez</term>. Hable pronto con un abogado.

term-motion-to-reopen = Pedir que se abra un caso otra vez (motion to reopen)
term-motion-to-reopen-meaning = Usted le pide al juez que abra otra vez un caso terminado. Algunas de estas peticiones tienen fecha límite, así que hable pronto con un abogado.

# Los días van en palabras porque un término no lleva números.
term-eoir-33 = Formulario de dirección para la corte de inmigración (EOIR-33)
term-eoir-33-meaning = Use este formulario para decirle a la corte de inmigración que se mudó. Mándelo dentro de los cinco días después de mudarse. Dé su dirección nueva también a Seguridad Nacional.

term-eoir-28 = Formulario del abogado para la corte de inmigración (EOIR-28)
term-eoir-28-meaning = Con este formulario, un abogado le dice a la corte de inmigración: yo hablo por esta persona.

term-g-28 = Formulario del abogado para ICE y USCIS (G-28)
term-g-28-meaning = Este formulario les dice a ICE, USCIS o CBP que un abogado habla por usted. Lo puede usar también un <term id="accredited-representative">representante acreditado</term>. Guarde una copia firmada en casa.

# Es de la corte, no de ICE. El número es un contacto y no va aquí.
term-acis = Línea de fechas de la corte de inmigración (ACIS)
term-acis-also = línea de la corte, sistema automático de la corte, Automated Case Information
term-acis-meaning = Una línea de teléfono y una página gratis de la corte de inmigración. Con su <term id="a-number">número A</term>, le dicen la próxima fecha de corte. No informan sobre la fianza.

term-pro-bono = Ayuda legal gratis (pro bono)
term-pro-bono-meaning = Un abogado o un grupo le ayuda y no le cobra.

term-accredited-representative = Ayudante autorizado que no es abogado (representante acreditado)
term-accredited-representative-meaning = Una persona que puede dar ayuda legal de inmigración, pero no es abogado. El Departamento de Justicia la autoriza. Trabaja con una organización sin fines de lucro reconocida.

term-notario = Notario (notary)
term-notario-meaning = En este país un notario no es abogado. No puede darle consejos legales. Para inmigración, busque a un abogado con licencia o a un <term id="accredited-representative">representante acreditado</term>.

## Detención y fianza

# En disputa: quién puede tener fianza.
term-immigration-bond = Fianza de inmigración (bond)
term-immigration-bond-meaning = Dinero para que una persona salga de la detención de ICE mientras sigue su caso. Al final se puede devolver. Las cortes no están de acuerdo sobre quién puede tener fianza: pregunte a un abogado.

# En disputa: a quién se aplica.
term-mandatory-detention = Detención sin fianza (detención obligatoria)
term-mandatory-detention-meaning = El gobierno detiene a una persona y dice que no se permite una audiencia de fianza. Las cortes no están de acuerdo sobre a quién se aplica. Pregunte a un abogado si puede <term id="habeas">ir ante un juez federal</term>.

term-laken-riley-act = Ley Laken Riley (Laken Riley Act)
term-laken-riley-act-meaning = Una ley federal que obliga a ICE a detener a algunas personas que no fueron admitidas legalmente. Se aplica a ciertos cargos, como el robo o el robo en tiendas. Basta un arresto, aunque no haya condena.

term-habeas = Pedir a un juez federal que revise la detención (hábeas corpus)
term-habeas-meaning = Usted le pide a un juez federal que revise si la ley permite que el gobierno le detenga. Así, algunas personas detenidas en Georgia consiguieron una audiencia de fianza. Pregunte a un abogado.

term-parole = Permiso temporal de inmigración (parole)
term-parole-meaning = El gobierno le deja estar aquí por un tiempo, pero sin una admisión formal. No es la libertad condicional de después de la prisión.

term-order-of-supervision = Citas de control con ICE (orden de supervisión)
term-order-of-supervision-also = OSUP, cita con ICE, check-in, firmar con ICE
term-order-of-supervision-meaning = Usted tiene una orden de deportación, pero puede vivir afuera y debe presentarse ante ICE. Una cita puede terminar en detención, y faltar también puede traer problemas graves. Hable con un abogado antes de la fecha.

term-atd = Vigilancia fuera de la detención (alternativas a la detención)
term-atd-also = ATD, ISAP, grillete, tobillera, aplicación de ICE
term-atd-meaning = Formas de vigilar a personas que no están detenidas. Puede ser una aplicación en el teléfono, un grillete electrónico o visitas a una oficina.

# La maneja ICE: hay que decirlo.
term-odls = Página de ICE para buscar a una persona (localizador de detenidos)
term-odls-also = ODLS, localizador de ICE, Online Detainee Locator
term-odls-meaning = ICE maneja esta página. Ayuda a encontrar a una persona en detención de inmigración. El nombre puede tardar uno o dos días en aparecer.

# La maneja ICE: hay que decirlo.
term-dril = Línea de teléfono de ICE sobre la detención (DRIL)
term-dril-also = Detention Reporting and Information Line
term-dril-meaning = ICE maneja esta línea. Las familias pueden preguntar por una persona detenida o reportar abusos. También se puede avisar de niños separados de su mamá o su papá.

## Deportación sin audiencia completa

# En disputa y ha cambiado mucho; trátela como vigente.
term-expedited-removal = Deportación rápida sin juez (expedited removal)
term-expedited-removal-meaning = Un agente ordena deportar a una persona, sin un juez de inmigración. Se puede usar lejos de la frontera, con algunas personas que no pueden probar dos años aquí. Las cortes han cambiado esta regla más de una vez: pregunte a un abogado.

term-stipulated-removal = Firmar su propia deportación (stipulated removal)
term-stipulated-removal-meaning = Usted firma que acepta la deportación y no tiene audiencia. Puede impedirle regresar por muchos años. Hable con un abogado antes de firmar.

term-voluntary-departure = Salida voluntaria (voluntary departure)
term-voluntary-departure-meaning = Usted acepta irse a más tardar en una fecha fija y no recibe una orden de deportación. Si se va tarde, se vuelve una orden de deportación. No siempre es mejor: primero pregunte a un abogado.

term-reinstatement = Orden de deportación vieja que se usa otra vez (reinstatement)
term-reinstatement-meaning = Una persona fue deportada y regresó. El gobierno usa otra vez la orden vieja. Si usted tiene miedo de regresar a su país, dígalo y pida una <term id="reasonable-fear">entrevista de miedo</term>.

## Miedo de regresar, visas y estatus

# El año va en palabras porque un término no lleva números.
term-asylum = Asilo
term-asylum-meaning = Protección para personas en peligro en su país por cosas como su religión, su política o su grupo. Normalmente hay que pedirlo dentro de un año después de llegar. Si usted ya pasó el año, pregunte a un abogado.

term-withholding = Protección para no ser enviado a un país (withholding of removal)
term-withholding-meaning = Si se la dan, no le pueden enviar al país donde usted está en peligro. Es más difícil de probar que el <term id="asylum">asilo</term>. No tiene el límite de un año.

term-cat = Protección contra la tortura (CAT)
term-cat-also = Convención contra la Tortura, Convention Against Torture
term-cat-meaning = Para personas que probablemente serían torturadas en el país al que las envían. Se puede pedir aunque usted lleve más de un año aquí.

term-credible-fear = Entrevista de miedo en la deportación rápida (miedo creíble)
term-credible-fear-also = CFI, temor creíble, credible fear interview
term-credible-fear-meaning = Un oficial de asilo le pregunta por qué tiene miedo de regresar. Es para personas en <term id="expedited-removal">deportación rápida</term>. Si el oficial dice que no, usted puede pedir que un juez de inmigración lo revise.

term-reasonable-fear = Entrevista de miedo con una orden vieja (miedo razonable)
term-reasonable-fear-also = RFI, temor razonable, reasonable fear interview
term-reasonable-fear-meaning = Una entrevista sobre su miedo de regresar. Es para personas con una orden de deportación vieja o con ciertas condenas. Puede dar protección, pero no <term id="asylum">asilo</term>.

term-u-visa = Visa para víctimas de delitos (visa U)
term-u-visa-meaning = Para víctimas de algunos delitos que ayudan a la policía o a otras autoridades. Pregunte a un abogado si es para usted.

term-t-visa = Visa para víctimas de trata de personas (visa T)
term-t-visa-meaning = Para víctimas de la trata de personas. Pregunte a un abogado si es para usted.

term-vawa = Solicitud propia para familiares maltratados (VAWA)
term-vawa-also = autopetición VAWA, VAWA self-petition
term-vawa-meaning = Es para quien sufre maltrato de un familiar cercano que es ciudadano o tiene tarjeta verde. Tal vez pueda pedirla un esposo, una esposa, un hijo, una hija, una madre o un padre. El maltratador no participa.

term-daca = DACA
term-daca-meaning = La tienen algunas personas que fueron traídas aquí de niños. Aplaza la deportación. No da un estatus legal.

term-tps = Estatus de Protección Temporal (TPS)
term-tps-also = Temporary Protected Status, protección temporal
term-tps-meaning = Personas de algunos países con guerra o desastre pueden quedarse aquí por un tiempo. El gobierno decide cuánto. Pregunte a un abogado si su país lo tiene ahora.

# La edad va en palabras porque un término no lleva números.
term-lpr = Persona con tarjeta verde (residente permanente legal)
term-lpr-also = LPR, residente, tarjeta verde, green card, mica
term-lpr-meaning = Una persona que tiene la tarjeta verde. La ley federal dice que las personas de dieciocho años o más deben llevarla consigo.

# En disputa: la fianza para quien entró así.
term-ewi = Entrar sin revisión de un agente (entrada sin inspección)
term-ewi-also = EWI, cruzar la frontera, entrar sin papeles
term-ewi-meaning = Usted entró al país y ningún agente le revisó en un puerto de entrada. El gobierno dice que entonces no puede tener <term id="immigration-bond">fianza</term>. Las cortes no están de acuerdo: pregunte a un abogado.

# Puede cambiar pronto.
term-public-charge = Carga pública (public charge)
term-public-charge-meaning = Una prueba para algunas personas que piden una visa o la tarjeta verde. Mira si pueden llegar a depender de dinero del gobierno o de cuidado de largo plazo. El gobierno la quiere cambiar: pregunte qué cuenta ahora.

term-registration = Registrarse con el gobierno (registro de extranjeros)
term-registration-also = formulario G-325R, regla de registro, alien registration
term-registration-meaning = Una regla: muchas personas que no son ciudadanas deben registrarse, y los adultos deben llevar la prueba. Si se registra, el gobierno recibe su dirección. Si ningún agente le revisó al entrar, hable primero con un abogado.

## Escuelas, salud, familia y ayuda

term-plyler = Derecho a ir a la escuela (Plyler v. Doe)
term-plyler-meaning = La Corte Suprema dijo que todo niño puede ir a la escuela pública. No importa el estatus del niño ni el de sus padres.

term-ferpa = Ley de los datos escolares (FERPA)
term-ferpa-meaning = Una ley federal que protege los datos escolares de su hijo. La escuela por lo general necesita permiso de la madre o el padre para compartirlos. Hay excepciones, como una orden de la corte.

term-hipaa = Ley de privacidad médica (HIPAA)
term-hipaa-meaning = Una ley federal que protege su información médica. Una clínica se la puede dar a la policía solo en algunos casos, como con una orden de la corte.

term-emtala = Ley de atención de emergencia (EMTALA)
term-emtala-meaning = Una ley federal para las salas de emergencias de los hospitales que aceptan Medicare. Deben revisarle y tratar una emergencia hasta que usted esté estable. No importan su estatus ni su dinero.

term-consular-notification = Aviso a su consulado (notificación consular)
term-consular-notification-meaning = Si le arrestan y no es ciudadano de Estados Unidos, puede pedir que avisen a su consulado. Con algunos países tienen que avisar aunque usted diga que no. Si eso le pone en peligro, dígaselo a su abogado y al agente.

term-poa-child = Papel para el cuidado de su hijo (poder notarial)
term-poa-child-meaning = Usted firma este papel ante un notario. Así, ciertos familiares o un adulto autorizado en Georgia pueden cuidar a su hijo, por lo general un año como máximo. Pregunte a un abogado si le sirve a su familia.

term-interpreter = Intérprete
term-interpreter-meaning = Una persona que dice en su idioma lo que dicen los demás. Las cortes y la mayoría de los hospitales deben darle uno gratis. Pídalo pronto.

term-crcl = Oficina de derechos civiles de Seguridad Nacional (CRCL)
term-crcl-also = Office for Civil Rights and Civil Liberties
term-crcl-meaning = Una oficina de Seguridad Nacional que recibe quejas de derechos civiles. Ha perdido a muchos trabajadores, así que puede tardar. No puede arreglar el caso de usted.

term-oig = Oficina que vigila al gobierno (inspector general)
term-oig-also = OIG, Office of Inspector General
term-oig-meaning = Esta oficina investiga malos actos de personas que trabajan para Seguridad Nacional. No es para emergencias. Hable con un abogado antes de quejarse.

term-retaliation = Castigo por usar un derecho (represalia)
term-retaliation-meaning = Por ejemplo, usted se queja de su pago y el patrón amenaza con llamar a ICE. Las leyes del trabajo le protegen sin importar su estatus.
