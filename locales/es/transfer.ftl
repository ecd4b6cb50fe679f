### Página: ICE mueve a una persona de un lugar de detención a otro, muchas veces lejos.
### "Usted" es la persona adentro; los pasos "Para la familia" son para quienes están afuera.

transfer-title = ICE mueve a una persona a otro lugar
# En el cuadro de la página de inicio: de 1 a 4 palabras.
transfer-short = Traslado de ICE
transfer-lead = Lea esta página si ICE le mueve a usted o a un ser querido, o puede hacerlo.

## Qué hacer

transfer-lawyer = Pida hablar con su abogado en cada lugar nuevo.
transfer-call = Llame a su familia desde el lugar nuevo.
transfer-call-detail = Diga el nombre del lugar y su <term id="a-number">número A</term>.
transfer-medicine = Diga qué medicina necesita.
# Para la familia de afuera. El localizador es de ICE.
transfer-search = Busque otra vez en el localizador de ICE.
transfer-tell-lawyer = Avise del traslado al abogado de inmediato.

## Qué no hacer

transfer-sure = No confíe en que ICE le avise a su abogado.
transfer-sign = No firme papeles antes de hablar con un abogado.
transfer-resist = No se resista ni toque a los agentes.

## Lo que está en disputa

# $hours = 24; $policy es una fecha.
transfer-notice = ¿Debe ICE avisar de un traslado? Las reglas de ICE hablan de avisar al abogado registrado en el caso, dentro de las { $hours } horas después del traslado. Una regla con fecha { $policy } también hablaba en contra de alejar a alguien de su familia cercana o de su abogado. Pero hay reportes de que ICE muchas veces no avisó al abogado. Un bufete escribió que ninguna regla estricta obliga a ICE a avisar antes a la familia. No sabemos si la regla con esa fecha todavía vale. Lo más seguro: llame, busque y pregunte cada día.

## Paso a paso

transfer-family = Para la familia, cada día
transfer-family-locator = Busque en el localizador de ICE con el número A y el país de nacimiento.
transfer-family-old-place = Llame al lugar de antes. Pregunte si la persona sigue ahí.
transfer-family-lawyer = Dígale al abogado cada lugar nuevo.
transfer-family-court = Revise la fecha y la corte en la línea de la corte.
transfer-family-consulate = Pida al consulado que vea cómo está la persona. ¿Ella tiene miedo de su gobierno? Pregunte antes a un abogado.

## Derechos y reglas

transfer-may-move = ICE dice que puede tener a una persona en cualquier lugar del país. Puede mover a la gente de un lugar a otro.
transfer-court-stays = El primer juez de inmigración sigue con el caso después del traslado. Puede mandarlo a otra corte si usted o ICE lo pide.
transfer-habeas = El <term id="habeas">hábeas corpus</term> pide a un juez federal que revise por qué le tienen. Se presenta donde usted está detenido. Una corte federal de Florida dijo que un caso presentado en la corte correcta se queda ahí aunque después le muevan. Por eso, pregunte pronto a un abogado.
# $days = 5.
transfer-released = ¿Ya salió libre? Si su dirección cambió, avise a la corte de inmigración en un plazo de { $days } días. Use el <term id="eoir-33">formulario EOIR-33</term>. Avise también a Seguridad Nacional.

## Cuando es distinto

transfer-bond = Las cortes de otros estados pueden ver la fianza de otra manera. Después de un traslado, pregunte otra vez a un abogado por la fianza.
transfer-short-stay = Algunos lugares tienen a personas solo por poco tiempo antes de moverlas. Quizás el localizador no las muestre ahí.
