import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

/** The times of a text published on a day, as `words = value`. */
async function read(text: string, published = '2021-06-16') {
  const report = await readWith(
    { text, facts: { published: { value: published, how: 'given', evidence: [] } } },
    resources,
  );
  expect(checkReport(report)).toEqual([]);
  return report.times;
}

const values = async (text: string, published?: string) =>
  (await read(text, published)).map(({ span, value }) => `${span.quote} = ${value}`);

// 16 June 2021 is a Wednesday.
test.each([
  ['The envoy landed in Lagos on Monday.', ['Monday = 2021-06-14']],
  ["The strikes come as the mayor's October request for funds waits.", ['October = 2020-10']],
  ['The drills come as the ferry sails on Monday.', ['Monday = 2021-06-14']],
  ['The envoy will land in Lagos on Monday.', ['Monday = 2021-06-21']],
  ['Two trawlers sank on 3 May 2019.', ['3 May 2019 = 2019-05-03']],
  ['Two trawlers sank on March 9, 2020.', ['March 9, 2020 = 2020-03-09']],
  ['The bridge reopened yesterday.', ['yesterday = 2021-06-15']],
  ['Exports fell in the third quarter of 2020.', ['the third quarter of 2020 = 2020-Q3']],
  ['The clinic closed last month.', ['last month = 2021-05']],
  ['The clinic closed two years ago.', ['two years ago = 2019']],
  ['He was held for three and a half years.', ['three and a half years = P3.5Y']],
  ['Patrols pass every week.', ['every week = P1W']],
  ['The siege of the 1990s ended.', ['the 1990s = 199']],
  ['The convoy left at 0430 GMT on Friday.', ['0430 GMT on Friday = 2021-06-11T04:30Z']],
  ['The treaty lapses on 2023-02-01.', ['2023-02-01 = 2023-02-01']],
  ['Shops shut over Easter.', ['Easter = 2021-04-04']],
  // days of history by month and day; a day of that name in another sense
  ['Widows of the Sept. 11 attacks sued.', ['Sept. 11 = 2001-09-11']],
  ['Since 9/11 the rule has stood; 9/11 of the grant is spent on roads.', ['9/11 = 2001-09-11']],
  ['The shop opened on Sept. 11.', ['Sept. 11 = 2020-09-11']],
  // what a list shares
  ['The regatta ran 3–5 May.', ['3 = 2021-05-03', '5 May = 2021-05-05']],
  ['Trains stopped on 8, 9 and 11 June.', ['8 = 2021-06-08', '9 = 2021-06-09', '11 June = 2021-06-11']],
  ['Looms stood still from March to July 2019.', ['March = 2019-03', 'July 2019 = 2019-07']],
  ['It lay in dock from November to March 2019.', ['November = 2018-11', 'March 2019 = 2019-03']],
  ['Strikes hit May, June and July 2018.', ['May = 2018-05', 'June = 2018-06', 'July 2018 = 2018-07']],
  ['Fleets met from May 3 to June 5, 2019.', ['May 3 = 2019-05-03', 'June 5, 2019 = 2019-06-05']],
  ['Orders fell in the second and third quarters of 2020.', ['second = 2020-Q2', 'third quarters of 2020 = 2020-Q3']],
  ['The hosts won 3-5, May Okoro said.', []],
  // counted from a day that is named
  ['It burned two days after Easter.', ['two days after Easter = 2021-04-06']],
  ['Crews left the day before Christmas.', ['the day before Christmas = 2020-12-24']],
  ['The vote was the week before 3 May.', ['the week before 3 May = 2021-W17']],
  ['Judges sit again Monday week.', ['Monday week = 2021-06-28']],
  ['He was held two days after Monday’s raid.', ['two days = P2D', 'Monday = 2021-06-14']],
  ['Trains ran three days later than planned.', ['three days later = P3D']],
  ['Johnnie Christmas sang every now and then of a 2000 year old oak.', []],
  ['India’s financial year 2019-20 was lean.', ['financial year 2019-20 = 2020']],
  ['Output rose this fiscal year.', ['this fiscal year = 2021']],
  // decades by name
  ['Mills closed in the late nineties.', ['the late nineties = 199']],
  ['She is in her nineties.', []],
  ['The mayor will one day resign.', ['one day = FUTURE_REF']],
  // British and other clocks, weeks in figures, documents and verbs that are no times
  ['The firm has until Friday week to appeal.', ['Friday week = 2021-06-25']],
  ['Talks resume at half past nine on 3 May 2020.', ['half past nine on 3 May 2020 = 2020-05-03T09:30']],
  ['Talks resume at quarter to one on 3 May 2020.', ['quarter to one on 3 May 2020 = 2020-05-03T12:45']],
  ['She speaks at 2 p.m. (1800 GMT) on 3 May 2020.', ['2 p.m. (1800 GMT) on 3 May 2020 = 2020-05-03T14:00']],
  [
    'It rose on 2024-05-14 03:45 UTC and in 2024-W22.',
    ['2024-05-14 03:45 UTC = 2024-05-14T03:45Z', '2024-W22 = 2024-W22'],
  ],
  ['Resolutions 1502 (2003) and 2175 (2014) stand.', ['2003 = 2003', '2014 = 2014']],
  ['It holds 40 hours of footage.', []],
  ['The work is to last two weeks.', ['two weeks = P2W']],
  ['They want a quarter-point move.', []],
  // nights and mornings as agencies tell them
  ['Shells fell overnight.', ['overnight = 2021-06-15TNI']],
  ['Shells will fall overnight.', ['overnight = 2021-06-16TNI']],
  ['The town became famous overnight after an overnight stay.', []],
  ['It burned overnight into Sunday.', ['overnight into Sunday = 2021-06-12TNI']],
  ['Sheds burned on the night of 3-4 May.', ['night of 3-4 May = 2021-05-03TNI']],
  ['Sheds burned on the night of May 30 to 31.', ['night of May 30 to 31 = 2021-05-30TNI']],
  ['Sheds burned on the night from Friday to Saturday.', ['night from Friday to Saturday = 2021-06-11TNI']],
  [
    'Rebels came at dawn Monday, or early evening on Sunday.',
    ['dawn Monday = 2021-06-14TMO', 'early evening on Sunday = 2021-06-13TEV'],
  ],
  ['Guns fell silent at 1600 hours.', ['1600 hours = 2021-06-16T16:00']],
  ['Shots rang out at about 2200 last night.', ['2200 last night = 2021-06-15T22:00']],
  ['It took 1600 hours.', ['1600 hours = PT1600H']],
  // stretches by their end, years by two, halves, sizes alone
  ['Sales rose in the year to March.', ['the year = P1Y', 'March = 2021-03']],
  ['It was calm in the week ending 5 June.', ['the week = P1W', '5 June = 2021-06-05']],
  ['The 2012-13 and 2015/16 seasons were dry.', ['2012 = 2012', '13 = 2013', '2015 = 2015', '16 = 2016']],
  ['Yields fell in H2 2020.', ['H2 2020 = 2020-H2']],
  ['Hours later the dam broke; a quarter-century ago it held.', ['Hours later = PTXH', 'a quarter-century ago = 1996']],
  ['Talks go on in the coming days and weeks.', ['the coming days and weeks = PXW']],
  ['It rained in the last week of May 2020.', ['the last week of May 2020 = 2020-05']],
  ['It rained on the first Tuesday in November 2020.', ['the first Tuesday in November 2020 = 2020-11-03']],
  ['It rained on the last Friday of May.', ['the last Friday of May = 2021-05-28']],
  ['It rained a week ago Friday.', ['a week ago Friday = 2021-06-04']],
  ['Debt fell at end-2020; Easter 2020 was quiet.', ['end-2020 = 2020', 'Easter 2020 = 2020-04-12']],
  ['The match was put off until at least Monday.', ['Monday = 2021-06-21']],
  // the day told of, by its number
  ['Today is the third day of the fair.', ['Today = 2021-06-16', 'the third day = 2021-06-16']],
  ['On Monday, day two of the fair, it rained.', ['Monday = 2021-06-14', 'day two = 2021-06-14']],
  // tense
  ['The storm may have sunk two boats on Monday.', ['Monday = 2021-06-14']],
  ['On Monday they are to sail.', ['Monday = 2021-06-21']],
  ['The coach Monday vowed to win.', ['Monday = 2021-06-14']],
  ['She let them sail as previously planned on Monday.', ['Monday = 2021-06-14']],
  ['The firm would not say Monday who paid.', ['Monday = 2021-06-14']],
  ['He was chosen as the coach’s running mate on Monday.', ['Monday = 2021-06-14']],
  ['Crews rested ahead of Monday’s race.', ['Monday = 2021-06-21']],
  ['Crews will row in Monday’s race.', ['Monday = 2021-06-21']],
  ['We would like to thank the crews in Monday’s race.', ['Monday = 2021-06-14']],
  ['Crews will study Monday’s race.', ['Monday = 2021-06-14']],
  ['None of the crew could be reached on Monday.', ['Monday = 2021-06-14']],
  ['The crew could sail on Monday.', ['Monday = 2021-06-21']],
  // what runs to a timetable, what has happened once it is spoken of by its date
  ['The fair opens Friday; rivals meet on Monday.', ['Friday = 2021-06-18', 'Monday = 2021-06-21']],
  ['He let the race begin on Friday.', ['Friday = 2021-06-11']],
  ['He will be tried for the Nov. 20 raid.', ['Nov. 20 = 2020-11-20']],
  ['He will be tried for the raid of 20 November.', ['20 November = 2020-11-20']],
  ['He will be tried for the July 3 bombing.', ['July 3 = 2020-07-03']],
  ['The ferry was due in August.', ['August = 2021-08']],
  ['Since Aug. 1 it has rained.', ['Aug. 1 = 2020-08-01']],
  [
    'Sales usually peak in June and in the second and fourth quarters.',
    ['June = XXXX-06', 'second = XXXX-Q2', 'fourth quarters = XXXX-Q4'],
  ],
  // counted from what was told
  ['In 2015 sales rose from the previous year.', ['2015 = 2015', 'the previous year = 2014']],
  ['On May 3 it rained; the previous day was dry.', ['May 3 = 2021-05-03', 'the previous day = 2021-05-02']],
  [
    'Two years earlier, in 2012, it sank; nine days later, on May 3, it rose.',
    ['Two years earlier = 2012', '2012 = 2012', 'nine days later = 2021-05-03', 'May 3 = 2021-05-03'],
  ],
  ['It closed in 2014, the year the dam broke.', ['2014 = 2014', 'the year = 2014']],
  ['He left the day after the vote and in the week after the fair.', []],
  ['They met in May, on the 4th and the 19th.', ['May = 2021-05', 'the 4th = 2021-05-04', 'the 19th = 2021-05-19']],
  ['The ship docked on the 28th and left on the 3rd.', ['the 28th = 2021-05-28', 'the 3rd = 2021-06-03']],
  ['They met on the 28th floor.', []],
  ['On Sunday it won the last race of the day.', ['Sunday = 2021-06-13', 'the day = 2021-06-13']],
  // stretches that share a word
  ['It stood idle in 2014-18.', ['2014 = 2014', '18 = 2018']],
  [
    'It rained between 2 a.m. and 4 a.m. on Sunday.',
    ['2 a.m. = 2021-06-13T02:00', '4 a.m. on Sunday = 2021-06-13T04:00'],
  ],
  [
    'It rained from 11 p.m. to 3 a.m. on Sunday.',
    ['11 p.m. = 2021-06-12T23:00', '3 a.m. on Sunday = 2021-06-13T03:00'],
  ],
  ['It opens from 6:30 to 8:30 p.m. May 1.', ['6:30 = 2021-05-01T18:30', '8:30 p.m. May 1 = 2021-05-01T20:30']],
  ['On May 3, 4 and 6 the port was shut.', ['May 3 = 2021-05-03', '4 = 2021-05-04', '6 = 2021-05-06']],
  ['On May 3 and 4 boats sank.', ['May 3 = 2021-05-03']],
  // fiscal and other stretches
  ['Orders of FY2020 and FY21 rose.', ['FY2020 = 2020', 'FY21 = 2021']],
  ['Sales fell in the first half of last year.', ['the first half of last year = 2020-H1']],
  ['He has until the end of the month.', ['the end of the month = 2021-06']],
  ['It was the week beginning 5 July.', ['the week beginning 5 July = 2021-W27']],
  [
    'It rained in the first two weeks of May and since early spring.',
    ['the first two weeks of May = 2021-05', 'early spring = 2021-SP'],
  ],
  ['Patrols last two weeks; its last two weeks were quiet.', ['two weeks = P2W', 'last two weeks = P2W']],
  ['The 18-month-old war has outlived the 40-year-old war artist.', ['The 18-month-old = P18M']],
  // half of the day in words; one moment by two clocks, whose day the second tells
  [
    'It fell at half past five in the afternoon on Sunday.',
    ['half past five in the afternoon on Sunday = 2021-06-13T17:30'],
  ],
  ['It fell at 0215 local time (2315 GMT Tuesday).', ['0215 local time (2315 GMT Tuesday) = 2021-06-16T02:15']],
])('%s', async (text, wanted) => {
  expect(await values(text)).toEqual(wanted);
});

