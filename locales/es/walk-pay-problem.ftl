### Preguntas para un trabajador a quien no le pagan, que se lastimó o a quien amenazan. Al final dice a quién llamar. Con calma; sin prometer ayuda.
### "Patrón" es el que contrata. OSHA, IER, EEOC y NLRB son oficinas del gobierno; sus números están en los contactos.

walk-pay-problem-title = Problemas de pago, seguridad o amenazas en el trabajo
# En el cuadro de la página principal.
walk-pay-problem-short = Problema con mi patrón
walk-pay-problem-lead = Unas preguntas para saber a quién llamar por su patrón.

## Preguntas

walk-pay-problem-what = ¿Qué pasa?
walk-pay-problem-what-pay = No me pagan bien
walk-pay-problem-what-hurt = Me lastimé, o el trabajo no es seguro
walk-pay-problem-what-threat = Mi patrón me amenaza o me castiga
walk-pay-problem-what-worse = Me tratan peor que a otros

walk-pay-problem-pay-kind = ¿Puede dejar este trabajo si quiere?
walk-pay-problem-pay-kind-help = No es normal que un patrón guarde su pasaporte o le encierre.
walk-pay-problem-pay-kind-yes = Sí
walk-pay-problem-pay-kind-no = No, o guardan mis papeles
walk-pay-problem-pay-kind-unsure = No sé

walk-pay-problem-hurt-now = ¿Hay alguien muy lastimado ahora?
walk-pay-problem-hurt-now-yes = Sí
walk-pay-problem-hurt-now-later = No, pero me lastimé en el trabajo
walk-pay-problem-hurt-now-danger = No, pero el trabajo es peligroso
walk-pay-problem-hurt-now-unsure = No sé

walk-pay-problem-threat-kind = ¿Qué hace su patrón?
walk-pay-problem-threat-kind-ice = Amenaza con llamar a inmigración
walk-pay-problem-threat-kind-fired = Me despide o me quita horas
walk-pay-problem-threat-kind-force = Me pega, o no me deja ir
walk-pay-problem-threat-kind-unsure = No sé

walk-pay-problem-worse-why = ¿Por qué le tratan peor?
walk-pay-problem-worse-why-papers = Por mis papeles de trabajo
walk-pay-problem-worse-why-origin = Mi raza, sexo, religión o país
walk-pay-problem-worse-why-spoke = Porque me quejé
walk-pay-problem-worse-why-unsure = No sé

## Final: salarios no pagados

walk-pay-problem-pay = Llame por su pago
walk-pay-problem-pay-notes = Anote días, horas, pago y nombres.
walk-pay-problem-pay-ask = Pida el pago a su patrón, también por escrito.
walk-pay-problem-pay-ask-detail = Hágalo solo si no hay peligro para usted. También puede llamar primero.
walk-pay-problem-pay-call-pay = Llame a la oficina de salarios no pagados.
walk-pay-problem-pay-call-pay-detail = Es la <en>Wage and Hour Division</en>. Dice que es gratis y privado. Le pide su nombre y su dirección, y pregunta por el patrón, el trabajo, los días y el pago.
# El trabajador se lo dice al patrón.
walk-pay-problem-pay-say-pay = Por favor, págueme todas las horas que trabajé.
walk-pay-problem-pay-wait = No espere. Hay plazos.
walk-pay-problem-pay-false = No mienta ni use papeles falsos.
walk-pay-problem-pay-everyone = Las leyes de pago, seguridad y sindicatos protegen a los trabajadores, sea cual sea su estatus.
# $dollars y $cents: el salario por hora. $hours: horas en una semana.
walk-pay-problem-pay-wage = El salario mínimo federal es de { $dollars } dólares con { $cents } centavos la hora. Después de { $hours } horas en una semana, cada hora se tiene que pagar a una vez y media el pago normal. Muchos trabajadores tienen otras reglas.
# $years: el límite usual. $wilful: el límite si fue a propósito.
walk-pay-problem-pay-time = Un reclamo federal cubre los últimos { $years } años, o { $wilful } si el patrón violó la ley a propósito.

## Final: golpes, encierro o papeles guardados

