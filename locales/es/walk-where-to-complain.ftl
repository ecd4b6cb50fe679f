### Una guía: a quien lee le hicieron algo y pregunta dónde quejarse. Primero el peligro, luego un abogado, luego el lugar.
### No prometa resultados. Se nombran oficinas; sus números son contactos.

walk-where-to-complain-title = Me trataron mal: ¿dónde me quejo?
# En el cuadro de la página de inicio.
walk-where-to-complain-short = Dónde quejarse
walk-where-to-complain-lead = Para usted si un agente, un patrón u otra persona le trató mal.

## Preguntas

walk-where-to-complain-danger = ¿Está usted u otra persona en peligro ahora?
walk-where-to-complain-danger-help = Las oficinas de quejas son lentas. No ayudan en una emergencia.
walk-where-to-complain-danger-yes = Sí
walk-where-to-complain-danger-no = No
walk-where-to-complain-danger-unsure = No estoy seguro

walk-where-to-complain-kind = ¿Dónde pasó, o quién lo hizo?
walk-where-to-complain-kind-officers = Agentes: calle, carro o casa
walk-where-to-complain-kind-inside = En una cárcel o en detención
walk-where-to-complain-kind-private = En el trabajo, o alguien se quedó con mi dinero
walk-where-to-complain-kind-office = En la corte, en una clínica, o no sé

walk-where-to-complain-officer = ¿Qué agentes eran?
walk-where-to-complain-officer-help = Mire sus notas y fotos: palabras en la ropa, placas y carros.
walk-where-to-complain-officer-police = Policía, sheriff o policía estatal
walk-where-to-complain-officer-ice = ICE u otros agentes federales
walk-where-to-complain-officer-both = Los dos juntos
walk-where-to-complain-officer-unsure = No estoy seguro

walk-where-to-complain-inside = ¿Qué tipo de lugar es?
walk-where-to-complain-inside-ice = Un centro de detención de ICE
walk-where-to-complain-inside-jail = Una cárcel de ciudad o condado
walk-where-to-complain-inside-unsure = No estoy seguro

walk-where-to-complain-private = ¿Quién fue?
walk-where-to-complain-private-boss = Mi patrón o mi trabajo
walk-where-to-complain-private-notario = Un notario o alguien a quien pagué por ayuda
walk-where-to-complain-private-unsure = Otra persona, o no sé

walk-where-to-complain-office = ¿Qué lugar era?
walk-where-to-complain-office-immigration = La corte de inmigración
walk-where-to-complain-office-georgia = Una corte de Georgia
walk-where-to-complain-office-clinic = Una clínica u hospital
walk-where-to-complain-office-unsure = Otro lugar, o no sé

## Final: peligro ahora

walk-where-to-complain-emergency = Primero póngase a salvo
walk-where-to-complain-emergency-safe = Vaya a un lugar seguro y pida ayuda.
walk-where-to-complain-emergency-doctor = Vaya a una sala de emergencia si está herido.
walk-where-to-complain-emergency-later = Vuelva aquí para quejarse cuando esté a salvo.
walk-where-to-complain-emergency-status = No hable de su estatus con agentes.
walk-where-to-complain-emergency-police = En Georgia algunos policías y sheriffs también trabajan con ICE. En una emergencia, lo primero es su vida.

## Final: agentes locales y del estado

walk-where-to-complain-police = Policía, sheriff o policía estatal
walk-where-to-complain-police-lawyer = Hable primero con un abogado.
walk-where-to-complain-police-lawyer-detail = Una queja puede dar al gobierno información sobre usted. Un grupo puede quejarse por usted.
walk-where-to-complain-police-notes = Anote hoy lo que pasó.
walk-where-to-complain-police-agency = Quéjese ante la agencia de ese agente.
walk-where-to-complain-police-agency-detail = También puede escribir a Georgia POST, que puede sancionar a los agentes certificados.
# $city, $county: meses.
walk-where-to-complain-police-deadline = Pregunte pronto si quiere dinero.
walk-where-to-complain-police-deadline-detail = Para una ciudad, el aviso escrito debe llegar en un plazo de { $city } meses. Para un condado o el estado son { $county } meses.
walk-where-to-complain-police-lie = No escriba nada que no sea verdad.
walk-where-to-complain-police-status = No escriba sobre su estatus.

