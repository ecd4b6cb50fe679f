### Why the advice is true: facts about the duty of many noncitizens to register with Homeland Security. Form names stay.

fact-reg-2025 = Desde el { $since } Seguridad Nacional aplica una <term id="registration">obligación de registrarse</term> (formulario G-325R, en internet). Cubre a muchas personas de { $age } años o más que no son ciudadanas. Es para quienes no fueron registrados al entrar. Quienes entraron sin que un agente los revisara deben hablar con un abogado antes de registrarse. Registrarse le da su dirección a Seguridad Nacional.
fact-reg-already = Algunas personas por lo general cuentan como ya registradas. Son quienes tienen tarjeta verde, I-94, permiso de trabajo, <en>parole</en> o un <term id="nta">aviso de comparecencia (Notice to Appear)</term>.
fact-reg-carry = Las personas registradas de { $age } años o más deben llevar la prueba consigo. No llevarla es un delito menor (<en>misdemeanor</en>). Las fuentes no coinciden en la multa: ${ $low } en la ley, hasta ${ $high } en avisos más nuevos.
fact-reg-eo14159 = Este esfuerzo para que la gente se registre viene de la Orden Ejecutiva 14159 del { $order }. Se llama <en>“Protecting the American People Against Invasion”</en>.
# $age: años; $days: días.
fact-reg-children = Los padres deben registrar a un hijo menor de { $age } años que no fue registrado y se queda { $days } días o más. Un hijo registrado debe registrarse otra vez en los { $days } días después de cumplir { $age } años. Así explican abogados la regla de 2025.
# $dollars: la multa más alta; $months: el tiempo más largo en la cárcel.
fact-reg-penalty = Registrarse no da estatus migratorio ni derecho a trabajar. No registrarse a propósito puede traer una multa de hasta ${ $dollars }, hasta { $months } meses de cárcel, o las dos cosas.
fact-reg-court-2025 = Una demanda trató de frenar la regla de <term id="registration">registro</term>. El { $ruling } un juez federal en Washington se negó a frenarla por ahora. No encontramos una decisión más nueva.
