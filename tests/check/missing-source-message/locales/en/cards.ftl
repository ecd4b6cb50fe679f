card-silent-title = Stay silent
card-silent-say = I will stay silent.
