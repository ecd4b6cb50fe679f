walk-paper-title = Muestran un papel
walk-paper-short = Un papel
walk-paper-lead = Mire quién firmó la <term id="warrant">orden</term>.
walk-paper-signed = ¿Quién la firmó?
walk-paper-signed-judge = Un juez
walk-paper-signed-other = Otra persona
walk-paper-let-in = Pueden entrar
walk-paper-let-in-ask = Pida una <b>copia</b>.
