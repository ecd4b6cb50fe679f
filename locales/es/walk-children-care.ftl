### Preguntas para planear quién cuida a los hijos, o para actuar si ya detuvieron al padre o a la madre. Con calma, práctico, sin promesas.
### "Poder notarial": el de Georgia para un hijo. Si vale para la detención de ICE está en disputa y así debe quedar.

walk-children-care-title = ¿Quién va a cuidar a mis hijos?
# En el cuadro de la página principal.
walk-children-care-short = Quién los cuida
walk-children-care-lead = Unas preguntas para saber qué hacer por sus hijos.

## Preguntas

walk-children-care-held = ¿La policía o ICE tiene detenido ahora al padre o a la madre?
walk-children-care-held-yes = Sí
walk-children-care-held-no = No, quiero hacer un plan
walk-children-care-held-unsure = No sé

walk-children-care-with-whom = ¿Quién está con los niños ahora?
walk-children-care-with-whom-adult = Un adulto de confianza
walk-children-care-with-whom-parent = El otro padre o la otra madre
walk-children-care-with-whom-nobody = Nadie
walk-children-care-with-whom-unsure = No sé

walk-children-care-adult = ¿Hay un adulto en Georgia que pueda ayudar?
walk-children-care-adult-help = Un pariente es, por ejemplo: abuelo, padrastro o madrastra, tío, primo o hermano.
walk-children-care-adult-relative = Sí, un pariente
walk-children-care-adult-friend = Solo un amigo
walk-children-care-adult-nobody = Nadie
walk-children-care-adult-unsure = No sé

walk-children-care-custody = ¿Quién tiene la custodia de los niños?
walk-children-care-custody-help = Custodia quiere decir quién puede decidir por el niño según la ley.
walk-children-care-custody-both = Los dos padres juntos
walk-children-care-custody-me = Solo yo
walk-children-care-custody-case = Hay un caso abierto en la corte
walk-children-care-custody-unsure = No sé

walk-children-care-paper = ¿Hay un poder notarial firmado ante un notario?
walk-children-care-paper-help = Es el <term id="poa-child">poder notarial</term> de Georgia para un hijo.
walk-children-care-paper-yes = Sí
walk-children-care-paper-no = No
walk-children-care-paper-unsure = No sé

## Final: detenido el padre o la madre; los niños están con un adulto

walk-children-care-held-carer = Los niños están con alguien
walk-children-care-held-carer-lawyer = Llame a un abogado por los papeles de la persona que cuida.
walk-children-care-held-carer-lawyer-detail = El padre o la madre puede necesitar ayuda para firmar desde la detención. Pregunte al abogado cómo.
walk-children-care-held-carer-form = Pregunte por el formulario para quien cuida.
walk-children-care-held-carer-form-detail = Un pariente o amigo cercano con quien vive el niño puede usar el <en>kinship caregiver’s affidavit</en>. Es para la escuela y para atención médica ligada a la escuela.
walk-children-care-held-carer-school = Avise a la escuela quién tiene a los niños.
walk-children-care-held-carer-facts = Anote lo que necesita cada niño.
walk-children-care-held-carer-find = Busque al padre o a la madre que está detenido.
walk-children-care-held-carer-false = No escriba nada falso en un formulario.
walk-children-care-held-carer-notario = No pida consejos legales a un <term id="notario">notario</term>.
walk-children-care-held-carer-rule = Según la propia regla de ICE, el padre o la madre que está detenido puede pedir visitas con sus hijos. También puede pedir participar en la corte de familia. ICE puede cambiar la regla.

## Final: uno está detenido, los niños están con el otro

walk-children-care-with-parent = Los niños están con el otro padre o la otra madre
walk-children-care-with-parent-find = Busque al padre o a la madre que está detenido.
walk-children-care-with-parent-plan = Haga un plan por si también le detienen a usted.
walk-children-care-with-parent-school = Ponga a otro adulto en la lista de la escuela.
walk-children-care-with-parent-lawyer = Llame a un abogado de inmigración.
walk-children-care-with-parent-status = No hable con los agentes de su propio estatus.
walk-children-care-with-parent-notario = No pida consejos legales a un <term id="notario">notario</term>.
walk-children-care-with-parent-rule = Según la propia regla de ICE, el padre o la madre que está detenido puede pedir visitas con sus hijos. ICE puede cambiar la regla.

