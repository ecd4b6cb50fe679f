### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-fear-say-it = Si tiene miedo de que le hagan daño en su país, dígaselo a cada agente. Pida una entrevista de miedo. No necesita palabras legales.
fact-fear-credible = La <term id="credible-fear">entrevista de miedo creíble</term> es para personas en deportación rápida sin una orden de deportación anterior. La prueba es una “posibilidad significativa” de ganar asilo u otra protección parecida.
fact-fear-reasonable = La <term id="reasonable-fear">entrevista de miedo razonable</term> es para personas que volvieron después de una orden de deportación. También es para personas con ciertas condenas. Pasarla lleva solo a la <term id="withholding">protección para no ser enviado a un país</term> (<en>withholding of removal</en>) o a la protección de la convención contra la tortura.
fact-fear-ij-review = Si el agente dice que no, pida que un juez de inmigración lo revise. Es rápido y normalmente es la decisión final.
fact-fear-one-year = El asilo normalmente se debe pedir en el plazo de { $years } año después de llegar. Si se pide tarde, se necesita una excepción. La <term id="withholding">protección para no ser enviado a un país</term> (<en>withholding of removal</en>) y la convención contra la tortura no tienen este límite.
