import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { accepted, delivered, statedNotice, supported } from '../../../test/support/courses-of-petitions.js';
import { text } from '../../../test/support/law.js';
import { act, nextAct } from '../../../test/support/walks-of-petitions.js';
import { assertWalk } from '../../../test/support/walk.js';
import { isDomainError, type Fact } from '#libs/kernel';

interface Stated {
  readonly servedOn: string;
  readonly requestedOn: string;
  readonly isReceipt: boolean;
}

/** From when a fact that shows a receipt lets the petitioner's window run; null: it shows none. */
function receivedBy({ type, data }: Fact): string | null {
  const { servedOn, requestedOn, isReceipt } = data as Stated;
  if (type === 'delivered') return isReceipt ? servedOn : null;
  // Who asks for the review has the opinion (art. 35).
  return type === 'reviewRequested' && isReceipt ? requestedOn : null;
}

/** Clocks of the petitioner beside the dates of a plan of revisits, which run from the service. */
const ownClocks = ({ dossier }: PetitionInMemory) =>
  dossier.clocks.filter(({ owner, rule }) => owner === 'petitioner' && rule !== 'XF-VISIT');

/** Windows as they were opened. That a record was found wrong lets one run from another day, never the first one. */
const windowsOf = (petition: PetitionInMemory) =>
  ownClocks(petition).filter(({ startedBy }) => startedBy !== 'recordRejected');

/** Served by public notice, which nobody need have read. */
function published() {
  const petition = supported();
  return petition.act(
    'recordDelivery',
    { servedOn: petition.today(), manner: 'public_notice', evidence: text('notice') },
    officer,
  );
}
const begun = fc.constantFrom(accepted, supported, published, () => statedNotice().decided(), delivered);
const leaning = [
  'recordDelivery',
  'requestReview',
  'waiveReview',
  'rejectRecord',
  'disputeDate',
  'confirmRecord',
  'close',
];

describe('the window of a petitioner', () => {
  let [windows, waiting] = [0, 0];

  afterAll(() => {
    // Not by nothing having happened.
    expect(windows).toBeGreaterThan(20);
    expect(waiting).toBeGreaterThan(20);
  });

  it('runs from a day on which a receipt is recorded, whatever was asked: no proof, no right lost (art. 35)', () => {
    const acts = fc.noBias(fc.array(act, { minLength: 6, maxLength: 14 }));
    const walk = fc.property(begun, acts, (begin, drawnActs) => {
      const petition = begin();
      for (const drawn of drawnActs) {
        try {
          nextAct(petition, drawn, leaning)?.take();
        } catch (error) {
          if (!isDomainError(error)) throw error;
        }
        const received = petition.facts.map(receivedBy);
        for (const { startOn } of windowsOf(petition)) expect(received).toContain(startOn);
        if (received.every((day) => day === null)) {
          expect(ownClocks(petition)).toEqual([]);
          waiting += 1;
        }
      }
      windows += windowsOf(petition).length;
    });
    assertWalk(walk, { numRuns: 60, seed: 20261130 });
  });
});
