// Countries, one a line: name | capitals | demonyms | other names | seats of its government. Facts; the list was written for
// this project.
export const countryRows = `
Afghanistan|Kabul|Afghan||
Albania|Tirana|Albanian||
Algeria|Algiers|Algerian||
Angola|Luanda|Angolan||
Argentina|Buenos Aires|Argentine,Argentinian||
Armenia|Yerevan|Armenian||
Australia|Canberra|Australian||
Austria|Vienna|Austrian||
Azerbaijan|Baku|Azerbaijani,Azeri||
Bahrain|Manama|Bahraini||
Bangladesh|Dhaka|Bangladeshi||
Belarus|Minsk|Belarusian||
Belgium||Belgian||
Benin|Porto-Novo|Beninese||
Bolivia|La Paz|Bolivian||
Bosnia|Sarajevo|Bosnian|Bosnia and Herzegovina,Bosnia-Herzegovina|
Botswana|Gaborone|Botswanan||
Brazil|Brasilia|Brazilian||
Bulgaria|Sofia|Bulgarian||
Burkina Faso|Ouagadougou|Burkinabe||
Burundi|Bujumbura|Burundian||
Cambodia|Phnom Penh|Cambodian||
Cameroon|Yaounde|Cameroonian||
Canada|Ottawa|Canadian||
Central African Republic|Bangui|Central African|CAR|
Chad|N’Djamena|Chadian||
Chile|Santiago|Chilean||
China|Beijing|Chinese||
Colombia|Bogota|Colombian||
Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,Democratic Republic of the Congo|
Costa Rica|San Jose|Costa Rican||
Cote d’Ivoire|Abidjan,Yamoussoukro|Ivorian|Ivory Coast,Côte d’Ivoire|
Croatia|Zagreb|Croatian,Croat||
Cuba|Havana|Cuban||
Cyprus|Nicosia|Cypriot||
Czech Republic|Prague|Czech|Czechia|
Denmark|Copenhagen|Danish,Dane||
Ecuador|Quito|Ecuadorian,Ecuadorean||
Egypt|Cairo|Egyptian||
El Salvador|San Salvador|Salvadoran||
Eritrea|Asmara|Eritrean||
Estonia|Tallinn|Estonian||
Ethiopia|Addis Ababa|Ethiopian||
Fiji|Suva|Fijian||
Finland|Helsinki|Finnish,Finn||
France|Paris|French,Frenchman,Frenchwoman||Elysee,Élysée,Quai d’Orsay,Matignon
Gabon|Libreville|Gabonese||
Gambia|Banjul|Gambian||
Georgia|Tbilisi|Georgian||
Germany|Berlin|German||Bundestag
Ghana|Accra|Ghanaian||
Greece|Athens|Greek||
Guatemala|Guatemala City|Guatemalan||
Guinea-Bissau|Bissau|Bissau-Guinean||
Guinea|Conakry|Guinean||
Guyana|Georgetown|Guyanese||
Haiti|Port-au-Prince|Haitian||
Honduras|Tegucigalpa|Honduran||
Hungary|Budapest|Hungarian||
Iceland|Reykjavik|Icelandic,Icelander||
India|New Delhi,Delhi|Indian||
Indonesia|Jakarta|Indonesian||
Iran|Tehran|Iranian||
Iraq|Baghdad|Iraqi||
Ireland|Dublin|Irish,Irishman,Irishwoman|Republic of Ireland|Leinster House,Dail,Dáil
Israel|Jerusalem|Israeli||Knesset
Italy|Rome|Italian||Quirinale,Palazzo Chigi
Jamaica|Kingston|Jamaican||
Japan|Tokyo|Japanese||
Jordan|Amman|Jordanian||
Kazakhstan|Astana|Kazakh||
Kenya|Nairobi|Kenyan||
Kosovo|Pristina|Kosovar||
Kuwait|Kuwait City|Kuwaiti||
Kyrgyzstan|Bishkek|Kyrgyz||
Laos|Vientiane|Laotian||
Latvia|Riga|Latvian||
Lebanon|Beirut|Lebanese||
Liberia|Monrovia|Liberian||
Libya|Tripoli|Libyan||
Lithuania|Vilnius|Lithuanian||
Luxembourg||Luxembourgish||
Madagascar|Antananarivo|Malagasy||
Malawi|Lilongwe|Malawian||
Malaysia|Kuala Lumpur|Malaysian||
Mali|Bamako|Malian||
Malta|Valletta|Maltese||
Mauritania|Nouakchott|Mauritanian||
Mauritius|Port Louis|Mauritian||
Mexico|Mexico City|Mexican||
Moldova|Chisinau|Moldovan||
Mongolia|Ulaanbaatar|Mongolian||
Montenegro|Podgorica|Montenegrin||
Morocco|Rabat|Moroccan||
Mozambique|Maputo|Mozambican||
Myanmar|Naypyidaw|Burmese|Burma|
Namibia|Windhoek|Namibian||
Nepal|Kathmandu|Nepali,Nepalese||
Netherlands|The Hague|Dutch,Dutchman|Holland|
New Zealand|Wellington|New Zealander||Beehive
Nicaragua|Managua|Nicaraguan||
Nigeria|Abuja|Nigerian||Aso Rock
Niger|Niamey|Nigerien||
North Korea|Pyongyang|North Korean||
North Macedonia|Skopje|Macedonian||
Norway|Oslo|Norwegian||Storting
Oman|Muscat|Omani||
Pakistan|Islamabad|Pakistani||
Palestine|Ramallah|Palestinian||
Panama|Panama City|Panamanian||
Papua New Guinea|Port Moresby|Papuan||
Paraguay|Asuncion|Paraguayan||
Peru|Lima|Peruvian||
Philippines|Manila|Filipino,Philippine||Malacanang
Poland|Warsaw|Polish,Pole||
Portugal|Lisbon|Portuguese||
Qatar|Doha|Qatari||
Romania|Bucharest|Romanian||
Russia|Moscow|Russian|Russian Federation|Kremlin
Rwanda|Kigali|Rwandan||
Saudi Arabia|Riyadh|Saudi||
Senegal|Dakar|Senegalese||
Serbia|Belgrade|Serbian,Serb||
Sierra Leone|Freetown|Sierra Leonean||
Singapore||Singaporean||
Slovakia|Bratislava|Slovak,Slovakian||
Slovenia|Ljubljana|Slovenian,Slovene||
Somalia|Mogadishu|Somali||
South Africa|Pretoria|South African||Union Buildings
South Korea|Seoul|South Korean||Blue House
South Sudan|Juba|South Sudanese||
Spain|Madrid|Spanish,Spaniard||Moncloa
Sri Lanka|Colombo|Sri Lankan||
Sudan|Khartoum|Sudanese||
Sweden|Stockholm|Swedish,Swede||
Switzerland|Bern|Swiss||
Syria|Damascus|Syrian||
Taiwan|Taipei|Taiwanese||
Tajikistan|Dushanbe|Tajik||
Tanzania|Dodoma|Tanzanian||
Thailand|Bangkok|Thai||
Togo|Lome|Togolese||
Trinidad|Port of Spain|Trinidadian|Trinidad and Tobago|
Tunisia|Tunis|Tunisian||
Turkey|Ankara|Turkish,Turk|Türkiye,Turkiye|
Turkmenistan|Ashgabat|Turkmen||
Uganda|Kampala|Ugandan||
Ukraine|Kyiv,Kiev|Ukrainian||
United Arab Emirates|Abu Dhabi|Emirati|UAE|
United Kingdom|London|British,Briton|UK,U.K.,Britain,Great Britain|Downing Street,Whitehall,Westminster,No 10,Number 10
United States|Washington|American|US,U.S.,USA,U.S.A.,America,United States of America|White House,Capitol Hill,Foggy Bottom
Uruguay|Montevideo|Uruguayan||
Uzbekistan|Tashkent|Uzbek||
Venezuela|Caracas|Venezuelan||Miraflores
Vietnam|Hanoi|Vietnamese||
Yemen|Sanaa,Sana’a|Yemeni||
Zambia|Lusaka|Zambian||
Zimbabwe|Harare|Zimbabwean||
`
