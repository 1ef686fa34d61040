/**
 * Countries with the words for their people, one a line: `name, other names = demonyms`. Only what decides in news
 * text: the demonym keeps "Ethiopian" apart from "Ethiopia", and links the two.
 */
const COUNTRIES = `
Afghanistan=Afghan Afghans
Albania=Albanian Albanians
Algeria=Algerian Algerians
Andorra=Andorran
Angola=Angolan Angolans
Antigua and Barbuda, Antigua=Antiguan
Argentina=Argentine Argentinian Argentines Argentinians
Armenia=Armenian Armenians
Australia=Australian Australians Aussie Aussies
Austria=Austrian Austrians
Azerbaijan=Azerbaijani Azerbaijanis Azeri Azeris
Bahamas=Bahamian Bahamians
Bahrain=Bahraini Bahrainis
Bangladesh=Bangladeshi Bangladeshis
Barbados=Barbadian Barbadians Bajan
Belarus=Belarusian Belarusians Belarussian
Belgium=Belgian Belgians
Belize=Belizean
Benin=Beninese
Bhutan=Bhutanese
Bolivia=Bolivian Bolivians
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina=Bosnian Bosnians
Botswana=Batswana
Brazil=Brazilian Brazilians
Brunei=Bruneian
Bulgaria=Bulgarian Bulgarians
Burkina Faso=Burkinabe
Burma=Burmese
Burundi=Burundian Burundians
Cambodia=Cambodian Cambodians
Cameroon=Cameroonian Cameroonians
Canada=Canadian Canadians
Cape Verde=Cape-Verdean
Central African Republic=
Chad=Chadian Chadians
Chile=Chilean Chileans
China, People's Republic of China, PRC=Chinese Sino
Colombia=Colombian Colombians
Comoros=Comorian
Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Brazzaville=Congolese
Costa Rica=Costa-Rican Costa-Ricans
Croatia=Croatian Croatians Croat Croats
Cuba=Cuban Cubans
Cyprus=Cypriot Cypriots
Czech Republic, Czechia=Czech Czechs
Czechoslovakia=Czechoslovak
Denmark=Danish Dane Danes
Djibouti=Djiboutian
Dominica=
Dominican Republic=Dominican Dominicans
East Timor, Timor-Leste=Timorese
Ecuador=Ecuadorian Ecuadorean Ecuadorians
Egypt=Egyptian Egyptians
El Salvador=Salvadoran Salvadorans
Equatorial Guinea=
Eritrea=Eritrean Eritreans
Estonia=Estonian Estonians
Eswatini, Swaziland=Swazi
Ethiopia=Ethiopian Ethiopians
Fiji=Fijian Fijians
Finland=Finnish Finn Finns
France=French Frenchman Frenchmen Frenchwoman
Gabon=Gabonese
Gambia=Gambian Gambians
Georgia=Georgian Georgians
Germany, West Germany, East Germany=German Germans
Ghana=Ghanaian Ghanaians
Great Britain, Britain, United Kingdom, UK, U.K.=British Briton Britons Brit Brits
Greece=Greek Greeks
Greenland=Greenlandic
Grenada=Grenadian
Guatemala=Guatemalan Guatemalans
Guinea=Guinean Guineans
Guinea-Bissau=
Guyana=Guyanese
Haiti=Haitian Haitians
Honduras=Honduran Hondurans
Hong Kong=Hongkonger Hongkongers
Hungary=Hungarian Hungarians
Iceland=Icelandic Icelander Icelanders
India=Indian Indians
Indonesia=Indonesian Indonesians
Iran=Iranian Iranians
Iraq=Iraqi Iraqis
Ireland, Republic of Ireland=Irish Irishman Irishmen
Israel=Israeli Israelis
Italy=Italian Italians
Ivory Coast, Cote d'Ivoire, Côte d'Ivoire=Ivorian Ivorians
Jamaica=Jamaican Jamaicans
Japan=Japanese
Jordan=Jordanian Jordanians
Kazakhstan=Kazakh Kazakhs
Kenya=Kenyan Kenyans
Kiribati=
Kosovo=Kosovar Kosovars
Kuwait=Kuwaiti Kuwaitis
Kyrgyzstan=Kyrgyz
Laos=Laotian Lao Laotians
Latvia=Latvian Latvians
Lebanon=Lebanese
Lesotho=Basotho
Liberia=Liberian Liberians
Libya=Libyan Libyans
Liechtenstein=
Lithuania=Lithuanian Lithuanians
Luxembourg=
Macau=
Macedonia, North Macedonia=Macedonian Macedonians
Madagascar=Malagasy
Malawi=Malawian Malawians
Malaysia=Malaysian Malaysians
Maldives=Maldivian
Mali=Malian Malians
Malta=Maltese
Marshall Islands=Marshallese
Mauritania=Mauritanian
Mauritius=Mauritian Mauritians
Mexico=Mexican Mexicans
Micronesia=
Moldova=Moldovan Moldovans
Monaco=Monegasque
Mongolia=Mongolian Mongolians
Montenegro=Montenegrin Montenegrins
Morocco=Moroccan Moroccans
Mozambique=Mozambican Mozambicans
Myanmar=
Namibia=Namibian Namibians
Nauru=
Nepal=Nepalese Nepali Nepalis
Netherlands, Holland, The Netherlands=Dutch Dutchman
New Zealand=New-Zealander Kiwi Kiwis
Nicaragua=Nicaraguan Nicaraguans
Niger=Nigerien
Nigeria=Nigerian Nigerians
North Korea, N. Korea, DPRK=North-Korean North-Koreans
Norway=Norwegian Norwegians
Oman=Omani Omanis
Pakistan=Pakistani Pakistanis
Palau=
Palestine=Palestinian Palestinians
Panama=Panamanian Panamanians
Papua New Guinea=
Paraguay=Paraguayan Paraguayans
Peru=Peruvian Peruvians
Philippines=Filipino Filipinos Philippine Filipina
Poland=Polish Pole Poles
Portugal=Portuguese
Puerto Rico=Puerto-Rican Puerto-Ricans
Qatar=Qatari Qataris
Romania=Romanian Romanians
Russia, Russian Federation=Russian Russians Russo
Rwanda=Rwandan Rwandans
Samoa=Samoan Samoans
San Marino=
Saudi Arabia=Saudi Saudis Saudi-Arabian
Senegal=Senegalese
Serbia=Serbian Serbians Serb Serbs
Seychelles=Seychellois
Sierra Leone=Sierra-Leonean
Singapore=Singaporean Singaporeans
Slovakia=Slovak Slovaks Slovakian
Slovenia=Slovenian Slovene Slovenes Slovenians
Solomon Islands=
Somalia=Somali Somalis
Somaliland=
South Africa=South-African South-Africans
South Korea, S. Korea, Korea, Republic of Korea=South-Korean South-Koreans Korean Koreans
South Sudan=South-Sudanese
Soviet Union, USSR, U.S.S.R.=Soviet Soviets
Spain=Spanish Spaniard Spaniards
Sri Lanka=Sri-Lankan Sri-Lankans
Sudan=Sudanese
Suriname=Surinamese
Sweden=Swedish Swede Swedes
Switzerland=Swiss
Syria=Syrian Syrians
Taiwan=Taiwanese
Tajikistan=Tajik Tajiks
Tanzania=Tanzanian Tanzanians
Thailand=Thai Thais
Tibet=Tibetan Tibetans
Togo=Togolese
Tonga=Tongan Tongans
Trinidad and Tobago, Trinidad=Trinidadian Trinidadians
Tunisia=Tunisian Tunisians
Turkey, Türkiye=Turkish Turk Turks
Turkmenistan=Turkmen Turkmens
Tuvalu=
Uganda=Ugandan Ugandans
Ukraine=Ukrainian Ukrainians
United Arab Emirates, UAE, U.A.E.=Emirati Emiratis
United States, United States of America, U.S., US, USA, U.S.A., America=American Americans
Uruguay=Uruguayan Uruguayans
Uzbekistan=Uzbek Uzbeks
Vanuatu=
Vatican City, Vatican=
Venezuela=Venezuelan Venezuelans
Vietnam, Viet Nam=Vietnamese
Yemen=Yemeni Yemenis
Yugoslavia=Yugoslav Yugoslavs
Zaire=Zairean Zaireans
Zambia=Zambian Zambians
Zimbabwe=Zimbabwean Zimbabweans
England=English Englishman Englishmen
Scotland=Scottish Scot Scots
Wales=Welsh Welshman
Northern Ireland=
Africa=African Africans
Asia=Asian Asians
Europe=European Europeans
North America=North-American North-Americans
South America=South-American South-Americans
Latin America=Latin-American Latin-Americans
Middle East=Middle-Eastern
Scandinavia=Scandinavian
Balkans=Balkan
Caribbean=
`;

