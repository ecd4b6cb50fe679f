contact-us-911 = Emergency
contact-ga-legal = Test Legal Aid 404-555-0123
contact-ga-closed = Test Office