walk-pay-problem-forced = Puede que necesite ayuda para estar a salvo
walk-pay-problem-forced-safe = Vaya a un lugar seguro si puede.
walk-pay-problem-forced-safe-detail = Un directorio de Georgia dice que las salas de emergencias, los refugios y las líneas de crisis no preguntan por el estatus.
walk-pay-problem-forced-call = Llame a la línea de ayuda contra la trata de personas.
walk-pay-problem-forced-call-detail = Lea la nota junto a cada número. Algunas líneas de ayuda pueden llegar a la policía.
walk-pay-problem-forced-lawyer = Pregunte a un abogado por la ayuda para víctimas.
walk-pay-problem-forced-false = No mienta ni use papeles falsos.
walk-pay-problem-forced-blame = No piense que no tiene derechos.
walk-pay-problem-forced-visa = Las víctimas de algunos delitos quizá puedan pedir una <term id="u-visa">visa U</term>. Las víctimas de trata de personas quizá puedan pedir una <term id="t-visa">visa T</term>. Un abogado le puede decir si es su caso.

## Final: muy lastimado

walk-pay-problem-emergency = Busque ayuda médica ya
walk-pay-problem-emergency-help = Llame a una ambulancia o vaya al hospital.
walk-pay-problem-emergency-say-work = Diga que pasó en el trabajo.
walk-pay-problem-emergency-boss = Avise a su patrón en cuanto pueda.
# $days: días para avisar al patrón.
walk-pay-problem-emergency-boss-detail = En Georgia tiene { $days } días. Un pariente o amigo puede avisar por usted.
walk-pay-problem-emergency-say-medical = Me lastimé en el trabajo. Necesito un doctor.
walk-pay-problem-emergency-hide = No esconda una herida por miedo al patrón.
walk-pay-problem-emergency-er = Las salas de emergencias de hospitales que reciben Medicare tienen que examinar a toda persona en una emergencia. No importan el estatus ni el dinero.

## Final: se lastimó en el trabajo

walk-pay-problem-hurt = Se lastimó en el trabajo
walk-pay-problem-hurt-boss = Avise a su patrón de inmediato, también por escrito.
# $days: días para avisar al patrón.
walk-pay-problem-hurt-boss-detail = En Georgia tiene { $days } días. Guarde una copia o una foto.
walk-pay-problem-hurt-doctor = Vaya al doctor. Diga que pasó en el trabajo.
walk-pay-problem-hurt-lawyer = Pregunte a un abogado por <en>workers’ compensation</en>.
walk-pay-problem-hurt-lawyer-detail = Es un seguro para trabajadores lastimados. Paga al doctor y parte del salario perdido.
walk-pay-problem-hurt-photos = Tome fotos y anote quién lo vio.
# El trabajador se lo dice al patrón.
walk-pay-problem-hurt-say-hurt = Me lastimé en el trabajo. Le aviso hoy.
walk-pay-problem-hurt-wait = No espere. Hay plazos.
walk-pay-problem-hurt-false = No mienta ni use papeles falsos.
# $workers: empleados desde los que vale la ley. $years: plazo para reclamar.
walk-pay-problem-hurt-comp = La mayoría de los patrones de Georgia con { $workers } o más trabajadores tiene que tener este seguro. El reclamo se presenta, por lo normal, en un plazo de { $years } año.
walk-pay-problem-hurt-status = Oficinas de abogados de Georgia dicen que el estatus no impide recibirlo. Pregunte a un abogado por su caso.

## Final: trabajo peligroso

walk-pay-problem-danger = El trabajo es peligroso
walk-pay-problem-danger-tell = Avise a su patrón del peligro.
walk-pay-problem-danger-tell-detail = Si puede, hágalo por escrito y junto con otros trabajadores.
walk-pay-problem-danger-osha = Llame a OSHA, la oficina de seguridad en el trabajo.
walk-pay-problem-danger-photos = Tome fotos si no es peligroso.
# El trabajador se lo dice al patrón.
walk-pay-problem-danger-say-danger = Este trabajo no es seguro. Por favor, arréglelo.
walk-pay-problem-danger-wait = No espere si su patrón le castiga por eso.
# $days: días para quejarse.
walk-pay-problem-danger-wait-detail = Entonces tiene solo { $days } días para avisar a OSHA.
walk-pay-problem-danger-safe = Un patrón no le puede castigar por avisar de un peligro, sea cual sea su estatus.
walk-pay-problem-danger-together = La mayoría de los trabajadores puede unirse para pedir mejor pago y mejores condiciones de trabajo, con o sin sindicato.

