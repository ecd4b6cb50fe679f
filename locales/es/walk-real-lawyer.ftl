### Una guía: quien lee pregunta si la persona que ofrece ayuda de inmigración es un abogado de verdad, o ya fue engañado.
### Los nombres de oficinas quedan. No prometa que se recupera el dinero.

walk-real-lawyer-title = ¿Es un abogado de verdad?
# En el cuadro de la página de inicio.
walk-real-lawyer-short = ¿Es abogado de verdad?
walk-real-lawyer-lead = Para usted si alguien le ofrece ayuda de inmigración o se quedó con su dinero.

## Preguntas

walk-real-lawyer-paid = ¿Ya pagó o firmó algo?
walk-real-lawyer-paid-no = No
walk-real-lawyer-paid-check = Sí, y quiero verificar
walk-real-lawyer-paid-cheated = Sí, y creo que me engañaron
walk-real-lawyer-paid-unsure = No estoy seguro

walk-real-lawyer-name = ¿Qué dice esa persona que es?
walk-real-lawyer-name-help = Mire el letrero, la tarjeta y el contrato.
walk-real-lawyer-name-lawyer = Abogado o <en>attorney</en>
walk-real-lawyer-name-accredited = Representante acreditado
walk-real-lawyer-name-notario = Notario, consultor o servicio de inmigración
walk-real-lawyer-name-unsure = No estoy seguro

walk-real-lawyer-license = ¿Está el nombre en la lista de un colegio de abogados?
walk-real-lawyer-license-help = Vale cualquier estado. El colegio de abogados (<en>state bar</en>) de cada estado tiene la lista de sus abogados.
walk-real-lawyer-license-yes = Sí, y la licencia está al día
walk-real-lawyer-license-no = No, no está
walk-real-lawyer-license-cannot = No puedo verificar, o no estoy seguro

walk-real-lawyer-roster = ¿Está el nombre en la lista del Departamento de Justicia?
walk-real-lawyer-roster-help = Es la lista de organizaciones sin fines de lucro aprobadas y su gente. Pida a un grupo legal que mire con usted.
walk-real-lawyer-roster-yes = Sí
walk-real-lawyer-roster-no = No
walk-real-lawyer-roster-cannot = No puedo verificar, o no estoy seguro

walk-real-lawyer-signs = ¿Pasa algo de esto?
walk-real-lawyer-signs-help = Formularios en blanco para firmar. Sin recibo ni contrato. Se quedan con sus originales. Prometen éxito.
walk-real-lawyer-signs-yes = Sí
walk-real-lawyer-signs-no = No, nada de eso
walk-real-lawyer-signs-unsure = No estoy seguro

walk-real-lawyer-who = ¿Quién se quedó con su dinero?
walk-real-lawyer-who-notario = Un notario, o alguien sin licencia
walk-real-lawyer-who-lawyer = Un abogado con licencia
walk-real-lawyer-who-official = Alguien que dijo ser de ICE o USCIS
walk-real-lawyer-who-unsure = No estoy seguro

## Final: un abogado con licencia

walk-real-lawyer-good = Parece un abogado de verdad
walk-real-lawyer-good-contract = Pida un contrato escrito en su idioma.
walk-real-lawyer-good-receipt = Pida un recibo cada vez que paga.
walk-real-lawyer-good-form = Pida una copia del formulario del abogado.
walk-real-lawyer-good-form-detail = Es el <term id="g-28">G-28</term> para ICE y USCIS, y el <term id="eoir-28">EOIR-28</term> para la corte de inmigración.
walk-real-lawyer-good-visit = Prepárese para la primera visita.
walk-real-lawyer-good-originals = No entregue sus papeles originales.
walk-real-lawyer-good-untrue = No firme un formulario que diga algo falso.
walk-real-lawyer-good-any-state = Para inmigración vale la licencia de cualquier estado. La página de la State Bar of Georgia muestra a los abogados de Georgia.

## Final: un representante acreditado

walk-real-lawyer-accredited = Es un representante aprobado
walk-real-lawyer-accredited-ask-court = Pregunte si la aprobación es completa o parcial.
walk-real-lawyer-accredited-ask-court-detail = Con aprobación parcial, esta persona no puede hablar por usted en la corte de inmigración.
walk-real-lawyer-accredited-contract = Pida un contrato y recibos.
walk-real-lawyer-accredited-form = Pida una copia del formulario G-28.
walk-real-lawyer-accredited-alone = No pague a uno que trabaja sin una organización.
walk-real-lawyer-accredited-alone-detail = Un representante acreditado trabaja para una organización aprobada, sin fines de lucro.
walk-real-lawyer-accredited-what = Un <term id="accredited-representative">representante acreditado</term> puede dar consejo legal de inmigración y hablar por usted.

## Final: señales de aviso

