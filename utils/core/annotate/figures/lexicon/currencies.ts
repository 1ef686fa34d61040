import { type Phrases, phrasesOf, pluralised } from './phrases.ts';

/**
 * ISO 4217 makes a currency's code of its country's two letters and, nearly always, the first letter of its name. So
 * 'Canadian' and 'dollar' give CAD, and a country or a currency is told only once. Countries whose currency has a name
 * of its own need no entry, but for such names as are common words.
 */
const COUNTRIES = `
US: us u.s. american united_states
CA: canadian
AU: australian aussie
NZ: new_zealand kiwi
HK: hong_kong
SG: singapore singaporean
TW: taiwan taiwanese new_taiwan
JM: jamaican
FJ: fijian
NA: namibian
ZW: zimbabwe zimbabwean
GB: british uk u.k.
EG: egyptian
LB: lebanese
SY: syrian
SD: sudanese
IE: irish
EU: european
JP: japanese
CN: chinese
KR: korean south_korean
IN: indian
PK: pakistani pakistan
LK: sri_lankan
NP: nepalese nepali
ID: indonesian
RU: russian
BY: belarusian
CH: swiss
FR: french
BE: belgian
DE: german west_german deutsche
IT: italian
TR: turkish
PT: portuguese
AT: austrian
SE: swedish
NO: norwegian
DK: danish
IS: icelandic
RO: romanian
RS: serbian
DZ: algerian
TN: tunisian
LY: libyan
JO: jordanian
IQ: iraqi
KW: kuwaiti
BH: bahraini
MA: moroccan
AE: emirati uae
SA: saudi
QA: qatari
IR: iranian
ZA: south_african
KE: kenyan
TZ: tanzanian
UG: ugandan
MX: mexican
AR: argentine argentinian
CL: chilean
CO: colombian
UY: uruguayan
PH: philippine
CU: cuban
BR: brazilian
LA: lao laotian
VN: vietnamese
AL: albanian
PG: papua_new_guinean
UZ: uzbek uzbekistani
BG: bulgarian
MD: moldovan
OM: omani
YE: yemeni
DO: dominican
LR: liberian
BB: barbadian
TT: trinidad_and_tobago
BS: bahamian
RW: rwandan
CD: congolese
ET: ethiopian
AM: armenian
PE: peruvian
`;
/** Names that several countries use, with the code where none is named; and such as no country is named beside. */
const SHARED = `
USD: dollar buck greenback
GBP: pound quid
EUR: euro
KRW: won
INR: rupee
RUB: ruble rouble
CHF: franc
DEM: mark deutschemark d-mark
ITL: lire
TRY: lira
SEK: krona kronor
NOK: kroner krone
ISK: kronur krónur króna
RON: leu lei
IQD: dinar
KES: shilling
AED: dirham
SAR: riyal
IRR: rial toman
MXN: peso
XAF: cfa_franc central_african_cfa_franc
BTC: bitcoin
ETH: ether
`;
/** Names of one country's currency. */
const OWN = `
JPY: yen
CNY: yuan renminbi kuai 元 rmb
IDR: rupiah
UAH: hryvnia hryvna
FIM: markka
NLG: guilder
ESP: peseta
PTE: escudo
ATS: schilling
GRD: drachma
PLN: zloty zlotych
CZK: koruna koruny
HUF: forint
BGN: lev leva
HRK: kuna
GEL: lari
KZT: tenge
AZN: manat
UZS: soum som
ZAR: rand
NGN: naira
GHS: cedi
ILS: shekel new_shekel
BRL: real reais
CRC: colón colones colon
PEN: sol sole
VES: bolivar bolívar
THB: baht
VND: dong
LAK: kip
MMK: kyat
KHR: riel
MYR: ringgit
BDT: taka
AFN: afghani
MNT: tugrik
ETB: birr
ALL: lek leke lekë
MKD: denar denari
AMD: dram
ZMW: kwacha
MZN: metical meticais
AOA: kwanza
BWP: pula
MOP: pataca
PGK: kina
GTQ: quetzal quetzales
HNL: lempira
PYG: guarani
BOB: boliviano
HTG: gourde
IEP: punt
`;

