### A checklist for a quiet evening at home.

form-documents-title = Papeles para tener juntos
form-documents-short = Papeles que guardar
form-documents-lead = Marque lo que tiene. Ponga copias en una carpeta.

form-documents-person = De cada persona
form-documents-person-help = Guarde esta hoja en casa o con alguien de confianza. No la lleve con usted.
form-documents-person-birth = Acta de nacimiento
form-documents-person-passport = Pasaporte o identificación de su país
form-documents-person-marriage = Papeles de matrimonio o divorcio
form-documents-person-social = Tarjeta de Seguro Social, si tiene

form-documents-immigration = Inmigración
form-documents-immigration-card = Tarjeta verde, permiso de trabajo o visa
form-documents-immigration-notices = Todas las cartas de inmigración y de la corte
form-documents-immigration-number = Número A, escrito
form-documents-immigration-lawyer = Papeles de su abogado

form-documents-years = Pruebas de sus años aquí
form-documents-years-help = En una deportación rápida, las pruebas de más de dos años aquí pueden importar. Guarde copias donde la familia las encuentre.
form-documents-years-rent = Recibos de renta, luz o agua con fecha
form-documents-years-school = Papeles de la escuela
form-documents-years-doctor = Papeles del médico
form-documents-years-work = Talones de pago e impuestos
form-documents-years-church = Cartas de personas que lo conocen

form-documents-children = Hijos
form-documents-children-birth = Actas de nacimiento y pasaportes
form-documents-children-care = Poder notarial, si firmó uno
form-documents-children-school = Lista para recoger en la escuela
form-documents-children-shots = Cartillas de vacunas

form-documents-home = Casa y dinero
form-documents-home-lease = Contrato de renta o papeles de la casa
form-documents-home-car = Papeles del carro
form-documents-home-bank = Papeles del banco

form-documents-where = Dónde están
form-documents-where-originals = Los originales los tiene
form-documents-where-copies = Las copias las tiene
form-documents-where-who = Esta persona puede sacarlos

form-documents-never = No guarde ni lleve
form-documents-never-help = Los papeles falsos pueden ser delito y pueden acabar con su caso.
form-documents-never-false = No tengo papeles falsos ni de otra persona
