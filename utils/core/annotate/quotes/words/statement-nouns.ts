/** Nouns for what was said or written; whoever owns one (his claim, a letter from the mayor) is the speaker. */
export const STATEMENT_NOUNS = new Set(
  `claim claims statement statements comment comments remark remarks words word promise promises pledge vow vows assertion
   assertions accusation accusations allegation allegations criticism call calls warning warnings description declaration
   argument arguments suggestion response reply answer question insistence admission confession announcement message messages
   tweet tweets post posts email emails letter letters memo op-ed column essay article book speech address testimony quote
   quotes line phrase slogan motto mantra boast joke jokes rhetoric attack attacks praise denial denials complaint complaints
   contention belief view opinion refrain chant cry plea demand demands proposal assessment characterization characterisation
   term label ruling opinion report story headline editorial interview monologue rant tirade note notes verdict conclusion
   labeling labelling reference references observation advice reasoning explanation euphemism nickname insult insults retort
   rebuke phrase catchphrase saying missive point directive directives instruction instructions`.split(/\s+/),
);
