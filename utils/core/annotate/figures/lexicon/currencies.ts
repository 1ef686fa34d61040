import { type Phrases, phrasesOf } from './phrases.ts';

/** Signs and codes that stand before the number; spaces inside are allowed in the text ('HK $'). */
export const BEFORE: Phrases = phrasesOf(`
USD: $ us$ u.s$ u.s.$ $us usd usd$ dlrs dlr
GBP: £ gbp £ gb£ gb# ps stg£
EUR: € eur
JPY: ¥ jpy jp¥ y=
CAD: c$ ca$ cad cad$ cdn$ can$ $c
AUD: a$ au$ aud aud$ $a
NZD: nz$ nzd nzd$ $nz
HKD: hk$ hkd hkd$ $hk
SGD: s$ sg$ sgd sgd$ $s
TWD: nt$ twd
MXN: mx$ mxn mxn$ mex$
BRL: r$ brl
JMD: j$ jmd
FJD: fj$ fjd
BMD: bd$
NAD: n$ nad
ZWD: z$ zw$
INR: ₹ rs rs. inr re
PKR: pkr
LKR: lkr
NPR: npr
CNY: cny rmb cn¥
KRW: ₩ krw
RUB: ₽ rub
UAH: ₴ uah
TRY: ₺ try
ILS: ₪ ils nis
NGN: ₦ ngn
PHP: ₱ php
VND: ₫ vnd
THB: ฿ thb
GEL: ₾
KZT: ₸
CRC: ₡
MYR: rm myr
IDR: rp idr
CHF: chf sfr fr.
SEK: sek
NOK: nok
DKK: dkk dkr
PLN: pln
CZK: czk
HUF: huf
ZAR: zar
KES: kes ksh kshs sh
UGX: ush ugx
TZS: tsh tshs
GHS: ghs gh₵ ₵
AED: aed dh dhs
SAR: sar sr
QAR: qar
KWD: kwd
EGP: egp e£ £e
DEM: dm
BTC: btc ₿
XAF: cfa
`);

