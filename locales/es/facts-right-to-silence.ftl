### Why the advice is true: facts about the right to stay silent.

fact-silence-everyone = Toda persona en Estados Unidos tiene el <term id="right-to-silence">derecho a guardar silencio</term>, sin importar su estatus migratorio. Dígalo en voz alta: “Uso mi derecho a guardar silencio. Quiero hablar con un abogado”.
fact-silence-status-questions = No tiene que decir dónde nació. No tiene que decir si es ciudadano ni cómo entró al país.
fact-silence-used-against-you = Lo que usted le dice a un agente se puede usar en su contra en la corte de inmigración y en la corte penal. También los papeles que usted entrega.
