import { expect, test } from 'vitest';
import { checkReport } from '../../report/index.ts';
import { readWith } from '../pipeline.ts';
import { loadResources } from '../resources.ts';

const resources = await loadResources();

async function read(text: string) {
  const report = await readWith({ text }, resources);
  expect(checkReport(report)).toEqual([]);
  return report.quantities;
}

const lines = async (text: string) =>
  (await read(text)).map(({ span, hedge, kind, value, max, unit, counted }) =>
    [
      hedge,
      span.quote,
      '=',
      kind,
      max === undefined ? value : `${value}..${max}`,
      unit,
      counted && `of ${counted.quote}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );

test.each([
  ['The port lost more than $3.4 billion.', ['more-than $3.4 billion = money 3400000000 USD']],
  ['Lagos paid 250 million euros for it.', ['250 million euros = money 250000000 EUR']],
  ['Bids ran from A$5m to A$9m.', ['A$5m to A$9m = money 5000000..9000000 AUD']],
  ['A loaf costs 75 cents.', ['75 cents = money 0.75 USD']],
  [
    'Turnout rose by 4.5 percentage points to 61%.',
    ['4.5 percentage points = percentage-points 4.5 %', '61% = percent 61 %'],
  ],
  ['Divers found at least 17 sealed steel containers.', ['at-least 17 = cardinal 17 of sealed steel containers']],
  ['Up to 1,200 villagers fled.', ['at-most 1,200 = cardinal 1200 of villagers']],
  ['Nearly two dozen trucks burned.', ['nearly two dozen = cardinal 24 of trucks']],
  ['Tens of thousands of people marched.', ['vague Tens of thousands = cardinal of people']],
  ['Several villages were cut off.', ['vague Several = cardinal of villages']],
  ['Two-thirds of the grain was spoilt.', ['Two-thirds = fraction 0.6666666666666666 of grain']],
  ['Between 30 and 40 sailors drowned.', ['Between 30 and 40 = cardinal 30..40 of sailors']],
  ['The drone flew 140 kph.', ['140 kph = speed 140 km/h']],
  ['A 15-kiloton blast shook the site.', ['15-kiloton = energy 15 kt{TNT}']],
  ['Okoro, 52, was freed.', ['52 = age 52 a']],
  ['The 6-year-old girl survived.', ['6-year-old = age 6 a']],
  ['It was the third strike.', ['third = ordinal 3 of strike']],
  ['The convoy lost a launcher and no missiles.', ['a = cardinal 1 of launcher', 'no = cardinal 0 of missiles']],
  ['There were no casualties.', ['no = cardinal 0 of casualties']],
  ['Launchers were seen near a bakery.', []],
  ['The fund holds 30 MUSD.', ['30 MUSD = money 30000000 USD']],
  ['The toll is USD15.50 a lorry.', ['USD15.50 = money 15.5 USD']],
  ['A meal costs 15 dollars and 50.', ['15 dollars and 50 = money 15.5 USD']],
  ['They paid 15 dollars and 50 men left.', ['15 dollars = money 15 USD', '50 = cardinal 50 of men']],
  ['It weighs 2.5e-3 kg.', ['2.5e-3 kg = mass 0.0025 kg']],
  ['The dose was 1.3x10^6 becquerels.', ['1.3x10^6 becquerels = other 1300000 Bq']],
  ['The town lies half a mile off.', ['half a mile = length 0.5 [mi_i]']],
  ['Losses were between -18°C and -34°C.', ['between -18°C and -34°C = temperature -34..-18 Cel']],
  ['The Boeing 787 is late; another 787 waits.', []],
  ['Two million and three quarters were spent.', ['Two million and three quarters = cardinal 2750000']],
  ['Peru handed over 40 trucks.', ['40 = cardinal 40 of trucks']],
  ['Peru has over 40 trucks.', ['more-than 40 = cardinal 40 of trucks']],
  ['The marsh covers 3 sq km.', ['3 sq km = area 3 km2']],
  ['They cleared 12 sq. miles of it.', ['12 sq. miles = area 12 [smi_us]']],
  ['Copper fell $1.20 to $78.40 a sack.', ['$1.20 = money 1.2 USD', '$78.40 = money 78.4 USD']],
  ['Bids ran from $1.20 to $78.40 a sack.', ['$1.20 to $78.40 = money 1.2..78.4 USD']],
  ['The index rose 5 to 105 points.', ['5 = cardinal 5', '105 = cardinal 105 of points']],
  ['The bridge cost Rs 12 crore.', ['Rs 12 crore = money 120000000']],
  ['He found 3 USD50 notes.', ['3 = cardinal 3', 'USD50 = money 50 USD']],
  ['The quay cost one point five million euros.', ['one point five million euros = money 1500000 EUR']],
  ['Between two and three hundred huts burned.', ['Between two and three hundred = cardinal 200..300 of huts']],
  ['Seven or eight thousand men came.', ['Seven or eight thousand = cardinal 7000..8000 of men']],
  [
    'Six or seven boats sank, 10 or 20 men drowned.',
    ['Six or seven = cardinal 6..7 of boats', '10 = cardinal 10', '20 = cardinal 20 of men'],
  ],
  ['From 100 to 2 million hens died.', ['100 to 2 million = cardinal 100..2000000 of hens']],
  [
    'They lost 2 millions of eggs and five hundreds hens.',
    ['2 millions = cardinal 2000000 of eggs', 'five hundreds = cardinal 500 of hens'],
  ],
  [
    'A few thousand hens and a couple of hundred cows died.',
    ['vague A few thousand = cardinal of hens', 'vague a couple of hundred = cardinal 200 of cows'],
  ],
  [
    'Twenty-odd boats and 2,000-plus nets burned.',
    ['about Twenty = cardinal 20 of boats', 'at-least 2,000 = cardinal 2000 of nets'],
  ],
  [
    'Some 2,5 million eggs sold at €1,50, or 3,5% more.',
    ['about 2,5 million = cardinal 2500000 of eggs', '€1,50 = money 1.5 EUR', '3,5% = percent 3.5 %'],
  ],
  ['The pier cost Rs 1 crore 20 lakh.', ['Rs 1 crore 20 lakh = money 12000000']],
  [
    'Half a million hens, a quarter of a million eggs and half a billion euros were lost.',
    [
      'Half a million = cardinal 500000 of hens',
      'a quarter of a million = cardinal 250000 of eggs',
      'half a billion euros = money 500000000 EUR',
    ],
  ],
  ['Norway bought 24 F-35s.', ['24 = cardinal 24 of F-35s']],
  [
    'It sent 9 155mm howitzers and two 500-pound bombs.',
    [
      '9 = cardinal 9 of howitzers',
      '155mm = length 155 mm',
      'two = cardinal 2 of bombs',
      '500-pound = mass 500 [lb_av]',
    ],
  ],
  ['Chile has 3 Type 209 submarines.', ['3 = cardinal 3 of Type 209 submarines']],
  ['They will train 900 nurses and order 40 vans.', ['900 = cardinal 900 of nurses', '40 = cardinal 40 of vans']],
  ['Two to three dozen boats sank.', ['Two to three dozen = cardinal 24..36 of boats']],
  [
    'A few boats sank, 20-some sailors drowned.',
    ['vague A few = cardinal of boats', 'about 20 = cardinal 20 of sailors'],
  ],
  ['The yield fell 25 basis points.', ['25 basis points = percentage-points 0.25 %']],
  ['Estimates lie between 10,000 and 12,000.', ['between 10,000 and 12,000 = cardinal 10000..12000']],
  ['It holds 40 hours of footage.', ['40 = cardinal 40 of hours']],
  ['It fired 3 rocket-propelled grenades.', ['3 = cardinal 3 of rocket-propelled grenades']],
  ['Crews counted 12 last Monday.', ['12 = cardinal 12']],
  ['It was cooled to 273.15K.', ['273.15K = temperature 273.15 K']],
])('%s', async (text, wanted) => {
  expect(await lines(text)).toEqual(wanted);
});

test.each([
  'The crew fired a KN-23 and an S-400.',
  'Call +1-202-555-0143 or write by 3 May 2021 at 5 p.m.',
  'Resolution 1718 was cited, and Article 5 too.',
  'Ghana won 3-1 in the final.',
  'No one knew which one it was.',
  'It rained for three days.',
  'The 5th Brigade and the 82nd Airborne Division dug in.',
  'Telephone 020 7946 0018 for a seat.',
  'The Group of Seven met.',
  'It rained between 12 and 16 April.',
  'Resolutions 1502 (2003) and 2175 (2014) stand.',
  'Resolutions 1502, 1540 and 1737 and articles 2 and 4 bind it.',
  'She is in her 30s.',
  'He led the 5th Special Forces Group.',
])('%s has no quantity', async (text) => {
  expect(await lines(text)).toEqual([]);
});

test('one size in two units is tied together', async () => {
  const [miles, kilometres, other] = await read('It flew 300 miles (480 kilometres), then 20 miles.');
  expect(kilometres?.same).toBe(miles?.id);
  expect(miles?.same ?? other?.same).toBeUndefined();
});

test.each([
  ['The mill cost $10 million (£8 million).', true],
  ['The mill cost $10 million, or £8 million.', true],
  ['Tickets are $10 or €20.', false],
  ['Tickets are ¥900, $10, or €20.', false],
])('of sums only a gloss says the same: %s', async (text, tied) => {
  expect((await read(text)).some(({ same }) => same !== undefined)).toBe(tied);
});

test('the country of the outlet tells whose dollar is meant', async () => {
  const url = { value: 'https://www.example.com.au/a', how: 'given' as const };
  const { quantities } = await readWith({ text: 'The mill cost $40 million.', facts: { url } }, resources);
  expect(quantities.map(({ unit }) => unit)).toEqual(['AUD']);
});
