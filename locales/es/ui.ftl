### Las palabras de las páginas mismas: botones, títulos, avisos.
### Cortas, porque las pantallas son pequeñas. Se habla de usted.

app-name = Amparo
language-name = Español

## La barra, el encabezado y el pie

skip = Ir al contenido
nav-label = Principal
nav-home = Inicio
nav-cards = Tarjetas
nav-contacts = Contactos
nav-search = Buscar
nav-terms = Palabras explicadas
nav-sources = Fuentes
nav-display = Letra y colores
nav-privacy = Privacidad
nav-about = Acerca de
language-change = Idioma:
place-change = Cambiar de lugar

## Inicio

home-question = ¿Qué está pasando?
# Título sobre preguntas que llevan a qué hacer, y sobre formularios.
home-helps = Paso a paso
home-promise = Funciona sin internet. No guardamos nada de lo que usted lee.
home-place = Dónde está usted
home-place-known = Lo que sabemos de { $place }

print = Imprimir

group-now = Ahora mismo
group-custody = En detención
group-places = En un lugar
group-family = Familia
group-work = Trabajo
group-protect = Prepararse
group-understand = Cómo funciona

## Un tema

section-do = Haga esto ahora
section-say = Diga esto
section-dont = No haga esto
section-disputed = Esto está en disputa
section-call = Llame para pedir ayuda
section-why = Por qué
section-exception = Cuándo es diferente
section-more = Lea más
say-large = Mostrar en grande
why-open = Por qué, y de dónde viene esto
walk-restart = Empezar de nuevo

## Lo que una página dice de su propio estado

state-machine = Esta traducción la hizo una máquina. Ninguna persona la ha revisado todavía. Ningún abogado ha revisado esta página.
state-draft = Esto es un borrador. Ningún abogado ha revisado esta página todavía.
state-lawyer = Un abogado ha revisado esta página.
state-foreign = Una parte de esta página todavía no está en español. Se muestra en inglés.
state-check = Esta página necesita una revisión. La ley puede haber cambiado.
state-expired = Esta información era válida hasta el { $date }. Puede estar vieja. Pida una versión más nueva.

## Hechos y fuentes

fact-title = De dónde viene esto
fact-source = Fuente
fact-as-of = Revisado el { $date }
fact-checked = Última revisión
fact-review = Revisión
fact-reviewed = Un abogado revisó esto.
fact-not-reviewed = Ningún abogado ha revisado esto todavía.
fact-holds = Vale en
fact-basis = Ley o caso
fact-mark-disputed = Las cortes o las agencias no están de acuerdo en esto.
fact-mark-may-change = Esto puede cambiar pronto.
fact-mark-check = Verifique esto antes de confiar en ello. Puede haber cambiado.
fact-mark-unseen = Sabemos esto, pero no encontramos una fuente para mostrar.
fact-mark-weak = La fuente es débil. Hace falta una mejor.
source-official = Página del gobierno o de una corte
source-legal-org = Organización legal
source-law-firm = Bufete de abogados
source-news = Noticias
source-secondary = Otra página
source-weak = Fuente débil
source-none = Sin fuente
sources-title = Fuentes
sources-lead = Cada afirmación legal de aquí viene de uno de estos hechos. Ningún abogado los ha revisado todavía.
sources-count = { $count ->
    [one] { $count } hecho
   *[other] { $count } hechos
}

## Tarjetas

cards-title = Tarjetas para mostrar
cards-lead = Muestre una al agente, o léala en voz alta.
card-close = Cerrar
card-mode = Mostrar grande y claro
card-turn = Darle la vuelta
card-more = Cuándo usarla y compartir
card-when = Cuándo usar esta tarjeta

# Tarjetas del tamaño de una tarjeta de banco.
wallet-title = Tarjetas para su cartera
wallet-lead = Imprima estas tarjetas y corte por las líneas. Lleve con usted las que necesite.

## Escuchar

listen = Escuchar
listen-officer = Decirlo en inglés
listen-synthetic = Una voz de computadora
listen-none = Este dispositivo no tiene voz para este idioma.

## Formularios

form-how = Imprima esta hoja y llénela a mano. O cópiela en un papel. Aquí no se guarda nada.

## Contactos