## Final: detenido el padre o la madre; los niños pueden estar solos

walk-children-care-alone = Puede que los niños estén solos
walk-children-care-alone-go = Mande ahora mismo con ellos a un adulto de confianza.
walk-children-care-alone-school = Llame a la escuela o a la guardería.
walk-children-care-alone-parent = Si le detuvieron, diga a cada agente que sus hijos necesitan cuidado.
walk-children-care-alone-emergency = Llame para pedir ayuda si un niño está en peligro.
walk-children-care-alone-emergency-detail = Lea la nota junto a cada número. Algunas llamadas traen a la policía o a la oficina estatal de protección de niños.
walk-children-care-alone-alone = No espere a que una oficina le llame.
walk-children-care-alone-ice = ICE tiene una línea que recibe reportes de niños separados. Lo que le diga a ICE se puede usar en su contra.

## Final: solo un amigo puede ayudar

walk-children-care-friend = Un amigo necesita aprobación para el poder notarial
walk-children-care-friend-lawyer = Pregunte a un abogado quién puede aprobar a su amigo.
walk-children-care-friend-lawyer-detail = Lo puede hacer una agencia con licencia para colocar niños, una organización sin fines de lucro o un grupo religioso. El estado tiene una lista.
walk-children-care-friend-school = Ponga a ese adulto en la lista de la escuela.
walk-children-care-friend-plan = Escriba en papel el plan de la familia.
walk-children-care-friend-sign = No firme antes de que aprueben a su amigo.
walk-children-care-friend-notario = No pida consejos legales a un <term id="notario">notario</term>.
# En disputa: deje las dos partes y lo más seguro.
walk-children-care-friend-reason = No está claro si el poder notarial vale cuando ICE detiene al padre o a la madre. Tampoco está claro si se puede firmar de antemano. El resumen de un juez da razones como enfermedad o cárcel. Algunos abogados de Georgia dicen a los padres que temen la detención que lo usen. Lo más seguro: escoja ya al adulto, y deje que un abogado haga el papel.
walk-children-care-friend-form = Un pariente o amigo cercano con quien vive el niño puede usar un formulario, el <en>kinship caregiver’s affidavit</en>. Es para la escuela y para atención médica ligada a la escuela. Todo tiene que ser verdad.

## Final: ningún adulto, o no se sabe

walk-children-care-nobody = Primero busque a un adulto de confianza
walk-children-care-nobody-think = Piense en parientes, amigos, la iglesia y vecinos.
walk-children-care-nobody-think-detail = Para un poder notarial, el adulto tiene que vivir en Georgia. Un pariente de otro estado puede estar en su plan.
walk-children-care-nobody-ask = Pregúntele a esa persona: ¿lo haría?
walk-children-care-nobody-plan = Escriba en papel el plan de la familia.
walk-children-care-nobody-lawyer = Pregunte a un abogado qué más puede hacer.
walk-children-care-nobody-stranger = No escoja a alguien en quien no confía.
walk-children-care-nobody-tell = Si ICE le arresta, diga de inmediato que sus hijos necesitan cuidado. Pida hacer una llamada.

## Final: solo quien lee tiene la custodia

walk-children-care-sole = Solo usted tiene la custodia
walk-children-care-sole-lawyer = Pregunte a un abogado por un poder notarial.
walk-children-care-sole-tell = Si firma, escriba al otro padre o a la otra madre.
# $tell: días para avisar. $object: días para oponerse.
walk-children-care-sole-tell-detail = Tiene { $tell } días. Use correo certificado o entrega al día siguiente. Esa persona tiene { $object } días para oponerse. Si se opone, el papel no vale.
walk-children-care-sole-school = Ponga a ese adulto en la lista de la escuela.
walk-children-care-sole-plan = Escriba en papel el plan de la familia.
walk-children-care-sole-old-form = No use un formulario viejo de internet.
walk-children-care-sole-notario = No pida consejos legales a un <term id="notario">notario</term>.
# En disputa: deje las dos partes y lo más seguro.
walk-children-care-sole-reason = No está claro si el poder notarial vale cuando ICE detiene al padre o a la madre. Tampoco está claro si se puede firmar de antemano. El resumen de un juez da razones como enfermedad o cárcel. Algunos abogados de Georgia dicen a los padres que temen la detención que lo usen. Lo más seguro: escoja ya al adulto, y deje que un abogado haga el papel.
walk-children-care-sole-afraid = ¿Le tiene miedo al otro padre o a la otra madre? Dígaselo al abogado antes de escribir una carta.

