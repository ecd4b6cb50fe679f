at-door-title = { -ice } está en mi puerta
at-door-short = En mi puerta
at-door-lead = Lea esto cuando alguien toque.
at-door-danger = No corra.
at-door-keep-closed = No abra la puerta.
at-door-force = No empuje.
at-door-wait = La cárcel puede detenerle { $hours } horas.
