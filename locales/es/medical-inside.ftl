### Página: una persona en detención de inmigración o en la cárcel está mal de salud, herida, embarazada o necesita medicina.
### "Usted" es la persona adentro. Muchas veces la familia se la lee por teléfono.

medical-inside-title = Si se enferma o se lastima en la detención
# En el cuadro de la página de inicio: de 1 a 4 palabras.
medical-inside-short = Salud adentro
medical-inside-lead = Lea esta página si usted o su familiar necesita un doctor o medicina en la detención.

## Qué hacer

medical-inside-say = Diga que tiene un problema de salud en cuanto llegue.
medical-inside-say-detail = Diga su enfermedad, su medicina y cuánto toma. Si está embarazada, dígalo.
medical-inside-ask-daily = Pida atención todos los días, también por escrito.
medical-inside-log = Anote cada vez que pide atención.
medical-inside-log-detail = Anote el día, la hora, qué pidió y qué le dijeron. Las notas pueden servir de prueba después.
medical-inside-language = Pida ayuda en su idioma.
medical-inside-tell-outside = Dígaselo a su familia y a su abogado.

## Qué decir

# Se le dice a un guardia o enfermero. Solo si es verdad.
medical-inside-now = Necesito un doctor ahora. Es una emergencia.

## Qué no hacer

medical-inside-wait = No espere a que se ponga peor.
medical-inside-sign = No firme papeles que no puede leer.
medical-inside-sign-detail = Pida el papel en su idioma y un abogado. Pregunte para qué es un tratamiento antes de decir que sí.
medical-inside-lie = No mienta sobre su salud.

## Lo que está en disputa

# $since es una fecha.
medical-inside-pregnant = ¿Puede ICE detenerle si está embarazada, dio a luz hace poco o da pecho? Una regla de ICE, con fecha { $since }, dice que por lo general no debe, con excepciones. En octubre de 2025 hubo noticias de que ICE detenía a esas personas de todos modos. No sabemos si la regla todavía vale. Lo más seguro: diga al personal y a un abogado que está embarazada.

## Paso a paso

medical-inside-ask = Qué escribir cuando pida atención
medical-inside-ask-who = Su nombre, su número A y la fecha.
medical-inside-ask-what = Qué le duele y desde cuándo.
medical-inside-ask-medicine = Qué medicina toma y desde cuándo no la tiene.
medical-inside-ask-before = Cuántas veces lo pidió antes.
medical-inside-ask-copy = Guarde una copia, o dígale a un familiar qué escribió.
medical-inside-family = Qué puede hacer la familia
medical-inside-family-papers = Pida al doctor de la persona una carta y una lista de medicinas.
medical-inside-family-lawyer = Déselas al abogado. Pídale que escriba al lugar.
medical-inside-family-consulate = Pida al consulado que vea cómo está la persona. ¿Ella tiene miedo de su gobierno? Pregunte antes a un abogado.
medical-inside-family-before = Hable con un abogado antes de quejarse. Una queja puede usarse como información sobre usted.
medical-inside-family-report = Después, el abogado o un grupo puede reportar la mala atención a la línea de ICE o al <term id="oig">Inspector General</term>.

## Derechos y reglas

medical-inside-rules = Las reglas de ICE dicen que debe recibir la atención que necesita para el cuerpo, los dientes y la mente. Eso incluye las emergencias.
medical-inside-daily = Las reglas dicen que puede pedir atención todos los días. Al llegar deben explicarle cómo.
# $reports es un número de reportes.
medical-inside-reports = En 2025 un senador de Georgia contó { $reports } reportes creíbles de mala atención médica en la detención. No son prueba en cada caso. Por eso, siga pidiendo y guarde notas.
medical-inside-hospital = ¿Le llevan a un hospital que acepta Medicare? Su sala de emergencias debe revisarle y atender una emergencia. No importan el estatus ni el dinero.

## Cuando es distinto

medical-inside-place = No todos los lugares siguen las mismas reglas. Una cárcel del condado o una prisión federal puede tener otras.
medical-inside-line = La línea de ICE recibe reportes de abuso, pero es de ICE. No tiene que decir ahí cómo llegó nadie al país.
