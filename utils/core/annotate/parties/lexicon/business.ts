const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What firms and clubs have and people do not: "Acme's board", "Acme shares". */
export const OWNED = words(
  `share shares stock stake board shareholders investors bonds debt revenue revenues profit profits earnings sales turnover customers
   subscribers products subsidiary headquarters factory factories plant plants chief chairman chairwoman ceo cfo founder founders co-founder
   owner owners spokesman spokeswoman spokesperson executives executive employees workers staff engineers shareholding acquisition takeover
   purchase merger bid market valuation dividend balance platform servers chips division unit ipo directors creditors pilots crews drivers
   striker goalkeeper midfielder defender coach fans supporters supporter`,
);

/** Stand before "of", "in", "at", "for" or "with" and a firm: "shares in Acme". */
export const OF_FIRM = words(
  `shares stock stake stakes investor investors spokesman spokeswoman spokesperson executive executives employee employees workers board
   headquarters takeover acquisition purchase chairman chairwoman founder co-founder owner owners customer customers subsidiary unit division
   shareholder shareholders investment bonds merger merge merged analyst supplier`,
);

/** The part of them that no place has either. */
export const SHARES = words(
  'executive executives share shares stock stake shareholders shareholder ceo cfo revenue profit profits earnings dividend ipo takeover acquisition',
);

/** What a firm has done to it, straight before its name. */
export const DEALS = words(
  'buy buys bought buying acquire acquires acquired acquiring sell sold rival rivals',
);

/** What a firm does, straight after its name. */
export const FIRM_VERB = words(
  'employs employ manufactures owes operates acquired acquire posted reported reports buys pays sells supplies supply',
);
/** The same after "has", "will", "would". */
export const FIRM_ACT = words('agreed pay buy acquire invest sell employ build supply launch hire');

/** What only people have: "Orr's widow". */
export const KIN = words(
  'wife husband mother father son daughter family parents brother sister widow death life childhood lawyer lawyers body career',
);

/** Makers and traders, which stand before their own names: "Chipmaker Acme". */
export const MAKER = words(
  `startup airline retailer insurer lender brewer broadcaster publisher manufacturer chipmaker drugmaker carmaker automaker planemaker
   truckmaker phonemaker toymaker shoemaker steelmaker papermaker tyremaker enginemaker watchmaker batterymaker robotmaker foodmaker`,
);
/** All of what a firm may be called. */
export const FIRM_NOUN = words(
  `${[...MAKER].join(' ')} company firm start-up developer giant rival supplier provider operator miner utility carrier bank group newspaper
   charity union club champions conglomerate chain maker`,
);