## Final: agentes federales

walk-where-to-complain-ice = ICE u otros agentes federales
walk-where-to-complain-ice-lawyer = Hable primero con un abogado.
walk-where-to-complain-ice-lawyer-detail = Una queja puede dar al gobierno información sobre usted. Un grupo puede quejarse por usted.
walk-where-to-complain-ice-notes = Anote hoy lo que pasó.
walk-where-to-complain-ice-oig = Reporte delitos o abuso al inspector general.
walk-where-to-complain-ice-oig-detail = El <term id="oig">inspector general</term> vigila a Seguridad Nacional.
walk-where-to-complain-ice-crcl = Reporte el trato injusto a la oficina de derechos civiles.
walk-where-to-complain-ice-crcl-detail = Esta oficina (<term id="crcl">CRCL</term>) perdió personal en 2025. Puede tardar mucho. No puede arreglar su propio caso.
# $years: años para mandar un reclamo escrito.
walk-where-to-complain-ice-money = Pregunte pronto a un abogado si quiere dinero.
walk-where-to-complain-ice-money-detail = El reclamo escrito debe llegar a la agencia, como ICE, en un plazo de { $years } años.
walk-where-to-complain-ice-lie = No escriba nada que no sea verdad.

## Final: varias agencias, o no se sabe

walk-where-to-complain-mixed = Varias agencias, o no está seguro
walk-where-to-complain-mixed-lawyer = Hable primero con un abogado.
walk-where-to-complain-mixed-lawyer-detail = Una queja puede dar al gobierno información sobre usted. Un grupo puede quejarse por usted.
walk-where-to-complain-mixed-notes = Anote hoy lo que pasó.
walk-where-to-complain-mixed-agency = Pregunte al abogado qué agencia era.
walk-where-to-complain-mixed-agency-detail = La policía local, la estatal y ICE a veces trabajan juntas. Cada una tiene su propio lugar para quejas.
# $city: meses, para pedir dinero a una ciudad.
walk-where-to-complain-mixed-deadline = Hágalo pronto: para reclamar dinero a una ciudad tiene { $city } meses.
walk-where-to-complain-mixed-lie = No escriba nada que no sea verdad.

## Final: en detención de ICE

walk-where-to-complain-detention = Dentro de la detención de ICE
walk-where-to-complain-detention-staff = Avise de inmediato al personal, si es seguro.
walk-where-to-complain-detention-log = Anote cada vez: qué, cuándo y quién.
walk-where-to-complain-detention-lawyer = Dígalo a su abogado y a su familia.
walk-where-to-complain-detention-lawyer-detail = Una queja se puede usar como información sobre usted. Un grupo puede quejarse por usted.
walk-where-to-complain-detention-oig = Reporte el abuso al inspector general.
walk-where-to-complain-detention-calls = No hable de su caso por un teléfono de allí.

## Final: en una cárcel local

walk-where-to-complain-jail = Dentro de una cárcel local
walk-where-to-complain-jail-staff = Avise de inmediato al personal, si es seguro.
walk-where-to-complain-jail-defender = Dígalo a su abogado penal o defensor público.
walk-where-to-complain-jail-agency = Quéjese ante el sheriff o la policía que la dirige.
walk-where-to-complain-jail-hold = Pida el papel si hay una retención de ICE.
walk-where-to-complain-jail-hold-detail = Si es ciudadano de Estados Unidos o víctima de un delito, dígalo a la cárcel. Llame al número de ese formulario.
walk-where-to-complain-jail-calls = No hable de su caso por el teléfono de la cárcel.
# $city, $county: meses.
walk-where-to-complain-jail-deadline = Para pedir dinero a un condado, el aviso escrito debe llegar en un plazo de { $county } meses. Para una ciudad son { $city } meses.

## Final: en el trabajo

