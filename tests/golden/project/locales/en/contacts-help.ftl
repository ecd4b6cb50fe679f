contact-rescue = Emergency
contact-rescue-note = Ask for an interpreter.
contact-legal = Example Legal Aid
contact-secret = Not Shown
