import { noPlaces, placelessNames } from '../../vocabulary/organisation-words.ts';
import type { Known } from '../names/lexicon.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources } from '../stage.ts';

/** A place name inside the name of an organisation: *Kentucky* State Police, University of *Leeds*. */
export interface Inside {
  readonly from: number;
  readonly to: number;
  readonly known?: Known;
}

const PLACES: ReadonlySet<Known['kind']> = new Set(['state', 'capital', 'region', 'unit', 'town']);

/**
 * The places that public bodies carry in their names: they tell where such a body is.
 * Newspapers, companies and teams are left out, whose names say little of where they are.
 */
export function placesInside({ tokens, text }: Draft, { lexicon, gazetteer }: Resources, name: Name): Inside[] {
  const { from, to } = name;
  if (name.type !== 'organisation' || name.known || to - from < 2) return [];
  const last = tokens[to - 1] as Token;
  if (placelessNames.has(last.lower) || placelessNames.has((tokens[to - 2] as Token).lower)) return [];
  const found: Inside[] = [];
  const at = (start: number, most: number): Inside | undefined => {
    for (let length = Math.min(most, to - start - (start === from ? 1 : 0)); length > 0; length--) {
      const printed = text.slice((tokens[start] as Token).start, (tokens[start + length - 1] as Token).end);
      const known = lexicon.known(printed);
      // Africa Corps: a continent says nothing of where a body is
      if (known?.kind === 'region' && known.region.kind === 'continent') return undefined;
      if (known && PLACES.has(known.kind) && known.kind !== 'unit') return { from: start, to: start + length, known };
      if (known) return undefined;
      if (
        length === 1 &&
        (lexicon.common(printed.toLowerCase()) ||
          noPlaces.has(printed.toLowerCase()) ||
          lexicon.given(printed.toLowerCase()))
      )
        return undefined;
      const people = gazetteer?.population(printed);
      if (
        people !== undefined &&
        (people > (length === 1 ? 2500 : 500) || / (?:County|Parish|District)$/.test(printed))
      )
        return { from: start, to: start + length };
    }
    return undefined;
  };
  const first = at(from, 3);
  if (first) found.push(first);
  for (let i = from + 1; i < to - 1; i++)
    if ((tokens[i] as Token).lower === 'of') {
      const start = (tokens[i + 1] as Token).lower === 'the' ? i + 2 : i + 1;
      const tail = start < to ? at(start, 4) : undefined;
      if (tail) found.push(tail);
      break;
    }
  return found;
}
