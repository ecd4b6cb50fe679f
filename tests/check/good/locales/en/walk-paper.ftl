walk-paper-title = They show a paper
walk-paper-short = A paper
walk-paper-lead = Look who signed the <term id="warrant">warrant</term>.
walk-paper-signed = Who signed it?
walk-paper-signed-judge = A judge
walk-paper-signed-other = Someone else
walk-paper-let-in = They may come in
walk-paper-let-in-ask = Ask for a <b>copy</b>.
