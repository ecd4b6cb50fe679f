-law = the Constitution
door-title = Someone is at my door
door-short = At my door
door-lead = Read this when officers <b>knock</b>.
door-careful = Do not open.
door-closed = Keep the door closed.
door-closed-detail = Talk through it. Ask for the <term id="warrant">warrant</term>.
door-no-run = Do not run &amp; do not lie &lt;at all&gt;.
door-who = Who are you?
door-memo = A jail may hold you { $hours } hours. Judges disagree.
door-after = Afterwards
door-after-write = Write it down.
door-after-call = Call someone.
door-home = Your home is protected by { -law }.
door-fire = In a fire they may come in.
