### Pago y seguridad en el trabajo. Puede que quien lee no tenga permiso de trabajo y le tema al patrón. Sencillo y práctico; el estatus puede limitar lo que recibe.
### "Patrón" es el que contrata. OSHA y Wage and Hour Division son nombres de oficinas del gobierno.

pay-and-safety-title = Pago y seguridad en el trabajo
# En el cuadro de la página principal.
pay-and-safety-short = Pago y seguridad
pay-and-safety-lead = Para usted si su patrón no le paga bien o su trabajo no es seguro.

## Qué hacer

pay-and-safety-write = Anote sus días, sus horas y su pago.
pay-and-safety-write-detail = Escríbalo cada día en su propio cuaderno. Guarde los talones de pago, los cheques y los mensajes.
pay-and-safety-pay-office = Llame a la oficina de salarios no pagados.
pay-and-safety-pay-office-detail = Es la <en>Wage and Hour Division</en> del Departamento de Trabajo de EE. UU. Dice que la llamada es gratis y privada. Le pide su nombre y su dirección. Dice que no le cuenta a su patrón quién llamó, salvo si usted está de acuerdo o una corte lo ordena.
pay-and-safety-hurt = Avise a su patrón de inmediato si se lastima.
# $days: días para avisar al patrón.
pay-and-safety-hurt-detail = En Georgia tiene { $days } días para avisar. Hágalo también por escrito y guarde una copia o una foto.
pay-and-safety-doctor = Busque atención médica si se lastima.
pay-and-safety-doctor-detail = En una emergencia, al principio le puede atender cualquier doctor. Diga que pasó en el trabajo.
pay-and-safety-danger = Avise a OSHA de un peligro en el trabajo.
pay-and-safety-danger-detail = OSHA es la oficina del gobierno para la seguridad en el trabajo.

## Qué decir

# El trabajador se lo dice al patrón.
pay-and-safety-say-pay = Por favor, págueme todas las horas que trabajé.
pay-and-safety-say-hurt = Me lastimé en el trabajo. Le aviso hoy.

## Qué no hacer

pay-and-safety-wait = No espere para pedir ayuda.
pay-and-safety-wait-detail = Hay plazos. Algunos son cortos.
pay-and-safety-give-up = No se rinda por su estatus.
pay-and-safety-lie = No mienta ni use papeles falsos cuando pida ayuda.
pay-and-safety-lie-detail = No tiene que decir dónde nació ni cuál es su estatus.

## Pasos

pay-and-safety-notes = Qué anotar
pay-and-safety-notes-hours = Los días y las horas que trabajó.
pay-and-safety-notes-money = Lo que le prometieron, lo que le pagaron, en efectivo o con cheque.
pay-and-safety-notes-boss = El nombre, el teléfono y la dirección del patrón.
pay-and-safety-notes-work = La clase de trabajo y dónde.
pay-and-safety-notes-seen = Quién lo vio. Fotos de la herida o del peligro.

## Por qué

pay-and-safety-everyone = Las leyes de pago, seguridad y sindicatos protegen a los trabajadores, sea cual sea su estatus.
# $dollars y $cents: el salario por hora. $hours: horas en una semana.
pay-and-safety-wage = El salario mínimo federal es de { $dollars } dólares con { $cents } centavos la hora. Después de { $hours } horas en una semana, cada hora se tiene que pagar a una vez y media el pago normal.
# $years: el límite usual. $wilful: el límite si fue a propósito.
pay-and-safety-pay-time = Un reclamo federal por salarios no pagados cubre los últimos { $years } años. Cubre { $wilful } años si el patrón violó la ley a propósito.
# $workers: empleados desde los que vale la ley. $years: plazo para reclamar.
pay-and-safety-comp = La mayoría de los patrones de Georgia con { $workers } o más trabajadores tiene que tener un seguro para heridos en el trabajo. En inglés se llama <en>workers’ compensation</en>. Paga al doctor y parte del salario perdido. El plazo para reclamar es, por lo normal, { $years } año.
pay-and-safety-comp-status = Oficinas de abogados de Georgia dicen que también lo pueden recibir trabajadores sin estatus. Pregunte a un abogado antes de firmar algo sobre su herida.
pay-and-safety-together = La mayoría de los trabajadores puede unirse para pedir mejor pago y seguridad, con o sin sindicato. La Junta Nacional de Relaciones del Trabajo (NLRB) dice que no va a preguntar por el estatus.

## Cuando es distinto

pay-and-safety-others = Muchos trabajadores tienen otras reglas de pago. Pregunte a la oficina cuáles son las suyas.
pay-and-safety-limits = ¿Su patrón le castigó? En algunos casos, el estatus puede limitar lo que usted recibe. Pregunte a un abogado.
pay-and-safety-legal-aid = Por ley, algunas oficinas de ayuda legal no pueden ayudar a ciertas personas sin estatus. Otros grupos sí pueden. Pregunte esto antes de dar detalles.
