card-silent-title = Stay silent
card-silent-say = I will stay silent.
card-silent-when = When an officer asks you things.
