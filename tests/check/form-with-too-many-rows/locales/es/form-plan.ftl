form-plan-title = Un plan
form-plan-short = Plan
form-plan-lead = Llene esto.
form-plan-people = Personas
form-plan-people-name = Nombre
