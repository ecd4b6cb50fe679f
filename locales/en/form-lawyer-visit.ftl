### Taken along to the first talk with a lawyer.

form-lawyer-visit-title = Going to a lawyer
form-lawyer-visit-short = Lawyer visit
form-lawyer-visit-lead = What to bring, what to ask, and what was said.

form-lawyer-visit-bring = Bring
form-lawyer-visit-bring-help = Tell your lawyer the whole truth, also what is hard to say.
form-lawyer-visit-bring-papers = All immigration papers and letters
form-lawyer-visit-bring-court = All court and police papers
form-lawyer-visit-bring-id = Passport or ID
form-lawyer-visit-bring-family = Birth and marriage papers of the family
form-lawyer-visit-bring-dates = A list of dates: entries, addresses, jobs
form-lawyer-visit-bring-interpreter = Someone to interpret, if you need it

form-lawyer-visit-check = Is this lawyer real?
form-lawyer-visit-check-help = A notary is not a lawyer here.
form-lawyer-visit-check-name = Name
form-lawyer-visit-check-bar = State bar and number
form-lawyer-visit-check-looked = I looked the name up at the state bar

form-lawyer-visit-ask = Ask
form-lawyer-visit-ask-chances = What can you do for me, and what not?
form-lawyer-visit-ask-risk = What can go wrong?
form-lawyer-visit-ask-first = What must I do first, and by when?
form-lawyer-visit-ask-never = What must I not sign or do?
form-lawyer-visit-ask-price = What does it cost, all of it?
form-lawyer-visit-ask-contact = Who answers when I call?

form-lawyer-visit-said = What was said
form-lawyer-visit-said-date = Date
form-lawyer-visit-said-answers = Answers
form-lawyer-visit-said-next = Next step and date

form-lawyer-visit-price = Price
form-lawyer-visit-price-help = Never sign a blank form.
form-lawyer-visit-price-total = Price
form-lawyer-visit-price-paid = Paid, on which day
form-lawyer-visit-price-contract = I have the contract in my language
form-lawyer-visit-price-receipt = I have a receipt
form-lawyer-visit-price-originals = I kept my originals
