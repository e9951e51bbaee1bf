import { describe, expect, it } from '@jest/globals';
import { aPetition } from '../../../../test/support/a-petition.js';
import { RevisitInMemory } from '../../../../test/support/a-settlement.js';
import { anAgreement } from '../../../../test/support/an-agreement.js';
import { day, text } from '../../../../test/support/law.js';
import type { Platform } from '../platform.js';
import { obligationWords } from './obligation-words.js';

const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 1, on: day('2026-10-01'), place: null };

/** The words of what is asked about, as whoever goes reads them. */
async function wordsOf(above: { readonly dossier: { readonly id: string } }, change: object) {
  const texts = [
    { digest: text('pay').digest, body: '返还定金' },
    { digest: text('opinion').digest, body: '十日内修好。' },
  ];
  const platform = {
    database: { query: () => Promise.resolve([{ facts: [], texts }]) },
    docket: { dossier: () => Promise.resolve(above.dossier) },
  } as unknown as Platform;
  const { state } = new RevisitInMemory().opened(change);
  return await obligationWords(platform, state, above.dossier.id as never);
}

describe('what a revisit asks about', () => {
  it('is said in the words of the agreement, or of the opinion that is carried out', async () => {
    const agreement = anAgreement({ obligations: [debt] });
    expect(await wordsOf(agreement, { obligations: ['o1'] })).toEqual([{ name: 'o1', what: '返还定金' }]);
    const supported = aPetition().registered().referred().notified().accepted().supported('2026-09-01');
    const asked = { matter: 'petition', obligations: ['x1'] };
    expect(supported.dossier.state.execution?.what).toBe(text('opinion').digest);
    expect(await wordsOf(supported, asked)).toEqual([{ name: 'x1', what: '十日内修好。' }]);
    expect(await wordsOf(supported, { ...asked, obligations: [] })).toEqual([]);
  });
});
