form-plan-title = A plan
form-plan-short = Plan
form-plan-lead = Fill this in.