## Final: hay un caso de custodia, o no se sabe

walk-children-care-ask-first = Vea a un abogado antes de firmar algo
walk-children-care-ask-first-lawyer = Hable primero con un abogado de familia.
walk-children-care-ask-first-papers = Lleve todos los papeles de la corte que tenga.
walk-children-care-ask-first-school = Ponga a ese adulto en la lista de la escuela.
walk-children-care-ask-first-plan = Escriba en papel el plan de la familia.
walk-children-care-ask-first-sign = No firme todavía un poder notarial.
walk-children-care-ask-first-notario = No pida consejos legales a un <term id="notario">notario</term>.
walk-children-care-ask-first-void = Si hay un caso de divorcio o custodia abierto, el poder notarial vale solo si las dos partes están de acuerdo. No puede cambiar una orden de custodia.

## Final: el poder notarial está firmado

walk-children-care-have-paper = Tiene un poder notarial firmado
walk-children-care-have-paper-file = Presente una copia en la <en>probate court</en>.
# $days: días para presentarlo.
walk-children-care-have-paper-file-detail = Tiene { $days } días. ¿Ya pasaron? Pregunte a un abogado qué hacer.
walk-children-care-have-paper-date = Mire la fecha final.
# $years: el tiempo más largo para casi todos.
walk-children-care-have-paper-date-detail = Para casi todos vale como máximo { $years } año.
walk-children-care-have-paper-copies = Dé copias a la escuela, al doctor y a la persona que cuida.
walk-children-care-have-paper-check = Pida a un abogado que lo lea.
walk-children-care-have-paper-only = No dependa solo del papel.
walk-children-care-have-paper-only-detail = Haga también un plan de la familia y la lista de la escuela.
# En disputa: deje las dos partes y lo más seguro.
walk-children-care-have-paper-reason = No está claro si el poder notarial vale cuando ICE detiene al padre o a la madre. Tampoco está claro si se puede firmar de antemano. El resumen de un juez da razones como enfermedad o cárcel. Algunos abogados de Georgia dicen a los padres que temen la detención que lo usen. Lo más seguro: pida a un abogado que lea su papel, y tenga también un plan de la familia.
walk-children-care-have-paper-end = Puede terminar el poder notarial por escrito en cualquier momento.

## Final: un pariente, custodia de los dos, sin poder notarial

walk-children-care-no-paper = Haga ya el plan y vea a un abogado
walk-children-care-no-paper-plan = Escriba en papel el plan de la familia.
walk-children-care-no-paper-school = Ponga a ese adulto en la lista de la escuela.
walk-children-care-no-paper-facts = Anote lo que necesita cada hijo.
walk-children-care-no-paper-lawyer = Pregunte a un abogado si necesita un poder notarial.
walk-children-care-no-paper-sign = No firme un poder notarial antes de hablar con un abogado.
walk-children-care-no-paper-notario = No pida consejos legales a un <term id="notario">notario</term>.
# En disputa: deje las dos partes y lo más seguro.
walk-children-care-no-paper-reason = No está claro si el poder notarial vale cuando ICE detiene al padre o a la madre. Tampoco está claro si se puede firmar de antemano. El resumen de un juez da razones como enfermedad o cárcel. Algunos abogados de Georgia dicen a los padres que temen la detención que lo usen. Lo más seguro: escoja ya al adulto, y deje que un abogado haga el papel.
walk-children-care-no-paper-form = Un pariente o amigo cercano con quien vive el niño puede usar un formulario, el <en>kinship caregiver’s affidavit</en>. Es para la escuela y para atención médica ligada a la escuela. Todo tiene que ser verdad.
