### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-detained-find = Use ICE’s <term id="odls">online locator</term> to find someone. It needs the A-number and country of birth, or the exact name and country of birth. It can take a day or two until a person appears. People may be moved between states without notice.
# The hours are those of the ICE phone line.
fact-detained-dril = ICE runs a phone line that takes questions from families. It also takes reports of abuse, trafficking victims and separated children. It is open Monday to Friday, from eight in the morning to eight at night, Eastern time.
fact-detained-plan = Write down key facts for two trusted people. Write your full legal name as on papers, date of birth, country of birth and A-number. Add your medicines, your lawyer and who cares for the children.
fact-detained-georgia-facilities = In April 2026, ICE listed people at eight places in Georgia. They were Stewart (Lumpkin), three Folkston buildings, Irwin (Ocilla) and Robert A. Deyton (Lovejoy). The others were FCI Atlanta and Floyd County Jail (Rome).
fact-detained-folkston-big = Folkston, in Charlton County, was made bigger in 2025, to nearly { $beds } beds. It is among the largest immigration detention complexes in the country.
fact-detained-rights = Some places hold people for ICE for more than { $hours } hours. They must allow legal mail, phone calls and visits with lawyers, and use of a law library. Each person should get ICE’s national detainee handbook and a local supplement. Which written standard applies differs by place.
fact-detained-hold-room = ICE’s 2025 rule let people be kept up to { $longer } hours, not { $before }, in short-term hold rooms. A California court ruling of June 2026 about courthouse arrests struck down that rule too. The government could appeal. We could not verify what holds in Georgia.
# AJC: a newspaper of Atlanta.
fact-detained-atlanta-office = In 2025 the Atlanta newspaper AJC reported on the holding rooms of ICE’s Atlanta office. It said people were held for days with no beds, showers or visits. If someone does not appear in the locator, ask a lawyer to contact that office.
fact-detained-fci-atlanta = Since February 2025, ICE also holds men at the federal prison in Atlanta (FCI Atlanta). Lawyers said they had trouble reaching clients who were moved there from Stewart.
fact-detained-folkston-visits = In July 2025, families said that Folkston visits are on weekends and the waits are long. They said the clothing rules are strict: no shorts for boys over { $age }. Call first and dress plainly.
fact-detained-irwin-history = In September 2021, ICE moved everyone out of Irwin County Detention Center. This came after a complaint about medical abuse. ICE’s 2026 figures list Irwin again.
