import {
  type Actor,
  type Attribution,
  type Claim,
  type Event,
  jointName,
  type Place,
  type Quantity,
  type Report,
  type Time,
} from '../../report/index.ts';
import {
  AHEAD,
  CERTAINTY_WORDS,
  EVENT_LINES,
  HOLDER_LINES,
  STATEMENT_LINES,
  TRANSFER_LINES,
  UNNAMED,
} from '../../vocabulary/claim-lines.ts';

/** Words of a bare proposition that a line carries at most. */
const LIMIT = 24;

/** What lines are made of, by id. */
interface Things {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly times: ReadonlyMap<string, Time>;
  readonly places: ReadonlyMap<string, Place>;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

/** Writes the line of a claim. */
export type LineWriter = (
  claim: Omit<Claim, 'line'>,
  event: Event | undefined,
  holder: Attribution | undefined,
) => string;

/** Makes the writer of a report's lines. */
export function lineWriter(report: Report): LineWriter {
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const things = {
    actors: byId(report.actors),
    times: byId(report.times),
    places: byId(report.places),
    quantities: byId(report.quantities),
  };
  return (claim, event, holder) => lineOf(things, claim, event, holder);
}

const LIST = new Intl.ListFormat('en-GB');

/** The claim in a line of our own: names from the text or the vocabulary, figures and days as found, nothing else. */
function lineOf(
  things: Things,
  claim: Omit<Claim, 'line'>,
  event: Event | undefined,
  holder: Attribution | undefined,
): string {
  const told = event ? eventLine(things, event) : proposition(claim.span.quote);
  const certainty =
    claim.certainty === 'CT+' || holder?.stance === 'denies' ? undefined : CERTAINTY_WORDS[claim.certainty];
  const by = holder && HOLDER_LINES[claim.stance]?.replace('{holder}', () => holderName(holder));
  return [certainty ? `${told} (${certainty})` : told, by].filter((part) => part).join(', ');
}

function holderName({ speaker, beside, source }: Attribution): string {
  const joint = jointName({ speaker, beside });
  if (joint) return joint;
  const quote = source.map((span) => span.quote).join(' ');
  const name = speaker.name ?? (quote || UNNAMED);
  return speaker.institution && speaker.institution !== name ? `${name} (${speaker.institution})` : name;
}

function eventLine(things: Things, event: Event): string {
  const ahead = event.stage !== undefined && AHEAD.has(event.stage);
  const [done, coming] = EVENT_LINES[event.type] ?? ['', ''];
  const statement = event.mode === undefined ? undefined : STATEMENT_LINES[event.mode];
  const pattern =
    (event.type === 'STATEMENT' && statement) ||
    (event.type === 'TRANSFER' && event.stage && TRANSFER_LINES[event.stage]) ||
    (ahead ? coming : done);
  const fill = (name: string): string | undefined => {
    const roles = event.roles.filter(({ role }) => role === name || (name === 'target' && role === 'victim'));
    if (roles.length === 0) return undefined;
    const filled = roles
      .slice(0, 6)
      .map(({ actor, span, quantity }) => {
        const named = actor === undefined ? undefined : things.actors.get(actor);
        const state =
          named &&
          (named.type === 'state' ||
            named.type === 'person' ||
            name === 'supplier' ||
            name === 'recipient' ||
            name === 'donor');
        // that there were none is the certainty's to say
        const words = state && name !== 'target' ? named.name : span.quote.replace(/^no /i, '');
        const counted = (quantity === undefined ? undefined : things.quantities.get(quantity))?.span;
        return counted && !(span.start <= counted.start && counted.end <= span.end)
          ? `${words} (${counted.quote})`
          : words;
      })
      .filter((words, i, all) => all.indexOf(words) === i);
    return LIST.format(filled);
  };
  const line = pattern
    .replace(/\[([^\]]*?)\{(\w+)\}([^\]]*)\]/g, (_all, before: string, name: string, after: string) => {
      const words = fill(name);
      return words === undefined ? '' : before + words + after;
    })
    .replace(/\{(\w+)\}/g, (_all, name: string) => fill(name) ?? UNNAMED);
  const places = event.places
    .map((id) => things.places.get(id))
    .filter((place) => place !== undefined)
    .map(
      ({ span, relation }) =>
        `${relation === 'near' || relation === 'from' || relation === 'off' ? relation : 'in'} ${span.quote}`,
    );
  const days = event.times
    .map((id) => things.times.get(id))
    .filter((time) => time !== undefined)
    .map(({ value, span }) => (/^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : span.quote));
  const told = [`${line}${places[0] ? ` ${places[0]}` : ''}`, ...days.slice(0, 1)].join(', ');
  return ahead ? `${told} (${event.stage})` : told;
}

function proposition(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').split(' ');
  return words.length > LIMIT ? `${words.slice(0, LIMIT).join(' ')} …` : words.join(' ');
}
