import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawSample, sampleForm } from '#libs/draw';
import { canonicalJson } from '#libs/kernel';
import { drawAgain, sampleFindings, type SampleRecord } from './sample-check.js';

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
const caseId = '00000000-0000-4000-8000-000000000001';
const candidates = Array.from({ length: 30 }, (_, at) => ({
  case: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
  strata: at < 3 ? ['overdue' as const] : at < 12 ? ['bounced' as const] : [],
}));
// Five are late by the plan and three are there: two more are drawn at random.
const plan = {
  quotas: [
    { stratum: 'overdue' as const, count: 5 },
    { stratum: 'bounced' as const, count: 2 },
  ],
  random: 4,
};

/** The facts of a tour that froze a sample with its second fact and drew it with its third. */
function aTour(change: (drawn: SampleRecord['drawn']) => SampleRecord['drawn'] = (all) => all) {
  let previous: Buffer = Buffer.alloc(32);
  const links: { seq: number; body: string; hash: string }[] = [];
  const add = (type: string, data: object): void => {
    const body = canonicalJson({ caseId, seq: links.length + 1, type, data });
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    links.push({ seq: links.length + 1, body, hash: previous.toString('hex') });
  };
  add('opened', {});
  add('sampleFrozen', { sample: 1, ...plan, candidates: candidates.map((one) => ({ ...one, office: 'dept-water' })) });
  const seed = links[1]?.hash ?? '';
  const drawn = change(drawSample(seed, candidates, plan) as SampleRecord['drawn']);
  add('sampleDrawn', { sample: 1, seed, drawn });
  const record: SampleRecord = { form: sampleForm, case: '巡2026-000001', fact: 2, seed, candidates, ...plan, drawn };
  const chain = {
    ...{ caseId, facts: links.length, head: links.at(-1)?.hash ?? '', sha256 },
    page: (after: number) => Promise.resolve({ links: links.slice(after), nextAfter: null }),
  };
  return { record, chain, links };
}

describe('a sample that is checked in the browser', () => {
  it('is drawn as the separate program draws it, and tells the place of each', async () => {
    const { record } = aTour();
    const again = await drawAgain(record, sha256);
    expect(again.map((one) => ({ case: one.case, by: one.by }))).toEqual(drawSample(record.seed, candidates, plan));
    expect(again.filter(({ by }) => by === 'overdue').map(({ place, of }) => [place, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(again).toHaveLength(11);
    expect(again.filter(({ by }) => by === 'random')).toHaveLength(6);
  });

  it('agrees where the facts of its tour say the same', async () => {
    const { record, chain } = aTour();
    expect(await sampleFindings(record, chain)).toEqual([]);
  });

  it('is found out where anything of it is another thing than was frozen and drawn', async () => {
    const { record, chain, links } = aTour();
    const other = record.candidates.slice(1);
    expect(await sampleFindings({ ...record, candidates: other }, chain)).toContain('candidates');
    expect(await sampleFindings({ ...record, random: 5 }, chain)).toContain('count');
    expect(await sampleFindings({ ...record, seed: 'f'.repeat(64) }, chain)).toContain('seed');
    expect(await sampleFindings({ ...record, fact: 1 }, chain)).toEqual(['frozen']);
    const chosen = aTour((all) => all.slice(1));
    expect(await sampleFindings(chosen.record, chosen.chain)).toEqual(['drawn']);
    const broken = links.map((one) => (one.seq === 2 ? { ...one, body: one.body.replace('bounced', 'overdue') } : one));
    const page = (after: number) => Promise.resolve({ links: broken.slice(after), nextAfter: null });
    expect(await sampleFindings(record, { ...chain, page })).toEqual(['chain']);
  });
});
