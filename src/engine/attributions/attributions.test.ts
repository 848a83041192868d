import { expect, test } from 'vitest';
import type { Attribution, Span } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';
import { ATTRIBUTION_LABELS } from '../tagger/labels.ts';
import type { Tagger } from '../tagger/tagger.ts';

// Sentences of our own, one a class. A row is `source · cue · content`; nested ones have two spaces, a basis stands in brackets.

const rules = await loadResources({ tagger: 'rules' });

/** A tagger that marks words: `[s the army] [c said] [t the gate is shut]`; the text is what stands outside the marks. */
function marked(text: string): { text: string; tagger: Tagger } {
  const labels = { s: 1, c: 3, t: 5 };
  const spans: { start: number; end: number; label: number }[] = [];
  let bare = '';
  for (const part of text.matchAll(/\[([sct]) ([^\]]+)\]|[^[]+/g)) {
    const [whole, kind, words = ''] = part;
    if (kind) spans.push({ start: bare.length, end: bare.length + words.length, label: labels[kind as 's'] });
    bare += kind ? words : whole;
  }
  const tag: Tagger['tag'] = ({ tokens }) => {
    const best = new Uint8Array(tokens.length);
    for (const { start, end, label } of spans) {
      let next = label;
      for (const [i, token] of tokens.entries())
        if (token.start >= start && token.end <= end) {
          best[i] = next;
          next = label + 1;
        }
    }
    return { attribution: { labels: ATTRIBUTION_LABELS, best, probability: new Float32Array(tokens.length).fill(1) } };
  };
  return { text: bare, tagger: { name: 'marks', heads: ['attribution'], tag } };
}

async function attributionsOf(text: string): Promise<Attribution[]> {
  const { text: bare, tagger } = marked(text);
  return (await readWith({ text: bare }, text === bare ? rules : { ...rules, tagger })).attributions;
}

const joined = (spans: readonly Span[]) => spans.map(({ quote }) => quote).join(' | ');
const row = ({ source, cue, content, parent, basis }: Attribution) =>
  (parent ? '  ' : '') +
  [source, cue, content].map(joined).join(' · ') +
  (basis.length > 0 ? ` [${joined(basis)}]` : '');

test.each([
  // the subject has a participle behind it
  [
    'The prosecutor said that images made public that day showed that two ships had left.',
    [
      'The prosecutor · said · that images made public that day showed that two ships had left',
      '  images made public · showed · that two ships had left',
    ],
  ],
  // a clause belongs to the source of an inverted cue
  [
    'The shells came from a depot, says Conflict Review, a group that examines debris.',
    ['Conflict Review, a group that examines debris · says · The shells came from a depot'],
  ],
  // somebody else carries the words
  [
    '"We will not leave," Tomas Berg was quoted as saying by the agency.',
    ['Tomas Berg · was quoted as saying · "We will not leave,"'],
  ],
  [
    'The minister was quoted by local media as saying that the mine would open.',
    ['The minister · was quoted by local media as saying · that the mine would open'],
  ],
  ['The ship was empty, state-run Nordic Radio said then.', ['state-run Nordic Radio · said · The ship was empty']],
  // what a speaker relies on is no attribution of its own
  [
    'The convoy turned back, the army said, citing two drivers.',
    ['the army · said · The convoy turned back [two drivers]'],
  ],
  [
    'The paper reported, citing two clerks, that the price had been agreed.',
    ['The paper · reported · that the price had been agreed [two clerks]'],
  ],
  [
    'Citing the ministry, the agency said four people had been held.',
    ['the agency · said · four people had been held [the ministry]'],
  ],
  // a "but" behind the aside is the report's own
  [
    'The port was shut, two clerks told the paper, but the mayor said that ferries were running.',
    ['two clerks · told · The port was shut', 'the mayor · said · that ferries were running'],
  ],
  // the content's subject is the relative pronoun
  ['The navy showed tubes which it said were parts of a launcher.', ['it · said · which | were parts of a launcher']],
  // whoever it may be is nobody
  ['The envoy left any club that wants to leave the league alone.', []],
  // words that say nothing of who says it
  ["Residents saw the mayor's alleged debts and the reported sale.", []],
  ['"It is shut," Ana Ruiz said, referring to the coastal road.', ['Ana Ruiz · said · "It is shut,"']],
] as const)('%s', async (text, rows) => {
  expect((await attributionsOf(text)).map(row)).toEqual(rows);
});

