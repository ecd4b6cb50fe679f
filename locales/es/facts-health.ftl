### Why the advice is true: facts about hospitals, clinics and doctors.

fact-health-no-ask = El personal de salud no tiene obligación legal de preguntar por el estatus migratorio. Tampoco tiene obligación legal de reportarlo a las autoridades de inmigración.
fact-health-hipaa = La regla de privacidad de <term id="hipaa">HIPAA</term> prohíbe dar información de salud protegida a la policía y otros agentes, salvo en los casos de una lista. Una orden de una corte o una orden firmada por un juez es un caso así. En la mayoría de esos casos la regla permite dar la información a los agentes, pero no obliga.
fact-health-emtala = La ley <term id="emtala">EMTALA</term> trata de las salas de emergencias de los hospitales que aceptan Medicare. Deben examinar y estabilizar a toda persona que tenga una emergencia. No importa el estatus migratorio ni si puede pagar.
fact-health-public-private = Los agentes pueden estar en salas de espera y recepciones. Para cuartos de consulta y otras áreas privadas necesitan permiso o una orden firmada por un juez. Una emergencia es una excepción.
fact-health-patient-tips = Los pacientes pueden guardar silencio sobre su estatus. Pueden pedir al personal que no lo escriba en el expediente. Pueden pedir un intérprete gratis.
fact-health-interpreter = Los hospitales, clínicas y doctores que reciben dinero federal deben dar ayuda con el idioma. Ese dinero incluye Medicare, Medicaid y subvenciones. El paciente no tiene que traer ni pagar un intérprete.
