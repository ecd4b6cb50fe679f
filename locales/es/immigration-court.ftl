### Página: quien lee tiene un caso en la corte de inmigración: qué es, qué pasa ahí y cómo prepararse.
### Quien lee puede estar libre o en detención. La página at-court es sobre ir al edificio de una corte; no lo repita aquí.
### "El juez" es un juez de inmigración. "El abogado del gobierno" habla por ICE.

immigration-court-title = Su caso en la corte de inmigración
# En el cuadro de la página de inicio: de 1 a 4 palabras.
immigration-court-short = Corte de inmigración
immigration-court-lead = Lea esta página si tiene un caso o un papel de la corte de inmigración.

## Qué hacer

immigration-court-check = Revise seguido su fecha de corte.
# $digits = 9.
immigration-court-check-detail = Use la <term id="acis">línea de teléfono</term> de la corte y su <term id="a-number">número A</term>. La línea habla inglés y español. Ponga ceros delante hasta tener { $digits } dígitos.
# $days = 5.
immigration-court-address = Si se muda, avise a la corte a más tardar en { $days } días.
immigration-court-address-detail = Use el <term id="eoir-33">formulario EOIR-33</term>. Avise también a Seguridad Nacional. La corte manda sus cartas a la dirección que tiene.
immigration-court-lawyer = Busque un abogado ya, antes de la primera audiencia.
immigration-court-lawyer-detail = Poca gente en las cortes de inmigración de Georgia tiene uno. Por eso empiece temprano. El abogado da a la corte el <term id="eoir-28">formulario EOIR-28</term>.
immigration-court-bring = Lleve su aviso de audiencia. Pregunte al abogado qué más.
immigration-court-language = Diga al empleado de la corte y al juez su mejor idioma.
immigration-court-language-detail = Diga también su dialecto. Si no entiende, dígalo.

## Qué decir

# Se dice al juez de inmigración.
immigration-court-say-time = Pido tiempo para buscar un abogado antes de contestar.

## Qué no hacer

immigration-court-no-miss = No falte a ninguna audiencia.
immigration-court-no-miss-detail = El juez puede ordenar su deportación sin que usted esté. ¿Tiene miedo de ir? Pregunte primero a un abogado.
# "Dismiss" es cerrar un caso.
immigration-court-no-dismiss = No acepte cerrar su caso sin un abogado.
immigration-court-no-dismiss-detail = En 2025, abogados de ICE pidieron a jueces cerrar casos. Después arrestaron a la gente para deportarla rápido.
immigration-court-no-lie = No mienta al juez ni muestre papeles falsos.

## Lo que está en disputa

# Deje las dos partes y lo más seguro.
immigration-court-silent = ¿Puede callar ante el juez? Puede callar sobre cosas que podrían ser un delito. Pero no es un juicio penal, y el juez puede usar su silencio en su contra. Y si quiere protección, necesita decir que tiene miedo. Lo más seguro: primero pida tiempo para buscar un abogado. No adivine y diga solo la verdad.
# $days = 30, $short = 10. La junta de apelaciones es la BIA.
immigration-court-appeal = ¿Cuánto tiempo tiene para apelar? La apelación debe llegar a la junta de apelaciones a más tardar en { $days } días. Una regla de 2026 lo bajaba a { $short } días en casi todos los casos. Una corte federal bloqueó esa parte, y el caso sigue. Lo más seguro: llame a un abogado el mismo día que el juez decida, y cuente con solo { $short } días.

## Paso a paso

immigration-court-hearings = Cómo va un caso
# El nombre en inglés está en el papel.
immigration-court-hearings-paper = Recibe un <term id="nta">Notice to Appear</term>. Dice lo que el gobierno afirma de usted.
immigration-court-hearings-first = La <term id="master-hearing">primera audiencia</term> es corta. El juez le dice que puede tener un abogado y fija fechas.
immigration-court-hearings-answer = El juez normalmente pregunta si eso es verdad. Antes pida tiempo para buscar un abogado.
immigration-court-hearings-main = Después viene la <term id="individual-hearing">audiencia principal</term>. El juez le escucha y mira sus pruebas.
immigration-court-hearings-decision = El juez decide. Si pierde, pregunte de inmediato a un abogado por la apelación.

## Derechos y reglas

immigration-court-lawyer-right = Puede tener un abogado. El gobierno no lo paga. Puede pedir al juez tiempo para buscarlo.
immigration-court-lawyer-right-detail = El juez le da una lista de ayuda gratis o de bajo costo.
# $percent = 39.
immigration-court-few = En mayo de 2021, unas { $percent } de cada 100 personas con casos abiertos en Georgia tenían abogado. Era una de las cifras más bajas del país.
immigration-court-interpreter = La corte le da un intérprete gratis.
immigration-court-burden = El gobierno primero debe probar que usted no es ciudadano. Después, quizás usted deba probar que está aquí legalmente.
immigration-court-burden-detail = Es así si entró sin que un agente le revisara. Si fue admitido, el gobierno debe probar que se le puede deportar.
immigration-court-places = Atlanta tiene dos cortes de inmigración. Otra está dentro de Stewart Detention Center. Su aviso dice cuál es la suya.
# $days = 10.
immigration-court-ten-days = Su primera audiencia es por lo menos { $days } días después de recibir el <en>Notice to Appear</en>. Puede ser antes si usted firma que no necesita ese tiempo. Pregunte a un abogado antes de firmar.

## Cuando es distinto

immigration-court-one-paper = Un abogado también puede ayudarle con un solo papel. Para eso la corte usa el formulario EOIR-61.
immigration-court-bond-line = La línea de teléfono no dice nada de fianza ni de peticiones al juez. Para eso llame a la corte.
immigration-court-no-judge = Algunas personas nunca ven a un juez. Se llama <term id="expedited-removal">deportación rápida</term>.
