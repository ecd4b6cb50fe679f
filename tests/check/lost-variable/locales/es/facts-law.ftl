fact-door-closed = Puede dejar la puerta cerrada.
fact-hold-hours = La cárcel puede detenerle 48 horas.
