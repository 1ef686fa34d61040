import { type Phrases, phrasesOf } from './phrases.ts';

/**
 * Units of measure: singular name, then every way to write it. Capitals matter where 'case' says so. 'in' is no inch,
 * 'm' no unit and 'second' no unit here: the detectors decide about those from what stands around them.
 */
const TABLE = `
metre: metre metres meter meters
kilometre: kilometre kilometres kilometer kilometers km kms kilometre
centimetre: centimetre centimetres centimeter centimeters cm cms
millimetre: millimetre millimetres millimeter millimeters mm
micrometre: micrometre micrometres micrometer micrometers micron microns μm µm
nanometre: nanometre nanometres nanometer nanometers nm
picometre: picometre picometres picometer picometers
decimetre: decimetre decimetres decimeter decimeters dm
mile: mile miles mi
nautical mile: nautical_mile nautical_miles
light year: light_year light_years light-year light-years
yard: yard yards yd yds
foot: foot feet ft
inch: inch inches
square kilometre: square_kilometre square_kilometres square_kilometer square_kilometers sq_km sq_kms km2 km² km^2
square metre: square_metre square_metres square_meter square_meters sq_m m2 m² sq_metre sq_metres
square centimetre: square_centimetre square_centimetres square_centimeter square_centimeters cm2 cm²
square mile: square_mile square_miles sq_mi sq_miles
square foot: square_foot square_feet sq_ft sq._ft. sqft
square yard: square_yard square_yards
square inch: square_inch square_inches
cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters m3 m³
cubic centimetre: cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters cc cm3 cm³
cubic kilometre: cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
cubic foot: cubic_foot cubic_feet
cubic inch: cubic_inch cubic_inches
cubic yard: cubic_yard cubic_yards
hectare: hectare hectares ha
acre: acre acres
litre: litre litres liter liters
millilitre: millilitre millilitres milliliter milliliters ml
centilitre: centilitre centilitres centiliter centiliters cl
gallon: gallon gallons gal
pint: pint pints
quart: quart quarts
fluid ounce: fluid_ounce fluid_ounces fl_oz
tablespoon: tablespoon tablespoons tbsp
teaspoon: teaspoon teaspoons tsp
cup: cup cups
barrel: barrel barrels bbl
bushel: bushel bushels
tonne: tonne tonnes metric_ton metric_tons
ton: ton tons
long ton: long_ton long_tons
short ton: short_ton short_tons
kilotonne: kilotonne kilotonnes kiloton kilotons
megatonne: megatonne megatonnes megaton megatons
gigaton: gigatonne gigatonnes gigaton gigatons
kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
gram: gram grams gramme grammes
milligram: milligram milligrams mg
microgram: microgram micrograms microgramme microgrammes μg µg mcg
pound: lb lbs
ounce: ounce ounces oz
stone: stone
carat: carat carats
dram: dram drams
quintal: quintal quintals
horsepower: horsepower hp
brake horsepower: bhp
watt: watt watts
kilowatt: kilowatt kilowatts kw
megawatt: megawatt megawatts mw
gigawatt: gigawatt gigawatts gw
terawatt: terawatt terawatts tw
kilowatt hour: kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours kwh
megawatt hour: megawatt_hour megawatt_hours megawatt-hour megawatt-hours mwh
gigawatt hour: gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours gwh
terawatt hour: terawatt_hour terawatt_hours terawatt-hour terawatt-hours twh
joule: joule joules
kilojoule: kilojoule kilojoules kj
calorie: calorie calories
kilocalorie: kilocalorie kilocalories kcal
volt: volt volts
kilovolt: kilovolt kilovolts kv
ampere: ampere amperes amp amps
milliampere hour: mah
ohm: ohm ohms
farad: farad farads
hertz: hertz hz
kilohertz: kilohertz khz
megahertz: megahertz mhz
gigahertz: gigahertz ghz
pascal: pascal pascals
kilopascal: kilopascal kilopascals kpa
megapascal: megapascal megapascals mpa
hectopascal: hectopascal hectopascals hpa
millibar: millibar millibars mb
pound per square inch: psi
kilopound per square inch: ksi
newton: newton newtons
newton metre: nm newton-metres newton_metres
foot pound-force: lb-ft lb_ft ft-lb ft_lb
decibel: decibel decibels db
lumen: lumen lumens
lux: lux
mole: moles
bit: bit bits
byte: byte bytes
kilobyte: kilobyte kilobytes kb
megabyte: megabyte megabytes
gigabyte: gigabyte gigabytes gb
terabyte: terabyte terabytes tb
petabyte: petabyte petabytes pb
megabit: megabit megabits
gigabit: gigabit gigabits
megabit per second: mbps
gigabit per second: gbps
pixel: pixel pixels
megapixel: megapixel megapixels mp
mile per hour: mile_per_hour miles_per_hour miles_an_hour mile_an_hour mph mi/h
milligram per decilitre: mg/dl
kilometre per hour: kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour kph km/h kmh kmph km/hr
metre per second: metre_per_second metres_per_second meter_per_second meters_per_second m/s
mile per gallon: mile_per_gallon miles_per_gallon mpg
revolution per minute: rpm revolutions_per_minute
part per million: part_per_million parts_per_million ppm
part per billion: part_per_billion parts_per_billion ppb
knot: knot knots
celsius: degree_celsius degrees_celsius degree_centigrade degrees_centigrade degrees_celcius deg_celsius celsius celcius centigrade centigrate °c deg_c deg._c degrees_c degree_c degc
fahrenheit: degree_fahrenheit degrees_fahrenheit fahrenheit farenheit degrees_farenheit °f deg_f deg._f degrees_f degree_f degf
kelvin: kelvin kelvins
degree: degree degrees deg deg. °
radian: radian radians rad
turn: turns
basis point: basis_point basis_points basis-point basis-points bps bp
point: point points pts
roentgen: roentgen roentgens
sievert: sievert sieverts
millisievert: millisievert millisieverts msv
becquerel: becquerel becquerels
`;

/** Everything that names a unit, found by its first word. */
export const UNITS: Phrases = phrasesOf(TABLE);

/** Short signs that count only where they touch the number: '5g' but not 'grade 5 g'. */
const GLUED_TABLE = `
gram: g
litre: l
watt: w
volt: v
fahrenheit: f
celsius: c
foot: '
inch: " ''
megabyte: mb
metre per second: mps
stone: st
kilometre: k
`;
export const GLUED_UNITS: Phrases = phrasesOf(GLUED_TABLE);

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
