import type { Gazetteer } from '../names/gazetteer.ts';
import type { Draft } from '../stage.ts';
import { candidatesOf } from './candidates.ts';
import type { Home } from './resolve.ts';

/** Endings of host names that name no country. */
const GENERAL: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'info',
  'news',
  'co',
  'tv',
  'io',
  'me',
  'fm',
  'ws',
  'cc',
  'ly',
  'to',
  'eu',
  'us',
]);

/** Where the outlet sits, as far as its address says: `herald.co.zw`, `dallasexample.com`. */
export function homeOf({ facts }: Draft, gazetteer: Gazetteer | undefined): Home {
  const url = facts.url?.value;
  const host = url && /^(?:https?:\/\/)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return {};
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  const country =
    ending.length === 2 && !GENERAL.has(ending) ? (ending === 'uk' ? 'GB' : ending.toUpperCase()) : undefined;
  if (gazetteer)
    for (const label of labels.slice(0, -1)) {
      const bare = label.replace(/^(?:the|www|my|local|news|daily)/, '');
      for (let length = Math.min(bare.length, 20); length >= 5; length--) {
        const town = candidatesOf(bare.slice(0, length), undefined, gazetteer).find(
          ({ entry }) => entry?.usual && entry.population > 30_000 && (!country || entry.country === country),
        );
        if (town) return { country: town.country ?? country ?? '', point: town };
      }
    }
  return country ? { country } : {};
}
