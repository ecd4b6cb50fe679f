### Una lista para una noche tranquila en casa: qué papeles guardar juntos, dónde están y qué llevar o no.
### Está en disputa y debe quedar así: qué papeles extranjeros llevar. Nunca diga que deje en casa una tarjeta válida: la ley federal pide que los adultos la lleven.

form-documents-title = Papeles que guardar juntos
form-documents-short = Papeles que guardar
form-documents-lead = Marque lo que tiene y ponga copias en una carpeta.

form-documents-person = De cada persona
form-documents-person-help = Guarde esta hoja en casa o con una persona de confianza. No la lleve con usted. Guarde los papeles en un lugar seguro al que esa persona pueda llegar.
form-documents-person-birth = Acta de nacimiento
form-documents-person-passport = Pasaporte o identificación de su país
form-documents-person-marriage = Papeles de matrimonio o divorcio
form-documents-person-social = Tarjeta de Seguro Social, si tiene

form-documents-immigration = Inmigración
form-documents-immigration-help = Por ley federal, los adultos con tarjeta verde o permiso de trabajo deben llevar la tarjeta. Guarde una copia con estos papeles.
form-documents-immigration-card = Copia de su tarjeta verde, permiso de trabajo o visa
form-documents-immigration-notices = Todas las cartas de inmigración y de la corte
form-documents-immigration-criminal = Papeles de la policía o de una corte penal
form-documents-immigration-number = Número A, en un papel en casa
form-documents-immigration-number-help = Está en los papeles de inmigración, después de la letra A.
form-documents-immigration-lawyer = Papeles de su abogado y un formulario G-28 firmado

form-documents-years = Pruebas de su tiempo aquí
form-documents-years-help = En una <term id="expedited-removal">deportación rápida</term>, las pruebas de sus años aquí pueden importar. Trate de tener un papel de cada mes.
form-documents-years-rent = Papeles de renta y recibos con fecha
form-documents-years-work = Talones de pago y papeles de impuestos
form-documents-years-bank = Papeles del banco
form-documents-years-school = Papeles de la escuela, también de los hijos
form-documents-years-doctor = Papeles del doctor o la clínica
form-documents-years-church = Papeles de su iglesia

form-documents-children = Hijos
form-documents-children-birth = Actas de nacimiento y pasaportes
form-documents-children-care = Poder notarial, si firmó uno
form-documents-children-school = Lista para recoger en la escuela
form-documents-children-shots = Cartillas de vacunas

form-documents-home = Casa y carro
form-documents-home-lease = Contrato de renta o papeles de la casa
form-documents-home-car = Papeles y seguro del carro

form-documents-where = Dónde están
form-documents-where-originals = Los originales están aquí
form-documents-where-copies = Quién tiene copias
form-documents-where-who = Quién puede sacarlos si yo no puedo

form-documents-carry = Qué llevar y qué no
form-documents-carry-help = Los grupos legales no están todos de acuerdo sobre los papeles de otro país ni sobre las pruebas de sus años aquí. Pregunte a un abogado qué debe llevar. Usar papeles falsos de inmigración es un delito.
form-documents-carry-card = Llevo mi tarjeta verde o permiso de trabajo válido, si tengo
form-documents-carry-license = Llevo mi licencia cuando manejo, si tengo
form-documents-carry-foreign = Pregunté a un abogado qué papeles de mi país dejar en casa
form-documents-carry-proof = Pregunté a un abogado si debo llevar pruebas de mis años aquí
form-documents-carry-false = No llevo papeles falsos ni de otra persona
