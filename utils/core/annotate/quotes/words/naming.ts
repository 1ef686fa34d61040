/** Nouns of works, programmes and those who make them: the novel “…”, the “…” star. */
export const WORKS =
  /^(?:show|shows|series|program|programme|podcast|movie|film|films|book|novel|song|album|hit|documentary|episode|magazine|column|video|play|musical|sitcom|drama|memoir|anthem|ballad|single|track|painting|essay|bestseller|host|star|stars|creator|author|anchor|franchise|reboot|sequel|trilogy|actor|actress|segment|chapter|poem|game|app|exhibit|exhibition|production|opera|biography|autobiography|thriller|comedy|soap|cartoon|newsletter|blog|tune|hymn|classic|class|course|competition|contest)$/;

/** Forms that give a name to what stands before them. */
export const NAMING =
  /^(?:titled|entitled|nicknamed|aka|headlined|so-called|subtitled|christened|codenamed|code-named|branded|self-styled|self-described|hashtagged|marked|headed|rated|inscribed|stamped)$/;

/** Nouns for names themselves. */
export const TERMS = /^(?:name|nickname|moniker|alias|title|hashtag|acronym|pseudonym|codename|nom)$/;

/** Sayings that belong to a thing or a body for good and that nobody utters in the story. */
export const MOTTOES = /^(?:motto|mottos|mottoes|slogan|slogans|tagline|strapline|catchphrase)$/;

/** Nouns for a word or a few, and the verbs of those who utter them. */
export const EXPRESSIONS = /^(?:term|word|phrase|expression|label|nickname|epithet)$/;
export const UTTERING = /^(?:use|utter|employ|deploy|invoke|coin|adopt|borrow|repeat|hear|have)$/;

/** Kinds of things that bear a name. */
export const CLASSES =
  /^(?:theory|technique|method|practice|practise|process|phenomenon|concept|belt|genre|style|dance|dish|disease|syndrome|condition|disorder|scheme|programme|program|project|operation|system|game|movement|tradition|ritual|festival|ceremony|nickname|device|tool|material|substance|species|region|district|neighbourhood|neighborhood|area|zone|formation|manoeuvre|maneuver|tactic|trick|form|type|kind|sort|variety|breed|brand|slang|euphemism|acronym|robot|ship|boat|vessel|satellite|probe|bomb|missile|virus|malware|bug|fund|tax|collection|anthology|novel|memoir|album|exhibition|documentary|podcast|cocktail|drink|sauce|fabric|font|hashtag)$/;
