us-ga-dekalb-at-door-danger-in-dekalb = Do not run here.
us-ga-dekalb-at-door-wait-in-georgia = The county jail may hold you.
us-ga-dekalb-at-door-last = Some doors are different.
