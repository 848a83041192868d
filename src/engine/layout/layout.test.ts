import { expect, test } from 'vitest';
import { type Facts, reportOf } from '../../report/index.ts';
import type { Block, Draft } from '../stage.ts';
import { layout } from './layout.ts';

async function laidOut(text: string, facts: Partial<Facts> = {}): Promise<Draft> {
  const report = reportOf({ text, facts });
  const unread = { ...report, blocks: [], tokens: [], tags: {} };
  return layout(unread as unknown as Draft, {} as never);
}

/** The blocks as `part: text`, long ones cut. */
async function parts(text: string, facts?: Partial<Facts>): Promise<string[]> {
  const draft = await laidOut(text, facts);
  return draft.blocks.map(({ part, start, end }: Block) => {
    const quote = draft.text.slice(start, end).replace(/\s+/g, ' ');
    return `${part}: ${quote.length > 60 ? `${quote.slice(0, 57)}…` : quote}`;
  });
}

const BODY = 'The harbour master said on Tuesday that two tugs had been sent to the drifting ferry.';

test('a wire story on a portal: every part and the furniture round it', async () => {
  const text = [
    'Norland says its patrol boats were shadowed off Cape Senja',
    "'We will not be pushed,' says defence chief Ola Brandt",
    'By Kari Lund and Ahmet Demir',
    'OSLO (AA) - Norwegian patrol boats were followed for six hours on Monday, the navy said.',
    BODY,
    'Kaynak:',
    'This news has been read 1,204 times in total',
    'Büyük harfle yazılan yorumlar onaylanmaz.',
  ].join('\n');
  const { facts } = await laidOut(text);
  expect(await parts(text)).toEqual([
    'headline: Norland says its patrol boats were shadowed off Cape Senja',
    "deck: 'We will not be pushed,' says defence chief Ola Brandt",
    'byline: By Kari Lund and Ahmet Demir',
    'dateline: OSLO (AA) -',
    'body: Norwegian patrol boats were followed for six hours on Mon…',
    'body: The harbour master said on Tuesday that two tugs had been…',
    'furniture: Kaynak:',
    'furniture: This news has been read 1,204 times in total',
    'furniture: Büyük harfle yazılan yorumlar onaylanmaz.',
  ]);
  expect(facts.byline.map((fact) => fact.value)).toEqual(['Kari Lund', 'Ahmet Demir']);
  expect(facts.dateline).toMatchObject({ place: { quote: 'OSLO' }, agency: 'aa' });
  expect(facts.furniture).toMatchObject([
    { kind: 'source-label', language: 'tr' },
    { kind: 'counter', value: '1204' },
    { kind: 'comment-policy', language: 'tr' },
  ]);
  expect(facts.published).toBeUndefined();
});

