card-silent-title = Guardar silencio
card-silent-say = Llame al 404-555-0123.
card-silent-when = Mire www.example.org cuando pueda.
