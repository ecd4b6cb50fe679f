### A plan for quiet days: who cares for the children, which papers, which number. The reader has time here. Calm, practical, no promises.
### Two things are in dispute and must stay so: which papers to carry, and the duty to register. What Georgia adds stands in us-ga-prepare.ftl.

prepare-title = Make a plan now
# On the tile.
prepare-short = Make a plan
prepare-lead = For quiet days. A plan helps your family if someone is arrested one day.

## What to do

prepare-number-by-heart = Learn one phone number by heart.
prepare-number-by-heart-detail = Take a lawyer’s number or the number of someone in your family. At the jail they take your phone.
prepare-who-picks-up = Choose who picks up your children.
prepare-who-picks-up-detail = Put that person on the school’s list. Tell the person where the papers are.
prepare-write-facts = Write down your facts for two people you trust.
# A-number: the file number on immigration papers.
prepare-write-facts-detail = Write your full legal name, birth date, country of birth, <term id="a-number">A-number</term>, medicines and lawyer. Also write who cares for the children.
prepare-safe-place = Keep papers in one safe place.
# $years: how many years of living here the papers should show.
prepare-safe-place-detail = Someone you trust must be able to reach them. If you have no status but have lived here { $years } years or more, keep copies that prove it. Rent papers, pay stubs, tax papers, bills, and school, doctor or church papers can help.
prepare-lawyer-form = Ask a lawyer about Form G-28.
prepare-lawyer-form-detail = It tells immigration officers that the lawyer speaks for you. Keep a signed <term id="g-28">G-28</term> at home with your papers.

## What not to do

prepare-no-false-papers = Do not carry false papers or another person’s papers.
prepare-no-citizen-claim = Do not say you are a citizen if you are not.
prepare-no-citizen-claim-detail = It is a crime. It can close most ways to stay here, for good. This is also true for the box “citizen” on a work form, and for signing up to vote.
prepare-no-notario = Do not pay a <term id="notario">notario</term> for legal advice.

## What is disputed

# $age: from which age the duty holds. $years: years of living here. Disputed.
prepare-carry-papers = Federal law is for people { $age } or older who were given a green card, work permit or similar paper. They must carry it. Some groups tell people without status not to carry foreign papers that show where they were born. But in Georgia drivers must show a license, and proof of { $years } years here may help you. Safest: never carry false papers, and ask a lawyer what you should carry.
# $since: from which day. $age: from which age. In force as far as we know; it may change.
prepare-registration = Since { $since } the government enforces a duty to <term id="registration">register</term>. It is for many noncitizens { $age } or older who were not registered when they came in. They use Form G-325R, and it gives the government their address. Safest: if no officer checked you when you came in, see a lawyer before you register.
# $carry: from which age the proof must be carried.
prepare-registration-detail = People with a green card, I-94, work permit, parole or a Notice to Appear usually count as registered already. Registered people { $carry } or older must carry the proof. Not to carry it is a minor crime, and sources disagree on the fine.

## Steps

# Heading of a list.
prepare-family-plan = Your family plan
prepare-family-plan-adult = Choose an adult to care for the children. Ask that person.
prepare-family-plan-school = Put that adult on the school’s pick-up list.
prepare-family-plan-medicine = Write down medicines, doctors and what each child needs.
prepare-family-plan-folder = Put birth papers, passports and copies in one folder.
prepare-family-plan-talk = Tell the children whom to call and who will come.
prepare-family-plan-practice = Practice together: door closed, stay calm, stay silent.

## Why

prepare-tell-ice = If ICE arrests you, say at once that you have children who need care. Ask to make a call.

## When it is otherwise

prepare-legal-aid = Some legal-aid offices may not, by law, help some people without status. Other groups can. Ask about this before you give details.
