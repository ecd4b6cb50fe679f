contact-us-911 = Emergencias