/** Signs and letters that stand before the number; spaces inside are allowed in the text ('HK $'). Codes do as well. */
export const SIGNS: Phrases = phrasesOf(`
USD: $ us$ u.s$ u.s.$ $us usd$ dlrs dlr
GBP: £ gb£ gb# stg£
EUR: €
JPY: ¥ jp¥ y=
CAD: c$ ca$ cad$ cdn$ can$ $c
AUD: a$ au$ aud$ $a
NZD: nz$ $nz
HKD: hk$ $hk
SGD: s$ sg$ $s
TWD: nt$
MXN: mx$ mex$
BRL: r$
JMD: j$
FJD: fj$
NAD: n$
ZWD: z$ zw$
INR: ₹ rs rs.
CNY: rmb cn¥
KRW: ₩
RUB: ₽
UAH: ₴
TRY: ₺
ILS: ₪ nis
NGN: ₦ n
ZAR: r
PHP: ₱
VND: ₫
THB: ฿
GEL: ₾
KZT: ₸
CRC: ₡
LAK: ₭
MNT: ₮
MYR: rm
IDR: rp
CHF: sfr fr.
DKK: dkr
SEK: kr skr
NOK: nkr
KES: ksh kshs sh
UGX: ush
TZS: tsh tshs
GHS: gh₵ ₵
AED: dh dhs
SAR: sr
BDT: ৳ tk tk.
JOD: jd
EGP: e£ £e
DEM: dm
BTC: ₿
XAF: cfa fcfa
`);

/** 'canadian', 'south korean': the two letters of the country. */
export const ADJECTIVES: Phrases = phrasesOf(COUNTRIES);

/** Names of currencies: the code where no country is named. */
export const CURRENCIES: Phrases = phrasesOf(pluralised(SHARED + OWN));

/** The letter of the name where the code at home has lost it, and the codes that differ all the same. */
const LETTERS: Readonly<Record<string, string>> = { MXN: 'P', RUB: 'R', TRY: 'L' };
const EXCEPTIONS: Readonly<Record<string, string>> = {
  BYR: 'BYN',
  UGS: 'UGX',
  ARP: 'ARS',
  UYP: 'UYU',
};

/** Code of the currency whose code at home is `home`, in `country`; a currency for a country, as in 'euro cents', is its own. */
export function codeOf(home: string, country: string | undefined): string {
  if (!country || home.startsWith(country)) return home;
  if (country.length === 3) return country;
  const code = country + (LETTERS[home] ?? home[2]!);
  return EXCEPTIONS[code] ?? code;
}

const codesIn = (table: string): string[] => [...table.matchAll(/[A-Z]{3}(?=:)/g)].map(([code]) => code);
/** Codes that are words or names. */
const WORDS = /^(?:ALL|BOB|MOP|PEN)$/;
/** Currencies whose name alone tells the country: 'Polish zloty' is no other than 'zloty'. */
export const OWN_CODES: ReadonlySet<string> = new Set(codesIn(OWN));

/** Every code that is written beside a number. */
export const CODES: ReadonlySet<string> = new Set([
  ...codesIn(SHARED),
  ...codesIn(OWN).filter((code) => !WORDS.test(code)),
  ...'CAD AUD NZD HKD SGD TWD JMD FJD NAD ZWD EGP LBP SYP PKR LKR NPR BYN DKK RSD DZD KWD JOD BHD MAD QAR TZS UGX ARS CLP COP PHP'.split(
    ' ',
  ),
]);

/** Hundredths and such: the currency they are part of and how many make one. */
export const MINOR: ReadonlyMap<string, readonly [currency: string, per: number]> = new Map(
  `cent:USD cents:USD ¢:USD c:USD penny:GBP pennies:USD pence:GBP p:GBP nickel:USD:20 nickels:USD:20 dime:USD:10 dimes:USD:10
  pfennig:DEM pfennigs:DEM centimes:CHF kopecks:RUB kopeks:RUB kopiykas:UAH paise:INR paisa:INR sen:MYR sens:MYR centavos:MXN fils:AED`
    .split(/\s+/)
    .map((entry) => entry.split(':'))
    .map(([word, code, per]) => [word!, [code!, Number(per ?? 100)]]),
);

/** Currency words that are common words as well: they need a scale, a sign or another amount nearby. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'pound pounds mark marks dong ether ethers kip lei leu real reals won punt punts rand rands som soles sol lev lek dram drams kina pula colon c$ sole'.split(
    ' ',
  ),
);
