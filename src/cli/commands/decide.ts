import { userInfo } from 'node:os';
import { Command } from 'commander';
import { placesCalled } from '../../engine/places/called.ts';
import { countryName } from '../../exports/outline.ts';
import { type Act, decisionOf, Stance } from '../../ledger/index.ts';
import { CertaintyValue, type Location } from '../../report/index.ts';
import type { Store } from '../../store/store.ts';
import { examples } from '../examples.ts';
import { type Io, Misuse, Status } from '../io.ts';
import { type LedgerOptions, useLedger, withLedger } from '../ledger.ts';
import { aboutOf, printDecision } from '../print/decisions.ts';
import type { Run } from '../program.ts';
import { styleOf } from '../style.ts';

/** Who decides, and why. */
export interface DeciderOptions extends LedgerOptions {
  by?: string;
  why?: string;
}

/** Adds the options that say who decides, and why. */
export function withDecider(command: Command): Command {
  return command
    .option('--why <words>', 'the reason, kept with the decision')
    .option('--by <name>', 'who decides (default: ONRECORD_ANALYST, else the user of this computer)');
}

/** Who decides. */
export function deciderOf({ by }: DeciderOptions, { env }: Io): string {
  return by ?? (env.ONRECORD_ANALYST || env.USER || userInfo().username);
}

const VERBS = ['accept', 'reject', 'correct', 'merge', 'split', 'same', 'not-same', 'undo'] as const;
type Verb = (typeof VERBS)[number];

/** What each verb wants behind it. */
const WANTS: Readonly<Record<Verb, string>> = {
  accept: 'an incident',
  reject: 'an incident, or a claim that was misread',
  correct: 'a report, claim or incident, a field and its value',
  merge: 'two incidents',
  split: 'claims of one incident',
  same: 'two incidents, or two parties such as iso:US',
  'not-same': 'two incidents, or a party and who of it speaks for itself',
  undo: 'a decision',
};

/** `onrecord decide`: appends a decision to the log. */
export function decideCommand(io: Io, run: Run): Command {
  const command = new Command('decide')
    .summary('decide on incidents, claims and origins')
    .description(
      [
        'Appends a decision to the log and works out what follows. Decisions are never edited; to undo one is another.',
        '',
        ...VERBS.map((verb) => `  ${verb.padEnd(10)}${WANTS[verb]}`),
        '',
        'Fields of a report: outlet, date, headline. Of a claim: type, stage, stance, certainty, date, origin, place. Of an incident: title. Claims are named as onrecord show prints them: 1f2e3d4c/9a8b7c6d.',
      ].join('\n'),
    )
    .argument('<verb>', VERBS.join(', '))
    .argument('<what...>', 'ids, which may be cut short, and for correct a field and its value')
    .addHelpText(
      'before',
      examples([
        ['onrecord decide merge 3f9a1c02 77b0e4d1 --why "one strike, two names"', 'two incidents are one'],
        ['onrecord decide correct 1f2e3d4c date 2024-01-04', 'the report is of this day'],
        ['onrecord decide correct 1f2e3d4c/9a8b7c6d place "Georgetown, Guyana"', 'the claim speaks of this place'],
        ['onrecord decide undo 5c1d9e3a', 'take a decision back'],
      ]),
    )
    .action(
      run((verb: string, what: string[], options: DeciderOptions) =>
        useLedger(options, io, async (store) => {
          const done = await actOf(store, verb, what);
          const decision = decisionOf(done, deciderOf(options, io), new Date(), options.why);
          await store.decide(decision);
          io.stdout.write(
            `${options.json ? JSON.stringify(decision, null, 2) : printDecision(decision, styleOf(io.stdout, io.env), await aboutOf(store, [decision]))}\n`,
          );
          return Status.fine;
        }),
      ),
    );
  return withDecider(withLedger(command));
}

