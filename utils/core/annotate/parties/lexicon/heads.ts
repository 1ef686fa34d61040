const words = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/));

/** Last (or, before "of", first) words that make a name an organisation. */
export const ORG_HEADS = words(
  `agency agencies airline airlines airways alliance army assembly associates association authority bank banking board broadcasting brothers bureau cabinet
capital center centre chamber church club coalition college commission committee communications companies company confederation congress
consortium corp corporation council court courts daily department directorate division electric electronics energy enterprise enterprises
exchange federation films force forces forum foundation front fund gazette global government group guard guild headquarters herald
holdings hospital house inc industries initiative institute insurance international investments journal laboratories laboratory labs league
legislature limited ltd magazine mail media ministry mission mirror mosque motors movement museum navy network networks news newspaper
newspapers observatory office opera orchestra organisation organization parliament partners partnership party patrol petroleum pharmaceuticals
pharmacy police politburo post press productions project publishing radio records regiment registry research resources restaurant review school
schools secretariat securities senate service services society software solutions state-owned station steel studio studios syndicate
systems taskforce team technologies technology telecom telegraph television theatre theater times trade tribune tribunal trust
union unit united universities university utility ventures watch watchdog weekly wing works treasury mafia cartel militia brigade brigades caucus
secretariat inspectorate ombudsman registrar airport`,
);
/** Legal forms: they end the name of a company. */
export const LEGAL_FORMS = words(
  'inc corp co ltd llc llp plc ag sa nv bv gmbh spa kg ab asa oyj pty pte lp se as oy kk sarl pvt incorporated limited corporation company srl tbk bhd',
);
/** Last words that make a name a place. */
export const PLACE_HEADS = words(
  `avenue basin bay beach bridge canal canyon cape city coast corridor county creek delta desert district emirate falls forest garden gardens glacier
gulf harbor harbour heights highland highlands hill hills island islands isle isles lake lane mount mountain mountains municipality
neighborhood ocean park peninsula plateau port prefecture province range region reef republic reservoir ridge river road sea shore shores
springs square state strait straits street territory town township valley village volcano woods airport boulevard drive quarter suburb strip plains oblast`,
);
export const PLACE_LEADS = words(
  'lake mount mt cape port fort san santa los las saint st gulf bay strait isle north south east west northern southern eastern western central upper lower new old greater río rio el',
);
/** Capitalised by rule, never a party by themselves. */
export const CALENDAR = words(
  `january february  april  june july  september october november december  feb  apr  jul aug sep sept oct nov 
monday tuesday wednesday thursday friday saturday sunday mon tue tues  thu thur thurs fri   mondays tuesdays wednesdays thursdays fridays
saturdays sundays christmas easter ramadan thanksgiving halloween eid hanukkah diwali
gmt utc  edt pst pdt bst cet  pm`,
);
/** Particles that stand inside a name in lower case. */
export const PARTICLES = words(
  'van von der den de del della di da dos das du la le las los bin ibn ben bint al el ul ur abu ter ten zu af av y e und',
);
/** Lower-case words that may join capitalised words into one name. */
export const JOINERS = words('of for the and & on in de del');
