card-silent-title = Guardar silencio
card-silent-say = Guardaré silencio.
