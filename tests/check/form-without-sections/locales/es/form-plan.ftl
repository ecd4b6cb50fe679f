form-plan-title = Un plan
form-plan-short = Plan
form-plan-lead = Llene esto.
