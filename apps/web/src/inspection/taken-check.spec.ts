import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#libs/kernel';
import { takenVerdict, type TakenChains } from './taken-check.js';

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
const tourId = '00000000-0000-4000-8000-000000000001';
const of = '00000000-0000-4000-8000-000000000002';

type Links = readonly { readonly seq: number; readonly body: string; readonly hash: string }[];

function chainOf(caseId: string, facts: readonly { readonly type: string; readonly data: object }[]): Links {
  let previous: Buffer = Buffer.alloc(32);
  return facts.map((fact, at) => {
    const body = canonicalJson({ caseId, seq: at + 1, ...fact });
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: previous.toString('hex') };
  });
}

// Pages of two: the check goes on from page to page, and stops where the history was taken.
const pagesOf = (links: Links) => (after: number) => {
  const shown = links.slice(after, after + 2);
  return Promise.resolve({ links: shown, nextAfter: after + 2 < links.length ? after + 2 : null });
};

const went = (types: readonly string[]): Links =>
  chainOf(
    of,
    types.map((type) => ({ type, data: {} })),
  );
const inCase = went(['registered', 'referred', 'accepted', 'decided', 'delivered']);
const taken = { taken: 1, case: of, upTo: 3, hash: inCase[2]?.hash ?? '' };

function chains(ofCase: Links | null, said: object = taken): TakenChains {
  const links = chainOf(tourId, [
    { type: 'opened', data: {} },
    { type: 'published', data: {} },
    { type: 'historyTaken', data: said },
  ]);
  const tour = { caseId: tourId, facts: links.length, head: links.at(-1)?.hash ?? '', page: pagesOf(links), sha256 };
  return { tour, ofCase: ofCase === null ? null : pagesOf(ofCase) };
}

describe('a taken history that is checked in the browser', () => {
  it('agrees with its tour and its case, whatever has happened in the case since', async () => {
    expect(await takenVerdict(taken, chains(inCase))).toEqual({ findings: [], hasCase: true });
    expect(await takenVerdict(taken, chains(inCase.slice(0, 3)))).toEqual({ findings: [], hasCase: true });
  });

  it('is held to its tour alone by whoever does not see the case', async () => {
    expect(await takenVerdict(taken, chains(null))).toEqual({ findings: [], hasCase: false });
  });

  it('is found out where the tour took another one, or its chain is broken', async () => {
    const { findings } = await takenVerdict(taken, chains(inCase, { ...taken, upTo: 2 }));
    expect(findings).toEqual(['fact']);
    const broken = chains(inCase);
    const page = async (after: number) => {
      const { links, nextAfter } = await broken.tour.page(after);
      return { links: links.map((one) => ({ ...one, body: one.body.replace('published', 'declared') })), nextAfter };
    };
    expect((await takenVerdict(taken, { ...broken, tour: { ...broken.tour, page } })).findings).toEqual(['chain']);
  });

  it.each([
    ['a fact was written anew', went(['registered', 'returned', 'accepted', 'decided'])],
    ['facts are missing', inCase.slice(0, 2)],
  ])('is found out where %s', async (_, other) => {
    expect(await takenVerdict(taken, chains(other))).toEqual({ findings: ['case'], hasCase: true });
  });
});
