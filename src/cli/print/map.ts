import { geoPath } from 'd3-geo';
import { openAtlas } from '../../exports/map/atlas.ts';
import { Braille } from '../../exports/map/braille.ts';
import { dotsOf, nameOf } from '../../exports/map/dots.ts';
import { windowOf } from '../../exports/map/window.ts';
import type { Report } from '../../report/index.ts';
import { harmless, type Style } from '../style.ts';

const MARKS = '123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST_ROWS = 32;

/** A report's places drawn on coasts and borders, each with a mark that the list below explains; `(a)` only stands for who governs there. */
export function printMap({ places }: Report, style: Style): string {
  const dots = dotsOf(places).slice(0, MARKS.length);
  if (dots.length === 0) return 'no place of this report could be found on the map';
  const columns = style.width;
  const canvas = new Braille(columns, Math.min(MOST_ROWS, Math.round(columns * 0.32)));
  const { projection, wide } = windowOf(dots, canvas.width, canvas.height);
  const draw = geoPath(projection, canvas);
  const { land, borders } = openAtlas(wide);
  draw(land);
  // over continents, borders are too many for dots this coarse
  if (!wide) draw(borders);
  const rows = canvas.rows().map((row) => row.map((cell) => (cell === ' ' ? cell : style.dim(cell))));
  // the last drawn lies on top: the places named most
  for (const [i, { location, seat }] of [...dots.entries()].reverse()) {
    const [x, y] = projection([location.lon, location.lat]) ?? [-1, -1];
    const row = rows[Math.floor(y / 4)];
    const column = Math.floor(x / 2);
    if (row && column >= 0 && column < columns)
      row[column] = (seat ? style.cyan : style.red)(style.bold(MARKS[i] as string));
  }
  const list = dots.map(({ location, mentions, seat }, i) => {
    const words = harmless(nameOf(location));
    return `${(seat ? style.cyan : style.red)(style.bold(MARKS[i] as string))} ${words}${mentions > 1 ? style.dim(` × ${mentions}`) : ''}${seat ? style.dim(' for who governs there') : ''}`;
  });
  const drawn = rows.map((row) => row.join('').trimEnd());
  const first = drawn.findIndex((row) => row !== '');
  const last = drawn.findLastIndex((row) => row !== '');
  return [...drawn.slice(first, last + 1), '', ...list].join('\n');
}
