/** One object of a page's JSON-LD. */
export type Node = Record<string, unknown>;

/** schema.org types of a page's main article, the most telling first. */
const ARTICLE_TYPES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'Article',
  'BlogPosting',
  'SocialMediaPosting',
  'Report',
  'ScholarlyArticle',
  'VideoObject',
  'WebPage',
];

/** How deep JSON-LD is looked into; pages nest an article in `@graph` or `mainEntity`, no deeper. */
const MAX_DEPTH = 6;

/** All objects of a page's JSON-LD, nested ones and those of `@graph` too. Broken JSON is mended where that is safe, else left out. */
export function structuredData(sources: readonly string[]): Node[] {
  const nodes: Node[] = [];
  for (const source of sources) {
    const value = parseLoosely(source);
    if (value !== undefined) gather(value, nodes, 0);
  }
  return nodes;
}

/** The object that describes the page's main article: the best type wins, then the one with more said of it. */
export function articleNode(nodes: readonly Node[]): Node | undefined {
  let best: { node: Node; rank: number } | undefined;
  for (const node of nodes) {
    const type = Math.min(...typesOf(node).map((name) => rankOf(name)));
    if (type === Number.POSITIVE_INFINITY) continue;
    const said = ['headline', 'datePublished', 'author'].filter((key) => node[key] !== undefined).length;
    const rank = type - said * 100;
    if (!best || rank < best.rank) best = { node, rank };
  }
  return best?.node;
}

/** The names of the people or bodies in a JSON-LD value, references by `@id` followed. */
export function namesIn(value: unknown, nodes: readonly Node[]): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, nodes));
  if (!isNode(value)) return [];
  const name = value.name ?? value.alternateName;
  if (name !== undefined) return namesIn(name, nodes);
  const id = value['@id'];
  const referred = typeof id === 'string' && nodes.find((node) => node['@id'] === id && node.name !== undefined);
  return referred ? namesIn(referred.name, nodes) : [];
}

/** A string of a node, whatever wrapping its publisher gave it. */
export function stringIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return stringIn(value[0]);
  if (isNode(value)) return stringIn(value['@value'] ?? value['@id'] ?? value.url);
  return undefined;
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const item of value) gather(item, nodes, depth + 1);
  else if (isNode(value)) {
    nodes.push(value);
    for (const child of Object.values(value)) if (typeof child === 'object') gather(child, nodes, depth + 1);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function rankOf(type: string): number {
  const rank = ARTICLE_TYPES.indexOf(type.replace(/^https?:\/\/schema\.org\//, ''));
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

/** JSON as pages write it: raw line ends in strings, CDATA or comments round it, a comma too many, a semicolon behind it. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:\/\*\s*)?(?:\/\/)?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/)?(?:\/\*\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const oneLine = bare.replace(/\p{Cc}+/gu, ' ');
  for (const attempt of [bare, oneLine, oneLine.replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(attempt);
    } catch {}
  return undefined;
}
