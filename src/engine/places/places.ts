import { byPosition, localId, type Place, type Span, spanOf } from '../../report/index.ts';
import { stateAbbreviations } from '../../vocabulary/administrative.ts';
import type { Name } from '../names/name.ts';
import type { Token } from '../sentences/token.ts';
import type { Draft, Resources, Stage } from '../stage.ts';
import { candidatesOf, locationOf, type Wanted, wantedBy } from './candidates.ts';
import { homeOf } from './home.ts';
import { placesInside } from './inside.ts';
import { metonymy } from './metonymy.ts';
import { relationOf } from './relation.ts';
import { choose, type Toponym } from './resolve.ts';

/** Resolves the names of places, and tells those that stand for who governs there. */
export const places: Stage = (draft, resources) => {
  const { gazetteer } = resources;
  const named: Mentioned[] = [];
  for (const name of draft.names)
    if (name.type === 'place') named.push(name);
    else
      for (const { from, to, known } of placesInside(draft, resources, name))
        named.push({
          from,
          to,
          start: (draft.tokens[from] as Token).start,
          end: (draft.tokens[to - 1] as Token).end,
          ...(known && { known }),
          inside: true,
        });
  const { place } = draft.facts.dateline ?? {};
  const dateline = place && datelineParts(draft.text, place);
  const toponyms = toponymsOf(draft, resources, named, dateline);
  const chosen = choose([...new Set(toponyms.values())], countriesOf(draft), homeOf(draft, gazetteer));
  const found: Place[] = [];
  const add = (span: Span, toponym: Toponym, rest: Pick<Place, 'relation' | 'metonymic'>) => {
    const choice = chosen.get(toponym);
    found.push({
      id: localId('place', span),
      span,
      ...(choice && {
        location: locationOf(choice.candidate, gazetteer),
        probability: Math.round(choice.probability * 100) / 100,
      }),
      ...rest,
    });
  };
  for (const name of named) {
    const relation = relationOf(draft, name.from);
    const toponym = toponyms.get(name) as Toponym;
    const { precision, entry } = chosen.get(toponym)?.candidate ?? {};
    const governs = !(precision === 'town' || precision === 'point') || entry?.feature === 'capital';
    add(spanOf(draft.text, name.start, name.end), toponym, {
      ...(relation && { relation }),
      metonymic: name.inside === true || metonymy(draft, name.from, name.to) > (governs ? 0.5 : TOWNS),
    });
  }
  const heads = dateline ? [...dateline.towns, ...(dateline.unit ? [dateline.unit] : [])] : [];
  for (const span of heads) add(span, toponyms.get(span.quote) as Toponym, { metonymic: false });
  return { ...draft, places: found.sort((a, b) => byPosition(a.span, b.span)) };
};

/** A town that is no capital stands for its team at most, and reports of war name many: how sure it must be that it does. */
const TOWNS = 0.7;
/** Names that may hold one name in a report. */
const MOST_WITHIN = 8;

/** *COLUMBIA, Ky.* is a town and what holds it, *BEIRUT/JERUSALEM* two towns. */
function datelineParts(text: string, place: Span): { towns: Span[]; unit?: Span } {
  const comma = place.quote.indexOf(',');
  const parts = [...place.quote.matchAll(comma < 0 ? /(?:(?!\/| and ).)+/g : /[^,]+/g)].map(({ 0: part, index }) => {
    const start = place.start + index + (part.length - part.trimStart().length);
    return spanOf(text, start, start + part.trim().length);
  });
  const [town, unit] = parts;
  if (comma < 0) return { towns: parts };
  return town && unit && parts.length === 2 ? { towns: [town], unit } : { towns: [place] };
}

/** A place name, or one inside the name of a public body. */
type Mentioned = Pick<Name, 'from' | 'to' | 'start' | 'end' | 'known'> & { readonly inside?: true };

