import type { Token } from '../sentences/token.ts';

/**
 * Names that are joined by *and* or *or*, with commas before it: *Boni, Djibo and Dori* have one preposition and one verb.
 * @returns of each such group the indexes into the names
 */
export function coordinations(
  tokens: readonly Token[],
  names: readonly { readonly from: number; readonly to: number }[],
): number[][] {
  const found: number[][] = [];
  let members: number[] = [0];
  let joined = false;
  const close = () => {
    if (joined && members.length > 1) found.push(members);
  };
  for (let k = 1; k < names.length; k++) {
    const link = linkOf(tokens, names[k - 1]?.to ?? 0, names[k]?.from ?? 0);
    // behind *and* a comma begins something else
    if (link === 'none' || (joined && link === 'comma')) {
      close();
      members = [k];
      joined = false;
      continue;
    }
    members.push(k);
    joined ||= link === 'and';
  }
  close();
  return found;
}

function linkOf(tokens: readonly Token[], from: number, to: number): 'none' | 'comma' | 'and' {
  if (to - from > 3 || to <= from || tokens[from - 1]?.sentence !== tokens[to]?.sentence) return 'none';
  let i = from;
  const comma = tokens[i]?.text === ',';
  if (comma) i++;
  const and = /^(?:and|or)$/.test(tokens[i]?.lower ?? '');
  if (and) i++;
  if (and && tokens[i]?.lower === 'the') i++;
  return i < to ? 'none' : and ? 'and' : 'comma';
}