/** Peoples, faiths and political families that belong to no one country: groups, never places. */
const PEOPLES = `Arab Arabs Kurd Kurds Kurdish Jew Jews Jewish Muslim Muslims Moslem Moslems Islamic Islamist Islamists
Christian Christians Catholic Catholics Protestant Protestants Hindu Hindus Sikh Sikhs Buddhist Buddhists Sunni Sunnis
Shia Shiite Shiites Shi'ite Shi'ites Orthodox Anglican Anglicans Methodist Baptist Mormon Mormons Hutu Hutus Tutsi Tutsis Zulu
Xhosa Hausa Yoruba Igbo Maasai Berber Pashtun Pashtuns Uighur Uighurs Uyghur Uyghurs Rohingya Tamil Tamils
Chechen Chechens Tatar Basque Basques Catalan Catalans Corsican Flemish Breton Roma Hispanic Hispanics Latino Latinos
Republican Republicans Democrat Democrats Democratic Communist Communists Tory Tories Liberal Liberals Conservative Conservatives
Marxist Maoist Nazi Nazis Zionist Western Westerner Westerners Eastern Punjabi Bengali Sinhalese Hebrew Arabic Latin Mandarin Cantonese
Swahili Urdu Hindi Persian Parisian Londoner Londoners Californian Texan Texans Bavarian Siberian Soviet Maori Aboriginal Inuit Creole
Afro-American African-American African-Americans Asian-American Mexican-American Anglo-Saxon Iberian Nordic Baltic Arctic Hellenic
West-Indian West-Indians Bosniak Bosniaks Alawite Alawites Druze Maronite Yazidi Yazidis Coptic Evangelical Presbyterian Quaker`;

