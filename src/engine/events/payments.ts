import type { Token } from '../sentences/token.ts';
import type { Source } from './filling.ts';
import { splitReturn } from './frames/frame.ts';
import { goodsOf } from './goods.ts';
import type { Mention, SentenceReading, Surroundings } from './mention.ts';
import { groupSpan } from './party.ts';
import { nounTriggers } from './triggers.ts';

// What goes back for goods: "in return for engines".

/** "in return for engines": what goes back, from recipient to supplier; where it is itself a told transfer (*its supplies of*), that tells it. */
export function inReturn(
  source: Source,
  sentence: SentenceReading,
  mention: Mention,
  around: Surroundings,
  clause: number | undefined,
): Mention[] {
  if (mention.type !== 'TRANSFER') return [];
  const { back } = splitReturn(source.tokens, around.obliques);
  const { text, tokens, layers } = source;
  const payment = back.find(({ preposition }) => preposition === 'for')?.group;
  if (!payment || nounTriggers(tokens, payment)[0].length > 0) return [];
  const goods = back.map(({ group }) => goodsOf(text, tokens, group)).find((g) => g !== undefined);
  const roleOf = (name: string) => mention.roles.find((r) => r.role === name);
  const [supplier, recipient] = [roleOf('recipient'), roleOf('supplier')];
  if (
    !goods &&
    !/^(?:oil|food|grain|gas|fuel|cash|money|gold|rice|technology|know-how|expertise)$/.test(
      (tokens[payment.head] as Token).lower,
    )
  )
    return [];
  const span = goods?.span ?? groupSpan(text, tokens, payment);
  return [
    {
      ...mention,
      reasons: [{ what: 'trigger', span, rule: 'what is given in return for the goods' }],
      span,
      token: payment.head,
      mode: 'return',
      clause,
      roles: [
        ...(supplier ? [{ ...supplier, role: 'supplier', rule: 'receives what this is paid for' }] : []),
        ...(recipient ? [{ ...recipient, role: 'recipient', rule: 'supplies what this is paid for' }] : []),
        {
          role: 'goods',
          span,
          designation: goods?.designation,
          category: goods?.category,
          rule: 'behind “in return for”',
          entries: goods?.entries,
          quantity: layers.quantities(payment.own, payment.last)[0]?.id,
        },
      ],
      quantities: layers.quantities(payment.own, payment.last).map((q) => q.id),
      times: [],
      places: [],
      sentence: sentence.index,
      weight: 2,
      other: true,
      paysFor: undefined,
    },
  ];
}

/** The trigger of the transfer that is paid for: *supplies* in "in return for its supplies". */
export function payment({ tokens }: Source, around: Surroundings): number | undefined {
  const group = splitReturn(tokens, around.obliques).back.find(({ preposition }) => preposition === 'for')?.group;
  return group && nounTriggers(tokens, group)[0].some((t) => t.type === 'TRANSFER') ? group.head : undefined;
}

/** "In return," or "In exchange," at the head of a sentence, past a quotation mark. */
export function opensInReturn(tokens: readonly Token[], { from, to }: SentenceReading): boolean {
  const at = from + ((tokens[from] as Token).pos === 'PUNCT' ? 1 : 0);
  const next = tokens[at + 2];
  return (
    at + 2 < to &&
    (tokens[at] as Token).lower === 'in' &&
    /^(?:return|exchange)$/.test((tokens[at + 1] as Token).lower) &&
    next?.lower !== 'for'
  );
}
