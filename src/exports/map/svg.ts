import { geoPath } from 'd3-geo';
import type { Place } from '../../report/index.ts';
import { openAtlas } from './atlas.ts';
import { type Dot, dotsOf, nameOf } from './dots.ts';
import { windowOf } from './window.ts';

const WIDTH = 960;
const HEIGHT = 600;
const FONT = 15;
/** Height of the line for what lies outside the picture. */
const FOOT = 30;
/** Mean width of a letter, in parts of the font's size: no font can be measured here. */
const LETTER = 0.56;

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The places of a report as a picture of its own: SVG 1.1, no script, names beside the dots where there is room, in a tooltip always. */
export function svgMap(places: readonly Place[]): string {
  const dots = dotsOf(places);
  if (dots.length === 0) return '';
  const { projection, wide } = windowOf(dots, WIDTH, HEIGHT);
  const path = geoPath(projection).digits(1);
  const { land, borders } = openAtlas(wide);
  const taken: Box[] = [];
  const beyond: Dot[] = [];
  const placed = dots.flatMap((dot) => {
    const [x, y] = projection([dot.location.lon, dot.location.lat]) ?? [-1, -1];
    if (x < 0 || y < 0 || x > WIDTH || y > HEIGHT) {
      beyond.push(dot);
      return [];
    }
    const radius = Math.min(9, 4 + 1.5 * Math.sqrt(dot.mentions - 1));
    taken.push({ x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius });
    return [{ dot, x, y, radius }];
  });
  const foot = beyond.length > 0 ? footOf(beyond) : '';
  if (foot) taken.push({ x: 0, y: HEIGHT - FOOT, w: WIDTH, h: FOOT });
  const marks = placed.map((one) => mark(one.dot, one.x, one.y, one.radius, taken));
  const names = dots.map(({ location }) => nameOf(location)).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="${FONT}">
<title>Places of the report</title>
<desc>${escaped(names)}</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#e8eef2"/>
<path d="${path(land) ?? ''}" fill="#fbfaf6" stroke="#9fb0bb" stroke-width="0.8"/>
<path d="${path(borders) ?? ''}" fill="none" stroke="#c4c0b4" stroke-width="0.8"/>
${marks.join('\n')}${foot}
</svg>
`;
}

/** A line for the places outside the picture, cut to its width; all of them in a tooltip. */
function footOf(beyond: readonly Dot[]): string {
  const names = beyond.map(({ location, seat }) => `${location.name}${seat ? ' (who governs there)' : ''}`);
  const room = Math.floor((WIDTH - 24) / (FONT * LETTER));
  const whole = `Beyond this map: ${names.join(', ')}`;
  const line = whole.length > room ? `${whole.slice(0, room - 1)}…` : whole;
  return `
<g><title>${escaped(beyond.map(({ location }) => nameOf(location)).join('; '))}</title><rect y="${HEIGHT - FOOT}" width="${WIDTH}" height="${FOOT}" fill="#fbfaf6" fill-opacity="0.9"/><text x="12" y="${HEIGHT - FOOT / 2 + FONT * 0.35}" fill="#1d2b33">${escaped(line)}</text></g>`;
}

function mark({ location, mentions, seat }: Dot, x: number, y: number, radius: number, taken: Box[]): string {
  const w = location.name.length * FONT * LETTER;
  const sides = [
    { x: x + radius + 5, y: y - FONT / 2, anchor: 'start', at: x + radius + 5 },
    { x: x - radius - 5 - w, y: y - FONT / 2, anchor: 'end', at: x - radius - 5 },
    { x: x - w / 2, y: y + radius + 3, anchor: 'middle', at: x },
    { x: x - w / 2, y: y - radius - 3 - FONT, anchor: 'middle', at: x },
  ];
  const free = sides.find((side) => {
    const box = { x: side.x, y: side.y, w, h: FONT };
    const inside = box.x >= 2 && box.y >= 2 && box.x + w <= WIDTH - 2 && box.y + FONT <= HEIGHT - 2;
    return inside && !taken.some((other) => meet(box, other));
  });
  if (free) taken.push({ x: free.x, y: free.y, w, h: FONT });
  const label = free
    ? `<text x="${free.at.toFixed(1)}" y="${(free.y + FONT * 0.82).toFixed(1)}" text-anchor="${free.anchor}" fill="#1d2b33" paint-order="stroke" stroke="#fbfaf6" stroke-width="3">${escaped(location.name)}</text>`
    : '';
  const told = `${nameOf(location)}, ${mentions === 1 ? 'named once' : `named ${mentions} times`}${seat ? ', for who governs there' : ''}`;
  const fill = seat
    ? 'fill="#fbfaf6" stroke="#b3392f" stroke-width="2"'
    : 'fill="#b3392f" stroke="#fbfaf6" stroke-width="1.5"';
  return `<g><title>${escaped(told)}</title><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}" ${fill}/>${label}</g>`;
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
