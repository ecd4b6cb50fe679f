### Página: ICE tiene a quien lee o le quiere deportar, y tiene miedo de que le hagan daño en su país.
### Nunca sugiera qué temer ni qué historia contar. Solo la verdad ayuda.
### "Entrevista de miedo" es como la llaman los agentes: miedo creíble o miedo razonable.

fear-of-return-title = Tengo miedo de regresar a mi país
# En el cuadro de la página de inicio: de 1 a 4 palabras.
fear-of-return-short = Miedo de regresar
fear-of-return-lead = Lea esta página si teme que le hagan daño en su país y ICE le puede deportar.

## Qué hacer

fear-of-return-say-it = Diga a cada agente que tiene miedo, si es verdad.
fear-of-return-say-it-detail = No necesita palabras legales. Dígalo otra vez en cada lugar nuevo, aunque nadie le pregunte.
fear-of-return-ask = Pida una <term id="credible-fear">entrevista de miedo</term> y un abogado.
fear-of-return-language = Pida un intérprete en su mejor idioma.
fear-of-return-language-detail = Si no entiende al intérprete, dígalo de inmediato.
fear-of-return-truth = Diga la verdad sobre su miedo. Tómese su tiempo.
fear-of-return-truth-detail = Lo que diga queda escrito. Después lo pueden comparar. Si no recuerda, dígalo.
fear-of-return-judge = Si el agente dice que no, pida un juez.
fear-of-return-judge-detail = Diga: “Quiero que un juez de inmigración lo revise”. Es rápido y normalmente es la decisión final.

## Qué decir

# Se dice al agente después de un no.
fear-of-return-say-judge = Quiero que un juez de inmigración revise esta decisión.

## Qué no hacer

fear-of-return-no-hide = No diga que no tiene miedo si lo tiene.
fear-of-return-no-invent = No agregue cosas que no son verdad.
fear-of-return-no-invent-detail = Una declaración falsa a un agente federal es un delito.
fear-of-return-no-sign = No firme para irse antes de hablar con un abogado.

## Lo que está en disputa

# Deje las dos partes y lo más seguro.
fear-of-return-silent-or-speak = ¿Callar o hablar? El consejo de siempre es callar y pedir un abogado, porque sus palabras pueden usarse en su contra. Pero si nunca dice que tiene miedo, pueden deportarle sin juez. Lo más seguro: pida un abogado y diga que tiene miedo, si es verdad. Deje los detalles para la entrevista, con un abogado si puede.

## Paso a paso

fear-of-return-interview = Qué pasa en la entrevista
fear-of-return-interview-who = Un oficial de asilo pregunta por qué tiene miedo. Muchas veces es por teléfono.
fear-of-return-interview-lawyer = Puede tener un abogado con usted. Pida tiempo para llamarlo.
fear-of-return-interview-tell = Diga qué pasó, quién lo hizo y qué puede pasar si regresa.
fear-of-return-interview-ask = Si una pregunta no está clara, pida que la repitan.
fear-of-return-interview-yes = Si el oficial dice que sí, un juez ve su caso.
fear-of-return-interview-no = Si el oficial dice que no, pida la revisión del juez.

## Derechos y reglas

fear-of-return-test = La entrevista de miedo creíble es solo una primera revisión. Debe mostrar una posibilidad real de ganar asilo o una protección parecida.
fear-of-return-test-detail = La ley dice “posibilidad significativa”. Es para personas en deportación rápida sin una orden de deportación anterior.
# $years = 1.
fear-of-return-one-year = El <term id="asylum">asilo</term> normalmente se debe pedir en el plazo de { $years } año desde que llega. Si pasó el plazo, necesita una excepción. Pregunte a un abogado.
# "Withholding of removal": no ser enviado a un país.
fear-of-return-no-limit = Otras dos protecciones no tienen ese límite. Una es <term id="withholding">no ser enviado a un país</term> (<en>withholding of removal</en>). La otra es la protección contra la tortura.
fear-of-return-review = Si le dicen que no, puede pedir que un juez de inmigración lo revise.
# Cantidades en dólares de Estados Unidos.
fear-of-return-fees = El asilo ahora cuesta: ${ $first } para pedirlo y una cuota cada año. En 2026 era de ${ $yearly } al año. Si no se paga a tiempo, el caso se puede perder. Pregunte a un abogado cómo pagar.
fear-of-return-own-lawyer = Puede tener un abogado. El gobierno no lo paga.

## Cuando es distinto

fear-of-return-old-order = ¿Volvió después de una deportación o tiene ciertas condenas? Entonces es una <term id="reasonable-fear">entrevista de miedo razonable</term>. Puede dar protección, pero no asilo.
fear-of-return-in-court = ¿Ya tiene un caso en la corte? Entonces diga al juez y a su abogado que tiene miedo. El límite de un año puede contar.
fear-of-return-consulate = ¿Le tiene miedo a su propio gobierno? Dígaselo al agente y a su abogado antes de que alguien avise al consulado. Con algunos países, los agentes deben avisar al consulado aunque usted diga que no.
fear-of-return-victim = ¿Alguien le hizo daño en este país o le obligó a trabajar? Puede haber otras vías. Vea la página para víctimas.
