### Why the advice is true: facts about the duty of many noncitizens to register with Homeland Security. Form names stay.

fact-reg-2025 = Desde el { $since } Seguridad Nacional aplica una <term id="registration">obligación de registrarse</term> (formulario G-325R, en internet). Cubre a muchos no ciudadanos de { $age } años o más que no fueron registrados al entrar. Quienes entraron sin inspección deben hablar con un abogado antes de registrarse. Registrarse le da su dirección a Seguridad Nacional.
fact-reg-already = Algunas personas por lo general cuentan como ya registradas. Son quienes tienen tarjeta verde, I-94, permiso de trabajo, <en>parole</en> o un <term id="nta">aviso de comparecencia (Notice to Appear)</term>.
fact-reg-carry = Las personas registradas de { $age } años o más deben llevar la prueba consigo. No llevarla es un delito menor (<en>misdemeanor</en>). Las fuentes no coinciden en la multa: ${ $low } en la ley, hasta ${ $high } en avisos más nuevos.
fact-reg-eo14159 = Este esfuerzo para que la gente se registre viene de la Orden Ejecutiva 14159 del { $order }. Se llama <en>“Protecting the American People Against Invasion”</en>.
