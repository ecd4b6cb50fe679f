### Taken along to the first talk with a lawyer. Questions in "ask" are what the reader asks the lawyer.
### The sheet can fall into other hands: nothing on it asks how the reader came or for status.

form-lawyer-visit-title = Going to a lawyer
# On the tile: 1 to 4 words.
form-lawyer-visit-short = Lawyer visit
form-lawyer-visit-lead = What to bring, what to ask, and what the lawyer said.

form-lawyer-visit-bring = Bring
form-lawyer-visit-bring-help = Tell the lawyer the truth, also what is hard to say. Do not write on this sheet how you came or what your status is.
form-lawyer-visit-bring-papers = All immigration papers and letters
form-lawyer-visit-bring-court = All court and police papers
form-lawyer-visit-bring-id = A copy of your passport or other ID
form-lawyer-visit-bring-family = Birth and marriage papers of the family
form-lawyer-visit-bring-dates = A list of your addresses, with dates
form-lawyer-visit-bring-interpreter = A person to interpret, if you need one

form-lawyer-visit-check = Is this a real lawyer?
form-lawyer-visit-check-help = A <term id="notario">notario</term> is not a lawyer here. Only a lawyer or an <term id="accredited-representative">accredited representative</term> may give immigration advice.
form-lawyer-visit-check-name = Name
form-lawyer-visit-check-bar = License: state and number
# The bar is the state office or group that licenses lawyers.
form-lawyer-visit-check-looked = I checked the license with the bar of that state
# The accredited representative of the help text.
form-lawyer-visit-check-group = Or a representative: of which nonprofit

form-lawyer-visit-ask = Ask
form-lawyer-visit-ask-help = Ask the first question before you tell your story. By law, some legal-aid offices may not help some people without status.
form-lawyer-visit-ask-whom = Are there people you may not help?
form-lawyer-visit-ask-private = Does what I tell you stay private?
form-lawyer-visit-ask-chances = What can you do for me, and what not?
form-lawyer-visit-ask-cases = Have you had cases like mine?
form-lawyer-visit-ask-risk = What can go wrong?
form-lawyer-visit-ask-first = What must I do first, and by when?
form-lawyer-visit-ask-never = What should I not sign, do or carry?
form-lawyer-visit-ask-speak = Will you speak for me to ICE and in court?
form-lawyer-visit-ask-price = What does all of it cost?
form-lawyer-visit-ask-contact = Who answers when I call?

form-lawyer-visit-said = What the lawyer said
form-lawyer-visit-said-date = Date
form-lawyer-visit-said-answers = Answers
form-lawyer-visit-said-next = Next step, and by when

form-lawyer-visit-price = Price and contract
form-lawyer-visit-price-help = Never sign a blank form. Be careful with anyone who promises success.
form-lawyer-visit-price-total = Price
form-lawyer-visit-price-paid = Paid: how much, on which day
form-lawyer-visit-price-contract = I have a written contract in my language
form-lawyer-visit-price-receipt = I have a receipt
# Sent in: filed with the court or an immigration office.
form-lawyer-visit-price-copies = I have copies of all that was sent in
form-lawyer-visit-price-originals = I kept my originals
