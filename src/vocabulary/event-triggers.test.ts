import { expect, test } from 'vitest';
import { NOUN_TRIGGERS, VERB_TRIGGERS } from './event-triggers.ts';
import { EVENT_TYPES } from './event-types.ts';

const modes = new Map(EVENT_TYPES.map((type) => [type.id, type.modes]));

test('triggers give types and modes that the vocabulary of event types defines', () => {
  const strange = [...VERB_TRIGGERS, ...NOUN_TRIGGERS].flatMap(([word, triggers]) =>
    triggers
      .filter(({ type, mode }) => !modes.has(type) || (mode !== undefined && !modes.get(type)?.includes(mode)))
      .map(({ type, mode }) => `${word}: ${type} ${mode ?? ''}`),
  );
  expect(strange).toEqual([]);
});
