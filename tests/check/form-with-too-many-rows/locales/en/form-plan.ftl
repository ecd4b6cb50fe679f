form-plan-title = A plan
form-plan-short = Plan
form-plan-lead = Fill this in.
form-plan-people = People
form-plan-people-name = Name
