### May hang on a wall at home; so it holds no status and no A-number.

form-emergency-contacts-title = Números que necesito
form-emergency-contacts-short = Mis números
form-emergency-contacts-lead = Apréndase el primero de memoria. Deje una copia en casa.

form-emergency-contacts-heart = De memoria
form-emergency-contacts-heart-help = En la cárcel quitan el teléfono. Un número en la memoria sirve.
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

form-emergency-contacts-work = Trabajo
form-emergency-contacts-work-name = Nombre
form-emergency-contacts-work-phone = Teléfono

form-emergency-contacts-consulate = Consulado
form-emergency-contacts-consulate-help = Es una oficina de su país. Si su país podría hacerle daño, déjelo vacío.
form-emergency-contacts-consulate-phone = Teléfono