## Final: amenaza de llamar a inmigración

walk-pay-problem-threat = Amenazar con llamar a ICE puede ser ilegal
walk-pay-problem-threat-write = Anote las palabras, el día y quién lo oyó.
walk-pay-problem-threat-lawyer = Hable pronto con un abogado de inmigración.
walk-pay-problem-threat-office = Llame a la oficina para su problema.
walk-pay-problem-threat-office-detail = Pago: <en>Wage and Hour</en>. Peligro: OSHA. Unirse con otros: NLRB.
walk-pay-problem-threat-plan = Haga un plan de la familia, por si acaso.
# Se dice por teléfono a una oficina del trabajo o a un abogado.
walk-pay-problem-threat-say-office = Me quejé, y mi patrón amenazó con llamar a inmigración.
walk-pay-problem-threat-wait = No espere. Hay plazos.
walk-pay-problem-threat-false = No mienta ni use papeles falsos.
walk-pay-problem-threat-retaliation = ¿Su patrón amenazó con llamar a inmigración porque usted se quejó? Eso cuenta como <term id="retaliation">represalia</term>: un castigo por usar sus derechos. Su estatus no importa para esto.
walk-pay-problem-threat-less = En algunos casos, el estatus puede limitar lo que usted recibe. Y un patrón puede llamar de todos modos. Por eso, haga un plan y pregunte a un abogado.

## Final: despido o castigo después de una queja

walk-pay-problem-punished = Le castigaron porque usted reclamó
walk-pay-problem-punished-write = Anote lo que usted dijo y lo que ellos hicieron.
walk-pay-problem-punished-keep = Guarde cartas, mensajes y talones de pago.
walk-pay-problem-punished-osha = ¿Fue por la seguridad? Llame pronto a OSHA.
# $days: días para quejarse.
walk-pay-problem-punished-osha-detail = Tiene solo { $days } días.
walk-pay-problem-punished-nlrb = ¿Se unió con otros trabajadores? Llame a la NLRB.
# $months: meses para quejarse.
walk-pay-problem-punished-nlrb-detail = Tiene { $months } meses.
walk-pay-problem-punished-wages = ¿Fue por el pago? Llame a <en>Wage and Hour</en>.
walk-pay-problem-punished-wait = No espere. Hay plazos.
walk-pay-problem-punished-false = No mienta ni use papeles falsos.
walk-pay-problem-punished-nlrb-status = La NLRB dice que no va a preguntar por su estatus.

## Final: revisión injusta de papeles

walk-pay-problem-papers = Revisan sus papeles de forma injusta
walk-pay-problem-papers-write = Anote qué papeles le pidieron y cuándo.
walk-pay-problem-papers-lawyer = Hable con un abogado antes de llevar otros papeles.
walk-pay-problem-papers-ier = ¿Tiene permiso para trabajar? Llame a la IER.
# $days: días para quejarse.
walk-pay-problem-papers-ier-detail = Es una oficina del Departamento de Justicia de EE. UU. Tiene { $days } días.
# El trabajador se lo dice al patrón.
walk-pay-problem-papers-say-list = Yo escojo qué papeles de la lista del I-9 muestro.
walk-pay-problem-papers-false = No muestre papeles falsos.
walk-pay-problem-papers-citizen = No diga que es ciudadano si no lo es.
walk-pay-problem-papers-rule = Un patrón no puede pedir más papeles de los que necesita el formulario por el lugar de donde usted viene. Tampoco puede por eso rechazar papeles que parecen auténticos.

## Final: discriminación

walk-pay-problem-origin = Le tratan peor por ser quien es
walk-pay-problem-origin-write = Anote qué pasó, cuándo y quién lo vio.
walk-pay-problem-origin-eeoc = Llame pronto a la EEOC.
# $days: días para quejarse.
walk-pay-problem-origin-eeoc-detail = Es la oficina contra la discriminación en el trabajo. En general tiene { $days } días.
walk-pay-problem-origin-lawyer = Hable con un abogado antes de quejarse.
walk-pay-problem-origin-lawyer-detail = Una queja se puede usar como información sobre usted.
walk-pay-problem-origin-wait = No espere. Hay plazos.
walk-pay-problem-origin-false = No mienta ni use papeles falsos.
walk-pay-problem-origin-reasons = Puede quejarse de un mal trato por raza, color, religión, sexo u origen nacional.
