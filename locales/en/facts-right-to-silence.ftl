### Why the advice is true: facts about the right to stay silent.

fact-silence-everyone = Everyone in the United States has the <term id="right-to-silence">right to remain silent</term>, whatever their immigration status. Say it out loud: “I am using my right to remain silent. I want to speak with a lawyer.”
fact-silence-status-questions = You do not have to say where you were born. You do not have to say if you are a citizen or how you entered the country.
fact-silence-used-against-you = What you say to an officer can be used against you in immigration court and in criminal court. So can papers that you hand over.
