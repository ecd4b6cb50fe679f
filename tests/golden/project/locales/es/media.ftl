media-paper = Un dibujo de un papel
