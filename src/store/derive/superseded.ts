import { correctedBy, type Member } from '../../ledger/families/family.ts';
import { pieces } from '../database.ts';
import type { Context } from './context.ts';
import { type Restated, seqsOf } from './texts.ts';

/**
 * Works out which reports are superseded: by the next version at their address or in their file, else by the first correction of their text.
 * @param restated what became of the texts of reports
 * @param sources addresses at which a report came or went
 * @returns numbers of the reports that are now superseded otherwise
 */
export async function deriveSuperseded(
  { db }: Context,
  { seqs: restated, formerly }: Restated,
  sources: readonly string[],
): Promise<number[]> {
  const looked = new Set<number>((await seqsOf(db, formerly)).values());
  for (const piece of pieces([...restated])) {
    const rows = await db.selectFrom('text').select(['seq', 'member']).where('seq', 'in', piece).execute();
    const ids = rows.flatMap(({ member }) => correctedBy(JSON.parse(member)) ?? []);
    for (const seq of (await seqsOf(db, ids)).values()) looked.add(seq);
  }
  const next = new Map<number, number>();
  const versioned = new Set<string>(sources);
  for (const piece of pieces([...looked]))
    for (const { source } of await db.selectFrom('report').select('source').where('seq', 'in', piece).execute())
      if (source) versioned.add(source);
  for (const piece of pieces([...versioned])) {
    const rows = await db
      .selectFrom('report')
      .select(['seq', 'source'])
      .where('source', 'in', piece)
      .orderBy('rank')
      .orderBy('id')
      .execute();
    const last = new Map<string, number>();
    for (const { seq, source } of rows) {
      const before = last.get(source as string);
      if (before !== undefined) next.set(before, seq);
      last.set(source as string, seq);
      looked.add(seq);
    }
  }
  const changed: number[] = [];
  for (const piece of pieces([...looked])) {
    const corrections = await db
      .selectFrom('made_from as m')
      .innerJoin('text as c', 'c.seq', 'm.text')
      .innerJoin('report as r', 'r.seq', 'm.source')
      .innerJoin('report as by', 'by.seq', 'm.text')
      .select(['m.source', 'm.text', 'c.member', 'r.id'])
      .where('m.source', 'in', piece)
      .where('c.verdict', '=', 'correction')
      .orderBy('c.rank')
      .orderBy('by.id')
      .execute();
    const corrected = new Map<number, number>();
    for (const { source, text, member, id } of corrections)
      if (correctedBy(JSON.parse(member) as Member) === id && !corrected.has(source)) corrected.set(source, text);
    const rows = await db.selectFrom('text').select(['seq', 'superseded_by']).where('seq', 'in', piece).execute();
    for (const { seq, superseded_by } of rows) {
      const by = next.get(seq) ?? corrected.get(seq) ?? null;
      if (by === superseded_by) continue;
      await db.updateTable('text').set({ superseded_by: by }).where('seq', '=', seq).execute();
      changed.push(seq);
    }
  }
  return changed;
}
