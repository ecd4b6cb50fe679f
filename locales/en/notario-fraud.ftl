### How to see whether someone who offers immigration help is a real lawyer, and what to do after fraud.
### "notario" stays "notario" in all languages: it is the word such people use.

notario-fraud-title = Fake lawyers and notarios
# On the tile.
notario-fraud-short = Fake lawyers
notario-fraud-lead = For you when you pay someone for immigration help, or think about it.

## What to do

# State Bar: the office that keeps the list of lawyers; shown as a contact on this page.
notario-fraud-check-name = Check the lawyer’s name with the State Bar.
notario-fraud-check-name-detail = Do this before you pay. For a lawyer from another state, ask the bar of that state.
notario-fraud-contract = Get a written contract in your language.
notario-fraud-receipt = Get a receipt each time you pay.
notario-fraud-originals = Keep your original papers. Give copies.

## What to say

# You say it to the person who offers help.
notario-fraud-say-license = Are you a lawyer, or accredited by the Department of Justice?
notario-fraud-say-contract = Please give me a contract in my language and a receipt.

## What not to do

notario-fraud-no-blank-forms = Do not sign blank forms.
notario-fraud-no-legal-advice = Do not take legal advice from a <term id="notario">notario</term>.
notario-fraud-no-legal-advice-detail = In the United States a notary or notario is not a lawyer.
notario-fraud-no-untrue-form = Do not sign a form that says something untrue.

## Steps

# Heading of a list.
notario-fraud-is-it-real = Find out if the lawyer is real
notario-fraud-is-it-real-ask = Ask for the full name and where the person has a license.
notario-fraud-is-it-real-look-up = Look for that name with the State Bar of Georgia, or the bar of the lawyer’s own state. It does not choose a lawyer for you.
notario-fraud-is-it-real-accredited = If it is not a lawyer, ask if the Department of Justice approved the person.
notario-fraud-is-it-real-unsure = If you are not sure, ask one of the legal groups below.
# Heading of a list.
notario-fraud-if-cheated = If someone cheated you
notario-fraud-if-cheated-keep = Keep the contract, the receipts and the messages.
notario-fraud-if-cheated-lawyer = Ask a real immigration lawyer what was sent in your name.
notario-fraud-if-cheated-report = Talk to a lawyer before you report. You may report through a group. The offices below belong to the government.

## Why

notario-fraud-not-a-lawyer = Only licensed lawyers and <term id="accredited-representative">accredited representatives</term> may give legal advice on immigration.
notario-fraud-license = In Georgia, other people who take money for immigration forms need a license from the Secretary of State. They may only do office work, such as filling in forms. They may not give legal advice.
notario-fraud-sign = In Georgia, paid form helpers must hang up a large sign. It says that they are not a lawyer, and may not give legal advice or charge for it.
notario-fraud-penalty = Georgia’s Secretary of State can fine paid form helpers who break the rules. Victims can sue them.

## When it is otherwise

notario-fraud-accredited = An accredited representative is not a lawyer, but may give immigration advice. This person needs approval from the Department of Justice.
notario-fraud-legal-aid = By law, some legal-aid offices cannot take the cases of some people without status. Other groups can. Ask about this before you give details.
