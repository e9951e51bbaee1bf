import { describe, expect, it } from '@jest/globals';
import { context, Dispute, kind, ref } from '../../../test/support/a-dispute.js';
import { organisation, person } from '../../../test/support/law.js';
import { erasureCommands } from './erasure.js';
import type { KindContext } from './kind.js';

const by: KindContext = { ...context, ...organisation(), actor: person('bureau', 'administrator') };
const erase = (dispute: Dispute, facts: readonly number[], parties?: readonly string[]) =>
  erasureCommands.eraseSealed(dispute.dossier, { facts, ...(parties && { parties }), reason: ref }, by)[0]?.data;

describe('what is erased of a party', () => {
  const two = () => new Dispute().joined('p2').joined('p3', { role: 'applicant' });

  it('is who it is, and of nobody else who stands in the same facts', () => {
    expect(erase(two(), [], ['p1'])).toEqual({ facts: [], parties: ['p1'], reason: ref });
    expect(erase(two(), [2])).toEqual({ facts: [2], reason: ref });
  });

  it('is that of every name that was found to be the same', () => {
    const dispute = two().act('mergeParties', { party: 'p3', into: 'p1', reason: ref });
    expect(erase(dispute, [], ['p1'])).toMatchObject({ parties: ['p1', 'p3'] });
    expect(erase(dispute, [], ['p3'])).toMatchObject({ parties: ['p1', 'p3'] });
  });

  it('takes the papers with it on which it stands', () => {
    const dispute = two();
    const file = { sha256: 'f', bytes: 1, type: 'application/pdf' } as never;
    const paper = { of: 1, from: [1], language: 'zh', file, seq: 9 } as never;
    dispute.dossier = { ...dispute.dossier, version: 9, documents: [paper] };
    expect([erase(dispute, [], ['p1']), erase(dispute, [], ['p2'])]).toMatchObject([{ facts: [9] }, { facts: [] }]);
  });

  it('is of somebody, or of a fact that is there', () => {
    expect(() => erase(two(), [], [])).toThrow('no such fact');
    expect(() => erase(two(), [], ['p9'])).toThrow('no such party');
    expect(kind.factTypes).not.toContain('erased');
  });
});