test.each([
  ['ISTANBUL (AA) - ', 'ISTANBUL', 'aa'],
  ['KYIV, Jan. 4 (Reuters) — ', 'KYIV', 'reuters'],
  ['Seoul/Tokyo, 5 January (Yonhap) - ', 'Seoul/Tokyo', 'yonhap'],
  ['TEHRAN, Jan 4 (MNA) – ', 'TEHRAN', 'mehr'],
  ['TAIPEI, March 2 (CNA) -- ', 'TAIPEI', 'cna-tw'],
  ['NICOSIA, March 2 (CNA) -- ', 'NICOSIA', 'cna-cy'],
  ['GRAND FORKS, N.D. (AP) _ ', 'GRAND FORKS, N.D.', 'ap'],
  ['LAGOS and ACCRA, 3 March 2021 (GNA/NAN) - ', 'LAGOS and ACCRA', 'gna'],
  ['MADRID (SPAIN), 26 JAN 89 (RADIO UNO) -- [TEXT] ', 'MADRID (SPAIN)', 'RADIO UNO'],
  ['(Reuters) - ', undefined, 'reuters'],
  ['(CNN)', undefined, 'cnn'],
  ['AFP - ', undefined, 'afp'],
  ['TASS, January 4. ', undefined, 'tass'],
  ['MOSCOW, January 4. /TASS/. ', 'MOSCOW', 'tass'],
  ['MINSK. Jan 4 (Interfax) - ', 'MINSK', 'interfax'],
  ['BAKU, Azerbaijan, January 4. ', 'BAKU, Azerbaijan', undefined],
  ['ANKARA - İHA - ', 'ANKARA', 'iha'],
  ['LONDON — ', 'LONDON', undefined],
  ['HAWSKER, England — ', 'HAWSKER, England', undefined],
  ['Gaza City – ', 'Gaza City', undefined],
  ['Goma, DR Congo - ', 'Goma, DR Congo', undefined],
  ['Tehran / Khartoum - ', 'Tehran / Khartoum', undefined],
  ['Dhaka, March 2 (UNB) ', 'Dhaka', 'unb'],
  ['MUSCAT: ', 'MUSCAT', undefined],
])('dateline %s', async (dateline, place, agency) => {
  const draft = await laidOut(`${dateline}The court ruled on Monday that the ship may sail.`);
  expect(draft.facts.dateline?.span.quote).toBe(dateline.trim());
  expect(draft.facts.dateline?.place?.quote).toBe(place);
  expect(draft.facts.dateline?.agency).toBe(agency);
  expect(draft.blocks.map((block) => block.part)).toEqual(['dateline', 'body']);
});

test.each([
  'Officials — those who spoke at all — blamed the weather for the delay.',
  'Sen. Ada Moss (I-Vt.) said the bill was dead.',
  'BREAKING: The bridge at Arda has been closed to all traffic, police say.',
  'WITNESS: I never saw the truck before that night.',
  'THE MAYOR -- WHO IS ALSO A DOCTOR -- SAID THAT NOBODY HAD BEEN HURT.',
  'On October 1 - a holiday - nobody answered the phone at the ministry.',
  'WHAT WE KNOW SO FAR - The bridge is shut and two people are missing.',
  'AP: The governor lied to two committees, the report found.',
])('no dateline: %s', async (text) => {
  expect((await laidOut(text)).facts.dateline).toBeUndefined();
});

test.each([
  ['By Ann Lee', ['Ann Lee'], []],
  ['By Ann Lee, Associated Press', ['Ann Lee'], ['ap']],
  ['By Jean-Luc de la Tour and Ó. Brien in Dakar', ['Jean-Luc de la Tour', 'Ó. Brien'], []],
  ['ANN LEE | Reuters', ['ANN LEE'], ['reuters']],
  ['Yazan: Ayşe Yılmaz', ['Ayşe Yılmaz'], []],
  ['By The Associated Press', ['The Associated Press'], ['ap']],
  ['By Staff Reporter', ['Staff Reporter'], []],
  ['Ann Lee, Defence Correspondent', ['Ann Lee'], []],
  ['Ann Lee, Coastal Institute', ['Ann Lee'], []],
])('byline %s', async (byline, authors, credits) => {
  const draft = await laidOut(`Ferry drifts off the northern coast\n${byline}\n${BODY}`);
  expect(draft.blocks.map((block) => block.part)).toEqual(['headline', 'byline', 'body']);
  expect(draft.facts.byline.map((fact) => fact.value)).toEqual(authors);
  for (const { value, span } of draft.facts.byline) expect(span?.quote).toBe(value);
  expect(draft.facts.credits.map((fact) => fact.value)).toEqual(credits);
});

test('a name alone is a byline where the date of publication follows', async () => {
  const draft = await laidOut(`Ferry drifts off the northern coast\nAnn Lee\n4 January 2024\n${BODY}`);
  expect(draft.facts.byline.map((fact) => fact.value)).toEqual(['Ann Lee']);
  expect(draft.facts.published?.value).toBe('2024-01-04');
});

test('a name and the days of publication and change may share a line', async () => {
  const draft = await laidOut(
    `Ferry drifts off the northern coast\nAnn Lee | 04.01.2024 - Update : 05.01.2024\n${BODY}`,
  );
  expect(draft.facts.byline.map((fact) => fact.value)).toEqual(['Ann Lee']);
  expect(draft.facts.published).toMatchObject({ value: '2024-01-04', span: { quote: '04.01.2024' } });
});