walk-where-to-complain-work = En el trabajo
walk-where-to-complain-work-proof = Anote los días, las horas, el pago y los nombres.
# La oficina de salarios y horas (Wage and Hour Division) del Departamento de Trabajo, un contacto de esta página.
walk-where-to-complain-work-pay = Quéjese del pago ante la oficina de salarios (<en>Wage and Hour</en>).
walk-where-to-complain-work-pay-detail = Es gratis. No le dice a su patrón quién llamó, a menos que usted acepte o una corte lo ordene.
# $days: días.
walk-where-to-complain-work-danger = Quéjese de peligro o castigo ante OSHA.
walk-where-to-complain-work-danger-detail = Por castigo después de una queja de seguridad tiene solo { $days } días.
# EEOC: una oficina federal contra el trato injusto en el trabajo. $days: días.
walk-where-to-complain-work-unfair = Pregunte a la EEOC por trato injusto.
walk-where-to-complain-work-unfair-detail = Es por raza, color, religión, sexo o país de origen. En general tiene { $days } días.
walk-where-to-complain-work-papers = No muestre papeles falsos.
walk-where-to-complain-work-protect = Las leyes de pago y seguridad le protegen sin importar su estatus. Si un patrón amenaza con llamar a inmigración porque usted se quejó, cuenta como <term id="retaliation">represalia</term>.

## Final: un notario

walk-where-to-complain-notario = Un notario o alguien a quien pagó por ayuda
walk-where-to-complain-notario-lawyer = Pregunte a un abogado de verdad qué se envió en su nombre.
walk-where-to-complain-notario-keep = Guarde el contrato, los recibos y los mensajes.
walk-where-to-complain-notario-report = Reporte la estafa cuando el abogado diga que sí.
walk-where-to-complain-notario-more-money = No pague más para “arreglarlo”.
walk-where-to-complain-notario-penalty = El Secretario de Estado de Georgia (<en>Secretary of State</en>) puede multar a quien cobra por ayudar con formularios y no cumple las reglas. Las víctimas pueden demandar.

## Final: la corte de inmigración

walk-where-to-complain-immigration-court = En la corte de inmigración
walk-where-to-complain-immigration-court-appeal = Pregunte de inmediato a un abogado por una apelación.
walk-where-to-complain-immigration-court-appeal-detail = Una queja no cambia la decisión, y el plazo para apelar es corto.
walk-where-to-complain-immigration-court-judge = Quéjese por escrito de la conducta del juez.
walk-where-to-complain-immigration-court-judge-detail = La oficina de las cortes recibe cartas y correos electrónicos. Puede pedir que no digan su nombre, pero quizás tengan que mostrarlo.
walk-where-to-complain-immigration-court-interpreter = Diga al juez si no puede entender.
walk-where-to-complain-immigration-court-miss = No falte a la próxima audiencia.

## Final: una corte de Georgia

walk-where-to-complain-georgia-court = En una corte de Georgia
walk-where-to-complain-georgia-court-lawyer = Dígalo primero a su abogado o defensor público.
walk-where-to-complain-georgia-court-interpreter = Pida a la corte un intérprete gratis.
walk-where-to-complain-georgia-court-judge = Quéjese por escrito de la conducta del juez.
walk-where-to-complain-georgia-court-judge-detail = La recibe la <en>Judicial Qualifications Commission</en>. Cualquiera puede quejarse. Pueden pedirle que hable bajo juramento.
walk-where-to-complain-georgia-court-miss = No falte a la próxima cita de la corte.
walk-where-to-complain-georgia-court-lie = No escriba nada que no sea verdad.

## Final: una clínica u hospital

walk-where-to-complain-clinic = En una clínica u hospital
walk-where-to-complain-clinic-care = Pida otra vez atención si es una emergencia.
walk-where-to-complain-clinic-interpreter = Pida un intérprete gratis.
# $days: días.
walk-where-to-complain-clinic-complain = Quéjese ante el departamento federal de salud.
walk-where-to-complain-clinic-complain-detail = Es para cuando no le ayudan en su idioma, o le tratan mal por su raza u origen. En general tiene { $days } días. Pregunte primero a un abogado.
walk-where-to-complain-clinic-home = No se quede en casa en una emergencia.

## Final: otro lugar, o no está seguro

walk-where-to-complain-other = Pregunte a un abogado cuál es el camino correcto
walk-where-to-complain-other-lawyer = Hable primero con un abogado.
walk-where-to-complain-other-lawyer-detail = Una queja puede dar al gobierno información sobre usted. Un grupo puede quejarse por usted.
walk-where-to-complain-other-notes = Anote hoy lo que pasó.
walk-where-to-complain-other-time = Vaya pronto, porque algunos plazos son cortos.
walk-where-to-complain-other-lie = No escriba nada que no sea verdad.
