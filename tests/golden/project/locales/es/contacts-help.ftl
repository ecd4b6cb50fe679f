contact-rescue = Emergencia
contact-rescue-note = Pida un intérprete.
