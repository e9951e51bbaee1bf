import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#libs/kernel';
import { chainStart, differentlyShown, fits, verifyChain, type Link } from './verify-chain.js';

const caseId = '00000000-0000-4000-8000-000000000001';
const hashOf = (previous: string, body: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(body).digest('hex');

/** A chain as the door writes it. */
function aChain(facts: number): Link[] {
  const links: Link[] = [];
  for (let seq = 1; seq <= facts; seq += 1) {
    const body = canonicalJson({ caseId, seq, type: '受理', data: { 文: `第${String(seq)}条`, n: seq } });
    links.push({ seq, body, hash: hashOf(links.at(-1)?.hash ?? chainStart, body) });
  }
  return links;
}

async function verified(links: readonly Link[], more: { facts?: number; head?: string } = {}) {
  const progress: number[] = [];
  const verdict = await verifyChain({
    caseId,
    facts: links.length,
    head: links.at(-1)?.hash ?? chainStart,
    ...more,
    page: (after) => {
      const page = links.slice(after, after + 2);
      return Promise.resolve({ links: page, nextAfter: after + 2 < links.length ? after + 2 : null });
    },
    sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    onProgress: (checked) => void progress.push(checked),
  });
  return { ...verdict, progress };
}

const changed = (links: Link[], seq: number, more: Partial<Link>): Link[] =>
  links.map((link) => (link.seq === seq ? { ...link, ...more } : link));

describe('a chain, computed again in the browser', () => {
  it('is whole where every link fits, and tells how far it is', async () => {
    const { finding, bodies, progress } = await verified(aChain(5));
    expect([finding, bodies.size, progress]).toEqual([null, 5, [2, 4, 5]]);
    expect((await verified([])).finding).toBeNull();
  });

  it('names the fact whose text was changed', async () => {
    const links = aChain(5);
    const body = links[2]?.body.replace('第3条', '第9条') ?? '';
    expect((await verified(changed(links, 3, { body }))).finding).toEqual({ seq: 3, problem: 'broken_link' });
  });

  it('names the fact after one whose hash was made to fit its changed text', async () => {
    const links = aChain(5);
    const body = links[2]?.body.replace('第3条', '第9条') ?? '';
    const hash = hashOf(links[1]?.hash ?? '', body);
    expect((await verified(changed(links, 3, { body, hash }))).finding).toEqual({ seq: 4, problem: 'broken_link' });
  });

  it('sees a fact that is missing in the middle, at the end, or stands in for another', async () => {
    const links = aChain(5);
    expect((await verified(links.filter(({ seq }) => seq !== 3))).finding).toEqual({ seq: 3, problem: 'gap' });
    expect((await verified(links.slice(0, 4), { facts: 5 })).finding).toEqual({ seq: 5, problem: 'gap' });
    expect((await verified(links, { head: chainStart })).finding).toEqual({ seq: 5, problem: 'head_differs' });
    const body = canonicalJson({ caseId: 'another', seq: 1 });
    const other = [{ seq: 1, body, hash: hashOf(chainStart, body) }];
    expect((await verified(other)).finding).toEqual({ seq: 1, problem: 'other_case' });
  });

  it('sees a text that is not written as the record writes', async () => {
    const body = `{ "seq": 1, "caseId": "${caseId}" }`;
    const { finding } = await verified([{ seq: 1, body, hash: hashOf(chainStart, body) }]);
    expect(finding).toEqual({ seq: 1, problem: 'not_canonical' });
  });

  it('holds what is shown against what was hashed', async () => {
    const links = aChain(3);
    const { bodies } = await verified(links);
    const shown = links.map(({ seq, body }) => ({ seq, raw: JSON.parse(body) as unknown }));
    expect(differentlyShown([...shown, { seq: null, raw: 'engine' }], bodies)).toBeNull();
    shown[1] = { seq: 2, raw: { type: 'other' } };
    expect(differentlyShown(shown, bodies)).toEqual({ seq: 2, problem: 'shown_differs' });
  });

  it('computes one link alone', async () => {
    const [first, second] = aChain(2) as [Link, Link];
    const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
    expect(await fits(first.hash, second, sha256)).toBe(true);
    expect(await fits(chainStart, second, sha256)).toBe(false);
  });
});
