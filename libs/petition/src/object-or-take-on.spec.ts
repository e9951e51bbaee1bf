import { describe, expect, it } from '@jest/globals';
import { aPetition, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { notice } from '../../../test/support/courses-of-petitions.js';
import { text } from '../../../test/support/law.js';

describe('to object or to take on (art. 23(3))', () => {
  const duty = (petition: PetitionInMemory) => petition.duties().filter((one) => one.startsWith('objectOrTakeOn'));

  it('is a duty of the addressee until it does either', () => {
    const referred = () => aPetition().registered().referred();
    expect(duty(referred())).toEqual(['objectOrTakeOn@dept-transport']);
    expect(duty(referred().notified())).toEqual(['objectOrTakeOn@dept-transport']);
    expect(duty(referred().objected())).toEqual([]);
    expect(duty(referred().accepted())).toEqual([]);
    expect(duty(referred().act('takeAsDuty', { note: null }, officer))).toEqual([]);
    const routed = referred().act('routeOut', { ...notice, route: 'reconsideration' }, officer);
    expect(routed.clock('XF-08/1')).toMatchObject({ metOn: '2026-08-03' });
  });

  it('lapses with its date, which is no breach and asks for no supervision, and ends with the referral', () => {
    const petition = aPetition().registered().referred().until('2026-08-11');
    expect(petition.clock('XF-08/1')).toMatchObject({ endedAs: 'lapsed', breachedAt: null });
    expect(duty(petition)).toEqual([]);
    expect(petition.dossier.state.breaches).toEqual([]);
    const back = aPetition().registered().referred().objected().upheld('dept-water');
    expect(duty(back)).toEqual(['objectOrTakeOn@dept-water']);
  });

  it('is too late to object to after five working days, when it has lapsed without a breach', () => {
    const petition = aPetition().registered().referred().until('2026-08-11');
    expect(petition.all('objectionLapsed')).toMatchObject([{ clock: 'XF-08/1', office: 'dept-transport' }]);
    // A duty (应当) that closes as lapsed: nobody is in default, and it is in no rate.
    expect(petition.clock('XF-08/1')).toMatchObject({ endedAs: 'lapsed', breachedAt: null, metAt: null });
    expect(petition.all('breached')).toEqual([]);
    expect(petition.types()).not.toContain('breached');
    const objection = { reasons: text('late'), proposedTo: null };
    expect(petition.refusal('object', objection, officer).code).toBe('petition.objection_window_over');
  });
});
