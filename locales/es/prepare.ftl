### Un plan para días tranquilos: quién cuida a los hijos, qué papeles, qué número. Aquí quien lee tiene tiempo. Con calma, práctico, sin promesas.
### Dos cosas están en disputa y así deben quedar: qué papeles llevar encima y la obligación de registrarse. Lo de Georgia está en us-ga-prepare.ftl.

prepare-title = Haga un plan ahora
# En el cuadro de la página principal.
prepare-short = Hacer un plan
prepare-lead = Para días tranquilos. Un plan ayuda a su familia si un día arrestan a alguien.

## Qué hacer

prepare-number-by-heart = Apréndase un número de teléfono de memoria.
prepare-number-by-heart-detail = El de un abogado o el de alguien de su familia. En la cárcel le quitan el teléfono.
prepare-who-picks-up = Escoja quién recoge a sus hijos.
prepare-who-picks-up-detail = Ponga a esa persona en la lista de la escuela. Dígale dónde están los papeles.
prepare-write-facts = Escriba sus datos para dos personas de confianza.
# Número A: el número de expediente en los papeles de inmigración.
prepare-write-facts-detail = Escriba su nombre legal completo, fecha de nacimiento, país de nacimiento, <term id="a-number">número A</term>, medicinas y abogado. Escriba también quién cuida a los niños.
prepare-safe-place = Guarde los papeles en un lugar seguro.
# $years: cuántos años de vivir aquí deben mostrar los papeles.
prepare-safe-place-detail = Una persona de confianza debe poder llegar a ellos. Si no tiene estatus pero ha vivido aquí { $years } años o más, guarde copias que lo prueben. Pueden servir papeles de renta, talones de pago, impuestos, cuentas, y papeles de escuela, doctor o iglesia.
prepare-lawyer-form = Pregunte a un abogado por el formulario G-28.
prepare-lawyer-form-detail = Dice a los agentes de inmigración que el abogado habla por usted. Guarde un <term id="g-28">G-28</term> firmado en casa, con sus papeles.

## Qué no hacer

prepare-no-false-papers = No lleve papeles falsos ni de otra persona.
prepare-no-citizen-claim = No diga que es ciudadano si no lo es.
prepare-no-citizen-claim-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse. También vale para la casilla “<en>citizen</en>” en un formulario de trabajo, y para inscribirse a votar.
prepare-no-notario = No pague a un <term id="notario">notario</term> por consejos legales.

## Lo que está en disputa

# $age: desde qué edad hay la obligación. $years: años de vivir aquí. En disputa.
prepare-carry-papers = La ley federal habla de personas de { $age } años o más a quienes dieron tarjeta verde, permiso de trabajo o un papel parecido. Tienen que llevarlo consigo. Algunos grupos dicen a las personas sin estatus que no lleven papeles extranjeros que muestren dónde nacieron. Pero en Georgia quien maneja tiene que mostrar licencia, y pruebas de { $years } años aquí le pueden ayudar. Lo más seguro: nunca lleve papeles falsos, y pregunte a un abogado qué debe llevar.
# $since: desde qué día. $age: desde qué edad. Vale, que sepamos; puede cambiar.
prepare-registration = Desde el { $since } el gobierno aplica una obligación de <term id="registration">registrarse</term>. Es para muchos no ciudadanos de { $age } años o más que no fueron registrados al entrar. Usan el formulario G-325R, y este da su dirección al gobierno. Lo más seguro: si ningún agente le revisó al entrar, hable con un abogado antes de registrarse.
# $carry: desde qué edad hay que llevar la prueba.
prepare-registration-detail = Las personas con tarjeta verde, I-94, permiso de trabajo, <en>parole</en> o un aviso de comparecencia (<en>Notice to Appear</en>) por lo general cuentan como ya registradas. Las personas registradas de { $carry } años o más deben llevar la prueba. No llevarla es un delito menor, y las fuentes no coinciden en la multa.

## Pasos

# Título de una lista.
prepare-family-plan = El plan de su familia
prepare-family-plan-adult = Escoja a un adulto para cuidar a los niños. Pregúntele si acepta.
prepare-family-plan-school = Ponga a ese adulto en la lista de la escuela.
prepare-family-plan-medicine = Escriba las medicinas, los doctores y lo que cada niño necesita.
prepare-family-plan-folder = Ponga actas de nacimiento, pasaportes y copias en una carpeta.
prepare-family-plan-talk = Diga a los niños a quién llamar y quién vendrá.
prepare-family-plan-practice = Practiquen juntos: puerta cerrada, calma, silencio.

## Por qué

prepare-tell-ice = Si ICE le arresta, diga de inmediato que tiene hijos que necesitan cuidado. Pida hacer una llamada.

## Cuando es distinto

prepare-legal-aid = Por ley, algunas oficinas de ayuda legal no pueden ayudar a ciertas personas sin estatus. Otros grupos sí pueden. Pregunte esto antes de dar detalles.