// In June New York is four hours behind UTC, in January five.
test.each([
  ['Talks open at 9 a.m. ET on 10 June 2021.', '2021-06-10T13:00Z'],
  ['Talks open at 9 a.m. Eastern time on 10 January 2021.', '2021-01-10T14:00Z'],
  ['Talks open at 6:40 p.m. (GMT +8) on 10 June 2021.', '2021-06-10T10:40Z'],
  ['Talks open at 14:00 UTC+5:30 on 10 June 2021.', '2021-06-10T08:30Z'],
  ['Talks open at 0200 GMT on 10 June 2021.', '2021-06-10T02:00Z'],
  ['Talks open at 15:00 Moscow time on 10 June 2021.', '2021-06-10T12:00Z'],
  ['Talks open at 5 p.m. local time on 10 June 2021.', '2021-06-10T17:00'],
  ['Talks open at 5 p.m. local time (1400 GMT) on 10 June 2021.', '2021-06-10T14:00Z'],
])('%s', async (text, from) => {
  expect((await read(text)).map(({ interval }) => interval?.from)).toEqual([from]);
});

test.each([
  // The day before publication is Tuesday, the 15th.
  ['“Today we won,” she said on Monday.', ['Today = 2021-06-14', 'Monday = 2021-06-14']],
  [
    '“Yesterday we ran; today we won,” she said on Monday.',
    ['Yesterday = 2021-06-13', 'today = 2021-06-14', 'Monday = 2021-06-14'],
  ],
  ['On Monday she said: “Yesterday we won.”', ['Monday = 2021-06-14', 'Yesterday = 2021-06-13']],
  ['The cup was held on Tuesday. “Today we won,” she said.', ['Tuesday = 2021-06-15', 'Today = 2021-06-15']],
  ['The cup was held on Sunday. “Today we mourn,” she said.', ['Sunday = 2021-06-13', 'Today = 2021-06-16']],
  ['She said on Monday that today was quiet.', ['Monday = 2021-06-14', 'today = 2021-06-16']],
])('today in quotation marks is the day of the saying: %s', async (text, wanted) => {
  expect(await values(text)).toEqual(wanted);
});

