import { describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import { createHash } from 'node:crypto';
import { drawOrder, drawRecord, drawValue, holdDraw, readDrawLinks, readDrawRecord, verifyDraw } from './index.js';

const seed = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const candidates = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'];
const record = drawRecord({ case: '（2026）宾居镇调字第17号', fact: 12, seed, candidates, count: 3 });

const fieldOf = (text: string, read: (text: string) => unknown = readDrawRecord): unknown => {
  try {
    read(text);
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.details['field'];
  }
};

describe('a draw', () => {
  it('places each candidate by SHA-256 over form, seed and id', () => {
    // printf 'maplebridge-draw/1\n%s\n%s' "$seed" e1 | sha256sum
    expect(drawValue(seed, 'e1')).toBe('7fc0ed9cbe796bc5ae7952ad4b76dd055fdc9707f6c1dae91a436d35f6525c9c');
    const values = drawOrder(seed, candidates).map((one) => drawValue(seed, one));
    expect(values).toEqual([...values].sort());
  });

  it('is the same however the candidates are listed, and whoever is left out', () => {
    const order = drawOrder(seed, candidates);
    expect(drawOrder(seed, [...candidates].reverse())).toEqual(order);
    for (const out of candidates) {
      const left = candidates.filter((one) => one !== out);
      expect(drawOrder(seed, left)).toEqual(order.filter((one) => one !== out));
    }
  });

  it('is verified from its record alone', () => {
    const again = verifyDraw(readDrawRecord(JSON.stringify(record)));
    expect(again).toMatchObject({ isRight: true, drawn: record.drawn });
    expect(again.order.map(({ candidate }) => candidate)).toEqual(drawOrder(seed, candidates));
  });

  it.each([
    ['another one was drawn', { drawn: ['e1', 'e2', 'e3'] }],
    ['the order of those who were drawn', { drawn: [...record.drawn].reverse() }],
    ['one more was drawn', { drawn: drawOrder(seed, candidates).slice(0, 4) }],
    ['another seed', { seed: seed.replace('9f', '9e') }],
    ['somebody was no candidate', { candidates: [...candidates, 'e8', 'e9', 'e10', 'e11', 'e12'] }],
  ])('does not verify where %s', (_what, change) => {
    expect(verifyDraw({ ...record, ...change }).isRight).toBe(false);
  });

  it.each([
    ['form', { form: 'maplebridge-draw/2' }],
    ['case', { case: '' }],
    ['fact', { fact: 0 }],
    ['seed', { seed: seed.toUpperCase() }],
    ['candidates', { candidates: ['e1', 'e1'] }],
    ['candidates', { candidates: ['e1\ne2'] }],
    ['candidates', { candidates: [] }],
    ['count', { count: 0 }],
    ['drawn', { drawn: 'e1' }],
  ])('refuses a record with another %s', (field, change) => {
    expect(fieldOf(JSON.stringify({ ...record, ...change }))).toBe(field);
  });

  describe('held to its chain', () => {
    type Data = Readonly<Record<string, unknown>>;
    const chained = (texts: readonly string[]) => {
      let previous: Buffer = Buffer.alloc(32);
      return texts.map((body, at) => {
        previous = createHash('sha256').update(previous).update(body).digest();
        return { seq: at + 1, body, hash: previous.toString('hex') };
      });
    };
    const bodiesOf = (facts: readonly (readonly [string, Data])[]) =>
      facts.map(([type, data], at) => JSON.stringify({ seq: at + 1, type, data }));
    const before = [
      ['opened', {}],
      ['leadStands', {}],
      ['drawFrozen', { draw: 1, candidates, count: 3 }],
    ] as const;
    const chainedSeed = chained(bodiesOf(before))[2]?.hash ?? '';
    const order = drawOrder(chainedSeed, candidates);
    const drawnFact = { draw: 1, seed: chainedSeed, order, called: order.slice(0, 3) };
    const linksOf = (drawn: Data = drawnFact, since: readonly (readonly [string, Data])[] = []) =>
      chained(bodiesOf([...before, ['expertsDrawn', drawn], ...since]));
    const links = linksOf();
    const of = drawRecord({ case: 'c', fact: 3, seed: chainedSeed, candidates: [...candidates].reverse(), count: 3 });

    it('fits where seed, candidates and number are of the fact that froze them, and those were drawn', () => {
      const asked = order.slice(0, 3).map((expert) => ({ expert, said: 'waiting' }));
      expect(holdDraw(of, links)).toEqual({ findings: [], asked });
      // Without the fact that drew nobody knows who was.
      expect(holdDraw(of, links.slice(0, 3)).findings).toEqual(['drawn']);
    });

    it.each([
      ['a seed that was tried out', { seed }, 'seed'],
      ['a candidate who was not frozen', { candidates: candidates.slice(1) }, 'candidates'],
      ['another number', { count: 2 }, 'count'],
      ['a fact that froze nobody', { fact: 2 }, 'frozen'],
      ['a fact that is not there', { fact: 5 }, 'chain'],
    ])('is found out in %s', (_what, change, finding) => {
      const other = drawRecord({ ...of, ...change });
      expect(verifyDraw(other).isRight).toBe(true);
      expect(holdDraw(other, links).findings).toContain(finding);
    });

    it.each([
      ['others than the seed makes', { called: order.slice(1, 4) }],
      ['another order', { order: order.toReversed() }],
      ['another seed', { seed }],
      ['another draw', { draw: 2 }],
    ])('is found out where the case drew by %s', (_what, change) => {
      expect(holdDraw(of, linksOf({ ...drawnFact, ...change })).findings).toContain('drawn');
    });

    const says = (at: number, isAccepted: boolean) =>
      ['expertAnswered', { draw: 1, expert: order[at], isAccepted }] as const;
    const calls = (...places: readonly number[]) =>
      ['expertsCalled', { draw: 1, called: places.map((at) => order[at]) }] as const;

    it('tells who was asked since, and what they said', () => {
      const since = [
        says(0, true),
        says(1, false),
        calls(3),
        ['expertsSilent', { draw: 1, experts: [order[2], order[3]] }],
        calls(4, 5),
        ['expertReleased', { draw: 1, expert: order[0] }],
        calls(6),
        ['expertAnswered', { draw: 2, expert: 'e9', isAccepted: true }],
      ] as const;
      const said = ['released', 'declined', 'silent', 'silent', 'waiting', 'waiting', 'waiting'];
      const asked = order.map((expert, at) => ({ expert, said: said[at] }));
      expect(holdDraw(of, linksOf(drawnFact, since))).toEqual({ findings: [], asked });
    });

    it.each([
      ['somebody was passed over', [says(0, false), calls(4)]],
      ['one more was asked than there were places', [calls(3)]],
      ['somebody answers who was not asked', [says(4, true)]],
      ['somebody answers twice', [says(0, true), says(0, false), calls(3)]],
    ])('is found out where %s', (_what, since) => {
      expect(holdDraw(of, linksOf(drawnFact, since)).findings).toEqual(['asked']);
    });

    it('is found out in facts that are not those of a chain', () => {
      const changed = links.map((link) => (link.seq === 1 ? { ...link, body: '{}' } : link));
      const later = links.map((link) => (link.seq === 4 ? { ...link, body: '{}' } : link));
      const [first, ...rest] = links;
      const moved = [{ ...links[0], seq: 2 } as never, ...rest];
      const all = [changed, later, moved, rest, [], [first as never]];
      expect(all.map((each) => holdDraw(of, each).findings)).toEqual(all.map(() => ['chain']));
      const ground = chained(links.map(({ body }) => body.replace('"count":3', '"count":2')));
      expect(holdDraw(of, ground).findings).toEqual(['seed', 'count']);
    });

    it('is read from one page of facts or several', () => {
      expect(readDrawLinks(JSON.stringify({ links, nextAfter: null }))).toEqual(links);
      const pages = [{ links: links.slice(0, 2) }, { links: links.slice(2) }];
      expect(readDrawLinks(JSON.stringify(pages))).toEqual(links);
      for (const bad of [
        '{',
        '{}',
        '[{}]',
        '{"links":[{}]}',
        JSON.stringify({ links: [{ ...links[0], hash: 'x' }] }),
      ]) {
        expect([bad, fieldOf(bad, readDrawLinks)]).toEqual([bad, 'facts']);
      }
    });
  });

  it('refuses what is no record', () => {
    expect([fieldOf('{'), fieldOf('null'), fieldOf('[]')]).toEqual(['record', 'record', 'form']);
  });
});
