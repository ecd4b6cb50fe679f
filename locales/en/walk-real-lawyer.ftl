### A walkthrough: the reader asks if the person who offers immigration help is a real lawyer, or was cheated.
### "notario", "abogado" and the names of offices stay. Promise no money back.

walk-real-lawyer-title = Is this lawyer real?
# On the tile.
walk-real-lawyer-short = Is this lawyer real?
walk-real-lawyer-lead = For you when someone offers you immigration help, or took your money.

## Questions

walk-real-lawyer-paid = Did you pay or sign already?
walk-real-lawyer-paid-no = No
walk-real-lawyer-paid-check = Yes, and I want to check
walk-real-lawyer-paid-cheated = Yes, and I think they cheated me
walk-real-lawyer-paid-unsure = I am not sure

walk-real-lawyer-name = What does the person say they are?
walk-real-lawyer-name-help = Look at the sign, the card and the contract.
walk-real-lawyer-name-lawyer = A lawyer or attorney
walk-real-lawyer-name-accredited = An accredited representative
walk-real-lawyer-name-notario = Notario, consultant or immigration service
walk-real-lawyer-name-unsure = I am not sure

walk-real-lawyer-license = Is the name on the list of a state bar?
walk-real-lawyer-license-help = Any state counts. The state bar of each state keeps the list of its lawyers.
walk-real-lawyer-license-yes = Yes, and the license is good
walk-real-lawyer-license-no = No, it is not there
walk-real-lawyer-license-cannot = I cannot check, or I am not sure

walk-real-lawyer-roster = Is the name on the Justice Department’s list?
walk-real-lawyer-roster-help = It is the list of approved nonprofits and their people. Ask a legal group to look with you.
walk-real-lawyer-roster-yes = Yes
walk-real-lawyer-roster-no = No
walk-real-lawyer-roster-cannot = I cannot check, or I am not sure

walk-real-lawyer-signs = Does any of this happen?
walk-real-lawyer-signs-help = Blank forms to sign. No receipt or contract. They keep your originals. They promise success.
walk-real-lawyer-signs-yes = Yes
walk-real-lawyer-signs-no = No, none of it
walk-real-lawyer-signs-unsure = I am not sure

walk-real-lawyer-who = Who took your money?
walk-real-lawyer-who-notario = A notario, or someone with no license
walk-real-lawyer-who-lawyer = A lawyer with a license
walk-real-lawyer-who-official = Someone who said they are ICE or USCIS
walk-real-lawyer-who-unsure = I am not sure

## End: a licensed lawyer

walk-real-lawyer-good = It looks like a real lawyer
walk-real-lawyer-good-contract = Get a written contract in your language.
walk-real-lawyer-good-receipt = Get a receipt each time you pay.
walk-real-lawyer-good-form = Ask for a copy of the lawyer’s form.
walk-real-lawyer-good-form-detail = It is <term id="g-28">G-28</term> for ICE and USCIS, and <term id="eoir-28">EOIR-28</term> for immigration court.
walk-real-lawyer-good-visit = Get ready for the first visit.
walk-real-lawyer-good-originals = Do not give away your original papers.
walk-real-lawyer-good-untrue = Do not sign a form that says something untrue.
walk-real-lawyer-good-any-state = For immigration, a license from any U.S. state counts. The State Bar of Georgia’s website shows lawyers of Georgia.

## End: an accredited representative

walk-real-lawyer-accredited = It is an approved representative
walk-real-lawyer-accredited-ask-court = Ask if the approval is full or partial.
walk-real-lawyer-accredited-ask-court-detail = With partial approval, this person cannot speak for you in immigration court.
walk-real-lawyer-accredited-contract = Get a contract and receipts.
walk-real-lawyer-accredited-form = Ask for a copy of Form G-28.
walk-real-lawyer-accredited-alone = Do not pay one who works without a nonprofit.
walk-real-lawyer-accredited-alone-detail = An accredited representative works for an approved nonprofit.
walk-real-lawyer-accredited-what = An <term id="accredited-representative">accredited representative</term> may give immigration legal advice and speak for you.

## End: warning signs