test('names of the site stand above the headline, a name and a role below it, links behind the story', async () => {
  const text = [
    'Senja Post',
    'Ferry drifts off the coast',
    'Ann Lee',
    'Defence editor',
    BODY,
    'Related articles',
    'Harbour gets a crane',
  ];
  expect(await parts(text.join('\n'))).toEqual([
    'furniture: Senja Post',
    'headline: Ferry drifts off the coast',
    'byline: Ann Lee',
    'byline: Defence editor',
    'body: The harbour master said on Tuesday that two tugs had been…',
    'furniture: Related articles',
    'furniture: Harbour gets a crane',
  ]);
});

test('a headline that ends with a role is no byline', async () => {
  expect(await parts(`First tug enters commercial service\n\n${BODY}`)).toEqual([
    'headline: First tug enters commercial service',
    'body: The harbour master said on Tuesday that two tugs had been…',
  ]);
});

test.each([
  ['Published: 4 January 2024 12:30 GMT', '2024-01-04T12:30+00:00'],
  ['Published Jan 4, 2024 at 3:05 pm EST', '2024-01-04T15:05-05:00'],
  ['04.01.2024 - 12:30', '2024-01-04'],
  ['Thursday, January 4, 2024', '2024-01-04'],
  ['2024-01-04 09:15', '2024-01-04'],
  ['Giriş: 04.01.2024 12:30', '2024-01-04'],
  ['13/01/2024', '2024-01-13'],
  ['04/01/2024', undefined],
  ['Updated: 4 January 2024 12:30 GMT', undefined],
])('date line %s', async (line, value) => {
  const draft = await laidOut(`Ferry drifts off the northern coast\n${line}\n${BODY}`);
  expect(draft.facts.published?.value).toBe(value);
  if (value) {
    expect(draft.facts.published).toMatchObject({ how: 'stated' });
    expect(line).toContain(draft.facts.published?.span?.quote);
  }
  expect(draft.blocks.some((block) => block.part === 'body')).toBe(true);
});

test('a dateline with its year states the day', async () => {
  const draft = await laidOut('BOGOTA, 4 FEB 90 (ACAN-EFE) -- [TEXT] THE ARMY SAID THAT TWO BRIDGES WERE SHUT.');
  expect(draft.facts.published).toMatchObject({ value: '1990-02-04', how: 'stated', span: { quote: '4 FEB 90' } });
  expect(draft.facts.dateline?.agency).toBe('efe');
});

test('a head of single lines above paragraphs parted by blank lines is not wrapped', async () => {
  const body = `KIEL (dpa) - ${BODY} ${BODY}`;
  const text = `Ferry adrift off Kiel, says the harbour master of the town\nBy Ute Brandt\n${body}\n\n${BODY} ${BODY}\n\nRead also: What is known of the ferry\nThis article has been read 12 times`;
  expect((await parts(text)).slice(0, 3)).toEqual([
    'headline: Ferry adrift off Kiel, says the harbour master of the town',
    'byline: By Ute Brandt',
    'dateline: KIEL (dpa) -',
  ]);
});

test('lines wrapped by hand are joined to paragraphs', async () => {
  const text = [
    '   QUITO, 4 FEB 90 (EFE) -- [TEXT] THE ARMY SAID TODAY THAT FOUR FARM',
    'HANDS HAD BEEN TAKEN FROM THE VALLEY BY ARMED MEN WHO CLAIMED TO BE',
    'SOLDIERS.',
    '',
    '   THE MAYOR SAID THAT HE KNEW NOTHING OF IT AND HAD ASKED THE GOVERNOR',
    'FOR HELP.',
  ].join('\n');
  expect(await parts(text)).toEqual([
    'dateline: QUITO, 4 FEB 90 (EFE) -- [TEXT]',
    'body: THE ARMY SAID TODAY THAT FOUR FARM HANDS HAD BEEN TAKEN F…',
    'body: THE MAYOR SAID THAT HE KNEW NOTHING OF IT AND HAD ASKED T…',
  ]);
});

