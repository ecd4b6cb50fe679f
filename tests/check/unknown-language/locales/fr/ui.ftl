search = Chercher
