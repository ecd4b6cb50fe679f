### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-complain-crcl = El DHS, el departamento que dirige a ICE, todavía tiene una página para quejas de derechos civiles: en internet, con formulario o por correo. Las recibe su oficina de derechos civiles (<term id="crcl">CRCL</term>). CRCL no puede darle una solución; busca problemas en las políticas. En marzo de 2025 le quitaron mucho personal, así que puede tardar.
# Un "ombudsman" es una oficina que recibe quejas. El DHS es el departamento del que ICE es parte.
fact-complain-crcl-cuts = El { $closed }, el DHS cerró en la práctica tres oficinas: CRCL, el <en>ombudsman</en> de detención (OIDO) y el de ciudadanía. Después de una demanda, dijo en mayo de 2025 que continúan porque la ley lo exige. No pudimos verificar cuánto personal tienen hoy.
fact-complain-oig = El <term id="oig">inspector general</term> del DHS recibe reportes sobre ICE y otros empleados del DHS, en internet o por teléfono. Puede reportar corrupción, delitos, abuso o mala conducta. No es una línea de emergencia y no se atiende a toda hora.
fact-complain-retaliation = Hable primero con un abogado. Una queja se puede usar como información sobre usted. Puede presentarla por medio de una organización. Esto es conocimiento general; no encontramos una fuente.
# POST es la oficina del estado que certifica a los policías.
fact-complain-local-police = Puede quejarse de un policía o agente del sheriff de Georgia ante esa agencia y ante Georgia POST. POST puede disciplinar a los agentes certificados. Para pedir dinero hay que avisar por escrito: en un plazo de { $city } meses contra una ciudad, o de { $county } meses contra un condado o el estado. Consiga un abogado pronto.
