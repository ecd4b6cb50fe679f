### A boss who threatens or punishes a worker, often with a call to ICE. The reader is afraid of the boss. Calm; no promise that help will be enough.
### "Retaliation": punishing someone for using a right. The NLRB, EEOC, OSHA and IER are government offices.

work-retaliation-title = My boss threatens me
# On the tile.
work-retaliation-short = Threats at work
work-retaliation-lead = For you when your boss threatens or punishes you because you spoke up.

## What to do

work-retaliation-write = Write down each threat on the same day.
work-retaliation-write-detail = Write the words, the day, the place and who heard it.
work-retaliation-keep = Keep messages, letters and pay stubs.
work-retaliation-lawyer = Talk to a lawyer early.
work-retaliation-lawyer-detail = What you write in a complaint can be used as information about you. A group can also help you file.
work-retaliation-office = Call the right office soon.
work-retaliation-victim = Ask if help for victims fits you.
work-retaliation-victim-detail = Some victims of crimes or of human trafficking may be able to ask for a visa. A lawyer can tell you.

## What to say

# The worker says it on the phone to a labor office or a lawyer.
work-retaliation-say-office = I complained, and my boss threatened to call immigration.

## What not to do

work-retaliation-wait = Do not wait. Some time limits are short.
work-retaliation-lie = Do not lie or show false papers.
work-retaliation-record = Do not secretly record talks that you are not part of.
work-retaliation-record-detail = In Georgia you may record a talk that you take part in. To record other people in secret in a private place is a crime.

## Steps

# Lines: what happened, which office, how long.
work-retaliation-limits = How long you have to complain
# $safety: days.
work-retaliation-limits-osha = Punished for safety: OSHA, { $safety } days.
# $papers: days.
work-retaliation-limits-ier = Work papers, if you may work here: IER, { $papers } days.
# $unfair: days.
work-retaliation-limits-eeoc = Race, sex, religion or origin: EEOC, { $unfair } days in general.
# $union: months.
work-retaliation-limits-nlrb = Acting together with others: NLRB, { $union } months.

## Why

work-retaliation-punish = Laws on pay, safety and unions protect you, whatever your status. Did your boss threaten to call immigration because you complained? That counts as <term id="retaliation">retaliation</term>, a punishment for using your rights.
work-retaliation-safety = Your boss may not punish you because you report danger or an injury. This is so whatever your status.
# "deferred action": the government puts off a deportation for a time.
work-retaliation-union = Most workers may act together, with or without a union. The NLRB says it will not ask about your status. It says it can consider helping some workers in its cases. The help is with deferred action (a deportation is put off), or with a <term id="u-visa">U visa</term> or <term id="t-visa">T visa</term>.
work-retaliation-papers = Are you allowed to work here? You can complain to the U.S. Department of Justice (IER) if a boss treats you worse because of your citizenship status or origin.
work-retaliation-unfair = Race, color, religion, sex and origin are no reason to treat you worse. The office for this is the EEOC.

## When it is different

work-retaliation-less = In some cases, status can limit what you get. Ask the office or a lawyer.
work-retaliation-change = What these offices do for immigrant workers may change. Ask what the rule is today.
