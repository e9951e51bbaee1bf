import { describe, expect, it } from '@jest/globals';
import { joined } from '../../../../test/support/a-joint-petition.js';
import { aPetition, type PetitionInMemory } from '../../../../test/support/a-petition.js';
import { usedOf } from '../../../../test/support/calendar-used.js';
import { publicActor } from '../../../../test/support/law.js';
import { statusPage } from './page/status-page.js';
import { sayIn } from './page/words.js';
import { ownPetitionOf } from './own-petition.js';

/** A petition as the page of its first petitioner has it. */
function ownOf(petition: PetitionInMemory) {
  const { dossier, facts, world, at: now } = petition;
  const file = { dossier, subject: null, facts, texts: new Map(), time: world, usedOf, offices: world.offices };
  const reader = { actor: publicActor, today: petition.today() };
  return ownPetitionOf({
    ...{ ...file, deliveries: [], reader, now, language: 'zh' },
    refusals: petition.allowed(publicActor),
  });
}

const referred = () => aPetition().registered().referred();

describe('a withdrawal of one of several petitioners', () => {
  it('is not offered on the page, which says that all of them say so at the counter', () => {
    expect(ownOf(referred())).toMatchObject({ mayWithdraw: true, isForAllToWithdraw: false });
    const own = ownOf(joined(referred(), 'p-171e5708'));
    expect(own).toMatchObject({ mayWithdraw: false, isForAllToWithdraw: true });
    const given = { say: sayIn('zh'), language: 'zh', origin: 'http://127.0.0.1' } as const;
    const page = statusPage({ ...given, own, done: null, endsIn: 900, token: '' });
    expect(page.body.text).toContain('须每一位都到窗口表示');
    // Whoever only represents is not one who petitions.
    expect(ownOf(joined(referred(), 'p-171e5708', 'representative')).isForAllToWithdraw).toBe(false);
  });
});