/** Words and codes after the number. The adjective picks the country; without it the main one. */
export const AFTER: Phrases = phrasesOf(`
USD: dollar dollars us_dollar us_dollars u.s._dollar u.s._dollars american_dollar american_dollars united_states_dollar united_states_dollars usd dlrs dlr $ us$ us_$ bucks buck greenbacks
CAD: canadian_dollar canadian_dollars cad loonies c$
AUD: australian_dollar australian_dollars aud aussie_dollars a$ aussie_dollar
NZD: new_zealand_dollar new_zealand_dollars nzd nz$
HKD: hong_kong_dollar hong_kong_dollars hkd hk$
SGD: singapore_dollar singapore_dollars singaporean_dollar singaporean_dollars sgd s$
TWD: taiwan_dollar taiwan_dollars new_taiwan_dollars
GBP: pound pounds pound_sterling pounds_sterling british_pound british_pounds sterling quid gbp £
EGP: egyptian_pound egyptian_pounds
LBP: lebanese_pound lebanese_pounds lebanese_lira
SYP: syrian_pound syrian_pounds
IEP: irish_pound irish_pounds irish_punt punts
EUR: euro euros eur €
JPY: yen jpy japanese_yen ¥ ￥ 円
CNY: 元 kuai yuan chinese_yuan renminbi rmb cny
KRW: won south_korean_won korean_won krw
INR: rupee rupees indian_rupee indian_rupees inr
PKR: pakistani_rupee pakistani_rupees pkr
LKR: sri_lankan_rupee sri_lankan_rupees
NPR: nepalese_rupee nepalese_rupees nepali_rupees
IDR: rupiah rupiahs indonesian_rupiah
RUB: ruble rubles rouble roubles russian_ruble russian_rubles russian_rouble russian_roubles rub ₽
BYN: belarusian_ruble belarusian_rubles
UAH: hryvnia hryvnias hryvna
CHF: swiss_franc swiss_francs franc francs chf
FRF: french_franc french_francs
BEF: belgian_franc belgian_francs
XAF: cfa_franc cfa_francs
DEM: mark marks deutsche_mark deutsche_marks deutschemark deutschemarks west_german_mark west_german_marks german_mark german_marks d-mark d-marks
FIM: finnish_markka markka markkaa
NLG: guilder guilders dutch_guilder dutch_guilders netherlands_guilder netherlands_guilders
ITL: italian_lira italian_lire lire
TRY: turkish_lira turkish_liras lira liras turkish_lire
ESP: peseta pesetas spanish_peseta spanish_pesetas
PTE: escudo escudos portuguese_escudos
ATS: schilling schillings austrian_schillings
GRD: drachma drachmas
SEK: swedish_krona swedish_kronor krona kronor sek
NOK: norwegian_krone norwegian_kroner nok kroner
DKK: danish_krone danish_kroner dkk krone
ISK: icelandic_krona icelandic_kronur kronur
PLN: zloty zlotys zlotych pln
CZK: koruna korunas koruny czech_koruna czech_korunas czech_crowns
HUF: forint forints huf
RON: leu lei romanian_leu
BGN: lev leva
HRK: kuna kunas croatian_kuna kn
RSD: serbian_dinar serbian_dinars
GEL: lari laris georgian_lari ₾
KZT: tenge
AMD: dram_armenian
AZN: manat manats
UZS: soum soums
ZAR: rand south_african_rand zar
NGN: naira
KES: kenyan_shilling kenyan_shillings shilling shillings
GHS: cedi cedis ghana_cedis
EGP: egp
AED: dirham dirhams emirati_dirhams
MAD: moroccan_dirham moroccan_dirhams
SAR: saudi_riyal saudi_riyals riyal riyals
QAR: qatari_riyal qatari_riyals
IRR: iranian_rial iranian_rials rial rials toman tomans
KWD: kuwaiti_dinar kuwaiti_dinars
IQD: iraqi_dinar iraqi_dinars dinar dinars
ILS: shekel shekels new_shekels israeli_shekel israeli_shekels nis
MXN: mexican_peso mexican_pesos
ARS: argentine_peso argentine_pesos argentinian_pesos
CLP: chilean_peso chilean_pesos
COP: colombian_peso colombian_pesos
PHP: philippine_peso philippine_pesos
MXN: peso pesos
BRL: brazilian_real brazilian_reais reais
CRC: ₡ costa_rican_colón costa_rican_colones colones
PEN: nuevos_soles peruvian_soles
VES: bolivar bolivars
THB: baht thai_baht
VND: dong vietnamese_dong
LAK: ₭ kip lao_kip
MMK: kyat kyats
KHR: riel riels
MYR: ringgit malaysian_ringgit ringgits
BDT: taka takas
AFN: afghani afghanis
MNT: tugrik tugriks
BTC: bitcoin bitcoins btc
ETH: ether ethereum eth
SAT: satoshi satoshis
`);

/** Hundredths and such: the currency they are part of and how many make one. */
export const MINOR: ReadonlyMap<string, readonly [currency: string, per: number]> = new Map([
  ['cent', ['USD', 100]],
  ['cents', ['USD', 100]],
  ['¢', ['USD', 100]],
  ['c', ['USD', 100]],
  ['pence', ['GBP', 100]],
  ['penny', ['GBP', 100]],
  ['p', ['GBP', 100]],
  ['pfennig', ['DEM', 100]],
  ['pfennigs', ['DEM', 100]],
  ['centimes', ['CHF', 100]],
  ['kopecks', ['RUB', 100]],
  ['kopeks', ['RUB', 100]],
  ['paise', ['INR', 100]],
  ['sen', ['MYR', 100]],
  ['centavos', ['MXN', 100]],
  ['fils', ['AED', 100]],
]);

/** Adjectives before 'cents': whose cents they are. */
export const CENT_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['euro', 'EUR'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
]);

/** Currency words that are common words as well: they need a scale, a sign or another amount nearby. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'pound pounds mark marks crown crowns try dong ether kip sterling lei real won dram'.split(' '),
);