test.each([
  // a tagged cue without source gets the subject
  ['The council [c said] [t the road is shut].', ['The council · said · the road is shut']],
  // a source serves two cues; each content goes to the nearest
  [
    '[s The mayor] [c said] [t the road is shut] and [c added] [t that it would open soon].',
    // sorted by where they stand, the longer first
    ['The mayor · added · that it would open soon', 'The mayor · said · the road is shut'],
  ],
  // content on both sides of its cue
  ['"[t The road]," [s the mayor] [c said], "[t is shut]."', ['the mayor · said · "The road," | "is shut."']],
  // marks of the tagger that say nothing of who says it
  ['The [c alleged] [t debts of the mayor] grew.', []],
  [
    '[t "It is shut,"] [s Ana Ruiz] [c said], [c referring to] [t the coastal road].',
    ['Ana Ruiz · said · "It is shut,"'],
  ],
  // a quotation of nobody who is told of; a transcript's speaker inside the marks
  ['Rain fell. "[t The road is shut and will stay shut]."', [' ·  · "The road is shut and will stay shut."']],
  ['"[s BERG][c :] [t We will stay here until May]."', ['BERG · : · We will stay here until May."']],
  // content cut inside a noun phrase or behind its preposition
  [
    '[s The navy] [c said] [t a shell hit the ferry at noon local] time near the pier.',
    ['The navy · said · a shell hit the ferry at noon local time near the pier'],
  ],
  [
    '[s The navy] [c said] [t it searched the ferry, an operation in] which nobody was hurt.',
    ['The navy · said · it searched the ferry, an operation in which nobody was hurt'],
  ],
  // words that are not quoted are said in one sentence
  [
    '[t Last month the council closed two roads]. [t It may close a third], [s two clerks] [c said].',
    ['two clerks · said · It may close a third'],
  ],
  [
    '[s The navy] [c said] [t a shell hit the ferry near Al]-Mujlad.',
    ['The navy · said · a shell hit the ferry near Al-Mujlad'],
  ],
  // a semicolon ends what is said, and a further deed a thing of which somebody is accused
  ['[t The road is shut], [s the mayor] [c said]; [t snow fell in May].', ['the mayor · said · The road is shut']],
  [
    '[s Norway] [c accused] [t the rebels of looting and imposed sanctions on them].',
    ['Norway · accused · the rebels of looting'],
  ],
  // what is ordered is a thing
  ['[s Norway] [c ordered] [t ten howitzers].', []],
  // another name is nothing that is said
  ['[s Tomas Berg], [c known as] [t Kuba], [c said] [t the road is shut].', ['Tomas Berg · said · the road is shut']],
  // who acts behind a clause on him
  ['Norlan, [s which] backs Berg, [c offered] [t to host the talks].', ['Norlan · offered · to host the talks']],
  [
    'Norlan, [s which brokered a truce in June], [c urged] [t both sides to keep it].',
    ['Norlan · urged · both sides to keep it'],
  ],
  // a mark that nothing closes says nothing of where the words end
  [
    "[s The mayor] [c called] [t the bridge ‘worst ruin'] after a tour.",
    ["The mayor · called · the bridge ‘worst ruin'"],
  ],
  // a verb whose subject is content has no other source
  [
    '[s The envoy] [c said] [t the ships would stay], [t which] [c run afoul of] [t the treaty].',
    ['The envoy · said · the ships would stay'],
  ],
  [
    '[s The envoy] [c said] the port had taken [t in two ships], which [c run afoul of] [t the treaty].',
    ['The envoy · said · in two ships'],
  ],
] as const)('tags: %s', async (text, rows) => {
  expect((await attributionsOf(text)).map(row)).toEqual(rows);
});

