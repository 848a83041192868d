import { expect, test } from 'vitest';
import type { Location, Place } from '../../report/index.ts';
import { Braille } from './braille.ts';
import { dotsOf, nameOf } from './dots.ts';
import { svgMap } from './svg.ts';
import { windowOf } from './window.ts';

function place(name: string, lat: number, lon: number, more: Partial<Place> & { country?: string } = {}): Place {
  const { country = 'FJ', ...rest } = more;
  const location: Location = { id: `test:${name}`, name, lat, lon, country, admin: [], precision: 'town' };
  return { id: `place:${name}`, span: { start: 0, end: 1, quote: name }, location, metonymic: false, ...rest };
}

test('a place is one dot however often it is named; it is a seat only where every mention stands for who governs', () => {
  const dots = dotsOf([
    place('Suva', -18.1, 178.4, { metonymic: true }),
    place('Apia', -13.8, -171.8),
    place('Suva', -18.1, 178.4),
    place('Nowhere', 0, 0, { location: undefined }),
    place('Wellington', -41.3, 174.8, { metonymic: true }),
  ]);
  expect(dots.map(({ location, mentions, seat }) => [location.name, mentions, seat])).toEqual([
    ['Suva', 2, false],
    ['Apia', 1, false],
    ['Wellington', 1, true],
  ]);
  expect(nameOf((dots[0] as (typeof dots)[0]).location)).toBe('Suva, Fiji (town)');
});

test('places on both sides of the date line lie beside each other', () => {
  const { projection, wide } = windowOf(dotsOf([place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)]), 100, 60);
  const [suva, apia] = [projection([178.4, -18.1]), projection([-171.8, -13.8])] as [number, number][];
  expect(wide).toBe(false);
  for (const [x, y] of [suva, apia] as [number, number][]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(100);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(60);
  }
  expect((suva as [number, number])[0]).toBeLessThan((apia as [number, number])[0]);
});

test('the picture has each name, what it is in a tooltip, and no markup of the text', () => {
  const svg = svgMap([place('Suva', -18.1, 178.4), place('<b>Levuka & co</b>', -17.7, 178.8)]);
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('Suva, Fiji (town), named once');
  expect(svg).toContain('&#60;b&#62;Levuka &#38; co');
  expect(svg).not.toContain('<b>');
  expect(svgMap([])).toBe('');
});

test('a state named from afar is told below the map and does not widen it', () => {
  const country = (name: string, lat: number, lon: number): Place => {
    const far = place(name, lat, lon);
    return { ...far, location: { ...(far.location as Location), precision: 'country' } };
  };
  const near = [place('Suva', -18.1, 178.4), place('Nadi', -17.8, 177.4)];
  const far = country('Norway', 62, 10);
  expect(windowOf(dotsOf([...near, far]), 960, 600).wide).toBe(false);
  expect(svgMap([...near, far])).toContain('Beyond this map: Norway<');
  expect(svgMap(near)).not.toContain('Beyond');
  expect(windowOf(dotsOf([country('Fiji', -18, 178), far]), 960, 600).wide).toBe(true);
});

test('dots of a canvas are braille', () => {
  const canvas = new Braille(2, 1);
  canvas.moveTo(0.5, 0.5);
  canvas.lineTo(0.5, 2.5);
  canvas.moveTo(3.5, 3.5);
  canvas.lineTo(3.5, 3.5);
  expect(canvas.rows()).toEqual([['⠇', '⢀']]);
});