const STATES = `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey
New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee
Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan British_Columbia Nova_Scotia
New_Brunswick Newfoundland Yukon Queensland Victoria New_South_Wales Tasmania South_Australia Western_Australia Northern_Territory
Bavaria Saxony Catalonia Andalusia Flanders Wallonia Lombardy Tuscany Sicily Sardinia Corsica Normandy Brittany Crimea Siberia Chechnya
Dagestan Ingushetia Kashmir Punjab Sindh Balochistan Gujarat Maharashtra Kerala Karnataka Bihar Assam Bengal Uttar_Pradesh Tamil_Nadu
Rajasthan Haryana Odisha Telangana Goa Xinjiang Guangdong Sichuan Yunnan Hubei Hunan Henan Fujian Zhejiang Jiangsu Shandong Hebei
Java Sumatra Bali Borneo Sulawesi Aceh Papua Mindanao Luzon Okinawa Hokkaido Gaza West_Bank Gaza_Strip Golan_Heights Sinai Darfur
Tigray Oromia Amhara Ogaden Puntland Biafra Lagos_State Gauteng KwaZulu-Natal Limpopo Mpumalanga Kurdistan Anatolia Transylvania
Bohemia Silesia Galicia Donbas Donbass Donetsk Luhansk Abkhazia South_Ossetia Nagorno-Karabakh Transnistria Republika_Srpska Vojvodina
Yorkshire Lancashire Kent Essex Sussex Surrey Cornwall Devon Dorset Norfolk Suffolk Ulster Munster Silicon_Valley Wall_Street_District
Central_America Southeast_Asia East_Africa West_Africa Southern_Africa North_Africa Central_Asia South_Asia Eastern_Europe Western_Europe
Horn_of_Africa Persian_Gulf Mediterranean Atlantic Pacific Atlantic_Ocean Pacific_Ocean Indian_Ocean Black_Sea Red_Sea Baltic_Sea
South_China_Sea Gulf_of_Mexico Far_East Midwest East_Coast West_Coast Deep_South Sub-Saharan_Africa Gulf_Coast Upper_East_Side Ulaanbaatar Surinam Golan
Sahara Amazon_Basin Himalayas Alps Earth`;

