card-silent-title = Quedarse callado
card-silent-say = Me quedaré callado.
