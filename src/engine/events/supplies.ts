import { spanOf } from '../../report/index.ts';
import type { Token } from '../sentences/token.ts';
import type { NounGroup } from '../syntax/phrase.ts';
import type { Source } from './filling.ts';
import { goodsOf } from './goods.ts';
import { type Mention, mentionOf, type RoleMention, type SentenceReading, type Surroundings } from './mention.ts';
import { partyOf, principal, roleBy } from './party.ts';

// Who has arms was given them: "North Korea-supplied missiles", "used missiles supplied by".

/** "North Korea-supplied missiles": who uses them received them. */
export function suppliedBy(source: Source, sentence: SentenceReading, group: NounGroup): Mention[] {
  const { text, tokens, layers } = source;
  for (let i = group.own + 1; i < group.last; i++) {
    const { lower } = tokens[i] as Token;
    if (
      !/^(?:supplied|provided|donated|sold|delivered|given|sourced|bought|furnished)$/.test(lower) ||
      (tokens[i - 1] as Token).lower !== '-'
    )
      continue;
    const mention = layers.actors(group.own, i - 2).at(-1);
    const words: NounGroup = { kind: 'noun', first: group.own, last: i - 2, head: i - 2, own: group.own };
    const named = mention
      ? { span: spanOf(text, mention.start, mention.end), actor: mention.actor }
      : partyOf(text, tokens, layers, words);
    const goods = goodsOf(text, tokens, { ...group, own: Math.min(i + 1, group.head) });
    if (!named || !goods) continue;
    const user = sentence.syntax.clauses.find(
      (c) =>
        (c.objects.includes(group) || c.subjects.includes(group) || c.obliques.some((o) => o.group === group)) &&
        USERS.has((tokens[c.verb.head] as Token).lemma),
    );
    const subject =
      user && (user.verb.passive ? user.obliques.find((o) => o.preposition === 'by')?.group : user.subjects[0]);
    const recipient = subject && subject !== group ? partyOf(text, tokens, layers, subject) : undefined;
    const verb = user && (tokens[user.verb.head] as Token);
    const used = verb && /^(?:use|fire|launch|employ|drop|unleash)$/.test(verb.lemma) ? verb : undefined;
    const span = spanOf(text, (tokens[i] as Token).start, (tokens[i] as Token).end);
    return [
      mentionOf({
        type: 'TRANSFER',
        stage: used ? 'used' : 'delivered',
        reasons: [
          { what: 'trigger', span, rule: 'a name, a hyphen and a word for supplied, before arms' },
          ...(used ? [{ what: 'stage used', span: spanOf(text, used.start, used.end), rule: 'put to use' }] : []),
        ],
        span,
        token: i,
        sentence: sentence.index,
        clause: user ? sentence.syntax.clauses.indexOf(user) : undefined,
        roles: [
          { role: 'supplier', span: named.span, actor: principal(layers, named.actor)?.id, rule: 'before the hyphen' },
          ...(recipient
            ? [
                {
                  ...roleBy('recipient', recipient, 'uses or holds what was supplied'),
                  actor: principal(layers, recipient.actor)?.id,
                },
              ]
            : []),
          {
            role: 'goods',
            span: goods.span,
            designation: goods.designation,
            category: goods.category,
            quantity: layers.quantities(group.own, group.last)[0]?.id,
            rule: 'behind the hyphen',
            entries: goods.entries,
          },
        ],
      }),
    ];
  }
  return [];
}

/** "used missiles supplied by": the user received them. */
export function userAsRecipient(
  { text, tokens, layers }: Source,
  { syntax }: SentenceReading,
  { clause }: Surroundings,
  roles: readonly RoleMention[],
): RoleMention[] {
  if (!clause?.governingNoun || (clause.relation !== 'reduced' && clause.relation !== 'relative')) return [];
  if (roles.some((r) => r.role === 'recipient')) return [];
  const { governingNoun: goods } = clause;
  const user = clause.governor === undefined ? undefined : syntax.clauses[clause.governor];
  const uses = user && USERS.has((tokens[user.verb.head] as Token).lemma) && user.objects.includes(goods);
  const arrival = syntax.clauses.find(
    (c) => c.subjects.includes(goods) && c !== clause && REACHES.has((tokens[c.verb.head] as Token).lemma),
  );
  const reached =
    arrival?.objects[0] ?? arrival?.obliques.find(({ preposition }) => /^(?:in|at|to)$/.test(preposition))?.group;
  const subject = uses ? user.subjects[0] : reached;
  const party = subject && partyOf(text, tokens, layers, subject);
  const rule = uses ? 'uses or holds what was supplied' : 'where what was supplied arrived';
  return party ? [{ ...roleBy('recipient', party, rule), actor: principal(layers, party.actor)?.id }] : [];
}

const USERS = new Set(
  'use fire launch deploy employ receive obtain acquire get operate field have possess display show parade unveil test drop unleash'.split(
    ' ',
  ),
);

const REACHES = new Set('arrive reach land'.split(' '));