test.each([
  ['Profit rose in the third quarter after a flat second quarter. It was 4 million a year earlier.', '2020-Q3'],
  ['Profit rose in the third quarter. In the nine months it was 9 million, against 8 million a year earlier.', '2020'],
  ['Profit fell in the quarter ended Sept. 30. It was 4 million a year earlier.', '2020-Q3'],
  [
    'The firm expects a better first quarter after it posted a poor third quarter. It made 4 million a year earlier.',
    '2020-Q3',
  ],
])('a year earlier is that of the figures told: %s', async (text, value) => {
  expect((await read(text, '2021-10-20')).at(-1)?.value).toBe(value);
});

test('a quarter that ended on a day has its year from that day', async () => {
  expect(await values('Loss was wider in the second quarter ended Oct. 31.', '2021-10-27')).toEqual([
    'the second quarter = 2020-Q2',
    'Oct. 31 = 2020-10-31',
  ]);
});

test('a number in the designation of a weapon is no year', async () => {
  expect(await values('Peru bought six Mirage 2000 jets in 2001.')).toEqual(
    await values('Peru bought six jets in 2001.'),
  );
});

const readAt = async (text: string, url?: string) =>
  readWith({ text, facts: url === undefined ? {} : { url: { value: url, how: 'given' } } }, resources);

