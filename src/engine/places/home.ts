import { outletHomes } from '../../vocabulary/outlets-home.ts';
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
  const known = gazetteer && homeOfHost(host, gazetteer);
  if (known) return known;
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

function homeOfHost(host: string, gazetteer: Gazetteer): Home | undefined {
  const home = Object.hasOwn(outletHomes, host) ? outletHomes[host] : outletHomes[host.replace(/^[^.]+\./, '')];
  if (!home) return undefined;
  const [town, unit, country] = home.split(/,\s*/) as [string, string, string];
  const point = candidatesOf(town, undefined, gazetteer).find(
    ({ entry }) =>
      entry?.country === country &&
      entry.feature !== 'admin1' &&
      entry.feature !== 'admin2' &&
      (!unit || (entry.admin1 !== undefined && gazetteer.entry(entry.admin1).name === unit)),
  );
  return point ? { country, point } : { country };
}
