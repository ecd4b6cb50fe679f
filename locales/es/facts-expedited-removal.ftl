### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-er-what = En la <term id="expedited-removal">deportación rápida</term> (<en>expedited removal</en>), un agente deporta a una persona. La persona no ve a un juez de inmigración.
# "Parole": permiso para estar un tiempo en el país sin admisión formal.
fact-er-2025-expansion = El { $date }, el DHS extendió la deportación rápida a personas encontradas en cualquier parte del país. Es para quienes no fueron admitidos ni recibieron <term id="parole">parole</term> y no pueden probar { $years } años de presencia continua.
fact-er-blocked-2025 = Una jueza federal en Washington, Jia Cobb, puso en pausa la extensión el { $paused }. En noviembre de 2025, un panel de apelaciones mantuvo lo principal de esa pausa. Eso cambió a mediados de 2026.
# Panel: tres jueces de una corte de apelaciones. Lo que se anula es la pausa de 2025 a la deportación rápida más amplia.
fact-er-restored-2026 = A mediados de 2026, un panel de la corte de apelaciones D.C. Circuit anuló la pausa, dos jueces contra uno. Una fuente da la fecha { $ruling }. Los jueces Walker y Rao votaron por esto; el juez Wilkins, en contra. Así, la regla de dos años se permitió otra vez dentro del país. Una fuente habla de una orden (<en>stay</en>) del { $stay }. El caso sigue y no encontramos qué pasó después. Revise, y actúe como si estuviera vigente.
fact-er-two-year-proof = Esto es para personas sin estatus que llevan aquí { $years } años o más. Deben guardar copias de pruebas en un lugar seguro al que otra persona pueda llegar. Deben cubrir cada mes: contratos de renta, talones de pago, impuestos, cuentas, y papeles del banco, la escuela, el médico y la iglesia.
# Frases para decirle a un agente, en inglés si se puede. Solo lo que es verdad.
fact-er-say-it = Si un agente empieza una deportación rápida, hable claro y diga solo la verdad. Puede decirle al agente: “He vivido en los Estados Unidos más de { $years } años”. Otras frases: “Tengo miedo de regresar”, “Quiero un abogado” o “Tengo un caso o estatus”.
fact-er-not-covered = La deportación rápida no es para ciudadanos, personas con tarjeta verde, refugiados ni personas que tienen <term id="asylum">asilo</term>. No es para personas admitidas o con <en>parole</en>, ni para niños que están solos (no acompañados). Las reglas para quienes ya no tienen <en>parole</en> están en disputa.
fact-er-dismissal-trap = En 2025, los abogados de ICE pidieron a los jueces cerrar (<en>dismiss</en>) casos abiertos. El fin era arrestar a las personas y ponerlas en deportación rápida. No acepte que cierren su caso sin hablar con un abogado.
