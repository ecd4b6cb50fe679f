### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-det-what = Una <term id="detainer">retención de ICE</term> (<en>detainer</en>, formulario I-247A) es una petición de ICE a una cárcel. Pide que la cárcel avise a ICE antes de soltar a la persona. Pide que la retenga hasta { $hours } horas después del momento en que saldría libre.
fact-det-48h-reg = La regla federal pone el límite en { $hours } horas. No cuentan los sábados, los domingos ni los días feriados. Pero el formulario de ahora solo dice “{ $hours } horas”. Pregunte a un abogado cuál cuenta vale.
fact-det-clock-start = El tiempo de una retención de ICE empieza cuando la persona saldría libre si no hubiera retención. Es cuando se paga la fianza, se cumple la condena o se retiran los cargos.
fact-det-copy-served = El formulario de la retención de ICE dice que solo vale si le entregan una copia a la persona. Pida la copia en la cárcel. Désela a su abogado.
fact-det-probable-cause = Desde abril de 2017, ICE debe tener <term id="probable-cause">causa probable</term> de que la persona puede ser deportada. También debe adjuntar a la retención una <term id="administrative-warrant">orden de ICE</term> (formulario I-200 o I-205).
fact-det-after-48 = Si pasan { $hours } horas y ICE no ha venido, la retención de ICE ya no permite que la cárcel le tenga. Pida por escrito que le suelten y llame a un abogado. Las personas retenidas sin derecho pueden demandar.
fact-det-ask-list = Pregunte en la cárcel: ¿Hay una retención de ICE, y cuándo llegó? ¿Trae una orden, y me pueden dar una copia de la retención? ¿Cuándo termina la custodia local? ¿Quién la firmó en ICE?
fact-det-bond-caution = Si hay una retención de ICE, hable con un abogado antes de pagar la fianza penal. Al pagar empiezan las { $hours } horas, y la persona puede ir directo a ICE. No pagar puede significar más tiempo en la cárcel.
fact-det-lesc-number = La policía y otras agencias tienen una línea de teléfono con el <term id="lesc">Law Enforcement Support Center</term> de ICE. Esa línea es para policías y abogados, no para familias.
fact-det-uscitizen-victim = ¿Le tienen en la cárcel por una retención de ICE y es ciudadano de Estados Unidos o víctima de un delito? Dígalo en la cárcel y llame al número que está en el formulario. La línea de ICE de 2011 pudo haber cambiado; mire el formulario.
# Registro: lo que hace la cárcel cuando llega una persona.
fact-booking-questions = Al registrarle, la cárcel pregunta datos sencillos: nombre, dirección, fecha de nacimiento, salud. Lo que conteste muchas veces puede usarse en la corte, aunque no le hayan leído sus derechos. Un bufete de Georgia dice que dé nombre, dirección y fecha de nacimiento, y nada más.