test.each([
  ['Read also: Ferry crew blames the captain', 'related-link'],
  ['İlgili haber: Feribot kıyıya çekildi', 'related-link'],
  ['Share this article', 'share'],
  ['Facebook Twitter WhatsApp Copy link', 'share'],
  ['Bu haber 164 kez okundu', 'counter'],
  ['Okunma: 1.204', 'counter'],
  ['3 min read', 'reading-time'],
  ['Photo: Ola Brandt/NTB', 'photo-credit'],
  ['Fotoğraf: Arşiv', 'photo-credit'],
  ['Sign up for our daily newsletter', 'subscription'],
  ['Subscribe to continue reading this article', 'subscription'],
  ['© 2024 The Senja Post. All rights reserved.', 'copyright'],
  ['ADVERTISEMENT', 'advertisement'],
  ['Be the first to comment', 'comment-policy'],
  ['Comments that break our rules will be removed.', 'comment-policy'],
  ['Etiketler: feribot, deniz', 'navigation'],
  ['* * *', 'separator'],
  ['https://example.org/2024/01/ferry', 'url'],
])('furniture in the middle of a story: %s', async (line, kind) => {
  const draft = await laidOut(`${BODY}\n${line}\nThe crew of nine was taken off by helicopter before dark.`);
  expect(draft.facts.furniture.map((furniture) => furniture.kind)).toEqual([kind]);
  expect(draft.blocks.map((block) => block.part)).toEqual(['body', 'furniture', 'body']);
});

test.each([
  'Read the letter again, the judge told the court, and then tell me what it says.',
  'Photographs of the wreck showed that its hull was whole.',
  'Share prices fell by 4 percent after the minister spoke.',
  'Reporting by the newspaper showed that the deal was never signed.',
  'Comments by the president angered the two allies.',
  'Sources said the ship was empty.',
  'Subscribers to the service lost their connection on Monday.',
  'The video has been viewed 3,000 times, police said.',
  'Follow the money, the prosecutor told the jury on the first day.',
  'He was told to print the leaflets and to share them in the camp.',
])('story, not furniture: %s', async (line) => {
  const draft = await laidOut(`${BODY}\n${line}\nThe crew of nine was taken off by helicopter before dark.`);
  expect(draft.blocks.map((block) => block.part)).toEqual(['body', 'body', 'body']);
});

test.each([
  ['Lire aussi : le ferry est rentré au port', 'related-link', 'fr'],
  ['Просмотров: 311', 'counter', 'ru'],
  ['Los comentarios ofensivos no serán publicados.', 'comment-policy', 'es'],
  ['Quelle: Hafenamt', 'source-label', 'de'],
  ['Media enquiries', 'navigation', undefined],
  ['press@harbour.example', 'author-note', undefined],
  ['This live blog is now closed.', 'timestamp', undefined],
  ['ab-cde/fgh/ij', 'credit', undefined],
  ['(This story has not been edited by our staff and is published from a syndicated feed.)', 'copyright', undefined],
])('furniture behind a story: %s', async (line, kind, language) => {
  const draft = await laidOut(`${BODY}\n${BODY}\n${line}`);
  expect(draft.facts.furniture.map((one) => [one.kind, one.language])).toEqual([[kind, language]]);
});

test.each([
  ['(Reporting by Ann Lee in Oslo; Editing by Tom Reed)', []],
  ['With files from The Canadian Press', ['cp']],
  ['The Associated Press contributed to this report.', ['ap']],
  ['Ann Lee in Oslo contributed to this report.', []],
  ['(AP, AFP, dpa)', ['ap', 'afp', 'dpa']],
  ['Kaynak: AA', ['aa']],
  ['— Interfax-Ukraine', ['interfax-ukraine']],
])('credit %s', async (line, credits) => {
  const draft = await laidOut(`${BODY}\n${BODY}\n${line}`);
  expect(draft.blocks.map((block) => block.part)).toEqual(['body', 'body', 'furniture']);
  expect(draft.facts.credits.map((fact) => fact.value)).toEqual(credits);
});

