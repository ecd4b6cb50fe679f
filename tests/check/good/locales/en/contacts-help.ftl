contact-us-911 = Emergency
contact-ga-legal = Test Legal Aid
contact-ga-closed = Test Office
