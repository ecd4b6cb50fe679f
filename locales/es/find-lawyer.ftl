### Cómo encontrar un abogado o un ayudante aprobado. Quien lee tiene poco dinero y quizás ya fue engañado.
### La State Bar of Georgia no manda a las personas con un abogado: nunca escriba que sí. Los nombres de formularios quedan en inglés.

find-lawyer-title = Cómo encontrar un abogado de confianza
# En el cuadro de la página de inicio.
find-lawyer-short = Buscar un abogado
find-lawyer-lead = Para usted si necesita un abogado para un caso de inmigración.

## Qué hacer

find-lawyer-free = Llame primero a los grupos de esta página que ayudan gratis.
find-lawyer-free-detail = El juez de inmigración también tiene una lista de ayuda legal gratis o de bajo costo. Pídala.
find-lawyer-whom = Pregunte a quién puede ayudar el grupo.
find-lawyer-whom-detail = Por ley, la ayuda legal con dinero federal no puede tomar los casos de algunas personas sin estatus. Otros grupos sí. Pregunte esto antes de dar detalles.
find-lawyer-check = Revise la licencia antes de pagar.
find-lawyer-check-detail = Para inmigración vale la licencia de cualquier estado de Estados Unidos. Pregunte de qué estado es y el número de la licencia.
find-lawyer-contract = Pida un contrato escrito y recibos.
find-lawyer-contract-detail = Pida el contrato en su idioma.
# El formulario con el que un abogado avisa a una oficina: hablo por esta persona.
find-lawyer-copy = Pida una copia del formulario del abogado.
find-lawyer-copy-detail = Avisa a ICE, a USCIS o a la corte quién habla por usted. Guarde una copia firmada en casa con sus papeles.

## Qué decir

# Usted lo dice a la persona que ofrece ayuda.
find-lawyer-say-who = ¿Es usted abogado o representante acreditado? ¿Puedo ver su licencia o su aprobación?
find-lawyer-say-cost = ¿Qué va a hacer y cuánto va a costar? Por favor, escríbalo.

## Qué no hacer

find-lawyer-no-notario = No acepte consejo legal de un <term id="notario">notario</term>.
find-lawyer-no-originals = No entregue sus papeles originales.
find-lawyer-no-blank = No firme un formulario en blanco.

## Pasos

# Título de una lista.
find-lawyer-where = Dónde puede buscar
find-lawyer-where-groups = Los grupos de esta página. Unos son gratis y otros cuestan poco.
find-lawyer-where-list = La lista de ayuda legal gratis de la corte de inmigración.
find-lawyer-where-nonprofit = Organizaciones sin fines de lucro con un <term id="accredited-representative">representante acreditado</term>.
find-lawyer-where-local-bar = Asociaciones locales de abogados. Algunas dan nombres de abogados.
find-lawyer-where-defender = Para un cargo penal: el defensor público.
# Título de una lista.
find-lawyer-first-visit = En la primera visita
find-lawyer-first-visit-papers = Lleve todos sus papeles. Deje solo copias.
find-lawyer-first-visit-truth = Cuente toda la historia, también si hubo arrestos.
find-lawyer-first-visit-risk = Pregunte qué puede hacer y qué puede salir mal.
find-lawyer-first-visit-dates = Pregunte cuál es la próxima fecha y quién irá con usted.

## Por qué

find-lawyer-may-have = En la corte de inmigración usted puede tener abogado. El gobierno no lo paga.
find-lawyer-time = Puede pedir al juez tiempo para buscar abogado.
find-lawyer-two-kinds = Solo dos tipos de personas pueden dar consejo legal de inmigración: abogados con licencia y representantes acreditados.
find-lawyer-two-kinds-detail = El Departamento de Justicia aprueba a los representantes acreditados. Trabajan para una organización sin fines de lucro.
find-lawyer-forms = El formulario <term id="g-28">G-28</term> avisa a ICE y a USCIS que alguien habla por usted. En la corte de inmigración es el <term id="eoir-28">EOIR-28</term>.
find-lawyer-forms-detail = El formulario EOIR-61 es solo para ayuda con un documento.
# $percent: una parte de las personas.
find-lawyer-few = Pocas personas en las cortes de inmigración de Georgia tienen abogado. En mayo de 2021 lo tenía cerca del { $percent } por ciento. Por eso, empiece pronto.
find-lawyer-state-bar = La State Bar of Georgia (el colegio de abogados) no le manda con un abogado. Muestra quién tiene licencia de Georgia y recibe quejas sobre abogados de Georgia.

## Cuando es distinto

find-lawyer-criminal = ¿Le acusan de un delito que puede llevar a la cárcel y no puede pagar? Entonces le nombran un abogado.
find-lawyer-partial = Algunos representantes acreditados no pueden hablar por usted en la corte de inmigración. Pregunte si la aprobación es completa o parcial.
find-lawyer-detained = Si los agentes le detienen, diga que quiere un abogado antes de responder. Dígalo otra vez en cada lugar nuevo.
