### Qué pasa con las huellas después de un arresto en Georgia, paso por paso. La historia del programa con sus fechas está en secure-communities.
### Nunca diga que sin coincidencia no hay riesgo, ni le diga a nadie que se resista a dar las huellas.

sc-fingerprints-title = Adónde van sus huellas
# En el cuadro de la página principal.
sc-fingerprints-short = Camino de las huellas
sc-fingerprints-lead = Para usted si quiere saber qué pasa con las huellas después de un arresto.

## Qué hacer

sc-fingerprints-let-take = Deje que la cárcel le tome las huellas.
sc-fingerprints-let-take-detail = La ley de Georgia dice a la policía que las tome. Quitar las manos puede traer un cargo nuevo.
sc-fingerprints-silent = Guarde silencio sobre dónde nació y su estatus.
sc-fingerprints-silent-detail = Dar las huellas es una cosa. Contestar preguntas es otra. No tiene que contestar.
sc-fingerprints-ask-hold = Pregunte a la cárcel si ICE mandó una retención.
sc-fingerprints-lawyer = Pida un abogado antes de cualquier entrevista.

## Qué no hacer

sc-fingerprints-no-fight = No luche ni quite las manos.
sc-fingerprints-no-false-name = No dé un nombre falso.
# "Coinciden": la computadora encuentra las mismas huellas en sus datos.
sc-fingerprints-no-false-calm = No crea que no hay riesgo si no coinciden.

## El camino

# Título de una lista numerada, en el orden en que pasan las cosas.
sc-fingerprints-path = El camino de sus huellas
sc-fingerprints-path-taken = La cárcel le toma las huellas cuando le <term id="booking">ficha</term>.
# $hours: cuánto tiempo tiene la cárcel. "Centro estatal de delitos": el Georgia Crime Information Center.
sc-fingerprints-path-state = La cárcel las manda al centro estatal de delitos. Una regla del estado le da { $hours } horas, o más después de un fin de semana o día feriado.
sc-fingerprints-path-fbi = De allí van al FBI.
sc-fingerprints-path-homeland = El FBI las pasa a <term id="dhs">Seguridad Nacional</term>. Una computadora busca las mismas huellas en <term id="ident">sus datos</term>.
sc-fingerprints-path-alert = Si las encuentra, una oficina de ICE recibe un aviso.
sc-fingerprints-path-look = Esa oficina busca su estatus y si tiene antecedentes penales.
sc-fingerprints-path-hold = La oficina local de ICE decide si manda a la cárcel una <term id="detainer">retención de ICE (detainer)</term>.

## Cómo funciona

sc-fingerprints-fast = Un estudio de 2011 dice que el envío es casi al instante. No encontramos tiempos oficiales de hoy. Cuente con que es rápido.
sc-fingerprints-match = Si coinciden, quiere decir que una oficina de inmigración ya tenía sus huellas. Puede ser por una visa, por la frontera o por una solicitud. Todavía no dice que le puedan deportar.
sc-fingerprints-interview = Después, un agente puede querer entrevistarle. La propia página de ICE decía que eso va antes de la decisión. Puede guardar silencio y pedir un abogado.
sc-fingerprints-who-sees = La cárcel, el estado, el FBI y Seguridad Nacional ven sus huellas. Es así para toda persona fichada.
# $letter: un día.
sc-fingerprints-no-choice = Su sheriff no puede parar esto, y usted tampoco. ICE escribió el { $letter } que no necesita un acuerdo para usar las huellas.

## Cuando es distinto

# $hours: cuánto tiempo tiene la cárcel.
sc-fingerprints-no-match = Si ninguna oficina de inmigración le tomó las huellas, quizás no coincidan. Pero en { $hours } horas toda cárcel de Georgia tiene que tratar de averiguar su nacionalidad y su estatus.
sc-fingerprints-dropped = Si le quitan los cargos, las huellas ya salieron. ICE las puede tener todavía.
# $citizens: un número de personas.
sc-fingerprints-citizens = El sistema se puede equivocar. Un estudio de 2011 calculó que ICE había arrestado así a unos { $citizens } ciudadanos estadounidenses. Si usted es ciudadano, dígalo en la cárcel y llame al número del formulario de retención.
sc-fingerprints-later = También le pueden tomar las huellas más tarde. Una condena por manejar sin licencia lleva a eso.