test.each([
  ['Our reporters say that two trucks stood at the gate.', { kind: 'report' }],
  ['Many in the village said they heard nothing.', { kind: 'unnamed' }],
  ['Police said the road was shut.', { kind: 'institution' }],
  ['The Gazette reported that the bill was dead.', { kind: 'institution', name: 'The Gazette' }],
  ['US Coast Guard officials said the tanker had sailed.', { kind: 'unnamed', country: 'US' }],
  ['US National Guard spokesman Rolf Hagen said the road was shut.', { kind: 'named', name: 'Rolf Hagen' }],
  ['A leaked email showed that the bill was dead.', { kind: 'document' }],
  ['The clans met. One of them, a shopkeeper, said the harbour was shut.', { kind: 'unnamed' }],
  ['A group of fishermen said the harbour was shut.', { kind: 'unnamed' }],
  ['The majority of voters said the harbour was shut.', { kind: 'unnamed' }],
  ['Many Socialists said the harbour was shut.', { kind: 'unnamed' }],
  ['His biography said the harbour was shut.', { kind: 'document' }],
  ['“Late Hour” host Rolf Hagen said the road was shut.', { kind: 'named', name: 'Rolf Hagen' }],
  ['The roads were shut, according to a post from Rolf Hagen.', { kind: 'named', name: 'Rolf Hagen' }],
  ['Speaker of the House Rep. Rolf Hagen (R-Utah) said the road was shut.', { kind: 'named', name: 'Rolf Hagen' }],
] as const)('%s: kind of source', async (text, speaker) => {
  expect((await attributionsOf(text))[0]?.speaker).toMatchObject(speaker);
});

test('he is not the one whom he speaks of', async () => {
  const found = await attributionsOf(
    'Tomas Berg said the vote was fair. "Paul Holm will lose, and Paul Holm knows it," he said.',
  );
  expect(found.map(({ speaker }) => speaker.name)).toEqual(['Tomas Berg', 'Tomas Berg']);
});

test('he is not the one whom the last speaker is quoted on', async () => {
  const found = await attributionsOf(
    'Paul Holm won. Paul Holm left. "Paul Holm acted alone," Tomas Berg said.\n\nHe argued that the police came late.',
  );
  expect(found.map(({ speaker }) => speaker.name)).toEqual(['Tomas Berg', 'Tomas Berg']);
});

test.each([
  'Tomas Berg of Oslo, [s who] [c said] [t the vote was fair], left.',
  'Tomas Berg, 24, from Oslo, [s who] [c said] [t the vote was fair], left.',
  'Tomas Berg, a banker and former envoy from Oslo, [s who] [c said] [t the vote was fair], left.',
  'Tomas Berg — [s who] [c said] [t the vote was fair] — left.',
])('who is the person, over what is said of him: %s', async (text) => {
  expect((await attributionsOf(text))[0]?.speaker.name).toBe('Tomas Berg');
});

test.each([
  ['The retired surgeon', 'Tomas Berg'],
  ['The billionaire', 'Tomas Berg'],
  ['The judge', undefined],
])('%s, of whom nothing was told', async (source, name) => {
  const found = await attributionsOf(`Candidate Tomas Berg said the vote was fair. ${source} said the law was clear.`);
  expect(found.at(-1)?.speaker.name).toBe(name);
});

test('what is not only said is said; to ask for something is no question', async () => {
  const stances = async (text: string) => (await attributionsOf(text)).map(({ stance }) => stance);
  expect(await stances('[s The mayor] [c not only said] [t that the road was shut].')).toEqual(['asserts']);
  expect(await stances('[s The mayor] [c asked for] [t two ferries].')).toEqual(['asserts']);
  expect(await stances('[s The mayor] [c asked] [t whether the road was shut].')).toEqual(['asks']);
});

