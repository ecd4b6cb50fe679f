fact-door-closed = Puede dejar la puerta cerrada.
fact-hold-hours = La cárcel puede detenerle { $hours } horas.

fact-spare-door-closed = Las puertas pueden quedar cerradas.
