import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  drawSample,
  isSampleRecord,
  readSampleRecord,
  sampleFindings,
  sampleForm,
  verifySample,
  type DrawLink,
  type SampleRecord,
} from './index.js';

const candidates = Array.from({ length: 9 }, (_, n) => ({ case: `c${String(n)}`, strata: n < 4 ? ['overdue'] : [] }));
const plan = { quotas: [{ stratum: 'overdue', count: 2 }], random: 2 };

/** A tour that froze a sample with its third fact and drew it with its fifth. */
function linksOf(isDrawn: (seed: string) => object): readonly DrawLink[] {
  let previous: Buffer = Buffer.alloc(32);
  const links: DrawLink[] = [];
  const add = (type: string, data: object): void => {
    const body = JSON.stringify({ seq: links.length + 1, type, data });
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    links.push({ seq: links.length + 1, body, hash: previous.toString('hex') });
  };
  add('opened', {});
  add('published', {});
  const offices = candidates.map((one) => ({ ...one, office: 'dept-transport' }));
  add('sampleFrozen', { sample: 1, ...plan, candidates: offices, salt: 'a' });
  const seed = previous.toString('hex');
  add('talkRecorded', {});
  add('sampleDrawn', { sample: 1, seed, ...isDrawn(seed) });
  return links;
}

const links = linksOf((seed) => ({ drawn: drawSample(seed, candidates, plan) }));
const seed = links[2]?.hash ?? '';
const record: SampleRecord = {
  ...{ form: sampleForm, case: '督2026-1', fact: 3, seed, candidates, ...plan },
  drawn: drawSample(seed, candidates, plan),
};

describe('the record of a sample', () => {
  it('is right where the seed draws what was recorded, and the chain has the same', () => {
    expect([verifySample(record).isRight, sampleFindings(record, links)]).toEqual([true, []]);
    expect(verifySample({ ...record, drawn: record.drawn.slice(1) }).isRight).toBe(false);
  });

  it('is found out where anything of it is not what was frozen and drawn', () => {
    const other = 'f'.repeat(64);
    expect(sampleFindings({ ...record, seed: other }, links)).toEqual(['seed', 'drawn']);
    expect(sampleFindings({ ...record, candidates: candidates.slice(1) }, links)).toEqual(['candidates']);
    expect(sampleFindings({ ...record, random: 3 }, links)).toEqual(['count']);
    const turned = { ...record, quotas: [{ stratum: 'bounced', count: 0 }, ...plan.quotas] };
    expect(sampleFindings(turned, links)).toEqual(['count']);
    const unplaced = candidates.map((one) => ({ ...one, strata: [] }));
    expect(sampleFindings({ ...record, candidates: unplaced }, links)).toEqual(['candidates']);
    expect(sampleFindings({ ...record, drawn: record.drawn.slice(1) }, links)).toEqual(['drawn']);
    expect(sampleFindings({ ...record, fact: 2 }, links)).toEqual(['frozen']);
    expect(sampleFindings({ ...record, fact: 9 }, links)).toEqual(['chain']);
    expect(sampleFindings(record, links.slice(0, 4))).toEqual(['drawn']);
    const broken = links.map((one) => (one.seq === 4 ? { ...one, body: one.body.replace('talk', 'tale') } : one));
    expect(sampleFindings(record, broken)).toEqual(['chain']);
  });

  it('is found out where another order than that of the seed was recorded', () => {
    const chosen = linksOf(() => ({ drawn: candidates.slice(0, 4).map((one) => ({ case: one.case, by: 'overdue' })) }));
    const told = {
      ...record,
      seed: chosen[2]?.hash ?? '',
      drawn: candidates.slice(0, 4).map(({ case: of }) => ({ case: of, by: 'overdue' })),
    };
    expect([verifySample(told).isRight, sampleFindings(told, chosen)]).toEqual([false, []]);
  });

  it('is read as a whole, or not at all', () => {
    expect(readSampleRecord({ ...record })).toEqual(record);
    expect([isSampleRecord(record), isSampleRecord({ form: 'maplebridge-draw/1' })]).toEqual([true, false]);
    const wrong: Readonly<Record<string, object>> = {
      seed: { seed: 'none' },
      candidates: { candidates: [...candidates, candidates[0]] },
      quotas: { quotas: [{ stratum: 'random', count: 1 }] },
      random: { random: -1 },
      drawn: { drawn: [{ case: 'c 1', by: 'overdue' }] },
    };
    const longer = [`f${record.seed}`, `${record.seed}f`].map((one) => ['seed', { seed: one }] as const);
    for (const [field, part] of [...Object.entries(wrong), ...longer]) {
      expect(() => readSampleRecord({ ...record, ...part })).toThrow(
        expect.objectContaining({ code: 'draw.bad_record', details: { field } }),
      );
    }
  });
});