const CITIES = `London Paris Berlin Madrid Rome Vienna Brussels Amsterdam Copenhagen Stockholm Oslo Helsinki Dublin Lisbon Athens Warsaw
Prague Budapest Bucharest Sofia Belgrade Zagreb Ljubljana Sarajevo Skopje Tirana Pristina Podgorica Kiev Kyiv Minsk Moscow St._Petersburg
Riga Vilnius Tallinn Chisinau Tbilisi Yerevan Baku Ankara Istanbul Nicosia Jerusalem Tel_Aviv Beirut Damascus Amman Baghdad Basra Mosul
Kirkuk Fallujah Tehran Riyadh Jeddah Mecca Medina Doha Abu_Dhabi Dubai Manama Muscat Sanaa Aden Kuwait_City Cairo Alexandria Tripoli Benghazi
Tunis Algiers Rabat Casablanca Khartoum Juba Addis_Ababa Asmara Mogadishu Nairobi Mombasa Kampala Entebbe Kigali Bujumbura Dar_es_Salaam Dodoma
Kinshasa Brazzaville Luanda Lusaka Harare Bulawayo Lilongwe Blantyre Maputo Windhoek Gaborone Pretoria Johannesburg Cape_Town Durban Soweto
Maseru Mbabane Antananarivo Lagos Abuja Kano Accra Kumasi Lome Cotonou Abidjan Yamoussoukro Ouagadougou Bamako Niamey Dakar Banjul Conakry
Freetown Monrovia Nouakchott N'Djamena Bangui Libreville Yaounde Douala Malabo Kabul Kandahar Islamabad Karachi Lahore Peshawar Quetta
Rawalpindi Delhi New_Delhi Mumbai Bombay Calcutta Kolkata Chennai Madras Bangalore Bengaluru Hyderabad Ahmedabad Pune Srinagar Kathmandu
Dhaka Chittagong Colombo Jaffna Male Thimphu Rangoon Yangon Naypyidaw Mandalay Bangkok Phuket Vientiane Phnom_Penh Hanoi Ho_Chi_Minh_City
Saigon Kuala_Lumpur Jakarta Surabaya Manila Cebu Davao Beijing Shanghai Guangzhou Shenzhen Wuhan Chongqing Chengdu Tianjin Nanjing Hangzhou
Lhasa Urumqi Taipei Kaohsiung Tokyo Osaka Kyoto Nagoya Hiroshima Nagasaki Fukushima Seoul Busan Pyongyang Ulan_Bator Astana Almaty Tashkent
Samarkand Bishkek Dushanbe Ashgabat Sydney Melbourne Brisbane Perth Adelaide Canberra Hobart Darwin Auckland Wellington Christchurch Suva
Port_Moresby Honolulu Washington Washington_D.C. Washington,_D.C. New_York_City NYC Boston Chicago Los_Angeles San_Francisco San_Diego San_Jose Seattle
Portland Denver Dallas Houston Austin San_Antonio Phoenix Las_Vegas Miami Orlando Tampa Atlanta Charlotte Philadelphia Pittsburgh
Baltimore Cleveland Cincinnati Columbus Detroit Milwaukee Minneapolis St._Louis Kansas_City New_Orleans Memphis Nashville Indianapolis
Brooklyn Manhattan Queens Bronx Harlem Hollywood Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg Quebec_City Halifax Mexico_City Guadalajara
Monterrey Tijuana Havana Kingston Port-au-Prince Santo_Domingo San_Juan Guatemala_City Tegucigalpa San_Salvador Managua Panama_City Bogota
Medellin Cali Caracas Quito Guayaquil Lima La_Paz Santiago Buenos_Aires Montevideo Asuncion Brasilia Sao_Paulo São_Paulo Rio_de_Janeiro
Rio Salvador Recife Birmingham Manchester Liverpool Leeds Sheffield Newcastle Bristol Edinburgh Glasgow Aberdeen Cardiff Belfast Oxford
Cambridge Nottingham Leicester Brighton Munich Frankfurt Hamburg Cologne Stuttgart Dresden Leipzig Bonn Zurich Geneva Basel Bern Lausanne
Davos Milan Turin Naples Venice Florence Genoa Palermo Barcelona Seville Valencia Bilbao Porto Lyon Marseille Toulouse Nice Bordeaux
Strasbourg Lille Rotterdam Antwerp The_Hague Hague Gothenburg Krakow Gdansk Kharkiv Odessa Odesa Lviv Mariupol Kherson Vladivostok
Grozny Sochi Kazan Yekaterinburg Novosibirsk Aleppo Homs Idlib Raqqa Ramallah Hebron Nablus Bethlehem Haifa Gaza_City Isfahan Qom Najaf Karbala`;

