import { readFile } from 'node:fs/promises';
import type { Location } from '../../report/index.ts';
import { countries } from '../../vocabulary/countries.ts';
import { type Gazetteer, openGazetteer } from '../names/gazetteer.ts';
import { candidatesOf, locationOf } from './candidates.ts';

/**
 * The places that a person may mean by a name, the best known first; *Kharkiv*, or with what it lies in: *Georgetown, Guyana*.
 * Empty where the gazetteer has none.
 */
export async function placesCalled(words: string): Promise<Location[]> {
  const gazetteer = openGazetteer(await readFile(new URL('../../../data/gazetteer.bin', import.meta.url)));
  const [name = '', ...within] = words.split(',').map((part) => part.trim());
  return named(name, gazetteer).filter((place) => within.every((part) => liesIn(place, part)));
}

function named(name: string, gazetteer: Gazetteer): Location[] {
  const country = countryCalled(name);
  const known = country && ({ kind: 'state', country } as const);
  const places = candidatesOf(name, known, gazetteer).map((candidate) => locationOf(candidate, gazetteer));
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

function liesIn({ country, admin }: Location, part: string): boolean {
  const state = countryCalled(part);
  return state ? state.iso === country : admin.some((unit) => unit.toLowerCase() === part.toLowerCase());
}

function countryCalled(words: string) {
  const name = words.toLowerCase();
  return countries.find((country) =>
    [country.name, country.iso, ...country.otherNames].some((other) => other.toLowerCase() === name),
  );
}
