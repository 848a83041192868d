import {
  type FurnitureKind,
  type FurniturePattern,
  furniturePatterns,
  LONGEST_FURNITURE,
} from '../../vocabulary/furniture.ts';

/** What a line of furniture is and says. */
export interface FurnitureRead {
  kind: FurnitureKind;
  /** BCP 47 tag of its words, where it has any. */
  language?: string;
  value?: string;
}

const anywhere = furniturePatterns.filter((pattern) => pattern.where === 'anywhere');

/**
 * Reads a line as furniture; undefined where it is none.
 * @param edge whether the line stands before or behind the story, where more counts as furniture
 */
export function readFurniture(line: string, edge: boolean): FurnitureRead | undefined {
  if (line.length > LONGEST_FURNITURE) return undefined;
  const folded = line.replace(/\s+/g, ' ');
  const lower = folded.toLowerCase();
  for (const pattern of edge ? furniturePatterns : anywhere) {
    if (pattern.hints && !pattern.hints.some((hint) => lower.includes(hint))) continue;
    const match = pattern.pattern.exec(folded);
    if (match) return readOf(pattern, match.groups?.value?.trim());
  }
  return undefined;
}

function readOf({ kind, language }: FurniturePattern, value: string | undefined): FurnitureRead {
  const said = kind === 'counter' && value ? plainNumber(value) : value;
  return { kind, ...(language ? { language } : {}), ...(said ? { value: said } : {}) };
}

/** A counter's number without the marks between thousands: `1,234` is 1234, `1.2k` stays as printed. */
function plainNumber(value: string): string {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(value) ? value.replace(/[.,]/g, '') : value;
}
