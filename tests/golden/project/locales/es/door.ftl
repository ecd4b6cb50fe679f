-law = la Constitución
door-title = Alguien está en mi puerta
door-short = En mi puerta
door-lead = Lea esto cuando los agentes <b>toquen</b>.
door-careful = No abra.
door-closed = Deje la puerta cerrada.
door-closed-detail = Hable a través de ella. Pida la <term id="warrant">orden</term> (<en>warrant</en>).
door-no-run = No corra &amp; no mienta.
door-who = ¿Quién es usted?
door-memo = Una cárcel puede detenerle { $hours } horas. Los jueces no están de acuerdo.
door-after = Después
door-after-write = Escríbalo.
door-after-call = Llame a alguien.
door-home = Su casa está protegida por { -law }.
door-fire = En un incendio pueden entrar.
