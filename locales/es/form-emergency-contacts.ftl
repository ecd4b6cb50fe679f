### Puede colgarse en la pared de la casa y cualquiera puede verla; por eso no lleva el número A ni nada del estatus.

form-emergency-contacts-title = Números que necesito
form-emergency-contacts-short = Mis números
form-emergency-contacts-lead = Apréndase los primeros números de memoria y deje una copia en casa.

form-emergency-contacts-heart = De memoria
form-emergency-contacts-heart-help = En la cárcel quitan el teléfono. Apréndase el número de un familiar o de un abogado.
form-emergency-contacts-heart-name = Nombre
form-emergency-contacts-heart-phone = Teléfono

form-emergency-contacts-family = Familia y amigos
form-emergency-contacts-family-name = Nombre
form-emergency-contacts-family-phone = Teléfono
form-emergency-contacts-family-role = Puede ayudar con

form-emergency-contacts-lawyer = Abogado
form-emergency-contacts-lawyer-name = Nombre
form-emergency-contacts-lawyer-phone = Teléfono

form-emergency-contacts-children = Escuela y persona que cuida
form-emergency-contacts-children-name = Nombre
form-emergency-contacts-children-phone = Teléfono

form-emergency-contacts-doctor = Doctor o farmacia
form-emergency-contacts-doctor-name = Nombre
form-emergency-contacts-doctor-phone = Teléfono

form-emergency-contacts-work = Trabajo
form-emergency-contacts-work-name = Nombre
form-emergency-contacts-work-phone = Teléfono

form-emergency-contacts-consulate = Consulado
form-emergency-contacts-consulate-help = Es una oficina de su país. ¿Le tiene miedo a su gobierno? Déjelo vacío y pregunte a un abogado.
form-emergency-contacts-consulate-phone = Teléfono

form-emergency-contacts-copies = Copias
form-emergency-contacts-copies-home = Una copia se queda en casa
form-emergency-contacts-copies-person = Una persona de confianza tiene una copia
form-emergency-contacts-copies-clean = Esta hoja no tiene el número A ni nada del estatus
