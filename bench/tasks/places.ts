import { run } from '../../src/engine/pipeline.ts';
import type { Published } from '../../src/report/index.ts';
import { readLines, scorer } from '../scorers.ts';
import { eachLine, type GoldSet, type Task } from '../task.ts';

/** Every place name, with coordinates where it is resolved. */
const predict = eachLine(async ({ id, text, date, url }, { resources }) => {
  const published: Published | undefined = date ? { value: date as string, how: 'given', evidence: [] } : undefined;
  const draft = await run(
    {
      text: text as string,
      facts: {
        ...(published && { published }),
        ...(url !== undefined && { url: { value: url as string, how: 'given' } }),
      },
    },
    resources,
  );
  const places = draft.places.map(({ span, location }) => ({
    start: span.start,
    end: span.end,
    name: span.quote,
    ...(location && { lat: location.lat, lon: location.lon, ...idOf(location.id) }),
  }));
  // The gold sets count "Russian" and "Russians" as names of the country
  for (const { known, start, end } of draft.names)
    if (known?.kind === 'adjective' || known?.kind === 'people') {
      const [lat, lon] = known.country.point;
      places.push({ start, end, name: draft.text.slice(start, end), lat, lon, geonameid: known.country.geonames });
    }
  return { id, places: places.sort((a, b) => a.start - b.start || a.end - b.end) };
});

function idOf(id: string): { geonameid?: number } {
  const geonameid = /^geonames:(\d+)$/.exec(id)?.[1];
  return geonameid ? { geonameid: Number(geonameid) } : {};
}

const set = (file: string, reference: { resolved: string; both: string }): GoldSet => ({
  file,
  async score(gold, predicted) {
    const { score } = await scorer('score-places.mjs');
    const { recognition, resolution, endToEnd161 } = score(readLines(gold), readLines(predicted));
    return [
      { measure: 'recognition strict F1', ours: 100 * recognition.strict.f1 },
      { measure: 'acc@161 of recognised', ours: 100 * resolution.acc161, reference: reference.resolved },
      { measure: 'end to end F1', ours: 100 * endToEnd161.relaxed.f1, reference: reference.both },
    ];
  },
});

export const places: Task = {
  name: 'places',
  heads: ['entities'],
  predict,
  sets: [
    set('places/trnews.dev.jsonl', { resolved: 'baseline 88.2, Mordecai 3 87.3', both: 'baseline 70' }),
    set('places/lgl.dev.jsonl', { resolved: 'baseline 78.7, Mordecai 3 82.7', both: 'baseline 54' }),
  ],
};
