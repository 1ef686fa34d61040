import fc from 'fast-check';

const PIECES =
  `Ann|Okoro|Ms. Lund|Dr. J. P. Hale|Acme Corp.|the Bank of Orrin|U.S.|Lagos|New Orrin|BBC One|McDuff|O’Hara|al-Amin|de Vries
the company|a spokesman|officials|people familiar with the matter|who|she|he|they|it|his lawyer|its chief executive
said|says|told reporters|according to|added|asked|that|and|but|of|in|to|for|from|between|while|not|was|rose|fell by
$3.4bn|£2.6m|US$10-15 billion|€1,200|5%|3.5 per cent|0.25 percentage points|12|one in five|two-thirds|a dozen|1,234,567|10-9|6-4, 7-5|1/2|½
-40|10 GW|94mph|5 ft 11 in|3,000 sq km|100m|9pm|4:30 a.m. GMT|Monday|last year|March 5, 2026|5 March|2026-03-05|1990s|Q3|FY2025|the first half of 2027
the 45-year-old|aged 63|14th|third|twice|tripled|six weeks|P3D|every day|No. 5|Flight 370|COVID-19|S&P 500|F-16|iPhone 15|Article 50
“|”|‘|’|"|'|«|»|„|(|)|[sic]|—|–|-|…|...|.|.|.|,|,|;|:|!|?|/|%|$|#|@|&|*
\u00a0|\u200b|\u00ad|\ufeff|\ud83d|\udc00|\ud83d\ude00|é|ß|İ|שלום|مرحبا|東京|ﬁ|＄5|٣|²|\u202e`
    .split(/[|\n]/)
    .map((piece) =>
      piece.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );

const piece = fc.constantFrom(...PIECES);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\t', '\r\n');

/** A paragraph of what news is made of, in no order that makes sense. */
const jumble = fc
  .array(fc.tuple(piece, gap), { maxLength: 60 })
  .map((list) => list.map(([p, g]) => p + g).join(''));
/** A paragraph that nobody wrote. */
const noise = fc.string({ unit: 'binary', maxLength: 200 });
/** One piece over and over. */
const drone = fc.tuple(piece, gap, fc.integer({ min: 1, max: 300 })).map(([p, g, n]) => (p + g).repeat(n));

export const paragraphs = fc.array(fc.oneof({ weight: 6, arbitrary: jumble }, noise, drone), {
  maxLength: 8,
});
export const headlines = fc.oneof(
  jumble.map((text) => text.slice(0, 90)),
  fc.constant(''),
  noise,
);
