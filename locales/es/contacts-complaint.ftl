### Complaints: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/complaint.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-ag-consumer = Georgia Attorney General, Consumer Protection Division – Fiscal General de Georgia, protección al consumidor
contact-ga-ag-consumer-note = Para reportar estafas, también de ayuda falsa de inmigración. Las quejas son públicas, a menos que las presente sin su nombre.

contact-us-ftc = Federal Trade Commission – Comisión Federal de Comercio, reporte de fraudes
contact-us-ftc-note = Para reportar una estafa en cualquier parte de Estados Unidos.

# DHS = Department of Homeland Security.
contact-us-dhs-crcl = DHS Office for Civil Rights and Civil Liberties (CRCL) – Oficina de Derechos Civiles y Libertades Civiles
contact-us-dhs-crcl-note = Recibe quejas por escrito sobre ICE y otros empleados del DHS. Es del mismo departamento que ICE: hable antes con un abogado. Perdió personal, así que puede tardar mucho.

contact-us-dhs-oig = DHS Office of Inspector General – Oficina del Inspector General
contact-us-dhs-oig-note = Recibe reportes de delitos, corrupción o abuso de ICE u otros empleados del DHS. No es para emergencias, y de noche puede no contestar nadie. Hable antes con un abogado.

contact-us-cfpb = Consumer Financial Protection Bureau (CFPB) – Oficina para la Protección Financiera del Consumidor
contact-us-cfpb-note = Para quejas sobre dinero y deudas.
