### Why the advice is true: facts about public schools (kindergarten to grade 12).

fact-school-plyler = Todo niño que vive en Georgia puede ir a la escuela pública hasta el grado { $grade }. No importa el estatus migratorio del niño ni de sus padres.
fact-school-no-ssn = Para inscribir a un niño, una escuela pública no puede exigir un número de Seguro Social ni papeles de inmigración. La escuela le da al niño su propio número.
fact-school-no-chill = La escuela no puede hacer preguntas pensadas para descubrir el estatus migratorio. No puede exigir la licencia de manejar del padre o la madre como única manera de inscribir a un niño.
fact-school-ferpa = La ley <term id="ferpa">FERPA</term> en general prohíbe dar datos del expediente de un niño a agencias de afuera sin permiso del padre o la madre. Hay excepciones: una orden de una corte, una citación (<en>subpoena</en>) y otros casos de una lista.
fact-school-directory-optout = Los padres pueden pedir por escrito a la escuela que mantenga privada la “información de directorio” (<en>directory information</en>). Entonces no se dan el nombre, la dirección ni el lugar de nacimiento del niño.
fact-school-contacts = Ponga al día la lista de la escuela de quién puede recoger a su hijo. Dé a la escuela el <term id="poa-child">poder notarial</term> de la persona que cuida.
