/**
 * Capitalised words that take a number into a name: 'Article 50', 'Flight 370'. The number after them is no figure.
 * Tables are lower case; the detector asks for the capital in the text.
 */
export const NUMBERED: ReadonlySet<string> = new Set(
  `article section title chapter part book volume act clause schedule amendment rule regulation resolution proposition
  prop bill directive protocol order form paragraph item exhibit count appendix annex flight route highway interstate
  motorway autoroute freeway exit gate terminal pier platform track room suite apartment apt flat unit floor level lot
  box row seat aisle channel radio bbc itv espn studio tv area zone district ward precinct sector station engine ladder
  battalion regiment division squadron brigade platoon company troop group category cat class type grade tier stage
  phase version windows ios android macos playstation xbox galaxy iphone ipad pixel kindle model mark mk series season
  episode game match round heat race week day leg lap inning hole set quarter stadium super apollo gemini soyuz vostok
  sputnik voyager pioneer mariner viking ariane falcon starship explorer artemis shenzhou hubble boeing airbus lockheed
  mcdonnell douglas dc md tupolev antonov ilyushin sukhoi cessna embraer concorde ferrari porsche peugeot renault mazda
  fiat audi bmw fortune forbes global ftse nasdaq nikkei stoxx dax cac ibex russell wilshire topix euronext formula
  catch area camp hangar warehouse block plot ph unit formation file case docket no nos number p pp page pages line
  figure fig table photo picture verse psalm genesis isaiah matthew corinthians top route forever heaven studio blink
  agent district world euro expo rio tokyo beijing psalm operation unit studio sum state vitamin omega windows windows
  magnum schedule nissan toyota tesla peugeot hurricane expedition unit group g group e-mini sti asx kospi sensex nifty
  hang-seng euro s&p ftse/mib cac-40 rs-500`
    .split(/\s+/)
    .filter(
      (word) =>
        !/^(?:world|euro|top|set|group|company|quarter|state|order|season|lap|rio|tokyo|beijing|e-mini|expo|count|number|global|picture|photo|company|race|match)$/.test(
          word,
        ),
    ),
);

/** The same in lower case: a number after them names a place in a list or a law, whatever the capitals. */
export const NUMBERED_LOWER: ReadonlySet<string> = new Set(
  'resolution version article section chapter page pages pp paragraph clause route highway exit gate room suite channel category line verse docket flight row'.split(
    ' ',
  ),
);

/** Capitalised words after a number that make an address or a firm: '10 Downing Street', '20th Century Fox'. */
export const STREETS: ReadonlySet<string> = new Set(
  `street st avenue ave road rd lane drive boulevard blvd square place plaza court crescent terrace gardens parkway
  highway way row mews`.split(/\s+/),
);

/** Words before a Roman numeral that show it is one: 'World War II', 'Title IX', 'Super Bowl XL'. */
export const ROMAN: RegExp = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xx[iv]*|xl[iv]*)$/;
