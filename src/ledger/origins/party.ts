import type { Actor, Report } from '../../report/index.ts';

/** A state, body or person as the ledger counts it. */
export interface Party {
  /** `iso:RU` for all that belongs to a state; else the actor's key, else `name:` and its name in small letters. */
  readonly key: string;
  readonly name: string;
}

/** The actors of a report by id. */
export function actorsById(report: Report): ReadonlyMap<string, Actor> {
  return new Map(report.actors.map((actor) => [actor.id, actor]));
}

/** Lifts an actor to the party that answers for it: a spokesman to his government, an army to its state. */
export function partyOf(actor: Actor, names: ReadonlyMap<string, string>): Party {
  const state = stateOf(actor);
  if (state) return { key: `iso:${state}`, name: names.get(`iso:${state}`) ?? actor.office?.institution ?? actor.name };
  const body = actor.office?.institutionId ?? (actor.partOf?.startsWith('body:') ? actor.partOf : undefined);
  if (body) return { key: body, name: names.get(body) ?? actor.office?.institution ?? actor.name };
  if (actor.key) return { key: actor.key, name: actor.name };
  if (actor.type === 'person' && actor.office?.institution)
    return { key: nameKey(actor.office.institution), name: actor.office.institution };
  return { key: nameKey(actor.name), name: actor.name };
}

/** ISO code of the state an actor is, governs, serves or belongs to. */
function stateOf(actor: Actor): string | undefined {
  if (actor.key?.startsWith('iso:')) return actor.key.slice(4);
  if (actor.partOf?.startsWith('iso:')) return actor.partOf.slice(4);
  if (actor.office?.state && /^[A-Z]{2}$/.test(actor.office.state)) return actor.office.state;
  // "Russian forces", "an Israeli official": the group acts for its country; a company or private person need not
  return actor.type === 'group' ? actor.country : undefined;
}

/** Key of a name that no vocabulary knows. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `name:${plain}`;
}

/** Names of states and bodies as the reports of a ledger resolve them: the shortest of each, so that order does not matter. */
export function partyNames(reports: readonly Report[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const see = (key: string | undefined, name: string | undefined) => {
    if (!key || !name) return;
    const known = names.get(key);
    if (known === undefined || name.length < known.length || (name.length === known.length && name < known))
      names.set(key, name);
  };
  for (const report of reports)
    for (const actor of report.actors) {
      see(actor.key, actor.name);
      see(actor.office?.institutionId, actor.office?.institution);
    }
  return names;
}
