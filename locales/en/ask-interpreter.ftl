### The right to an interpreter in court, at the clinic and in detention. The reader does not speak English well: the shortest words.
### Also for people whose first language is not Spanish, such as Mam, K’iche’ or Mixteco.

ask-interpreter-title = Ask for an interpreter
# On the tile.
ask-interpreter-short = Interpreter
ask-interpreter-lead = For you when you do not understand English well.

## What to do

ask-interpreter-language = Say your best language and dialect.
ask-interpreter-language-detail = Say it also when your best language is not Spanish.
# $days: days before the hearing.
ask-interpreter-early = Tell the court early.
ask-interpreter-early-detail = Georgia courts ask for notice at least { $days } days before, if you can. Late notice can cost money.
ask-interpreter-stop = Say it when you do not understand.
ask-interpreter-clinic = Ask the clinic for a free interpreter.
ask-interpreter-door = Ask officers too, through the closed door.

## What not to do

ask-interpreter-no-sign = Do not sign an ICE paper that you cannot read.
ask-interpreter-no-nod = Do not say yes if you do not understand.
ask-interpreter-no-child = Do not use your child as interpreter at the doctor.

## Steps

# Heading of a list.
ask-interpreter-in-court = In court
ask-interpreter-in-court-tell = Tell the clerk and the judge your best language and dialect.
ask-interpreter-in-court-listen = Check that you understand the interpreter well.
ask-interpreter-in-court-raise = If not, raise your hand and say so at once.
ask-interpreter-in-court-lawyer = Tell your lawyer if the interpreter used wrong words.

## Why

ask-interpreter-immigration-court = Immigration court gives you an <term id="interpreter">interpreter</term> for free.
ask-interpreter-georgia-court = Georgia courts must give a free interpreter too. This is for criminal and civil cases.
ask-interpreter-health = Hospitals, clinics and doctors that take federal money must help you in your language. You do not have to pay, or bring a child or relative.
# $days: days after the refusal.
ask-interpreter-health-complaint = If they refuse, you can complain to the federal health department. In general you have { $days } days. Ask a lawyer first.
ask-interpreter-detention = ICE’s rules say that in detention you must get help in your language when you ask for medical care. Which rules a place must follow differs by place.
ask-interpreter-ice-line = ICE’s own detention line has Spanish-speaking operators and other language help. ICE runs it.

## When it is otherwise

ask-interpreter-court-line = The automatic <term id="acis">phone line</term> of the immigration court works in English and Spanish. For another language, ask someone you trust to call with you.
# HB 1105: the name of a law; its final text was not seen.
ask-interpreter-jail = In a Georgia jail, ask for an interpreter. With one too, you do not have to say where you were born. As first proposed, the law HB 1105 makes the jail get one for the status check.
