import { readWith } from '../../src/engine/pipeline.ts';
import type { Quantity, Time } from '../../src/report/index.ts';
import { currencies } from '../../src/vocabulary/currencies.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type Figure, type GoldSet, type Line, type Task } from '../task.ts';

interface Printed {
  start: number;
  end: number;
  kind: string;
  value?: number;
  max?: number;
  unit?: string;
}

const measureNames = new Map(measures.map(({ code, name }) => [code, name]));
const currencyNames = new Map(
  currencies.map(({ code, name }) => [code, { USD: 'Dollar', GBP: 'Pound', ESP: 'Peseta' }[code] ?? name]),
);
const ages: Readonly<Record<string, string>> = { a: 'Year', mo: 'Month', wk: 'Week', d: 'Day' };
const lengths: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** A currency whose country the text does not say goes by its own word: *francs* is Franc. */
function nameIn(quote: string): string {
  const word = /[a-z]+$/i.exec(quote)?.[0].replace(/s$/, '') ?? '';
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The last figure of a stretch with its unit, which is what Microsoft's cases mark of measures and ages: *10 feet* of "8 to 10 feet". */
function lastFigure(quote: string, quantity: Printed): Printed {
  const { max, ...rest } = quantity;
  const before = /^.*(?:\b(?:to|and|or)\s+|[-–]\s*(?=[\d.]))/is.exec(quote)?.[0].length ?? 0;
  return max === undefined ? quantity : { ...rest, start: quantity.start + before, value: max };
}

/** A quantity under the names of the gold sets: one that measures is printed as its measure and as a number. */
function printed(quantity: Quantity): Printed[] {
  const { span, value, max } = quantity;
  const named = namedOf(quantity);
  if (value === undefined || max === undefined) return named;
  // quantulum writes a stretch as its middle; the kind is no other set's.
  return [{ start: span.start, end: span.end, kind: 'middle', value: (value + max) / 2 }, ...named];
}

function namedOf({ span, kind, value, max, unit }: Quantity): Printed[] {
  const { start, end, quote } = span;
  const figure = { ...(value === undefined ? {} : { value }), ...(max === undefined ? {} : { max }) };
  if (kind === 'money') {
    // The sets count cents and pence in hundredths.
    if (/(cents?|pence|penny|\dp|¢)$/i.test(quote) && !/dollar|euro|\$|€/i.test(quote) && value !== undefined)
      return [
        {
          start,
          end,
          kind,
          value: Math.round(value * 1e6) / 1e4,
          ...(max === undefined ? {} : { max: Math.round(max * 1e6) / 1e4 }),
          unit: /penny$/i.test(quote) ? 'Penny' : unit === 'GBP' ? 'Pence' : 'Cent',
        },
      ];
    return [{ start, end, kind, ...figure, unit: unit ? (currencyNames.get(unit) ?? unit) : nameIn(quote) }];
  }
  if (kind === 'percent' || kind === 'percentage-points')
    return [{ start, end, kind: 'percent', ...figure, unit: '%' }];
  if (kind === 'ordinal') return [{ start, end, kind, ...figure }];
  if (kind === 'age')
    return [
      lastFigure(quote, { start, end, kind, ...figure, unit: ages[unit ?? 'a'] ?? 'Year' }),
      { start, end, kind: 'number', ...figure },
    ];
  if (kind === 'temperature') {
    const name = unit === 'deg' ? 'Degree' : (measureNames.get(unit ?? '') ?? '');
    return [{ start, end, kind, ...figure, unit: name }];
  }
  if (unit !== undefined) {
    const name = measureNames.get(unit) ?? unit;
    return [
      lastFigure(quote, { start, end, kind: 'dimension', ...figure, unit: name }),
      { start, end, kind: 'number', ...figure, unit: name },
    ];
  }
  return [{ start, end, kind: 'number', ...figure }];
}

/** Lengths of time and years are quantities to quantulum; to us they are times. */
function lengthOf({ span, type, value }: Time): Printed[] {
  if (type === 'DATE' && /^\d{4}$/.test(value) && span.quote === value)
    return [{ start: span.start, end: span.end, kind: 'year', value: Number(value) }];
  if (type !== 'DURATION') return [];
  // Each unit of a length by itself: P3Y2M is 3 years and 2 months. Its place is that of its unit's word.
  const found: Printed[] = [];
  let from = span.start;
  let clock = '';
  for (const [, t = '', count = '', letter = ''] of value.matchAll(/(T?)(\d+(?:\.\d+)?)([YMWDHS])/g)) {
    clock = clock || t;
    const unit = lengths[`${clock}${letter}`];
    if (unit === undefined) return [];
    const at = span.quote.toLowerCase().indexOf(unit, from - span.start);
    const word = /^[a-z]+/i.exec(at < 0 ? '' : span.quote.slice(at))?.[0] ?? '';
    const end = at < 0 ? span.end : span.start + at + word.length;
    found.push({ start: from, end, kind: 'duration', value: Number(count), unit });
    from = end + (/^[,\s]*(?:and\s+)?/.exec(span.quote.slice(end - span.start))?.[0].length ?? 0);
  }
  return found;
}

const predict = eachLine(async ({ id, text }, { resources }) => {
  const report = await readWith({ text: text as string }, resources);
  const quantities = [...report.quantities.flatMap((quantity) => printed(quantity)), ...report.times.flatMap(lengthOf)];
  return { id, quantities: quantities.sort((a, b) => a.start - b.start) };
});

type Gold = Line & { source?: string; notSupportedIn?: string; quantities: Printed[] };
type Predicted = { id: string; quantities: Printed[] };

const news: GoldSet = {
  file: 'quantities/q-meantime.split-dev.jsonl',
  async score(gold, predicted) {
    const { scoreQ } = await scorer('score-quantities.mjs');
    const { R } = scoreQ(readLines(gold), readLines(predicted));
    return [
      { measure: 'money value right', ours: R.money.valueRecall, reference: 'Microsoft 76, compromise 51' },
      { measure: 'money value and unit right', ours: R.money.unitRecall },
      { measure: 'percent value right', ours: R.percent.valueRecall, reference: 'Microsoft 95' },
      { measure: 'number value right', ours: R.number.valueRecall, reference: 'Microsoft 95' },
      { measure: 'number span F1, relaxed', ours: R.number.relaxedF1 },
    ];
  },
};

/** Of Microsoft's cases that its own JavaScript supports, those with every quantity of the case's kind exactly right: span, value and unit. */
const specs: GoldSet = {
  file: 'quantities/q-msspecs.jsonl',
  async score(gold, predicted) {
    const { eq, unitNorm } = await scorer('score-quantities.mjs');
    const found = new Map(readLines<Predicted>(predicted).map((line) => [line.id, line.quantities]));
    const references: Readonly<Record<string, string>> = {
      CurrencyModel: '148/180',
      DimensionModel: '81/100',
      TemperatureModel: '32/43',
      AgeModel: '19/19',
      NumberModel: '199/235',
      PercentModel: '20/20',
    };
    const kinds: Readonly<Record<string, string>> = {
      CurrencyModel: 'money',
      DimensionModel: 'dimension',
      TemperatureModel: 'temperature',
      AgeModel: 'age',
      NumberModel: 'number',
      PercentModel: 'percent',
    };
    const counts = new Map<string, [right: number, all: number]>();
    for (const { id, quantities } of readLines<Gold>(gold)) {
      const model = id.split('-')[0] ?? '';
      const kind = kinds[model];
      if (!kind) continue;
      const ours = (found.get(id) ?? []).filter((q) => q.kind === kind);
      const right =
        ours.length === quantities.length &&
        quantities.every((q) =>
          ours.some(
            (p) =>
              p.start === q.start &&
              p.end === q.end &&
              (q.value === undefined ? p.value === undefined : eq(q.value, p.value)) &&
              unitNorm(q.unit) === unitNorm(p.unit),
          ),
        );
      const [r, n] = counts.get(model) ?? [0, 0];
      counts.set(model, [r + (right ? 1 : 0), n + 1]);
    }
    return [...counts].map(
      ([model, [right, all]]): Figure => ({
        measure: `${model.replace('Model', '')} cases exact, %, of ${all}`,
        ours: (100 * right) / all,
        reference: `Microsoft ${references[model]}`,
      }),
    );
  },
};

const quantulum: GoldSet = {
  file: 'quantities/q-quantulum.jsonl',
  async score(gold, predicted) {
    const { scoreQ } = await scorer('score-quantities.mjs');
    const { R } = scoreQ(readLines(gold), readLines(predicted), { any: true });
    return [{ measure: 'value right, of 182', ours: R.any.value, reference: 'Microsoft 136' }];
  },
};

export const quantities: Task = { name: 'quantities', heads: [], predict, sets: [news, specs, quantulum] };