test('a credit in brackets behind the last sentence is apart from it', async () => {
  expect(await parts(`${BODY}\nNobody was hurt. (Reporting by Ann Lee; Editing by Tom Reed)`)).toEqual([
    'body: The harbour master said on Tuesday that two tugs had been…',
    'body: Nobody was hurt.',
    'furniture: (Reporting by Ann Lee; Editing by Tom Reed)',
  ]);
});

test('a line in another language behind the story is furniture, a name in it is not', async () => {
  const draft = await laidOut(
    `${BODY}\nThe captain is Recep Şahin of Trabzon, who has sailed for thirty years.\nBu haberin tüm hakları ajansa aittir ve izin olmadan kullanılması için başvuru gerekir.`,
  );
  expect(draft.facts.furniture).toMatchObject([{ kind: 'other-language', language: 'tr' }]);
});

test('a Turkish story is a Turkish story', async () => {
  const draft = await laidOut(
    'Feribot karaya oturdu\nTRABZON (DHA) - Kaptan, gemide bulunan dokuz kişinin kurtarıldığını ve yakıt sızıntısı olmadığını söyledi.\nKaynak: DHA',
  );
  expect(draft.facts.language).toBe('tr');
  expect(draft.facts.furniture).toMatchObject([{ kind: 'source-label', value: 'dha' }]);
  expect(draft.facts.furniture[0]?.language).toBeUndefined();
});

test.each([
  ['a sentence', 'She said the ferry had sunk.', ['body']],
  ['a paragraph', `${BODY} Nobody was hurt.`, ['body']],
  ['a headline alone', 'Ferry Sinks Off Senja', ['headline']],
  ['a story without a headline', `${BODY}\nNobody was hurt, she added, and the engine had failed.`, ['body', 'body']],
  ['a headline with its full stop', `Ferry sinks off Senja.\n\n${BODY}`, ['headline', 'body']],
])('%s loses nothing', async (_name, text, expected) => {
  expect((await laidOut(text)).blocks.map((block) => block.part)).toEqual(expected);
});

test('facts that are known stay and get their place', async () => {
  const draft = await laidOut(`Ferry drifts off the coast\n\nBy Ann Lee\n\n${BODY}`, {
    headline: { value: 'Ferry drifts off the coast', how: 'stated' },
    byline: [
      { value: 'Ann Lee', how: 'stated' },
      { value: 'Associated Press', how: 'stated' },
    ],
    published: { value: '2023-05-01', how: 'given', evidence: [] },
  });
  expect(draft.facts.headline?.span?.quote).toBe('Ferry drifts off the coast');
  expect(draft.facts.byline[0]?.span?.quote).toBe('Ann Lee');
  expect(draft.facts.published?.value).toBe('2023-05-01');
  expect(draft.facts.credits).toEqual([{ value: 'ap', how: 'stated' }]);
});

test('a headline may begin with a place and a colon, and a dateline may stand alone with its day', async () => {
  expect(await parts(`Oslo: two ships to sail in spring despite warnings\n\nOSLO (AA) — ${BODY}\n\n${BODY}`)).toEqual([
    'headline: Oslo: two ships to sail in spring despite warnings',
    'dateline: OSLO (AA) —',
    'body: The harbour master said on Tuesday that two tugs had been…',
    'body: The harbour master said on Tuesday that two tugs had been…',
  ]);
  for (const line of ['Oslo, 4 May 2023', 'Seoul, South Korea — May 4, 2023']) {
    const text = `Foreign ministry regrets collision\n\n${line}\n\n${BODY}`;
    expect((await parts(text)).slice(0, 2)).toEqual([
      'headline: Foreign ministry regrets collision',
      `dateline: ${line}`,
    ]);
    expect((await laidOut(text)).facts.published).toMatchObject({ value: '2023-05-04', how: 'stated' });
  }
});