contacts-title = Contactos
contacts-lead = Ayudan a la gente de este lugar: { $place }.
contacts-needs = ¿Qué necesita?
contacts-none = No conocemos ninguno para este lugar. Elija un lugar más amplio para ver más.
contacts-count = { $count ->
    [one] { $count } contacto
   *[other] { $count } contactos
}
contacts-more = Más: { $need }
contact-open = Detalles
contact-unconfirmed = No pudimos confirmar bien este número. Puede estar mal.
contact-no-phone = No tenemos un número de teléfono que dar aquí.
contact-terms = Costo e idiomas
contact-areas = Ayuda en
contact-address = Dirección
contact-web = Web
contact-web-unseen = No hemos confirmado esta dirección web.
contact-text-word = Mandar el texto { $word } al { $number }
contact-text-number = Mandar un texto al { $number }
call = Llamar
copy = Copiar
copied = Copiado

need-emergency = Emergencia
need-crisis = Alguien con quien hablar
need-immigration-legal = Abogados de inmigración
need-detention = Alguien está detenido
need-hotline = Líneas de la comunidad
need-civil-legal = Otros abogados
need-facility = Centros de detención
need-court = Cortes de inmigración
need-consulate = Consulados
need-domestic-violence = Violencia en casa
need-trafficking = Trabajo o sexo a la fuerza
need-health = Doctores y clínicas
need-social = Comida, refugio y ayuda
need-labor = Problemas en el trabajo
need-complaint = Poner una queja

phone-main = Número principal
phone-hotline = Línea de ayuda
phone-crisis = Línea de crisis
phone-office = Oficina
phone-clinic = Clínica
phone-court = Corte
phone-facility = Centro de detención
phone-tty = Para personas sordas (TTY)
phone-intake = Casos nuevos
phone-referral = Referencias
phone-emergency = Línea de emergencia
phone-second = Segundo número
phone-toll-free = Llamada gratis
phone-local = Número local
phone-text = Llamada o texto
phone-whatsapp = WhatsApp
phone-from-detention = Desde un teléfono dentro de la detención
phone-spanish = En español
phone-inside-how = Márquelo en un teléfono dentro de la detención. Afuera no funciona.

confirmed-own-page = Número visto en su propia página, { $date }
confirmed-two-sources = Número visto en dos lugares, { $date }
confirmed-one-source = Número visto en un solo lugar, { $date }
confirmed-conflict = Las fuentes no coinciden en este número, { $date }
confirmed-unseen = Número no visto en ninguna fuente, { $date }

warn-ice = Es de ICE o trabaja para ICE.
warn-dhs = Esto lo maneja el departamento que dirige a ICE.
warn-police = Esto puede llegar a la policía.
warn-consulate = Es una oficina de un gobierno extranjero.
warn-recorded = Las llamadas se pueden grabar.

open-always = Abierto día y noche
open-until = Abierto ahora, hasta las { $time }
open-today = Cerrado ahora. Abre hoy a las { $time }
open-on = Cerrado ahora. Abre el { $day } a las { $time }
day-1 = lunes
day-2 = martes
day-3 = miércoles
day-4 = jueves
day-5 = viernes
day-6 = sábado
day-7 = domingo

cost-free = Gratis
cost-low = Gratis o de bajo costo
cost-sliding = El costo depende de sus ingresos
cost-varies = Puede costar dinero

speaks-ar = árabe
speaks-bn = bengalí
speaks-en = inglés
speaks-es = español
speaks-fr = francés
speaks-hi = hindi
speaks-ht = criollo haitiano
speaks-ko = coreano
speaks-pt = portugués
speaks-ur = urdu
speaks-vi = vietnamita
speaks-zh = chino
speaks-interpreter = otros idiomas con intérprete

## Lugares

places-title = Su lugar
places-lead = Elija su condado para ver lo que vale allí. No usamos su ubicación.
places-find = Busque su condado o su ciudad principal
places-count = { $count ->
    [0] Ningún condado se llama así. Pruebe con menos letras.
    [one] { $count } condado
   *[other] { $count } condados
}
place-county = Condado de { $name }
place-whole = Toda { $name }
place-anywhere = En cualquier parte de Estados Unidos
place-seat = Sede del condado: { $seat }
place-agreements = La policía local y ICE aquí
place-no-agreement = No encontramos ningún acuerdo entre ICE y el sheriff o la policía de este condado en las listas que pudimos leer.
place-never-safe = Ningún condado está fuera del alcance de ICE. Las huellas de todas las cárceles se revisan. La policía estatal actúa en todas partes. Los acuerdos cambian a menudo.
place-sharing = El intercambio de huellas ya había llegado a este condado en esta fecha: { $date }. Todavía sigue.
place-legal-aid = Ayuda gratis aquí para otros problemas legales
place-parts = Lugares que contiene
agreement-jail = Modelo de cárcel.
agreement-jail-meaning = Los agentes de la cárcel preguntan a las personas por su estatus y pueden iniciar un caso de deportación.
agreement-warrant-service = Modelo de órdenes.
agreement-warrant-service-meaning = Los agentes de la cárcel entregan órdenes de ICE a personas que están en la cárcel.
agreement-task-force = Modelo de patrulla (task force).
agreement-task-force-meaning = Los agentes locales pueden hacer trabajo de inmigración en la calle, también durante una parada.
agreement-signed = Firmado el { $date }
agreement-document = Documento del { $date }
agreements-count = { $count ->
    [one] { $count } acuerdo conocido
   *[other] { $count } acuerdos conocidos
}

