import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { loadResources } from '../src/engine/resources.ts';
import { run } from '../src/engine/pipeline.ts';
const T:any={person:'PER',organisation:'ORG',place:'LOC'};
const r = await loadResources(); const c=new Map<string,string[]>();
const add=(k:string,v:string)=>{const l=c.get(k)??[];l.push(v);c.set(k,l)};
for (const line of readFileSync(process.argv[2]!,'utf8').trim().split('\n')) { const g=JSON.parse(line); if (process.argv[3] && crc32(g.id)%5) continue; const d=await run({text:g.text},r);
 const ours=d.names.filter(n=>T[n.type]).map(n=>({s:n.start,e:n.end,t:T[n.type]}));
 const q=(x:any)=>g.text.slice(x.s??x.start,x.e??x.end).replace(/\n/g,' ');
 const gold=g.ents.filter((e:any)=>['PER','LOC','ORG'].includes(e.type));
 for(const e of gold){ const o=ours.filter(o=>o.s<e.end&&e.start<o.e); if(o.some(o=>o.s===e.start&&o.e===e.end&&o.t===e.type)) continue; 
  if(!o.length) add(`missed ${e.type}`,q(e)); else if(o.some(o=>o.s===e.start&&o.e===e.end)) add(`type ${e.type} as ${o[0].t}`,q(e)); else add(`bounds ${e.type}`,q(e)+' <> '+o.map(q).join(' + ')); }
 for(const o of ours) if(!gold.some((e:any)=>o.s<e.end&&e.start<o.e)) add(`spurious ${o.t}`,q(o)); }
for(const [k,v] of [...c].sort((a,b)=>b[1].length-a[1].length)) console.log(k,v.length,'::',v.slice(0,22).join(' · '));