test('the official is who spoke last, unless another official was told of before', async () => {
  const names = async (text: string) => (await attributionsOf(text)).map(({ speaker }) => speaker.name);
  const first = 'Foreign Ministry spokesman Tomas Berg said the talks were over. ';
  expect(await names(`${first}The envoys left at noon, the official said.`)).toEqual(['Tomas Berg', 'Tomas Berg']);
  expect(
    await names(`A senior official said the talks went well. ${first}The envoys left at noon, the official said.`),
  ).toEqual([undefined, 'Tomas Berg', undefined]);
});

test('he who says I goes on speaking', async () => {
  const found = await attributionsOf(
    'Tomas Berg said the vote was fair. "I counted it, and I will count it again," he said.',
  );
  expect(found.at(-1)?.speaker.name).toBe('Tomas Berg');
});

test('it is the body that spoke before in the sentence', async () => {
  const found = await attributionsOf(
    'The spokesman said the United States has not yet decided whether to join, and it is concerned that the talks fail.',
  );
  expect(found.at(-1)?.speaker).toMatchObject({ kind: 'state', country: 'US' });
});

test('it is the document or body that the sentence before tells of', async () => {
  const found = await attributionsOf(
    'The ministry said the road was shut. [s It] [c warned] [t that snow would fall].',
  );
  expect(found.at(-1)?.speaker.kind).toBe('institution');
});

test('it is the body that said so before, not whom it spoke of', async () => {
  const found = await attributionsOf(
    'The Houthis said that the Saudi navy had fired on two boats. "There were no nets in them," it said.',
  );
  expect(found.map(({ speaker }) => speaker.name)).toEqual(['Houthis', 'Houthis']);
});

test.each([
  [
    'Defence Ministry spokesman Marek Dvorak spoke. "We believe that the winter will be long," Dvorak said.',
    'institution',
  ],
  [
    'Slovak Defence Ministry spokesman Marek Dvorak spoke. "We believe that the winter will be long," Dvorak said.',
    'state',
  ],
  [
    'Marek Dvorak, spokesman for the Slovak Supreme Court, spoke. "We believe that the winter will be long," Dvorak said.',
    'institution',
  ],
])('we, said for a part of a government, is its state: %s', async (text, kind) => {
  const found = await attributionsOf(text);
  expect(found.find(({ source }) => source[0]?.quote === 'We')?.speaker.kind).toBe(kind);
});

test('a common noun at the head of a sentence is no name', async () => {
  const [one] = await attributionsOf('Diplomats said the talks were over.');
  expect(one?.speaker).toEqual({ kind: 'unnamed' });
});

test.each([
  [
    'a quotation tells of somebody else',
    'Clara Vidal spoke on Monday. [t "Maria Soto brings the same failed policies,"] [s she] [c said].\n\n[t "The town is not safe,"] [s she] [c added].',
    'Clara Vidal',
  ],
  [
    'who acts just before a quotation speaks it',
    '[t "They got on well,"] [c said] [s Peter Lang, an adviser]. Carlos Vidal was pleased. [t "He has won,"] [s he] [c told] aides.',
    'Carlos Vidal',
  ],
  [
    'the last speaker is named again inside his words',
    'The chairman, John Berg, told a lunch group that the plan stands. [t "What the mayor does, whether he thinks it works, is up to him,"] [s he] [c said].',
    'John Berg',
  ],
  [
    'behind home and apposition',
    'Carlos Vidal told reporters that he would wait. Pedro Soto of New York, a friend of the party, said it would help the leader. [t "It is not urgent,"] [s he] [c said].',
    'Pedro Soto',
  ],
])('he and she: %s', async (_, text, name) => {
  const found = await attributionsOf(text);
  expect(found.at(-1)?.speaker.name).toBe(name);
});

