import type { Mention, RoleMention } from './mention.ts';

// A missile that is fired into the sea is fired at nobody: PLOVER codes weapons tests as MOBILIZE. What a report calls the same
// state's launch without a target is then one too.

const WATER = /\b(?:sea|ocean|waters|gulf|strait|bay|coast|target areas?)\b/i;

/** Where missiles came down that were fired at nobody: "fell outside the country's exclusive economic zone". */
const SPLASH =
  /\b(?:c[ao]me down|f[ae]ll(?:en|ing)?|land(?:ed|ing)?|splash(?:ed|ing)? down|plunged|dropped)\b[^.]{0,80}\b(?:sea|ocean|waters|exclusive economic zone|EEZ)\b/i;

/**
 * Launches at open water, and those without target of whoever makes no others, as weapons tests.
 * @param text the report's, which may tell where they came down
 */
export function testsOf(mentions: readonly Mention[], text: string): Mention[] {
  const launches = mentions.filter(isLaunch);
  const splashed = launches.length > 0 && SPLASH.test(text);
  const tests = launches.filter((m) => splashed || m.roles.some(isWater) || isNamed(m));
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
  return (
    type === 'ASSAULT' && mode !== 'firearms' && mode !== 'crowd-control' && /(?:fir|launch|\bhit\b)/i.test(span.quote)
  );
}

/** *The launch of ballistic missiles*, at nobody. */
function isNamed({ span, roles }: Mention): boolean {
  const ballistic = roles.some(({ role, span: { quote } }) => role === 'instrument' && /\bballistic\b/i.test(quote));
  return /^launch(?:es)?$/i.test(span.quote) && ballistic && !roles.some(isAim);
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
