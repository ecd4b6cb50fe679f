### Página: ICE o una cárcel le pone papeles al lector para que firme. Puede tener prisa, cansancio o miedo.
### Los nombres de formularios y lo que va dentro de <en> quedan en inglés: el lector debe hallarlos en el papel.

papers-to-sign-title = Papeles que me piden firmar
# En el cuadro de la página de inicio: de 1 a 4 palabras.
papers-to-sign-short = Papeles para firmar
papers-to-sign-lead = Lea esta página si ICE o una cárcel le pide firmar un papel.

## Qué hacer

papers-to-sign-own-language = Pida el papel en su idioma.
papers-to-sign-own-language-detail = Pida un intérprete que se lo lea. Hágalo con cada papel.
papers-to-sign-lawyer-first = Pida un abogado antes de firmar.
papers-to-sign-lawyer-first-detail = Puede tener un abogado en la corte de inmigración. El gobierno no lo paga.
papers-to-sign-look-name = Busque el nombre del formulario.
papers-to-sign-look-name-detail = Puede tener un número, como I-210 o I-826. Dígale el número a su abogado. Vea más abajo qué quieren decir algunas palabras.
papers-to-sign-say-afraid = Si tiene miedo de regresar, dígalo.
papers-to-sign-say-afraid-detail = Dígaselo a cada agente, si es verdad. Pida una <term id="credible-fear">entrevista de miedo</term>. No necesita palabras legales.

## Qué no hacer

papers-to-sign-no-sign = No firme papeles de ICE antes de hablar con un abogado.
papers-to-sign-no-blank = No firme un formulario en blanco.
papers-to-sign-no-end-case = No acepte cerrar su caso sin un abogado.
papers-to-sign-no-end-case-detail = Abogados de ICE han pedido a jueces que cierren casos. Querían arrestar a la gente y deportarla rápido, sin juez. Pida al juez tiempo para hablar con un abogado.
papers-to-sign-no-lie = No mienta en un papel ni a un agente.
papers-to-sign-no-lie-detail = Puede negarse a contestar. Decir algo falso a un agente federal es un delito. Los papeles que entregue pueden usarse en su contra.

## Lo que está en disputa

# $start y $paused son fechas; $years = 2.
papers-to-sign-no-judge = ¿Puede un agente deportarle rápido, sin juez? Se llama <term id="expedited-removal">deportación rápida (expedited removal)</term>. Desde el { $start }, el gobierno dice que puede hacerlo en todo el país. Es para personas sin entrada legal que no pueden probar { $years } años aquí. Una jueza lo suspendió el { $paused }. Después una corte de apelaciones lo permitió otra vez. No sabemos si eso ha cambiado desde entonces. Lo más seguro: actúe como si estuviera vigente. Que su familia guarde pruebas de su tiempo aquí.
papers-to-sign-silent-or-speak = ¿Callar o hablar? El consejo de siempre es guardar silencio y pedir un abogado. Pero algunas palabras verdaderas pueden protegerle de una deportación rápida, sin juez. Lo más seguro: pida un abogado y diga solo la verdad. Si teme que le hagan daño en su país, dígalo.
# $years = 2.
papers-to-sign-silent-or-speak-detail = Si un agente empieza una deportación rápida, estas palabras pueden ayudar, si son verdad. “Tengo miedo de regresar”. “He vivido aquí más de { $years } años”. “Tengo un caso o un estatus”. Lo que diga también puede usarse en su contra: por eso pida un abogado.

## Palabras en el papel

papers-to-sign-words = Palabras que debe buscar en el papel
papers-to-sign-words-waive = <en>Waive</en> o <en>waiver</en>: usted renuncia a un derecho, como una audiencia con un juez.
papers-to-sign-words-stipulated = <en>Stipulated removal</en>: usted <term id="stipulated-removal">acepta que le deporten</term> sin audiencia.
papers-to-sign-words-departure = <en>Voluntary departure</en>: usted <term id="voluntary-departure">acepta irse</term> a más tardar en una fecha fija (salida voluntaria).
papers-to-sign-words-return = <en>Voluntary return</en>: usted escoge regresar a su país. Es una opción del formulario I-826.
papers-to-sign-words-dismiss = <en>Dismiss</en>: se cierra su caso en la corte. Pregunte a un abogado antes de decir que sí.

## Derechos

papers-to-sign-no-duty = No tiene que firmar los papeles que le da ICE. Puede pedir primero un abogado.
papers-to-sign-stipulated = Si firma un <en>stipulated removal</en>, recibe una orden de deportación sin audiencia. Puede impedirle regresar por muchos años. Regresar sin permiso es un delito federal.
# $days = 120.
papers-to-sign-departure = Con la salida voluntaria, usted se va a más tardar en una fecha fija, sin orden de deportación. Antes de que termine la audiencia, el plazo puede ser de hasta { $days } días. Si no se va a tiempo, se vuelve una orden de deportación con multas.
# $years = 10.
papers-to-sign-departure-detail = Si se queda después de la fecha, también pierde por { $years } años algunas ayudas de inmigración. La salida voluntaria no siempre es lo mejor. Pregunte a un abogado.
papers-to-sign-forms = El formulario I-210 es una salida voluntaria que da ICE mismo. El formulario I-826 le dice sus derechos. También ofrece el <en>voluntary return</en>.
# $years = 10.
papers-to-sign-leave-ban = ¿Lleva aquí más de un año sin estatus? Si se va, por lo general no puede regresar por { $years } años. Puede ser así aun sin orden de deportación.
papers-to-sign-fear-review = ¿El agente dijo que no después de su entrevista de miedo? Puede pedir que un juez de inmigración lo revise. Es rápido y normalmente es la decisión final.

## Cuando es distinto

papers-to-sign-lawyer-forms = Un formulario para su propio abogado es distinto. El formulario <term id="g-28">G-28</term> dice a ICE que un abogado habla por usted. El formulario EOIR-28 es para la corte de inmigración. Lea también estos.
papers-to-sign-old-order = ¿Ya le deportaron antes y volvió? Entonces la entrevista es otra, una <term id="reasonable-fear">entrevista de miedo razonable</term>. Hay menos clases de protección posibles. Pregunte a un abogado.
papers-to-sign-not-covered = La deportación sin juez no es para ciudadanos, personas con <term id="lpr">tarjeta verde (residencia)</term>, refugiados ni personas con asilo. Tampoco es para niños que llegaron solos.
papers-to-sign-not-covered-detail = Tampoco es para quienes fueron admitidos o recibieron <term id="parole">permiso de parole</term>. Qué pasa cuando termina el <en>parole</en> está en disputa. Pregunte a un abogado.
