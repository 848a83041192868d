import type { Mention, RoleMention } from './mention.ts';

// A missile that is fired into the sea is fired at nobody: PLOVER codes weapons tests as MOBILIZE. What a report calls the same
// state's launch without a target is then one too.

const WATER = /\b(?:sea|ocean|waters|gulf|strait|bay|coast)\b/i;

/** Launches at open water, and those without target of whoever makes no others, as weapons tests. */
export function testsOf(mentions: readonly Mention[]): Mention[] {
  const launches = mentions.filter(isLaunch);
  const tests = launches.filter(({ roles }) => roles.some(isWater));
  if (tests.length === 0) return [...mentions];
  const testers = actorsOf(tests);
  const aimed = launches.filter((m) => m.roles.some((role) => isAim(role) && !isWater(role)));
  const isTest = (m: Mention) => {
    if (!isLaunch(m) || m.roles.some((role) => isAim(role) && !isWater(role))) return false;
    if (m.roles.some(isWater)) return true;
    const actors = actorsOf([m]);
    return aimed.length === 0 && [...actors].every((actor) => testers.has(actor));
  };
  return mentions.map((m) =>
    isTest(m) ? { ...m, type: 'MOBILIZE', mode: 'weapons', roles: m.roles.filter((role) => !isWater(role)) } : m,
  );
}

function isLaunch({ type, mode, span }: Mention): boolean {
  return type === 'ASSAULT' && mode !== 'firearms' && mode !== 'crowd-control' && /(?:fir|launch)/i.test(span.quote);
}

function isAim({ role }: RoleMention): boolean {
  return role === 'target' || role === 'victim';
}

function isWater(role: RoleMention): boolean {
  return role.role === 'target' && WATER.test(role.span.quote);
}

function actorsOf(mentions: readonly Mention[]): Set<string> {
  return new Set(
    mentions.flatMap(({ roles }) => roles.flatMap((r) => (r.role === 'actor' && r.actor ? [r.actor] : []))),
  );
}
