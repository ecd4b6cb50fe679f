us-ga-at-door-x = No.
us-ga-at-door-y = No.
