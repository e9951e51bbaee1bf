import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { drawOrder, drawRecord, holdDraw, verifyDraw, type DrawLink } from '#libs/draw';
import { checkDraw, readLinks, readRecord } from './draw-check.js';

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);

type Given = readonly (readonly [type: string, data: object])[];

/** Hashed as the ledger hashes. */
function chained(facts: Given): DrawLink[] {
  let previous: Buffer = Buffer.alloc(32);
  return facts.map(([type, data], at) => {
    const body = JSON.stringify({ seq: at + 1, type, data });
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: previous.toString('hex') };
  });
}

/** A chain whose second fact froze a draw, whose third drew, and what came after. */
function chainOf(candidates: readonly string[], count: number, change: object = {}, since: Given = []): DrawLink[] {
  const before: Given = [
    ['opened', {}],
    ['drawFrozen', { candidates: candidates.toSorted(), count, draw: 1 }],
  ];
  const by = chained(before)[1]?.hash ?? '';
  const order = drawOrder(by, candidates);
  const drawn = { draw: 1, seed: by, order, called: order.slice(0, count), ...change };
  return chained([...before, ['expertsDrawn', drawn], ...since]);
}

const candidates = Array.from({ length: 40 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
const links = chainOf(candidates, 3);
const seed = links[1]?.hash ?? '';
const order = drawOrder(seed, candidates);
const record = drawRecord({ case: 'x', fact: 2, seed, candidates, count: 3 });

describe('a draw that is checked in the browser', () => {
  it('is made in the same order as on the server', async () => {
    const checked = await checkDraw(record, links, sha256);
    expect(checked.order).toEqual(verifyDraw(record).order);
    const asked = record.drawn.map((expert) => ({ expert, said: 'waiting' }));
    expect(checked).toMatchObject({ isRight: true, drawn: record.drawn, findings: [], asked });
  });

  it('is wrong where somebody else was drawn, in another order too', async () => {
    const [first = '', second = '', third = ''] = record.drawn;
    expect(await checkDraw({ ...record, drawn: [second, first, third] }, links, sha256)).toMatchObject({
      isRight: false,
      findings: ['drawn'],
    });
  });

  it('finds what the server finds: another seed, candidates, number, a broken chain, others drawn', async () => {
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
      [record, links.slice(0, 2)],
      [record, chainOf(candidates, 3, { called: order.slice(1, 4) })],
      [record, chainOf(candidates, 3, { order: order.toReversed() })],
      [record, chainOf(candidates, 3, {}, [['expertsCalled', { draw: 1, called: [order[3]] }]])],
      [record, chainOf(candidates, 3, {}, [['expertReleased', { draw: 1, expert: order[0] }]])],
    ] as const;
    for (const [given, of] of tries) {
      const checked = await checkDraw(given, of, sha256);
      expect(checked).toMatchObject(holdDraw(given, of));
      expect(checked.findings).not.toEqual([]);
    }
    expect((await checkDraw(record, null, sha256)).findings).toBeNull();
  });

  it('tells who was asked and what they said, as the server does', async () => {
    const since: Given = [
      ['expertAnswered', { draw: 1, expert: order[0], isAccepted: true }],
      ['expertAnswered', { draw: 1, expert: order[1], isAccepted: false }],
      ['expertsCalled', { draw: 1, called: [order[3]] }],
      ['expertsSilent', { draw: 1, experts: [order[2], order[3]] }],
      ['expertsCalled', { draw: 1, called: [order[4], order[5]] }],
      ['expertReleased', { draw: 1, expert: order[0] }],
      ['expertsCalled', { draw: 1, called: [order[6]] }],
    ];
    const of = chainOf(candidates, 3, {}, since);
    const { findings, asked } = await checkDraw(record, of, sha256);
    expect({ findings, asked }).toEqual(holdDraw(record, of));
    const said = ['released', 'declined', 'silent', 'silent', 'waiting', 'waiting', 'waiting'];
    expect([findings, asked.map((one) => one.said)]).toEqual([[], said]);
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
