learn-title = Cómo funciona
learn-short = Cómo funciona
learn-lead = Una página para leer con calma.
learn-how = Hay una lista.
