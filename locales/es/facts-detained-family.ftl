### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-detained-find = Use el <term id="odls">localizador en internet</term> de ICE para encontrar a alguien. Pide el número A y el país de nacimiento, o el nombre exacto y el país de nacimiento. La persona puede tardar uno o dos días en aparecer. Pueden mover a las personas a otro estado sin avisar.
# El horario es el de la línea de ICE.
fact-detained-dril = ICE tiene una línea de teléfono que atiende preguntas de familias. También recibe reportes de abuso, de víctimas de trata y de niños separados. Abre de lunes a viernes, de ocho de la mañana a ocho de la noche, hora del Este.
fact-detained-plan = Escriba los datos importantes para dos personas de confianza. Escriba su nombre legal completo como está en los papeles, fecha de nacimiento, país de nacimiento y número A. Agregue sus medicinas, su abogado y quién cuida a los niños.
fact-detained-georgia-facilities = En abril de 2026, ICE tenía personas en ocho lugares de Georgia, según su lista. Eran Stewart (Lumpkin), tres edificios de Folkston, Irwin (Ocilla) y Robert A. Deyton (Lovejoy). Los otros eran FCI Atlanta y Floyd County Jail (Rome).
fact-detained-folkston-big = En 2025 se amplió Folkston, en el condado de Charlton, a casi { $beds } camas. Está entre los centros de detención de inmigración más grandes del país.
fact-detained-rights = Algunos lugares tienen a personas para ICE por más de { $hours } horas. Deben permitir correo legal, llamadas y visitas con abogados, y el uso de una biblioteca de leyes. Cada persona debe recibir el manual nacional de ICE para detenidos y un suplemento local. Qué normas escritas valen depende del lugar.
fact-detained-hold-room = La regla de ICE de 2025 permitía tener a personas hasta { $longer } horas, en vez de { $before }, en cuartos de espera de corto tiempo. Un fallo de California de junio de 2026 sobre arrestos en cortes también anuló esa regla. El gobierno podía apelar. No pudimos verificar qué vale en Georgia.
# AJC: un periódico de Atlanta.
fact-detained-atlanta-office = En 2025, el periódico AJC de Atlanta informó sobre los cuartos de espera de la oficina de ICE en Atlanta. Dijo que tenían a personas por días sin camas, duchas ni visitas. Si alguien no aparece en el localizador, pida a un abogado que se comunique con esa oficina.
fact-detained-fci-atlanta = Desde febrero de 2025, ICE también tiene a hombres en la prisión federal de Atlanta (FCI Atlanta). Unos abogados dijeron que les costó comunicarse con clientes que llevaron allí desde Stewart.
fact-detained-folkston-visits = En julio de 2025, unas familias dijeron que las visitas en Folkston son los fines de semana y que se espera mucho. Dijeron que las reglas de ropa son estrictas: sin pantalón corto para niños de más de { $age } años. Llame primero y vístase sencillo.
fact-detained-irwin-history = En septiembre de 2021, ICE sacó a todas las personas de Irwin County Detention Center. Fue después de una queja por abuso médico. Los números de ICE de 2026 tienen a Irwin otra vez en la lista.