test.each([
  ['The lease ended on 03/04/2020.', undefined, '2020-03-04', 1],
  ['The lease ended on 03/04/2020.', 'https://www.herald.example.co.uk/a', '2020-04-03', 0],
  ['The lease ended on 03/04/2020, the loan on 25/06/2020.', undefined, '2020-04-03', 0],
  ['The lease ended on 03/04/2020. It began on 3 May 2018.', undefined, '2020-04-03', 0],
  ['The lease ended on 03/04/2020. It began on May 3, 2018.', undefined, '2020-03-04', 0],
] as const)('%s read by its figures, its address, its words (%s)', async (text, url, value, doubts) => {
  const { times, messages } = await readAt(text, url);
  expect(times[0]?.value).toBe(value);
  const told = messages.filter(({ code }) => code === 'times/ambiguous-order');
  expect(told.length).toBe(doubts);
  for (const { reason } of told) expect(reason).toContain('2020-03-04 or 2020-04-03');
});

test('a month that is a verb or a name is none', async () => {
  expect(await values('Rebels may march on the capital, said May Okoro of the Daily Sun.')).toEqual([]);
});

test('without a day of publication nothing is placed that its words do not place', async () => {
  const { times } = await readWith({ text: 'Crews left Oran, and the port shut Tuesday, said Ali Haddad.' }, resources);
  expect(times.map(({ value, how, interval }) => ({ value, how, interval }))).toEqual([
    { value: 'XXXX-WXX-2', how: 'none', interval: undefined },
  ]);
});

test('an interval covers what is meant, its end excluded', async () => {
  const [time] = await read('The audit ran in early 2018.');
  expect(time).toMatchObject({ value: '2018', mod: 'START', interval: { from: '2018-01-01', to: '2018-05-03' } });
});

test.each([
  ['The US fiscal 2020 budget passed.', '2020', '2019-10-01', '2020-10-01'],
  ['Japan’s fiscal year 2020 was lean.', '2020', '2020-04-01', '2021-04-01'],
  ['It is in India’s current fiscal year.', '2022', '2021-04-01', '2022-04-01'],
  ['It is in the federal fiscal year 2022.', '2022', '2021-10-01', '2022-10-01'],
  ['Profit rose in fiscal 2020.', '2020', '2020-01-01', '2021-01-01'],
])('a fiscal year runs as its state has it: %s', async (text, value, from, to) => {
  expect((await read(text))[0]).toMatchObject({ value, interval: { from, to } });
});

test.each([
  ['It froze during the winter.', '2020-WI'],
  ['It froze last winter.', '2019-WI'],
  ['It will freeze next winter.', '2021-WI'],
])('a winter told of in January began the year before: %s', async (text, value) => {
  expect((await read(text, '2021-01-20'))[0]?.value).toBe(value);
});
