### Cómo quejarse de la policía, sheriffs, ICE y otros agentes. Una queja puede traer riesgo: primero un abogado.
### No prometa resultados. Los nombres de oficinas quedan; nunca escriba aquí una dirección o un número.

complaints-title = Cómo quejarse de los agentes
# En el cuadro de la página de inicio.
complaints-short = Quejas
complaints-lead = Para usted si los agentes le hicieron daño o no cumplieron las reglas.

## Primero

complaints-risk = Hable con un abogado antes de quejarse. Una queja puede dar al gobierno información sobre usted.

## Qué hacer

complaints-notes = Anote hoy lo que pasó.
complaints-notes-detail = Lugar, hora, agencia, números de placa y de carro, qué se dijo y quién lo vio.
complaints-injuries = Vaya al médico y tome fotos de las heridas.
complaints-group = Pregunte si un grupo puede quejarse por usted.
complaints-where = Averigüe dónde quejarse.
# $city, $county: meses; $years: años. En ese plazo debe llegar un aviso o reclamo escrito si quiere dinero.
complaints-deadline = Pregunte pronto al abogado por los plazos.
complaints-deadline-detail = Para pedir dinero, su reclamo escrito debe llegar a tiempo. Una ciudad: { $city } meses. Un condado o el estado: { $county } meses. Una agencia federal como ICE: { $years } años.

## Qué decir

# Usted o alguien que le ayuda lo dice en la oficina de la policía o del sheriff.
complaints-say-form = Quiero presentar una queja. Por favor, dígame cómo.

## Qué no hacer

complaints-no-lie = No escriba nada que no sea verdad.
complaints-no-status = No escriba sobre su estatus sin un abogado.
complaints-no-wait = No dependa de una queja si está en peligro.
complaints-no-wait-detail = Busque ayuda primero. Estas oficinas no son para emergencias.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro. $closed: un día.
complaints-crcl = ¿Sigue trabajando la oficina de derechos civiles de Seguridad Nacional (<term id="crcl">CRCL</term>)? El { $closed } el departamento la cerró en la práctica. Después de una demanda, dijo que la oficina continúa. No pudimos verificar cuántas personas trabajan allí. Lo más seguro: guarde una copia, cuente con que va a tardar y pregunte a un abogado por otras vías.

## Pasos

# Título de una lista.
complaints-what = Qué poner en una queja
complaints-what-who = Quién lo hizo: la agencia, nombres, números de placa y de carro.
complaints-what-when = Cuándo y dónde fue.
complaints-what-story = Qué dijeron e hicieron, de principio a fin.
complaints-what-proof = Quién lo vio. Fotos, videos y papeles del médico.
complaints-what-copy = Guarde una copia. Anote el día en que la mandó.

## Por qué

# POST: la oficina del estado que certifica a los policías.
complaints-local = Puede quejarse de un policía o agente del sheriff ante su propia agencia. También puede quejarse ante Georgia POST, que puede sancionar a los agentes que el estado certificó.
complaints-oig = El <term id="oig">inspector general</term> de Seguridad Nacional recibe reportes sobre ICE y sus otros empleados. Puede reportar delitos, corrupción, abuso o mala conducta.
complaints-no-remedy = La oficina de derechos civiles busca problemas en las reglas del departamento. No puede arreglar su propio caso.
complaints-money = Si un agente federal le hizo daño o dañó sus cosas, tal vez pueda reclamar dinero por escrito. El reclamo y su caso de inmigración pueden afectarse uno al otro.
# HB 87, HB 1105: nombres de leyes.
complaints-civil-rights = La ley HB 87 de Georgia dice que debe aplicarse de acuerdo con las leyes de derechos civiles. Un sitio de internet que apoya la ley HB 1105 dice lo mismo de esa ley.

## Cuando es distinto

complaints-inside = ¿Está en detención? Si le tratan mal, avise de inmediato al personal. Anote cada vez qué pasó y cuándo.
complaints-judge = Una queja sobre un juez no es una apelación. No cambia la decisión. Pregunte de inmediato a un abogado por una apelación.
complaints-citizen = ¿Es ciudadano de Estados Unidos o víctima de un delito, y una <term id="detainer">retención de ICE (detainer)</term> le tiene en la cárcel? Dígalo ya a la cárcel. Llame al número del formulario de retención.
complaints-work = ¿Fue su patrón? Ayudan otras oficinas, y el plazo puede ser corto.