walk-real-lawyer-warning = Tenga cuidado con esta persona
walk-real-lawyer-warning-stop = Espere antes de pagar más y pregunte a un grupo legal.
walk-real-lawyer-warning-papers = Pida sus originales y copias de todo.
walk-real-lawyer-warning-say = Quiero un contrato, un recibo y mis papeles originales.
walk-real-lawyer-warning-blank = No firme formularios en blanco.
walk-real-lawyer-warning-promise = No crea en una promesa de éxito.
walk-real-lawyer-warning-complain = La State Bar of Georgia recibe quejas sobre abogados de Georgia que rompieron sus reglas.

## Final: un notario u otra persona sin licencia

walk-real-lawyer-not-lawyer = Lleve su caso a un abogado de verdad
walk-real-lawyer-not-lawyer-real = Pregunte a un abogado de verdad o a un grupo legal.
walk-real-lawyer-not-lawyer-papers = Pida sus originales y copias de todo.
walk-real-lawyer-not-lawyer-sent = Deje que un abogado de verdad revise qué envió esta persona.
walk-real-lawyer-not-lawyer-no-advice = No acepte consejo legal de esta persona.
walk-real-lawyer-not-lawyer-blank = No firme formularios en blanco o falsos.
walk-real-lawyer-not-lawyer-only-two = Solo abogados con licencia y representantes acreditados pueden dar consejo legal de inmigración. Un notario público o <term id="notario">notario</term> no es abogado aquí. En Georgia, otras personas necesitan una licencia incluso para llenar formularios de inmigración por dinero.
walk-real-lawyer-not-lawyer-sign = Quien cobra por ayudar con formularios en Georgia debe poner un letrero. Dice que no es abogado.

## Final: no está seguro

walk-real-lawyer-unsure = No está seguro: revise primero
walk-real-lawyer-unsure-ask-name = Pida el nombre, el estado y el número de licencia.
walk-real-lawyer-unsure-group = Pida a un grupo legal que lo revise con usted.
walk-real-lawyer-unsure-say = ¿Es usted abogado? ¿De qué estado es su licencia?
walk-real-lawyer-unsure-pay = No pague ni firme antes de saber.
walk-real-lawyer-unsure-originals = No entregue sus papeles originales.
walk-real-lawyer-unsure-two = Solo abogados con licencia y <term id="accredited-representative">representantes acreditados</term> pueden dar consejo legal de inmigración.

## Final: engañado por un notario

walk-real-lawyer-cheated-notario = Si alguien le engañó
walk-real-lawyer-cheated-notario-lawyer = Pregunte a un abogado de verdad qué se envió en su nombre.
walk-real-lawyer-cheated-notario-lawyer-detail = Haga esto primero. Un formulario malo puede dañar su caso, y una queja puede dar al gobierno información sobre usted.
walk-real-lawyer-cheated-notario-keep = Guarde el contrato, los recibos y los mensajes.
walk-real-lawyer-cheated-notario-report = Pregunte al abogado dónde reportarlo.
walk-real-lawyer-cheated-notario-more-money = No pague más para “arreglarlo”.
walk-real-lawyer-cheated-notario-court = No falte a una cita de la corte por esto.
walk-real-lawyer-cheated-notario-penalty = El Secretario de Estado de Georgia (<en>Secretary of State</en>) puede multar a quien cobra por formularios y no cumple las reglas. Las víctimas pueden demandar.
walk-real-lawyer-cheated-notario-bar = La State Bar of Georgia recibe quejas escritas y firmadas sobre quien actúa como abogado sin licencia.
walk-real-lawyer-cheated-notario-eoir = La oficina de las cortes de inmigración recibe quejas sobre notarios por correo electrónico. Puede pasarlas a la policía o a otras autoridades.

## Final: engañado por un abogado con licencia

walk-real-lawyer-cheated-lawyer = Si un abogado le engañó
walk-real-lawyer-cheated-lawyer-second = Pida a otro abogado que mire su caso.
walk-real-lawyer-cheated-lawyer-file = Pida sus originales y una copia de su expediente.
walk-real-lawyer-cheated-lawyer-keep = Guarde el contrato, los recibos y los mensajes.
walk-real-lawyer-cheated-lawyer-dates = Revise ya su fecha en la corte.
walk-real-lawyer-cheated-lawyer-court = No falte a una cita de la corte por esto.
walk-real-lawyer-cheated-lawyer-bar = La State Bar of Georgia recibe quejas sobre abogados de Georgia. Para un abogado de otro estado, pregunte al colegio de abogados de ese estado.

## Final: alguien que dijo ser funcionario

walk-real-lawyer-cheated-official = Puede ser una estafa
walk-real-lawyer-cheated-official-stop = Cuelgue y no pague nada más.
walk-real-lawyer-cheated-official-keep = Guarde el contrato, los recibos y los mensajes.
walk-real-lawyer-cheated-official-lawyer = Pregunte a un abogado por su caso antes de reportarlo.
walk-real-lawyer-cheated-official-send = No mande dinero ni tarjetas de regalo a esta persona.
# FTC: una oficina del gobierno contra el fraude.
walk-real-lawyer-cheated-official-never = USCIS no pide pagos por teléfono ni por correo electrónico. La FTC dice que ICE no llama sin aviso para pedir dinero ni acepta tarjetas de regalo.
