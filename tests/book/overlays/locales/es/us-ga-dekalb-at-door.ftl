us-ga-dekalb-at-door-danger-in-dekalb = No corra aquí.
us-ga-dekalb-at-door-wait-in-georgia = La cárcel del condado puede detenerle.
us-ga-dekalb-at-door-last = Algunas puertas son distintas.