test.each([
  ['[s The Vidal campaign] [c said] [t the poll was wrong].', { kind: 'institution', name: 'Vidal campaign' }],
  ['[s Nearly all of the mayors] [c said] [t the poll was wrong].', { kind: 'unnamed' }],
])('who a source is: %s', async (text, speaker) => {
  const [one] = await attributionsOf(`Maria Vidal leads in the polls. ${text}`);
  expect(one?.speaker).toMatchObject(speaker);
});

test('the agency is the body that acted in the sentence before', async () => {
  const found = await attributionsOf(
    'The State Department turned the requests down. [s The agency] [c declined] [t an offer of guards].',
  );
  expect(found.at(-1)?.speaker.name).toBe('State Department');
});

test('in a title-case headline a poll is no name', async () => {
  const [one] = await attributionsOf(
    '[s New Poll] [c Shows] [t Vidal Ahead in Three Towns]\n\nMaria Vidal leads in three towns.',
  );
  expect(one?.speaker.kind).toBe('document');
});

test.each([
  '[s An official, who] [c asked] [t not to be named], [c told] the paper [t that the ships had left].',
  'An official, [s who] asked not to be named, [c told] the paper [t that the ships had left].',
])('who asks not to be named says nothing by it, and is whom it is said of: %s', async (text) => {
  const found = await attributionsOf(text);
  expect(found.map(({ source, cue }) => `${source[0]?.quote} · ${cue[0]?.quote}`)).toEqual(['An official · told']);
});

test('a request for a thing is no speech, a call for what should happen is', async () => {
  const found = await attributionsOf(
    "[s The minister's] [c request for] [t ten howitzers] is old. [s The envoy's] [c call for] [t a truce] is new.",
  );
  expect(found.map(({ cue }) => cue[0]?.quote)).toEqual(['call for']);
});

test.each([
  ['[s The agency], citing two aides, [c said] [t the road was shut].', 'two aides'],
  [
    '[s The agency] [c said], [c citing] [t people briefed on the talks, that the road was shut].',
    'people briefed on the talks',
  ],
])('what a speaker relies on: %s', async (text, basis) => {
  const [one] = await attributionsOf(text);
  expect(one?.cue[0]?.quote).toBe('said');
  expect(one?.basis.map(({ quote }) => quote)).toEqual([basis]);
});

test.each([
  [
    'Army spokesman Brig. Gen. Ali Demir said the road was open.',
    { name: 'Ali Demir', role: 'spokesman', institution: 'Army' },
  ],
  [
    'The governor of Peru’s Cusco region, Ana Ruiz, said the road was open.',
    { name: 'Ana Ruiz', role: 'governor', country: 'PE' },
  ],
  [
    'A Turkish defence ministry official said the road was open.',
    { kind: 'unnamed', institution: 'defence ministry', country: 'TR' },
  ],
  [
    'The Chilean army declined to comment. A spokesman said that the road was open.',
    { kind: 'unnamed', country: 'CL' },
  ],
  ['Ana Ruiz and Ali Demir met in Lima. The two said the road was open.', { name: 'Ana Ruiz' }],
  ['Ana Ruiz won the seat. The billionaire investor said the road was open.', { name: 'Ana Ruiz' }],
  ['Japan’s coast guard said the road was open.', { kind: 'institution', country: 'JP' }],
  ['Private security firm Brandt said the road was open.', { kind: 'institution' }],
])('who speaks last: %s', async (text, speaker) => {
  const found = await attributionsOf(text);
  expect(found.at(-1)?.speaker).toMatchObject(speaker);
});

test('who declines to be named says nothing by it', async () => {
  const found = await attributionsOf(
    '[s Two residents], [s who] [c declined] [t to be named], [c said] [t they had heard shots].',
  );
  expect(found.map(({ stance }) => stance)).toEqual(['asserts']);
});
