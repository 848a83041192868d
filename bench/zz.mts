import { loadResources } from '../src/engine/resources.ts';
import { run } from '../src/engine/pipeline.ts';
import { taggedNames } from '../src/engine/names/tagged.ts';
const r = await loadResources();
for (const text of ['Israel Katz, the minister, spoke in Haifa.','He speaks Arabic at home.','Police in Birmingham, Alabama, closed the road.','The Cambridge, Massachusetts, laboratory tested it.']) {
  const d = await run({text}, r);
  console.log(text, taggedNames(d.tokens, d.tags.entities!).map(t=>[d.tokens.slice(t.from,t.to).map(x=>x.text).join(' '),t.type,t.probability.toFixed(2)].join('|')), d.names.map(n=>text.slice(n.start,n.end)+'/'+n.type));
}
