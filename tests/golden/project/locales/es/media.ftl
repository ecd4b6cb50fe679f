media-paper = Un dibujo de un papel
media-paper-court = El nombre de una corte
