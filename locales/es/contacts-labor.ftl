### Work: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/labor.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-worker-gov = Wage and Hour Division – División de Horas y Salarios, Departamento de Trabajo de EE. UU.
contact-us-worker-gov-note = Para salarios u horas extra sin pagar, y niños que trabajan. Dice que no necesita su estatus migratorio. El patrón no puede castigarle por llamar.

contact-us-osha = OSHA – seguridad en el trabajo
contact-us-osha-note = Para reportar un peligro o una lesión en el trabajo.

contact-us-ier = Immigrant and Employee Rights – Derechos de Inmigrantes y Empleados, Departamento de Justicia de EE. UU.
contact-us-ier-note = Para trabajadores a quienes el patrón les revisa los papeles de forma injusta o los trata peor por su ciudadanía. Hay un plazo, así que llame pronto.

contact-us-eeoc = Equal Employment Opportunity Commission (EEOC) – Comisión para la Igualdad de Oportunidades en el Empleo
contact-us-eeoc-note = Para quejarse de discriminación en el trabajo. Para español, oprima el dos. Hay un plazo, así que llame pronto.

contact-us-nlrb = National Labor Relations Board (NLRB) – Junta Nacional de Relaciones del Trabajo
contact-us-nlrb-note = Si el patrón le despide o le amenaza porque los trabajadores actuaron juntos. Dice que no va a preguntar por el estatus.

contact-ga-glsp-farm-note = Ayuda legal gratis para trabajadores del campo en toda Georgia, también con visa H-2A. Llame a Georgia Legal Services Program y pida los abogados del campo.

contact-ga-sur-legal-note = Abogados de Georgia por los derechos de trabajadores e inmigrantes. No encontramos un número de teléfono.

contact-us-dol = Departamento de Trabajo de EE. UU. – línea nacional
contact-us-dol-note = La línea principal del departamento, para cualquier pregunta sobre el trabajo.
