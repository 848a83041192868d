import { expect, test } from 'vitest';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

// Texts of our own: somebody is introduced, then spoken of by post, party, place, age or calling. Who speaks last?

const resources = await loadResources({ tagger: 'rules' });

async function lastSpeaker(text: string): Promise<string | undefined> {
  const { attributions } = await readWith({ text }, resources);
  return attributions.filter(({ parent }) => parent === undefined).at(-1)?.speaker.name;
}

test.each([
  [
    'Sen. Laura Whitfield of Florida opposed the bill. The Florida senator said it would hurt farmers.',
    'Laura Whitfield',
  ],
  ['Rep. Dan Okafor, D-Ohio, voted no. The Ohio Democrat said he had been misled.', 'Dan Okafor'],
  ['Rep. Dan Okafor (D-Ohio) met Sen. Mary Pell (R-Utah). The Utah Republican said the talks were frank.', 'Mary Pell'],
  ['Gov. Tom Brandt signed the law in Montana. The governor said it was overdue.', 'Tom Brandt'],
  [
    'Former Mayor Carla Ruiz toured the docks with Mayor Ed Lowe. The former mayor said the cranes were rusty.',
    'Carla Ruiz',
  ],
  ['Judge Anna Keller heard the case. The judge said the evidence was thin.', 'Anna Keller'],
  [
    'Marta Nowak, a lawyer for the fishermen, filed the suit. The lawyer said her clients had lost everything.',
    'Marta Nowak',
  ],
  ['Marta Nowak, a retired teacher from Lodz, saw the smoke. The retired teacher said it was black.', 'Marta Nowak'],
  ['Ali Demir, chief executive of Bosfor Shipping, resigned. The chief executive said he was tired.', 'Ali Demir'],
  ['Ali Demir, chief executive of Bosfor Shipping, resigned. The Bosfor chief said he was tired.', 'Ali Demir'],
  [
    "Peter Lang, the German chancellor's spokesman, spoke first. The spokesman said nothing had been signed.",
    'Peter Lang',
  ],
  ['French President Luc Moreau flew to Cairo. The French leader said the talks would go on.', 'Luc Moreau'],
  [
    'French President Luc Moreau met Egyptian President Hany Sabry. The Egyptian leader said the canal would stay open.',
    'Hany Sabry',
  ],
  [
    'French President Luc Moreau met Egyptian President Hany Sabry. The French president warned of a long winter.',
    'Luc Moreau',
  ],
  [
    'Kenyan Foreign Minister Jane Wanjiru flew to Addis. The minister said the border was quiet. The Kenyan minister said more would follow.',
    'Jane Wanjiru',
  ],
  ["Kenya's top diplomat, Jane Wanjiru, flew to Addis. The diplomat said the border was quiet.", 'Jane Wanjiru'],
  ['Gen. Mark Stone commands the base. The general said drills would go on.', 'Mark Stone'],
  ['Gen. Mark Stone commands the base. The four-star general said drills would go on.', 'Mark Stone'],
  ['Kurt Adler, who leads the Greens, spoke in Graz. The Greens leader said the dam must go.', 'Kurt Adler'],
  ['Kurt Adler, the leader of the Green Party, spoke in Graz. The party leader said the dam must go.', 'Kurt Adler'],
  [
    'Helen Marsh, a Republican candidate for governor, spoke in Reno. The candidate said taxes were too high.',
    'Helen Marsh',
  ],
  ['Helen Marsh, the Republican nominee, spoke in Reno. The Republican said taxes were too high.', 'Helen Marsh'],
  [
    'Helen Marsh, the Republican nominee, debated Joan Reed, the Democratic nominee. The Democratic nominee said taxes were fair.',
    'Joan Reed',
  ],
  [
    'Helen Marsh, the Republican nominee, debated Joan Reed, the Democratic nominee. The Republican candidate said taxes were too high.',
    'Helen Marsh',
  ],
  [
    "Sir Ivor Bell, Britain's ambassador to Oman, spoke on Tuesday. The ambassador said the ship was safe.",
    'Ivor Bell',
  ],
  [
    "Sir Ivor Bell, Britain's ambassador to Oman, spoke on Tuesday. The British envoy said the ship was safe.",
    'Ivor Bell',
  ],
  [
    'Nadia Aziz, an economist at the University of Leeds, studies prices. The economist said bread would cost more.',
    'Nadia Aziz',
  ],
  [
    'Nadia Aziz, a professor at the University of Leeds, studies prices. The Leeds professor said bread would cost more.',
    'Nadia Aziz',
  ],
  [
    'Congresswoman Rita Vance of Texas spoke first. The congresswoman said the vote was close. The Texas lawmaker said she would wait.',
    'Rita Vance',
  ],
  ['Prime Minister Olaf Lindgren spoke in Oslo. The premier said the fund was sound.', 'Olaf Lindgren'],
  ['Prime Minister Olaf Lindgren spoke in Oslo. The Norwegian leader said the fund was sound.', 'Olaf Lindgren'],
  ['Greg Holt, a billionaire investor, bought the club. The billionaire said he would build a stadium.', 'Greg Holt'],
  ['Greg Holt, 51, bought the club. The 51-year-old said he would build a stadium.', 'Greg Holt'],
  ['Actor Liam Fry lives in Cork. The actor said the part was hard.', 'Liam Fry'],
  [
    "Attorney General Ruth Sand opened an inquiry. The attorney general said two firms had lied. Idaho's attorney general said the inquiry would last a year.",
    'Ruth Sand',
  ],
  ['Councilman Joe Vega voted for the park. The councilman said children needed it.', 'Joe Vega'],
  ['Police Chief Mary Dow spoke outside. The chief said two men were held.', 'Mary Dow'],
  ['Sheriff Bob Tran led the search. The sheriff said the boy was safe.', 'Bob Tran'],
  ['Omar Saleh, the rebel commander, spoke by phone. The commander said his men had left.', 'Omar Saleh'],
  ['Chancellor Greta Vogel spoke to the Bundestag. The German chancellor said the gap was closed.', 'Greta Vogel'],
  ['Bishop Tomas Reyes said Mass. The bishop said the church would help.', 'Tomas Reyes'],
  [
    'President Ilir Prifti of Albania met President Boro Kostic of Serbia. The Serbian president said the border was open.',
    'Boro Kostic',
  ],
  ['Wisconsin Governor Pat Hale spoke. The Wisconsin governor said the lake was clean.', 'Pat Hale'],
  ['Sarah Quill, a former CIA officer, wrote a book. The former officer said it was all true.', 'Sarah Quill'],
  [
    "Sarah Quill, a spokeswoman for the Port of Hamburg, gave figures. The port's spokeswoman said trade had fallen.",
    'Sarah Quill',
  ],
  ['Dr. Paul Ames treats burns. The doctor said the ward was full.', 'Paul Ames'],
  [
    'The senator, Laura Whitfield, spoke twice. "It is over," the Florida Republican said. Sen. Laura Whitfield, R-Fla., did not vote.',
    'Laura Whitfield',
  ],
  ['Lt. Gov. Ed Marsh stood in. The lieutenant governor said the bridge was shut.', 'Ed Marsh'],
  ['Tim Rowe, campaign manager for Helen Marsh, spoke. The campaign manager said the money had come late.', 'Tim Rowe'],
  [
    'Ex-president Juan Soler is in Madrid. The former president said he would return. The ex-president added that he was well.',
    'Juan Soler',
  ],
  [
    'Fatima Noor, the 17-year-old activist, spoke in Geneva. The teenager said the young were angry. The activist said they would march.',
    'Fatima Noor',
  ],
  ['Defence Minister Ola Berg met Finance Minister Per Dahl. The defence minister said tanks were costly.', 'Ola Berg'],
  [
    'Speaker Nina Roth closed the session. The speaker said the vote would be held in May. The House speaker said it was final.',
    'Nina Roth',
  ],
  ['Ray Colt, a hedge fund manager and major donor, gave a party. The donor said he liked her.', 'Ray Colt'],
])('%s', async (text, name) => {
  expect(await lastSpeaker(text)).toBe(name);
});

test.each([
  // another state, post or party than that of the one named
  'French President Luc Moreau flew to Lima. The Peruvian president said the talks would go on.',
  'Vice President Ada Brook spoke first. The president said nothing would change.',
  'Attorney General Ruth Sand opened an inquiry. The general said his men were safe.',
  'Sen. Laura Whitfield of Florida opposed the bill. The Ohio senator said it was sound.',
  'Helen Marsh, the Republican nominee, spoke in Reno. The Democratic nominee said taxes were fair.',
  'Defence Minister Ola Berg met the press. The finance minister said tanks were costly.',
  'Greg Holt, 51, bought the club. The 47-year-old said he would sell it.',
  // somebody new, or told of by a clause
  'Sen. Laura Whitfield opposed the bill. A senator said it was sound.',
  'Marta Nowak, a lawyer, filed the suit. The lawyer who drafted the law said it was sound.',
  'Peter Lang, the German chancellor’s spokesman, spoke first. The chancellor said nothing had been signed.',
])('%s: nobody named', async (text) => {
  expect(await lastSpeaker(text)).toBeUndefined();
});