walk-real-lawyer-warning = Be careful with this person
walk-real-lawyer-warning-stop = Wait before you pay more, and ask a legal group.
walk-real-lawyer-warning-papers = Ask for your originals and copies of everything.
walk-real-lawyer-warning-say = I want a contract, a receipt and my original papers.
walk-real-lawyer-warning-blank = Do not sign blank forms.
walk-real-lawyer-warning-promise = Do not believe a promise of success.
walk-real-lawyer-warning-complain = The State Bar of Georgia takes complaints about Georgia lawyers who broke its rules.

## End: a notario or other person without a license

walk-real-lawyer-not-lawyer = Take your case to a real lawyer
walk-real-lawyer-not-lawyer-real = Ask a real lawyer or a legal group.
walk-real-lawyer-not-lawyer-papers = Ask for your originals and copies of everything.
walk-real-lawyer-not-lawyer-sent = Let a real lawyer check what this person sent.
walk-real-lawyer-not-lawyer-no-advice = Do not take legal advice from this person.
walk-real-lawyer-not-lawyer-blank = Do not sign blank or untrue forms.
walk-real-lawyer-not-lawyer-only-two = Only licensed lawyers and accredited representatives may give immigration legal advice. A notary or <term id="notario">notario</term> is not a lawyer here. In Georgia, other people need a license even to fill in immigration forms for money.
walk-real-lawyer-not-lawyer-sign = Paid form helpers in Georgia must hang up a sign. It says that they are not lawyers.

## End: not sure

walk-real-lawyer-unsure = You are not sure: check first
walk-real-lawyer-unsure-ask-name = Ask for the name, the state and the license number.
walk-real-lawyer-unsure-group = Ask a legal group to check it with you.
walk-real-lawyer-unsure-say = Are you a lawyer? In which state is your license?
walk-real-lawyer-unsure-pay = Do not pay or sign before you know.
walk-real-lawyer-unsure-originals = Do not give away your original papers.
walk-real-lawyer-unsure-two = Only licensed lawyers and <term id="accredited-representative">accredited representatives</term> may give immigration legal advice.

## End: cheated by a notario

walk-real-lawyer-cheated-notario = If someone cheated you
walk-real-lawyer-cheated-notario-lawyer = Ask a real lawyer what was sent in your name.
walk-real-lawyer-cheated-notario-lawyer-detail = Do this first. A wrong form can hurt your case, and a complaint can give the government facts about you.
walk-real-lawyer-cheated-notario-keep = Keep the contract, receipts and messages.
walk-real-lawyer-cheated-notario-report = Ask the lawyer where to report it.
walk-real-lawyer-cheated-notario-more-money = Do not pay more to “fix” it.
walk-real-lawyer-cheated-notario-court = Do not miss a court date because of this.
walk-real-lawyer-cheated-notario-penalty = Georgia’s Secretary of State can fine paid form helpers who break the rules. Victims can sue.
walk-real-lawyer-cheated-notario-bar = The State Bar of Georgia takes written, signed complaints about people who act as lawyers without a license.
walk-real-lawyer-cheated-notario-eoir = The office of the immigration courts takes complaints about notarios by email. It may pass them on to law enforcement.

## End: cheated by a licensed lawyer

walk-real-lawyer-cheated-lawyer = If a lawyer cheated you
walk-real-lawyer-cheated-lawyer-second = Ask another lawyer to look at your case.
walk-real-lawyer-cheated-lawyer-file = Ask for your originals and a copy of your file.
walk-real-lawyer-cheated-lawyer-keep = Keep the contract, receipts and messages.
walk-real-lawyer-cheated-lawyer-dates = Check your court date now.
walk-real-lawyer-cheated-lawyer-court = Do not miss a court date because of this.
walk-real-lawyer-cheated-lawyer-bar = The State Bar of Georgia takes complaints about Georgia lawyers. For a lawyer from another state, ask the bar of that state.

## End: someone who claimed to be an official

walk-real-lawyer-cheated-official = This may be a scam
walk-real-lawyer-cheated-official-stop = Hang up and pay nothing more.
walk-real-lawyer-cheated-official-keep = Keep the contract, receipts and messages.
walk-real-lawyer-cheated-official-lawyer = Ask a lawyer about your case before you report it.
walk-real-lawyer-cheated-official-send = Do not send money or gift cards to this person.
# FTC: a government office against fraud.
walk-real-lawyer-cheated-official-never = USCIS does not ask for fees by phone or email. The FTC says that ICE does not call without warning to ask for money, and takes no gift cards.
