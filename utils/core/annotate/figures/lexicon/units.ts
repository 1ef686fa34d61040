import { type Phrases, phrasesOf, pluralised } from './phrases.ts';

/**
 * Units of measure: singular name, then every way to write it; words take an s by themselves. After '*': 'd' only after
 * digits, 't' only where it touches them, 'C' only as a capital, 'c' only small. 'in' is no inch, 'm' no unit and
 * 'second' none here: the detector decides about those from what stands around them.
 */
const WORDS = `
mile: mile
nautical mile: nautical_mile
light year: light_year light-year lightyear
yard: yard
foot: foot feet
inch: inch inches
square mile: square_mile sq_mile sq._mile
square foot: square_foot square_feet
square yard: square_yard
square inch: square_inch square_inches
cubic foot: cubic_foot cubic_feet
cubic inch: cubic_inch cubic_inches
cubic yard: cubic_yard
hectare: hectare
acre: acre
gallon: gallon
pint: pint
quart: quart
fluid ounce: fluid_ounce
tablespoon: tablespoon
teaspoon: teaspoon
cup: cup
barrel: barrel
bushel: bushel
tonne: tonne metric_ton metric_tonne
ton: ton
long ton: long_ton
short ton: short_ton
kilogram: kilo
ounce: ounce
carat: carat
dram: dram
quintal: quintal
horsepower: horsepower
ampere: amp
decibel: decibel
lumen: lumen
pixel: pixel
mile per hour: mile_per_hour mile_an_hour
kilometre per hour: kilometre_an_hour kilometer_an_hour
mile per gallon: mile_per_gallon mile_to_the_gallon
revolution per minute: revolution_per_minute
part per million: part_per_million
part per billion: part_per_billion
knot: knot
celsius: degree_celsius degree_centigrade degree_celcius deg_celsius degree_c degc celsius celcius centigrade centigrate
fahrenheit: degree_fahrenheit degree_farenheit deg_fahrenheit degree_f degf fahrenheit farenheit
degree: degree deg deg.
radian: radian
turn: turn
basis point: basis_point basis-point
point: point
roentgen: roentgen
micrometre: micron
micrometer: micron
`;

/** Signs and short forms, written as they are. */
const SIGNS = `
mile: mi*d
yard: yd yds
foot: ft '*p
inch: "*p ''*p
square mile: sq_mi
square foot: sq_ft sq._ft. sqft sq._ft
square metre: sq_m sqm
square kilometre: sq_km
hectare: ha*d
cubic centimetre: cc*d
gallon: gal*d gals
fluid ounce: fl_oz
tablespoon: tbsp
teaspoon: tsp
barrel: bbl bbls
barrel per day: bpd b/d
kilogram: kgs kilogramme kilogrammes
pound: lb lbs
ounce: oz
stone: stone*d st*t
horsepower: hp*d ps*dC
brake horsepower: bhp brake_horsepower
millibar: mb*dc mbar millibar millibars
kilopound: kilopounds
kilocalorie: kcal
decibel: db*d
kilometre per hour: km/h kmh kph kmph km/hr
metre per second: m/s mps*t
mile per hour: mph mi/h
kilobit per second: kbps
megabit per second: mbps
gigabit per second: gbps
milligram per decilitre: mg/dl
pound per square inch: psi
kilopound per square inch: ksi
newton metre: nm*dC newton-metres newton_metres
foot pound-force: lb-ft lb_ft ft-lb ft_lb
tonne: tpd*d
revolution per minute: rpm
mile per gallon: mpg
part per million: ppm
part per billion: ppb
megapixel: megapixel megapixels mp*dC
celsius: °c °celsius °centigrade c*tC deg_c deg._c
fahrenheit: °f °fahrenheit f*tC deg_f deg._f
kelvin: kelvin kelvins k*tC
degree: °
point: pts pt*d
basis point: bps bp*d
hertz: hertz
lux: lux*d
radian: rad*d
`;

const PREFIXES: Readonly<Record<string, string>> = {
  T: 'tera',
  G: 'giga',
  M: 'mega',
  k: 'kilo',
  h: 'hecto',
  d: 'deci',
  c: 'centi',
  m: 'milli',
  μ: 'micro',
  µ: 'micro',
  n: 'nano',
  P: 'peta',
  E: 'exa',
};

/** Units that take prefixes: names, sign with its flags ('x' never alone), prefixes they are met with. */
const PREFIXED = `metre/meter m*x kcmμµnd
square_metre/square_meter m2 kcm
cubic_metre/cubic_meter m3 kcm
litre/liter l*t mcdh
gram/gramme g*tc kmμµ
ton/tonne - kMG
watt W*dC kMGTm
watt_hour/watt-hour Wh*d kMGT
ampere_hour/amp_hour Ah*x m
joule J*x kMG
calorie cal*d k
volt V*dC km
ampere A*tC m
farad F*x μ
hertz Hz kMGT
pascal Pa*x kMh
newton N*x k
byte B*x kMGTPE
bit - kMG
electronvolt eV*x kMGT
sievert Sv mμ
gray Gy m
becquerel Bq kMG`;

const prefixed = PREFIXED.split('\n').flatMap((row) => {
  const [names, sign, prefixes] = row.split(' ') as [string, string, string];
  const [symbol, flags] = sign.split('*') as [string, string?];
  return ['', ...prefixes].map((p) => {
    const words = names
      .split('/')
      .map((one) => one.replace(/(?<=^|square_|cubic_)(?!square_|cubic_)/, PREFIXES[p] ?? ''));
    const short = (p + symbol).toLowerCase();
    const signs = [short, short.replace('2', '²').replace('3', '³'), short.replace(/(\d)/, '^$1')];
    const shown = symbol === '-' ? [] : p ? new Set(signs) : [short + (flags ? `*${flags}` : '')];
    return `${words[0]!.replaceAll('_', ' ')}: ${[...words.flatMap((w) => [w, `${w}s`]), ...shown].join(' ')}`;
  });
});

/** Everything that names a unit, found by its first word. */
export const UNITS: Phrases = phrasesOf(SIGNS + prefixed.join('\n'), phrasesOf(pluralised(WORDS)));

/** What a quantity is divided by: '20 miles a day', '600 amps per square centimetre'. */
export const PER_UNITS: ReadonlySet<string> = new Set(
  'millisecond second minute hour day week month year century decade'.split(' '),
);

/** Words after a hyphenated unit that still belong to the figure's adjective: '90 miles wide' keeps them outside. */
export const DIMENSION_WORDS: ReadonlySet<string> = new Set(
  'high tall long wide deep thick away below above north south east west northeast northwest southeast southwest off offshore apart'.split(
    ' ',
  ),
);