const STATE_SHORT = `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
n.h n.j n.y n.m n.c s.c n.d s.d w.va r.i d.c ont que alta`;
const STATE_CODES = `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC`;

const unit = (s: string): string => s.replaceAll('_', ' ');
const listed = (s: string): string[] => s.trim().split(/\s+/).map(unit);

const countries = new Map<string, string>();
const demonyms = new Map<string, string>();
for (const line of COUNTRIES.trim().split('\n')) {
  const [names = '', people = ''] = line.split('=');
  const all = names.split(',').map((n) => n.trim());
  for (const name of all) countries.set(name.toLowerCase(), all[0]!);
  for (const word of people.split(' ')) if (word) demonyms.set(word.replace('-', ' ').toLowerCase(), all[0]!);
}
for (const word of listed(PEOPLES)) {
  const key = word.toLowerCase();
  if (!demonyms.has(key)) demonyms.set(key, '');
  if (key.includes('-')) demonyms.set(key.replace('-', ' '), '');
}

/** Lower-case name of a country or large region → its usual name. */
export const COUNTRY_OF: ReadonlyMap<string, string> = countries;
/** Lower-case word for a people → the country it belongs to, '' for peoples of no one country. */
export const DEMONYM_OF: ReadonlyMap<string, string> = demonyms;
/** Lower-case names of states, provinces, regions, waters and cities in the news. */
export const PLACES: ReadonlySet<string> = new Set(
  [...listed(STATES), ...listed(CITIES)].map((s) => s.toLowerCase()),
);
const short = new Set(STATE_SHORT.split(/\s+/));
const codes = new Set(STATE_CODES.split(' '));
/** Whether `word` is a short form of a state that may follow a city and a comma: "Calif", "N.H.", "TX". */
export const isStateShort = (word: string): boolean =>
  codes.has(word) || short.has(word.toLowerCase().replace(/\.$/, ''));