/** The names of places, each form once, with what holds it and what the words beside it ask for. */
function toponymsOf(
  draft: Draft,
  { gazetteer, lexicon }: Resources,
  named: readonly Mentioned[],
  dateline: { readonly towns: readonly Span[]; readonly unit?: Span } | undefined,
): Map<Mentioned | string, Toponym> {
  const { tokens, text } = draft;
  interface Making extends Toponym {
    within: Toponym[];
    wanted: Wanted;
    mentions: number;
  }
  const forms = new Map<string, Making>();
  const of = new Map<Mentioned | string, Making>();
  const make = (printed: string, known: Name['known'], first: boolean): Making => {
    const key = /[a-z]/.test(printed) ? printed : printed.length > 4 ? printed.toLowerCase() : printed;
    const same = forms.get(key);
    if (same) {
      same.mentions++;
      return same;
    }
    const made: Making = {
      printed,
      candidates: candidatesOf(printed, known, gazetteer),
      within: [],
      wanted: undefined,
      mentions: 1,
      dateline: first,
    };
    forms.set(key, made);
    return made;
  };
  const head = ({ quote }: Span, known: Name['known'], first: boolean) => {
    const made = make(quote, known, first);
    of.set(quote, made);
    return made;
  };
  const towns = (dateline?.towns ?? []).map((town) => head(town, lexicon.known(town.quote), true));
  if (dateline?.unit) {
    const { quote } = dateline.unit;
    const known = quote in stateAbbreviations ? ({ kind: 'unit', abbreviation: quote } as const) : lexicon.known(quote);
    towns[0]?.within.push(head(dateline.unit, known, false));
  }
  named.forEach((name, i) => {
    const toponym = make(text.slice(name.start, name.end), name.known, !dateline && i === 0);
    of.set(name, toponym);
    const after = tokens[name.to];
    const wanted =
      after && after.sentence === tokens[name.from]?.sentence && after.start - name.end <= 1
        ? wantedBy(after.lower)
        : undefined;
    const before = tokens[name.from - 1]?.lower === 'of' ? wantedBy(tokens[name.from - 2]?.lower ?? '') : undefined;
    toponym.wanted ??= wanted ?? before;
  });
  named.forEach((name, i) => {
    const next = named[i + 1];
    if (!next || tokens[next.from]?.sentence !== tokens[name.from]?.sentence) return;
    const between = text.slice(name.end, next.start);
    if (
      !/^(?:,\s*|\s*\(|,?\s+in\s+(?:the\s+)?(?:\p{L}+\s+)?|\s+(?:province|region|district|county|area|state) (?:of|in) (?:the\s+)?)$/u.test(
        between,
      )
    )
      return;
    // met in Istanbul, Ukraine's navy said; met in Istanbul, Ukraine said
    const behind = tokens[next.to];
    if (behind && (/^['’]s?$/.test(behind.text) || (between.startsWith(',') && isVerb(behind)))) return;
    const inner = of.get(name) as Making;
    const outer = of.get(next) as Making;
    // In a list of towns each comma means no holding: Minsk, Brest, Homel
    const holds = outer.candidates.some(
      (one) =>
        one.precision === 'country' ||
        one.precision === 'admin1' ||
        one.precision === 'admin2' ||
        one.precision === 'region',
    );
    if (
      inner !== outer &&
      holds &&
      inner.candidates[0]?.precision !== 'country' &&
      inner.within.length < MOST_WITHIN &&
      !inner.within.includes(outer)
    )
      inner.within.push(outer);
  });
  return of;
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** How often the report names each country by name, adjective or people. */
function countriesOf({ names }: Draft): Map<string, number> {
  const found = new Map<string, number>();
  for (const { known, type } of names) {
    if (!known || !('country' in known) || type === 'person') continue;
    const { iso } = known.country;
    found.set(iso, (found.get(iso) ?? 0) + (known.kind === 'capital' ? 0.5 : 1));
  }
  return found;
}
