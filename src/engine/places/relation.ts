import type { Place } from '../../report/index.ts';
import type { Draft } from '../stage.ts';

/** Words right before a place name that put what is told of beside it, not in it. */
export function relationOf({ tokens }: Draft, from: number): Place['relation'] {
  const sentence = tokens[from]?.sentence;
  let i = from - 1;
  while (from - i < 8 && tokens[i]?.sentence === sentence && (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'ADJ'))
    i--;
  const before = tokens[i]?.sentence === sentence ? tokens[i]?.lower : undefined;
  switch (before) {
    case 'near':
    case 'outside':
    case 'around':
      return 'near';
    case 'between':
      return 'between';
    case 'off':
      return 'off';
    case 'toward':
    case 'towards':
      return 'toward';
    case 'from':
      return 'from';
    case 'of': {
      // off the coast of, kilometres south of
      const word = tokens[i - 1]?.lower ?? '';
      if (/^(?:coast|shore|shores)$/.test(word)) return 'off';
      if (/^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts)$/.test(word)) return 'near';
      return undefined;
    }
    case 'and': {
      for (let k = i - 1; k > i - 6 && tokens[k]?.sentence === sentence; k--)
        if (tokens[k]?.lower === 'between') return 'between';
      return undefined;
    }
    default:
      return undefined;
  }
}
