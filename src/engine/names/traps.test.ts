import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { run } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

/** What a name is: its type and, for a place, country and unit or town that it was resolved to. */
async function reading(text: string, quote: string): Promise<string> {
  const draft = await run({ text: `Nothing to see here\n${text}` }, resources);
  const { blocks: _b, tokens: _t, tags: _g, names, expressions: _e, ...report } = draft;
  expect(checkReport(report)).toEqual([]);
  const place = report.places.find(({ span }) => span.quote === quote);
  const name = names.find((one) => draft.text.slice(one.start, one.end) === quote);
  if (place && name?.type === 'place')
    return ['place', place.location?.country, place.location?.name].filter(Boolean).join(' ');
  return name?.type ?? 'none';
}

test.each([
  // One name, several places
  ['Tbilisi said that Georgia would not join the talks.', 'Georgia', 'place GE Georgia'],
  ['Voters in Atlanta, Macon and Savannah, across Georgia, went to the polls.', 'Georgia', 'place US Georgia'],
  ['The mayor of Paris met farmers near Lyon in France.', 'Paris', 'place FR Paris'],
  ['A tornado hit Paris, Texas, on Monday.', 'Paris', 'place US Paris'],
  ['Two people were hurt in London, Ontario, on Friday.', 'London', 'place CA London'],
  ['The bank has its seat in London.', 'London', 'place GB London'],
  ['Police in Birmingham, Alabama, closed the road.', 'Birmingham', 'place US Birmingham'],
  ['The fire spread from Moscow, Idaho, to the hills.', 'Moscow', 'place US Moscow'],
  ['Floods reached Cordoba, Argentina, overnight.', 'Cordoba', 'place AR Córdoba'],
  ['The train left Valencia, Spain, at noon.', 'Valencia', 'place ES Valencia'],
  ['Prices rose in Valencia, Venezuela, last year.', 'Valencia', 'place VE Valencia'],
  ['The court in Hamilton, Ontario, heard the case.', 'Hamilton', 'place CA Hamilton'],
  ['Farmers near Lincoln, Nebraska, sold corn.', 'Lincoln', 'place US Lincoln'],
  ['The Cambridge, Massachusetts, laboratory tested it.', 'Cambridge', 'place US Cambridge'],
  ['Troops moved from Tripoli, Lebanon, to the coast.', 'Tripoli', 'place LB Tripoli'],
  ['Fighting broke out in Tripoli, and Libya closed its ports.', 'Tripoli', 'place LY Tripoli'],
  ['A bridge fell in Santiago, Chile.', 'Santiago', 'place CL Santiago'],
  ['He lives in Victoria, British Columbia.', 'Victoria', 'place CA Victoria'],
  ['The plant in Athens, Georgia, shut down.', 'Athens', 'place US Athens'],
  ['Ministers met in Athens as Greece sought a loan.', 'Athens', 'place GR Athens'],
  // State, capital, newspaper, person: Washington
  ['Apple growers in Washington state fear frost.', 'Washington', 'place US Washington'],
  ['The Washington Post reported the sale.', 'Washington Post', 'organisation'],
  ['George Washington crossed the river.', 'George Washington', 'person'],
  ['Denzel Washington said he would direct the film.', 'Denzel Washington', 'person'],
  // Ships
  ['INS Kochi intercepted the boat off Oman.', 'INS Kochi', 'other'],
  ['The destroyer USS Carney shot down three drones.', 'USS Carney', 'other'],
  ['The cargo ship Meridian was boarded near Malta.', 'Meridian', 'other'],
  ['The tanker Suez Rajan was seized on Friday.', 'Suez Rajan', 'other'],
  ['The frigate Turkey ordered was delivered.', 'Turkey', 'place TR Turkey'],
  // Companies and groups
  ['Gulf Star Trading FZE was added to the list.', 'Gulf Star Trading FZE', 'organisation'],
  ['Gulf Star Trading and Orion Marine LLC were added.', 'Orion Marine LLC', 'organisation'],
  ['The charity Doctors of the Coast treated 14 children.', 'Doctors of the Coast', 'organisation'],
  ['The group Sons of Iraq denied it.', 'Sons of Iraq', 'organisation'],
  ['The Islamic Resistance in Iraq claimed the attack.', 'Islamic Resistance in Iraq', 'organisation'],
  // Arms by their make
  ['The army fired Koksan self-propelled howitzers.', 'Koksan', 'other'],
  ['They sent Typhon launchers to the islands.', 'Typhon', 'other'],
  ['Rebels shot down an Antonov near Nyala.', 'Antonov', 'other'],
  ['An Antonov spokesman denied it.', 'Antonov', 'organisation'],
  ['Brent Abrams said he would stay.', 'Brent Abrams', 'person'],
  // Towns joined, struck, held
  ['Sudanese jets bombed Nyala, El Geneina and Zalingei.', 'El Geneina', 'place SD Geneina'],
  ['He comes from Bobo-Dioulasso, in Burkina Faso.', 'Bobo-Dioulasso', 'place BF Bobo-Dioulasso'],
  ['Lorries use the Boni-Djibo road in Burkina Faso.', 'Djibo', 'place BF Djibo'],
  ['The governor of Baalbek-Hermel in Lebanon resigned.', 'Baalbek-Hermel', 'place LB Baalbek-Hermel Governorate'],
  ['Jets flew from Clark air base to the reef.', 'Clark air base', 'place PH Clark Air Base'],
  ['Ships lay off Fiery Cross Reef and Mischief Reef.', 'Mischief Reef', 'place Mischief Reef'],
  ['The East Sea, as it is called in Seoul, was calm.', 'East Sea', 'place Sea of Japan'],
  ['Wreckage lay in Punjab’s Bathinda district, India said.', 'Punjab', 'place IN Punjab'],
  ['Shells reached Kharkiv and Sumy from Valuyki, Ukraine said.', 'Sumy', 'place UA Sumy'],
  // Bodies
  ["Ukraine's 110th Mechanized Brigade held the line.", '110th Mechanized Brigade', 'organisation'],
  ['The General Staff said the line held.', 'General Staff', 'organisation'],
  ['The tanker was chartered by Delmare, a company in Genoa.', 'Delmare', 'organisation'],
  // Person or country
  ['Jordan and Egypt condemned it; Jordan Cohen, an analyst, did not.', 'Jordan', 'place JO Jordan'],
  ['Michael Jordan said he was proud.', 'Michael Jordan', 'person'],
  ['Jordan Reyes scored twice, and Reyes left early.', 'Jordan Reyes', 'person'],
  ['Jordan said it would host the talks in Amman.', 'Jordan', 'place JO Jordan'],
  ['Aid trucks crossed from Jordan into Syria.', 'Jordan', 'place JO Jordan'],
  ['Chad Becker, 34, was arrested.', 'Chad Becker', 'person'],
  ['Rebels entered Chad from Sudan.', 'Chad', 'place TD Chad'],
  ['Israel Katz, the minister, spoke in Haifa.', 'Israel Katz', 'person'],
  ['Paris Hilton arrived late.', 'Paris Hilton', 'person'],
  ['Chelsea Clinton wrote the preface.', 'Chelsea Clinton', 'person'],
  ['President Kim met Kim Jong Un at the border.', 'Kim Jong Un', 'person'],
  ['Gen. Lloyd Austin landed in Manila.', 'Lloyd Austin', 'person'],
  ['Actor Austin Butler came along.', 'Austin Butler', 'person'],
  ['Mayor London Breed opened the pier.', 'London Breed', 'person'],
  ['Virginia Woolf wrote it.', 'Virginia Woolf', 'person'],
  ['Sydney Sweeney, 26, plays the nun.', 'Sydney Sweeney', 'person'],
  ['The senator, Lindsey Graham, left.', 'Lindsey Graham', 'person'],
  // Bird and land, dish and land
  ['The cook roasted a turkey for the guests.', 'turkey', 'none'],
  ['Turkey closed the straits.', 'Turkey', 'place TR Turkey'],
  ['The set of china broke.', 'china', 'none'],
  ['China recalled its envoy.', 'China', 'place CN China'],
  // Newspapers, companies, teams, buildings
  ['The Sudan Tribune cited a rebel spokesman.', 'Sudan Tribune', 'organisation'],
  ['The Jakarta Post printed the letter.', 'Jakarta Post', 'organisation'],
  ['The Moscow Times asked for comment.', 'Moscow Times', 'organisation'],
  ['The Boston Globe and others sued.', 'Boston Globe', 'organisation'],
  ['Turkish Airlines cancelled flights.', 'Turkish Airlines', 'organisation'],
  ['The Bank of England raised rates.', 'Bank of England', 'organisation'],
  ['The University of Nairobi closed its gates.', 'University of Nairobi', 'organisation'],
  ['Manchester United lost at home.', 'Manchester United', 'organisation'],
  ['Officials of the Polish Interior Ministry denied it.', 'Polish Interior Ministry', 'organisation'],
  ['The Ministry of Health and Welfare opened an inquiry.', 'Ministry of Health and Welfare', 'organisation'],
  [
    'The International Institute for Strategic Studies counted them.',
    'International Institute for Strategic Studies',
    'organisation',
  ],
  ['The Workers’ Party won the vote.', 'Workers’ Party', 'organisation'],
  ['Boeing delivered two jets.', 'Boeing', 'organisation'],
  ['Islamic State claimed the blast.', 'Islamic State', 'organisation'],
  ['Hezbollah fired rockets.', 'Hezbollah', 'organisation'],
  ['Fighters of al-Shabaab fled.', 'al-Shabaab', 'organisation'],
  // Longer names hold shorter ones
  ['Miners in New South Wales went on strike.', 'New South Wales', 'place AU New South Wales'],
  ['Salmon farms in British Columbia closed.', 'British Columbia', 'place CA British Columbia'],
  ['A court in West Virginia ruled.', 'West Virginia', 'place US West Virginia'],
  ['Juba said South Sudan would pay.', 'South Sudan', 'place SS South Sudan'],
  ['The envoy flew to Papua New Guinea.', 'Papua New Guinea', 'place PG Papua New Guinea'],
  ['Rebels took Equatorial Guinea by surprise.', 'Equatorial Guinea', 'place GQ Equatorial Guinea'],
  [
    'The Democratic Republic of Congo expelled him.',
    'Democratic Republic of Congo',
    'place CD Democratic Republic of the Congo',
  ],
  ['Ships left the Gulf of Aden.', 'Gulf of Aden', 'place Gulf of Aden'],
  ['Soldiers patrol the Golan Heights.', 'Golan Heights', 'place SY Golan Heights'],
  // Other spellings and units
  ['Shells fell in the Zaporozhye region.', 'Zaporozhye', 'place UA Zaporizhzhia'],
  ['Power failed in Kharkov.', 'Kharkov', 'place UA Kharkiv'],
  ['Trains run to Kiev again.', 'Kiev', 'place UA Kyiv'],
  ['Drones hit the Belgorod region.', 'Belgorod', 'place RU Belgorod Oblast'],
  ['Villagers in Helmand province fled.', 'Helmand', 'place AF Helmand'],
  ['Strikes hit Idlib province.', 'Idlib', 'place SY Idlib'],
  // No names
  ['On Monday the Prime Minister left.', 'Monday', 'none'],
  ['In March many marched.', 'March', 'none'],
  ['He speaks Arabic at home.', 'Arabic', 'other'],
  ['The Russian leader spoke.', 'Russian', 'adjective'],
  ['Ukrainians voted.', 'Ukrainians', 'people'],
  ['DPRK media praised it.', 'DPRK', 'place KP North Korea'],
  ['The WHO sent doctors, and nobody asked who paid.', 'WHO', 'organisation'],
  ['They gave us nothing.', 'us', 'none'],
])('%s → %s is %s', async (text, quote, expected) => {
  expect(await reading(text, quote)).toBe(expected);
});

test('two towns of a dateline are two places', async () => {
  const { places } = await run(
    { text: 'Border shut\n\nBEIRUT/JERUSALEM (AFP) - Traffic stopped on Monday.' },
    resources,
  );
  expect(places.map(({ location }) => location?.name)).toEqual(['Beirut', 'Jerusalem']);
});

test('a name that may be anywhere stays unresolved', async () => {
  const { places } = await run({ text: 'Fire\n\nA barn burnt down in Springfield on Monday.' }, resources);
  expect(places.map(({ span, location }) => [span.quote, location])).toEqual([['Springfield', undefined]]);
});

test.each([
  ['Wheelchairs were handed over by Qatar Charity on Sunday.', 'Qatar Charity', 'organisation'],
  ['Improvised explosive devices (IEDs) lined the road. Two IEDs went off.', 'IEDs', 'none'],
  ['The unmanned aerial vehicle (UAV) came down. Another UAV followed.', 'UAV', 'none'],
  ['The Horn Relief Committee (HRC) sent trucks.', 'HRC', 'organisation'],
])('a longer name, and what an abbreviation stands for: %s', async (text, quote, expected) => {
  expect(await reading(text, quote)).toBe(expected);
});
