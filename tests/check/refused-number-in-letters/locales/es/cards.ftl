card-silent-title = Guardar silencio
card-silent-say = Pregunte al 866-DHS-2-ICE y espere.
card-silent-when = Cuando un agente le pregunte.
