card-silent-title = Guardar silencio
card-silent-say = Guardaré silencio { $hours } horas.
card-silent-when = Cuando un agente le pregunte.
