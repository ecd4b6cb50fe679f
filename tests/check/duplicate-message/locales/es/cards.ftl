card-silent-title = Guardar silencio
card-silent-say = Guardaré silencio.
card-silent-when = Cuando un agente le pregunte.
card-silent-say = Callo.
