### Página: personas que sufrieron un delito, que fueron obligadas a trabajar o para el sexo, o maltratadas en casa. Quien lee puede estar en peligro, con vergüenza o vigilado.
### Con cuidado. No prometa nada. No le diga que vaya a la policía ni que no vaya: diga qué puede pasar con cada vía.

victims-title = Si alguien le hizo daño o le obligó
# En el cuadro de la página de inicio: de 1 a 4 palabras.
victims-short = Víctimas de delitos
victims-lead = Lea esta página si sufrió un delito, maltrato en casa o trabajo forzado.

## Qué hacer

victims-safe = Vaya a un lugar seguro. Llame a una línea de crisis.
victims-safe-detail = Una guía de Georgia dice que los refugios, las líneas de crisis y las salas de emergencia no preguntan por el estatus.
victims-lawyer = Hable con un abogado de inmigración sobre sus opciones.
victims-lawyer-detail = Algunas víctimas tienen sus propias vías para quedarse. Un abogado puede decir cuál le sirve.
victims-proof = Guarde pruebas donde solo usted pueda llegar.
victims-proof-detail = Fotos, mensajes, cartas y papeles del médico pueden ayudar. En algunos casos no hace falta un reporte de la policía.
victims-copies = Tenga copias de los papeles de su caso con alguien de confianza.
victims-copies-detail = Esto es para quien ya tiene un caso así.
victims-tell-ice = Si ICE le detiene, diga que tiene un caso así.
victims-tell-ice-detail = Solo si es verdad. Muestre una copia del recibo y pida a su abogado. Un caso abierto puede no protegerle de la detención.

## Qué no hacer

victims-no-threat = No crea que el agresor decide su caso.
victims-no-threat-detail = En algunas vías usted lo pide por su cuenta y el gobierno no le avisa al agresor.
victims-no-sign = No firme papeles de ICE antes de hablar con un abogado.
victims-no-notario = No pague a un notario por una visa “rápida”.

## Lo que está en disputa

# Deje las dos partes y lo más seguro.
victims-police = ¿Es seguro llamar a la policía? Puede parar a quien le hace daño, y algunas visas necesitan su ayuda. Pero en Georgia algunos agentes locales también trabajan con ICE. Lo más seguro: si alguien está en peligro ahora, pida ayuda. Si hay tiempo, hable primero con un abogado o una línea de crisis.
# Deje las dos partes y lo más seguro.
victims-ice = ¿Un caso de víctima frena a ICE? No es seguro. En enero de 2025 ICE terminó sus reglas que pedían a los agentes fijarse en las víctimas. Algunas personas con casos abiertos fueron detenidas. Varios grupos demandaron, y una corte de California bloqueó partes de las reglas nuevas por un tiempo. No sabemos qué vale ahora. Lo más seguro: tenga un abogado y copias de sus papeles listas.

## Derechos y reglas

victims-u = La <term id="u-visa">visa U</term> es para víctimas de ciertos delitos que ayudan a la policía o a la corte. Una autoridad debe firmar un papel sobre esa ayuda, y puede negarse.
victims-u-detail = El papel es el formulario I-918, suplemento B. La espera por la visa puede pasar de diez años.
victims-t = La <term id="t-visa">visa T</term> es para personas obligadas o engañadas para trabajar o para el sexo, que están aquí por esa causa. Deben ayudar a la policía si se lo piden de manera razonable.
# $age es una edad en años.
victims-t-detail = No hace falta ayudar si la persona era menor de { $age } años o no puede por el trauma. También debe mostrar que la deportación le haría mucho daño.
victims-vawa = <term id="vawa">VAWA</term> es para el esposo, la esposa o el hijo maltratado por un ciudadano o por alguien con tarjeta verde. También para la madre o el padre maltratado por un hijo o una hija con ciudadanía.
# $years = 2.
victims-vawa-detail = También es para hombres. Después de un divorcio por el maltrato, tiene { $years } años para pedirlo.
victims-private = Una ley federal mantiene estos casos en privado, con pocas excepciones. Las autoridades no pueden actuar solo por lo que diga el agresor.
victims-work-rights = Las leyes de pago y seguridad le protegen en el trabajo, sin importar su estatus.

## Cuando es distinto

victims-held = ¿Está en la cárcel por una retención de ICE? Si es verdad, diga a la cárcel que es víctima de un delito.
victims-afraid = ¿Teme que le hagan daño en su país? Esa es otra vía. Vea la página sobre el miedo de regresar.
