import type { Gender } from './first-names.ts';

/** Words of address: never part of the name, always before a person. */
export const HONORIFICS: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...[
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'baron',
    'father',
    'imam',
    'sheikh',
    'sultan',
    'emperor',
    'duke',
    'monsieur',
    'herr',
    'señor',
    'congressman',
    'chairman',
    'spokesman',
    'councilman',
    'businessman',
    'policeman',
  ].map((w) => [w, 'male'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'lady',
    'dame',
    'queen',
    'princess',
    'baroness',
    'sister',
    'duchess',
    'empress',
    'madame',
    'frau',
    'señora',
    'congresswoman',
    'chairwoman',
    'spokeswoman',
    'councilwoman',
    'businesswoman',
    'policewoman',
    'actress',
  ].map((w) => [w, 'female'] as const),
  ...`dr prof professor rev reverend hon gov governor gen general lt lieutenant lieut col colonel maj major capt captain cmdr commander sgt sergeant cpl
corporal adm admiral brig brigadier supt superintendent insp inspector det detective marshal sen senator rep representative pres president premier
chancellor minister secretary ambassador amb envoy mp mep judge justice attorney prosecutor bishop archbishop cardinal pope rabbi ayatollah mullah
mayor councillor councilor councilmember alderman lawmaker chief director chair chairperson ceo cfo coo cto editor coach manager
spokesperson correspondent president-elect deputy vice-president ex-president warlord dictator tsar emir crown constable officer private
messrs mx dean principal vicar pastor comrade`
    .split(/\s+/)
    .map((w) => [w, undefined] as const),
]);

/** Title words that only stand with a title ("Prime Minister", "Foreign Secretary"): skipped when they lead one. */
export const TITLE_LEADS: ReadonlySet<string> = new Set(
  `prime foreign finance interior defense defence deputy vice former first attorney chief acting assistant associate managing executive
home health education justice trade labor labour energy environment transport agriculture communications information press police
senior junior special supreme lieutenant major brigadier rear field inspector staff crown grand co lead head state federal national
general secretary district treasury budget economy economics security`.split(/\s+/),
);

/** Common nouns that introduce the person who follows or stands in apposition: "striker", "lawyer", "analyst". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson president chairman chairwoman chairperson chair chief director head leader founder co-founder cofounder owner partner
manager boss executive ceo cfo coo cto officer minister secretary governor mayor senator congressman congresswoman lawmaker legislator mp councillor
councilman councilwoman commissioner ambassador envoy diplomat general commander colonel captain lieutenant sergeant major admiral judge justice
prosecutor attorney lawyer solicitor barrister magistrate sheriff detective inspector superintendent constable professor lecturer researcher
scientist economist analyst strategist historian sociologist psychologist biologist physicist epidemiologist virologist doctor physician surgeon nurse
engineer architect designer developer teacher principal dean student author writer novelist poet journalist reporter correspondent editor
columnist critic broadcaster presenter anchor host actor actress director producer filmmaker singer rapper musician composer pianist artist painter
photographer model whip vp evp svp defenseman defenceman goalie goaltender linebacker realtor striker midfielder defender goalkeeper forward winger quarterback pitcher coach trainer captain player golfer
cyclist swimmer boxer sprinter batsman bowler all-rounder activist campaigner advocate organizer organiser adviser advisor aide consultant
candidate nominee challenger incumbent king queen prince princess bishop archbishop cardinal pope priest pastor imam rabbi cleric monk
farmer fisherman businessman businesswoman entrepreneur investor trader broker banker financier billionaire millionaire tycoon trustee treasurer
wife husband son daughter father mother brother sister widow survivor resident witness victim suspect defendant accountant auditor
administrator coordinator co-ordinator representative delegate negotiator mediator observer expert specialist fellow scholar academic
vice-president co-chair co-director rival veteran rebel guerrilla warlord dictator premier chancellor speaker deputy whip
firefighter paramedic pilot astronaut driver rider jockey referee umpire champion veterinarian pharmacist midwife therapist`.split(
    /\s+/,
  ),
);