## Palabras explicadas

terms-title = Palabras explicadas
terms-lead = Palabras que usan los agentes, los abogados y los jueces.
term-also = También se dice:

## Buscar

search-title = Buscar
search-label = ¿Qué busca?
search-go = Buscar
search-count = { $count ->
    [0] No encontramos nada
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-none = No encontramos nada. Pruebe con una sola palabra, o elija lo que está pasando.
search-guess = No hay nada igual. Tal vez quiere decir:
search-best = Lo más probable
search-do = Qué hacer
search-learn = Para saber más
search-other = ¿No está aquí? Elija lo que está pasando
search-kind-topic = Qué hacer
search-kind-walk = Preguntas que ayudan
search-kind-card = Palabras para mostrar
search-kind-form = Hoja para llenar
search-kind-contacts = Quién ayuda
search-kind-group = Páginas
search-kind-place = Lugar
search-kind-term = Palabra explicada
search-elsewhere = Ayuda en { $place }
search-via-word = Por «{ $typed }» también buscamos «{ $found }»
search-via-language = Encontramos «{ $typed }» en { $language }
search-via-other = Por «{ $typed }» también buscamos «{ $found }» ({ $language })
search-cut = Su pregunta es larga. Miramos sus primeras { $count } letras.

## Letra y colores

display-title = Letra y colores
display-size = Tamaño de la letra
display-percent = { $percent } %
display-theme = Colores
display-auto = Como mi aparato
display-light = Claro
display-dark = Oscuro
display-contrast = Alto contraste
display-sample = Mantenga la calma. Usted tiene derechos.
display-kept = Esta elección queda en este aparato. No dice nada de lo que usted lee.
display-no-script = Use los ajustes de su aparato para la letra y los colores. Esta página los sigue.

## Acerca de y privacidad

about-title = Acerca de Amparo
about-what = Amparo le dice a la gente sus derechos, en su idioma, sin internet.
about-not-advice = Esto es información, no consejo legal. Cada caso es diferente. Pregunte a un abogado por el suyo.
about-review = Ningún abogado ha revisado este contenido todavía. Cada página dice quién la ha revisado.
about-pack = Contenido
about-date = Escrito
about-expires = Válido hasta
about-digest = Código de control del contenido
about-program = Programa
about-languages = Idiomas
about-licence = Cualquiera puede compartir y cambiar el texto si nombra su fuente (CC BY 4.0).

privacy-title = Privacidad
privacy-lead = Amparo no guarda nada sobre usted.
privacy-lead-app = Amparo guarda solo lo que usted escribe en “Mi plan”.
privacy-mine = Su plan y su gente se quedan en este teléfono, cerrados con su PIN si pone uno. Puede borrarlos de una vez.
privacy-mine-limits = Mientras están abiertos, están en la memoria del teléfono. Un PIN corto quizás no detenga a expertos con máquinas.
privacy-network = Funciona sin internet. No envía nada.
privacy-nothing-kept = No guarda lo que usted lee, busca o elige. No tiene cuentas ni cookies.
privacy-display = Solo el tamaño de la letra y los colores quedan en este aparato, si usted los cambia.
privacy-calls = Cuando usted oprime un número, su teléfono hace la llamada. Su teléfono guarda después su propia lista de llamadas.
privacy-shared = En una pantalla compartida o en un teléfono ajeno, vuelva a Inicio cuando termine.
privacy-phone = Quien abra su teléfono puede ver que tiene Amparo.

## Salir enseguida

exit = Salir ya
exit-how = Para salir rápido, toque el botón rojo de arriba. O presione Esc tres veces. Entonces solo verá un reloj. Para volver, toque el reloj tres veces, rápido.
exit-limits = Puede fallar. Quizás no oculte que usted estuvo aquí.
exit-known = Entiendo

## La pantalla común

neutral-title = Reloj

## Compartir

share = Compartir
share-picture = Como imagen
share-vcard = A los contactos de mi teléfono
share-saved = Guardado en sus descargas: #
share-from = De Amparo, { $date }. Esto es información, no consejo legal.
text = Mensaje

## Antes de una llamada

call-title = Antes de llamar
call-think = Diga solo lo necesario. No tiene que dar su nombre, dónde nació ni su estatus.
call-cost = Esta llamada puede costar dinero.
call-go = Llamar ahora
call-not = No llamar

## Mi plan y mi gente, guardados solo en este teléfono

nav-mine = Mi plan
mine-title = Mi plan y mi gente
mine-nowhere = Aquí no puede llenarlo.
mine-nowhere-why = Esta página está en un navegador o en una pantalla que otros pueden usar. Por eso no guarda nada. Imprima una hoja en blanco y llénela a mano. La aplicación Amparo en su propio teléfono sí puede guardar su plan.
mine-blank = Hojas en blanco
mine-start = Escriba su plan y su gente antes de necesitarlos.
mine-start-where = Se queda en este teléfono. Amparo no lo envía a nadie.
mine-start-pin = Un PIN lo cierra. Si olvida el PIN, nadie puede abrirlo, ni nosotros.
mine-start-limits = Un PIN corto detiene a quien toma su teléfono. Quizás no detenga a expertos con máquinas. Uno largo es más seguro. Bloquee también su teléfono.
mine-start-with = Con PIN
mine-start-go = Empezar
mine-start-without = Sin PIN
mine-start-without-go = Empezar sin PIN
mine-without-means = Sin PIN, quien abra su teléfono puede leerlo todo.
mine-pin = Su PIN
mine-pin-new = PIN nuevo
mine-pin-again = El mismo PIN otra vez
mine-pin-letters = Usar también letras
mine-pin-help = Use 6 números o más, o unas palabras. No su cumpleaños. No lo escriba cerca de su teléfono.
mine-pin-set = Poner este PIN
mine-pin-change = Cambiar el PIN
mine-pin-remove = Quitar el PIN
mine-open = Abrir
mine-forgot = ¿No tiene el PIN?
mine-forgot-help = Los derechos, las tarjetas y los contactos funcionan sin él.
mine-wait-seconds = { $count ->
    [one] Hubo demasiados errores. Espere { $count } segundo.
   *[other] Hubo demasiados errores. Espere { $count } segundos.
}
mine-wait-minutes = { $count ->
    [one] Hubo demasiados errores. Espere { $count } minuto.
   *[other] Hubo demasiados errores. Espere { $count } minutos.
}
mine-tries-left = { $count ->
    [one] Con { $count } error más, se borra todo.
   *[other] Con { $count } errores más, se borra todo.
}
mine-wipe = Si alguien se equivoca de PIN
mine-wipe-never = Guardar todo, pero hacer esperar
mine-wipe-after = Borrar todo después de { $count } errores
mine-wipe-help = Borrar protege a su gente. Pero un niño que juega con su teléfono también puede borrarlo.
mine-unprotected = No hay PIN. Quien abra este teléfono puede leer esto.
mine-unreadable-damaged = Lo que guardó aquí está dañado. No se puede abrir.
mine-unreadable-newer = Un Amparo más nuevo escribió esto. Instale el más nuevo para abrirlo.
mine-unreadable-device = El teléfono no deja que Amparo lea o guarde esto. Libere espacio e intente otra vez.

mine-error-wrong = Ese PIN no es correcto.
mine-error-short = Ese PIN es muy corto. Use 4 o más.
mine-error-long = Ese PIN es muy largo.
mine-error-easy = Ese PIN es fácil de adivinar. Elija otro.
mine-error-differ = Los dos PIN no son iguales.
mine-error-nameless = Escriba un nombre.
mine-error-number = Escriba el número de teléfono solo con números.
mine-error-too-long = Es muy largo. Escriba menos.
mine-error-full = No cabe más. Quite algo primero.
mine-error-gone = Esto ya no está. Vuelva atrás.
mine-error-closed = Está cerrado. Ábralo e intente otra vez.
mine-error-device = No se pudo guardar. Libere espacio en el teléfono e intente otra vez.
mine-error-other = No funcionó. Intente otra vez.

mine-erase = Borrar todo
mine-erase-help = Esto borra de este teléfono su gente, su plan y sus notas, de una vez. No se puede deshacer.
mine-erase-now = Borrar todo ahora
mine-safety = Guárdelo bien
mine-lock-title = PIN y borrar
mine-lock-now = Cerrar ahora
mine-hide = Salir rápido
plain-name-help = En este teléfono, Amparo puede mostrar un nombre común y un reloj como ícono.
plain-name-on = Usar el nombre común
plain-name-off = Usar el nombre Amparo

mine-people = Mi gente
mine-people-lead = Quién debe saber y quién puede ayudar.
mine-people-none = Todavía nadie.
mine-people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
mine-people-pick = Elegir de nuestros contactos
mine-people-pick-how = Abra un contacto y toque “Guardar en mi gente”.
mine-keep-contact = Guardar en mi gente
mine-person-new = Agregar una persona
mine-person-change = Cambiar una persona
mine-person-name = Nombre
mine-person-role = ¿Quién es?
role-family = Familia
role-caregiver = Cuida a mis hijos
role-lawyer = Abogado
role-consulate = Consulado
role-other = Otra persona
mine-person-number = Número de teléfono
mine-person-number-more = Otro número
mine-person-lang = Idioma de los mensajes para esta persona
mine-person-message = Enviar mi mensaje a esta persona
mine-person-messaged = Recibe mi mensaje
mine-person-text = Mensaje a
mine-person-changed = Nuestra página de contacto ahora tiene otro número. Verifíquelo.
mine-keep = Guardar
mine-change = Cambiar
mine-remove = Quitar
mine-done = Listo
mine-kept = Guardado

mine-message = Avisar a mi gente
mine-message-how = Toque un mensaje. Se abre la aplicación de mensajes de su teléfono. Luego toque enviar allí. Necesita señal de celular. La compañía de teléfono puede leer los mensajes.
mine-message-to = Quién lo recibe
mine-message-nobody = Primero agregue personas con número de teléfono.
mine-message-mute = { $name } no tiene número.
mine-message-place = Dónde está usted, si quiere decirlo
mine-message-count = Personas: { $count }
message-taken-label = Me están llevando
message-taken = Unos agentes me están llevando. Por favor empiecen nuestro plan y llamen a mi abogado.
message-stopped-label = Me pararon
message-stopped = Unos agentes me pararon. Si no saben de mí pronto, por favor empiecen nuestro plan.
message-door-label = Están en mi puerta
message-door = Hay agentes en mi puerta. Por favor estén pendientes del teléfono.
message-safe-label = Estoy a salvo
message-safe = Estoy a salvo. Llamaré cuando pueda.
message-place = Estoy aquí: { $place }

mine-plan = Mi plan
mine-plan-lead = Llene una hoja aquí o imprima una en blanco.
mine-sheet-new = Llenar
mine-sheet-blank = Hoja en blanco
mine-sheet-changed = Cambiado el { $date }
mine-sheet-kept-how = Lo que escribe se guarda enseguida, solo en este teléfono.
mine-sheet-paper = En papel o en un mensaje, otros pueden leerlo. Déselo solo a personas de confianza.
mine-sheet-rest = De una hoja anterior
mine-sheet-old = Hoja anterior
mine-sheet-empty = Todavía no hay nada escrito.
mine-sheet-remove-help = Esto quita esta hoja del teléfono. No se puede deshacer.
form-how-app = Llénela en este teléfono, o imprímala y llénela a mano.

## Direcciones que no llevan a nada

error-missing-title = Esta página no está aquí
error-missing-text = La dirección puede ser vieja o estar mal escrita. Elija lo que está pasando, o busque.
error-malformed-title = No se puede leer esta dirección
error-malformed-text = Una parte está dañada o es demasiado larga. Elija lo que está pasando, o busque.

## Contenido que no se puede abrir. Una línea cada uno: también se leen sin contenido.

broken-title = Amparo no puede mostrar su contenido
broken-missing = El archivo del contenido falta o no se puede leer.
broken-damaged = El archivo del contenido está dañado o cortado.
broken-newer-format = El archivo del contenido es para un Amparo más nuevo.
broken-older-format = El archivo del contenido es para un Amparo más viejo.
broken-not-a-pack = Este archivo no es contenido de Amparo.
broken-foreign = El archivo del contenido tiene algo que no debe tener. No se usa.
broken-then = Consiga el archivo otra vez o instale Amparo otra vez. En peligro, llame al 911. Usted tiene derecho a guardar silencio.
