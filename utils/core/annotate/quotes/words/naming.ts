/** Nouns of works, programmes and those who make them: the novel “…”, the “…” star. */
export const WORKS =
  /^(?:show|shows|series|program|programme|podcast|movie|film|films|book|novel|song|album|hit|documentary|episode|magazine|column|video|play|musical|sitcom|drama|memoir|anthem|ballad|single|track|painting|essay|bestseller|host|star|stars|creator|author|anchor|franchise|reboot|sequel|trilogy|actor|actress|segment|chapter|poem|game|app|exhibit|exhibition|production|opera|biography|autobiography|thriller|comedy|soap|cartoon|newsletter|blog|tune|hymn|classic|class|course)$/;

/** Forms that give a name to what stands before them. */
export const NAMING =
  /^(?:titled|entitled|nicknamed|aka|headlined|so-called|subtitled|christened|codenamed|code-named|branded|self-styled|self-described|hashtagged)$/;

/** Nouns for names themselves. */
export const TERMS = /^(?:name|nickname|moniker|alias|title|hashtag|acronym|pseudonym|codename|nom)$/;

/** Sayings that belong to a thing or a body for good and that nobody utters in the story. */
export const MOTTOES = /^(?:motto|mottos|mottoes|slogan|slogans|tagline|strapline|catchphrase)$/;
