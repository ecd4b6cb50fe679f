card-silent-title = Guardo silencio
card-silent-say = Uso mi derecho a guardar silencio.
card-silent-when = Úsela cuando alguien haga preguntas.
