/**
 * Capitalised words that take a number into a name: 'Article 50', 'Flight 370'. The number after them is no figure.
 * Tables are lower case; the detector asks for the capital in the text.
 */
export const NUMBERED: ReadonlySet<string> = new Set(
  `article section title chapter part book volume act clause schedule amendment rule regulation resolution
  proposition prop bill directive protocol form paragraph item exhibit appendix annex flight route highway
  interstate motorway autoroute freeway exit gate terminal pier platform track room suite apartment apt flat
  unit floor level lot box row seat aisle channel radio bbc itv espn studio tv area zone district ward
  precinct sector station engine ladder battalion regiment division squadron brigade platoon troop category
  cat class type grade tier stage phase version windows ios android macos playstation xbox galaxy iphone
  ipad pixel kindle model mark mk series episode game round heat week day leg inning hole stadium super
  apollo gemini soyuz vostok sputnik voyager pioneer mariner viking ariane falcon starship explorer artemis
  shenzhou hubble boeing airbus lockheed mcdonnell douglas dc md tupolev antonov ilyushin sukhoi cessna
  embraer concorde ferrari porsche peugeot renault mazda fiat audi bmw fortune forbes ftse nasdaq nikkei
  stoxx dax cac ibex russell wilshire topix euronext formula question law hole century catch year ref band camp hangar warehouse block plot ph
  formation file case docket no nos p pp page pages line figure fig table verse psalm genesis isaiah matthew
  corinthians forever heaven blink agent operation sum vitamin omega magnum nissan toyota tesla hurricane
  expedition g sti asx kospi sensex nifty`.split(/\s+/),
);

/** The same in lower case: a number after them names a place in a list or a law, whatever the capitals. */
export const NUMBERED_LOWER: ReadonlySet<string> = new Set(
  'marker ph stage phase type level levels tier grade grades band zone junction junctions floor clade figure table step part episode season round bus tram platform lane resolution version article section chapter page pages pp paragraph clause route highway exit gate room suite channel category line verse docket flight row'.split(
    ' ',
  ),
);
