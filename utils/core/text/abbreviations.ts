const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a name: the stop never ends a sentence. Written with a capital. */
export const TITLES = words(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revs Fr Hon Sen Sens Rep Reps Gov Govs Pres Amb Sec Dep Asst Atty Ald Gen Gens Lt
   Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Adm Brig Supt Insp Det Con Ofc Cong Mme Mlle Sra Mgr Msgr Bp Mt Ft Univ Assn Assoc
   Dept`,
);

/** Stand before what they introduce, also in lower case: the stop never ends a sentence. */
export const LEADS = words('vs v eg ie e.g i.e cf viz aka a.k.a approx ca incl esp');

/** Stand before a number: 'No. 5', 'pp. 12'. Before anything else the word is a word, and the stop a stop. */
export const BEFORE_NUMBER = words(
  'no nos fig figs vol vols art ch chap op p pp para sec est tel c b d r circa',
);

/**
 * May close a sentence or stand within it: what follows decides. Written with a capital, so that 'the sun.' and 'fell
 * ill.' are no abbreviations.
 */
export const MAY_END = words(
  `Inc Ltd Co Corp Cos Plc Llc Bros Jr Sr Esq St Ave Blvd Rd Sq Bldg Etc Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue
   Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo
   Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta INC LTD CO CORP PLC JR SR`,
);

/** The same in lower case. */
export const MAY_END_LOWER = words('inc ltd plc llc etc al jr sr a.m p.m b.c a.d');

/**
 * Usual first words of a sentence that are no names. After an abbreviation or an initial one of them means that a new
 * sentence has begun.
 */
export const OPENERS = words(
  `The An He She It They We You But And In On At That This These Those There If When While After Before His Her Its Their Our My
   For As Yet Or Not Some Many Most What Who How Why Where Since With By From To However Meanwhile Also Then Now Both Each
   Another Other Such Only Just Even Still Later Earlier Last Next Under Over During Until Although Though Because Once All
   Any Every Here Until Unlike Despite Nor According Asked Instead Mr Mrs Ms`,
);
