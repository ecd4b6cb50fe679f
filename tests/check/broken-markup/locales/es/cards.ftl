card-silent-title = Guardar silencio
card-silent-say = <i>Guardaré</i> silencio.
card-silent-when = Cuando un agente le pregunte.
