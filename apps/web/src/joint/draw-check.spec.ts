import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawRecord, findingsIn, verifyDraw, type DrawLink } from '#libs/draw';
import { checkDraw, readLinks, readRecord } from './draw-check.js';

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);

/** A chain whose second fact froze a draw, hashed as the ledger hashes. */
function chainOf(candidates: readonly string[], count: number): DrawLink[] {
  const bodies = [
    JSON.stringify({ seq: 1, type: 'opened', data: {} }),
    JSON.stringify({ seq: 2, type: 'drawFrozen', data: { candidates: candidates.toSorted(), count, draw: 1 } }),
    JSON.stringify({ seq: 3, type: 'expertsDrawn', data: {} }),
  ];
  let previous: Buffer = Buffer.alloc(32);
  return bodies.map((body, at) => {
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: previous.toString('hex') };
  });
}

const candidates = Array.from({ length: 40 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
const links = chainOf(candidates, 3);
const seed = links[1]?.hash ?? '';
const record = drawRecord({ case: 'x', fact: 2, seed, candidates, count: 3 });

describe('a draw that is checked in the browser', () => {
  it('is made in the same order as on the server', async () => {
    const checked = await checkDraw(record, links, sha256);
    expect(checked.order).toEqual(verifyDraw(record).order);
    expect(checked).toMatchObject({ isRight: true, drawn: record.drawn, findings: [] });
  });

  it('is wrong where somebody else was drawn, in another order too', async () => {
    const [first = '', second = '', third = ''] = record.drawn;
    expect(await checkDraw({ ...record, drawn: [second, first, third] }, links, sha256)).toMatchObject({
      isRight: false,
      findings: [],
    });
  });

  it('finds what the server finds: another seed, candidates, number, a broken chain, and what froze nothing', async () => {
    const other = drawRecord({ case: 'x', fact: 2, seed: 'a'.repeat(64), candidates, count: 3 });
    const fewer = drawRecord({ case: 'x', fact: 2, seed, candidates: candidates.slice(1), count: 3 });
    const more = drawRecord({ case: 'x', fact: 2, seed, candidates, count: 4 });
    const broken = links.map((one) => (one.seq === 1 ? { ...one, body: one.body.replace('opened', 'closed') } : one));
    const tries = [
      [other, links],
      [fewer, links],
      [more, links],
      [record, broken],
      [record, links.slice(0, 1)],
      [{ ...record, fact: 3 }, links],
    ] as const;
    for (const [given, of] of tries) {
      const checked = await checkDraw(given, of, sha256);
      expect(checked.findings).toEqual(findingsIn(given, of));
      expect(checked.findings).not.toEqual([]);
    }
    expect((await checkDraw(record, null, sha256)).findings).toBeNull();
  });

  it('reads records and facts that somebody holds, and nothing else', () => {
    expect(readRecord(JSON.stringify(record))).toEqual(record);
    expect(readRecord(JSON.stringify({ ...record, form: 'other' }))).toBeNull();
    expect(readRecord(JSON.stringify({ ...record, candidates: ['a', 'a'] }))).toBeNull();
    expect(readRecord(JSON.stringify({ ...record, candidates: ['a\nb'] }))).toBeNull();
    expect(readRecord('no')).toBeNull();
    expect(readLinks(JSON.stringify({ links, nextAfter: null }))).toEqual(links);
    expect(readLinks(JSON.stringify([{ links: links.slice(0, 1) }, { links: links.slice(1) }]))).toEqual(links);
    expect(readLinks(JSON.stringify({ nothing: true }))).toBeNull();
  });
});
