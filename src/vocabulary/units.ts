/**
 * Points near the middle of first-level units so large or so unevenly peopled that the middle of their towns lies elsewhere:
 * ISO 3166-1 country, then unit name and latitude,longitude. From any atlas.
 */
export const unitPoints: Readonly<Record<string, string>> = {
  US: `Alabama 32.75,-86.75; Alaska 64,-150; Arizona 34.5,-111.5; Arkansas 34.75,-92.5; California 37.25,-119.75; Colorado 39,-105.5; Connecticut 41.67,-72.67;
Delaware 39,-75.5; Florida 28.75,-82.5; Georgia 32.75,-83.5; Hawaii 20.75,-156.5; Idaho 44.5,-114.25; Illinois 40,-89.25; Indiana 40,-86.25; Iowa 42,-93.5;
Kansas 38.5,-98.5; Kentucky 38.2,-84.88; Louisiana 31,-92; Maine 45.5,-69.25; Maryland 39,-76.75; Massachusetts 42.37,-71.11; Michigan 44.25,-85.5;
Minnesota 46.25,-94.25; Mississippi 32.75,-89.75; Missouri 38.25,-92.5; Montana 47,-109.75; Nebraska 41.5,-99.75; Nevada 39.25,-116.75; New Hampshire 43.67,-71.5;
New Jersey 40.17,-74.5; New Mexico 34.5,-106; New York 43,-75.5; North Carolina 35.5,-80; North Dakota 47.5,-100.5; Ohio 40.25,-83; Oklahoma 35.5,-97.5;
Oregon 44,-120.5; Pennsylvania 40.27,-76.9; Rhode Island 41.75,-71.5; South Carolina 34,-81; South Dakota 44.5,-100.25; Tennessee 35.75,-86.25; Texas 31.25,-99.25;
Utah 39.25,-111.75; Vermont 44,-72.75; Virginia 37.55,-77.45; Washington 47.5,-120.5; West Virginia 38.5,-80.5; Wisconsin 44.5,-90; Wyoming 43,-107.5`,
  CA: `Alberta 53,-116; British Columbia 54,-125; Manitoba 55,-97; New Brunswick 46.5,-66; Newfoundland and Labrador 52,-56; Northwest Territories 65,-118;
Nova Scotia 45,-63; Nunavut 70,-90; Ontario 49.25,-84.5; Prince Edward Island 46.25,-63; Quebec 52,-72; Saskatchewan 54,-106; Yukon 63,-135`,
  AU: `New South Wales -33,146; Northern Territory -20,134; Queensland -20,145; South Australia -30,135; Tasmania -42,147; Victoria -37,145; Western Australia -25,122`,
  RU: `Sakha 65,130; Krasnoyarsk Krai 65,95; Khabarovsk 55,137; Magadan Oblast 63,153; Kamchatka 57,160; Chukotka 66,172; Irkutsk Oblast 58,105; Tyumen Oblast 57,69; Komi 64,54; Tomsk Oblast 58.5,82; Zabaykalskiy (Transbaikal) Kray 53,116; Murmansk 68,34; Arkhangelskaya 64,44; Karelia 63,33; Primorye 45,135; Sverdlovsk Oblast 58,61`,
  BR: `Amazonas -4,-63; Pará -4,-53; Mato Grosso -13,-56; Bahia -12,-42; Minas Gerais -18.5,-44; Mato Grosso do Sul -20.5,-55; Maranhão -5,-45; Goiás -16,-49.5; Tocantins -10,-48; Rondônia -11,-63; Acre -9,-70; Roraima 2,-61; Piauí -7.5,-42.5; Rio Grande do Sul -30,-54`,
  CN: `Xinjiang 41,85; Tibet 31,88; Inner Mongolia 44,114; Qinghai 35,96; Gansu 38,102; Sichuan 30.5,103; Yunnan 25,102; Heilongjiang 48,129; Jilin 43.5,126.5`,
  IN: `Rajasthan 26.6,73.8; Maharashtra 19.5,76; Madhya Pradesh 23.5,78.5; Ladakh 34.2,77.6; Gujarat 22.8,71.5`,
  AR: `Buenos Aires -37,-60; Santa Cruz -49,-70; Chubut -44,-68.5; Río Negro -40,-67`,
  DZ: `Tamanrasset 23,4.5; Adrar 26,-1`,
  SA: `Eastern Province 23,50; Ar Riyāḑ 23,45.5`,
  ZA: `Northern Cape -29.5,21; Eastern Cape -32,27; Western Cape -33.5,20; Limpopo -23.7,29.5`,
  KZ: `Karaganda 48,71; Aktobe Region 48.5,58; East Kazakhstan 48.5,81`,
  ID: `Papua -4.5,138.5; Central Kalimantan -1.6,113.4`,
  PK: `Balochistan 28.5,65.5; Sindh 26,68.5; Punjab 31,72.5; Khyber Pakhtunkhwa 34.5,72`,
  LY: `Al Kufrah 23.5,22; Murzuq 25.5,14`,
  EG: `Red Sea 26,33.5; Matruh 29.5,27; New Valley 25,29; North Sinai 30.5,33.7; South Sinai 28.8,33.9`,
};