async function actOf(store: Store, verb: string, what: readonly string[]): Promise<Act> {
  const [first = '', second = '', ...rest] = what;
  const misused = () => new Misuse(`decide ${verb} wants ${WANTS[verb as Verb]}; see: onrecord decide --help`);
  const lead = async (id: string) => (await claimsOf(store, id))[0] as string;
  switch (verb) {
    case 'accept':
      if (what.length !== 1) throw misused();
      return { act: 'accept', claim: await lead(first) };
    case 'reject': {
      if (what.length !== 1) throw misused();
      const { kind, id } = await store.named(first);
      if (kind === 'claim') return { act: 'reject', claim: id, incident: false };
      return { act: 'reject', claim: await lead(first), incident: true };
    }
    case 'correct': {
      if (what.length < 3) throw misused();
      const { kind, id } = await store.named(first);
      const of = kind === 'incident' ? await lead(first) : id;
      return correction(kind, of, second, rest.join(' '));
    }
    case 'merge':
    case 'same': {
      if (what.length !== 2) throw misused();
      if (verb === 'same' && isParty(first) && isParty(second)) return { act: 'same-origin', parties: [first, second] };
      return { act: 'same', claims: [await lead(first), await lead(second)] };
    }
    case 'split': {
      const claims = await Promise.all(
        what.map(async (one) => {
          const { kind, id } = await store.named(one);
          if (kind !== 'claim') throw misused();
          return id;
        }),
      );
      const incidents = new Set((await Promise.all(claims.map((claim) => store.incidentsOfClaim(claim)))).flat());
      const [incident, another] = incidents;
      if (!incident || another)
        throw new Misuse('the claims to split off must be of one incident; split them one by one');
      const from = (await store.claimsOf(incident)).find((claim) => !claims.includes(claim));
      if (!from) throw new Misuse('these are all its claims; there is nothing to split them from');
      return { act: 'apart', claims, from };
    }
    case 'not-same': {
      if (what.length !== 2) throw misused();
      if (isParty(first)) return { act: 'apart-origin', party: first, name: second };
      return { act: 'apart', claims: await claimsOf(store, second), from: await lead(first) };
    }
    case 'undo': {
      if (what.length !== 1) throw misused();
      const { kind, id } = await store.named(first);
      if (kind !== 'decision') throw misused();
      const undone = (await store.log()).find((decision) => decision.id === id);
      if (undone?.done.act === 'remove') throw new Misuse('a report that was removed is gone; add it again');
      return { act: 'undo', decision: id };
    }
    default:
      throw new Misuse(`there is no verb '${verb}'; choose from ${VERBS.join(', ')}`);
  }
}

/** Keys of parties are told from ids by their colon; a claim's id has a stroke. */
function isParty(words: string): boolean {
  return /^\w+:/.test(words) && !words.startsWith('claim:');
}

async function claimsOf(store: Store, given: string): Promise<string[]> {
  const { kind, id } = await store.named(given);
  if (kind !== 'incident') throw new Misuse(`${given} is a ${kind}, not an incident; see: onrecord incidents`);
  return store.claimsOf(id);
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  report: ['outlet', 'date', 'headline'],
  claim: ['type', 'stage', 'stance', 'certainty', 'date', 'origin', 'place'],
  incident: ['title'],
};

async function correction(kind: string, of: string, field: string, value: string): Promise<Act> {
  const fields = FIELDS[kind] ?? [];
  if (!fields.includes(field))
    throw new Misuse(`a ${kind} has no field '${field}' that can be corrected; choose from ${fields.join(', ')}`);
  if (field === 'date' && (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value))))
    throw new Misuse(`date wants a day such as 2024-01-04, not '${value}'`);
  if (field === 'place') {
    const location = await placeCalled(value);
    return { act: 'correct', of, field, value: placeWords(location), location };
  }
  const choices = field === 'stance' ? Stance.options : field === 'certainty' ? CertaintyValue.options : undefined;
  if (choices && !(choices as readonly string[]).includes(value))
    throw new Misuse(`${field} wants one of ${choices.join(', ')}, not '${value}'`);
  return { act: 'correct', of, field: field as 'date', value };
}

/** The place that a name stands for. What could be several is asked for again: nothing is guessed. */
async function placeCalled(words: string): Promise<Location> {
  const [first, ...others] = await placesCalled(words);
  if (!first)
    throw new Misuse(`no place is known as '${words}'; say a town, region or country, as in 'Georgetown, Guyana'`);
  if (others.length > 0 && !words.includes(',')) {
    const some = [first, ...others].slice(0, 4).map(placeWords);
    throw new Misuse(`'${words}' is ${others.length + 1} places; say which, as in '${some.join("', '")}'`);
  }
  return first;
}

function placeWords({ name, admin, country }: Location): string {
  const state = country && countryName(country);
  return [...new Set([name, ...admin.slice(0, 1), ...(state ? [state] : [])])].join(', ');
}
