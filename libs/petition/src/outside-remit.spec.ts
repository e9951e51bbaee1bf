import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

/** Referred on 2026-08-03: to object until the tenth, to tell the petitioner until the eighteenth. */
const objected = () => aPetition().registered().referred().on('2026-08-10').objected();
/** The referrer is slow: the eighteenth passed while it had the objection. */
const late = () => objected().until('2026-08-20');
const causes = (petition: ReturnType<typeof aPetition>) => petition.standing().parts.owed.map(({ cause }) => cause);
const stated = {
  reasons: text('outside our remit'),
  proposedTo: null,
  statedOn: day('2026-08-10'),
  proof: text('post'),
};

describe('an objection that is agreed to', () => {
  it('withdraws what its office was late with since, for good and without a look', () => {
    const petition = late();
    expect(petition.all('breached').map(({ rule }) => rule)).toEqual(expect.arrayContaining(['XF-07', 'XF-ACCEPT']));
    petition.upheld('dept-water');
    const none = { on: null, record: null, reason: null, looker: null, lookUntil: null };
    expect(petition.all('breachWithdrawn')).toEqual(
      ['XF-07', 'XF-ACCEPT'].map((rule) => ({
        ...{ clock: `${rule}/1`, rule, office: 'dept-transport', breach: 1, recordedOn: '2026-08-20' },
        ...{ why: 'outside_remit', ...none },
      })),
    );
    for (const id of ['XF-07/1', 'XF-ACCEPT/1']) {
      expect(petition.clock(id)).toMatchObject({ breachedAt: null, look: 'confirmed', endedAs: 'superseded' });
    }
    expect(petition.duties()).not.toContain('confirmRecord@bureau');
  });

  it('withdraws the handling limit too that its silence had begun', () => {
    const petition = objected().until('2026-10-20');
    expect(petition.clock('XF-09/1').breachedAt).not.toBeNull();
    petition.upheld(null);
    expect(petition.clock('XF-09/1').breachedAt).toBeNull();
    expect(petition.clock('XF-08R/1').breachedAt).not.toBeNull();
  });

  it('leaves what was late before the stated day of the objection', () => {
    const petition = aPetition()
      .registered()
      .referred({ manner: 'assign', setOn: day('2026-08-04') });
    petition.until('2026-08-07').objected().upheld('dept-water');
    expect(petition.types()).not.toContain('breachWithdrawn');
    expect(petition.clock('XF-04/1').breachedAt).not.toBeNull();
    const owedLater = aPetition()
      .registered()
      .referred({ manner: 'assign', setOn: day('2026-08-10') });
    owedLater.on('2026-08-10').objected().until('2026-08-12').upheld('dept-water');
    expect(owedLater.all('breachWithdrawn')).toMatchObject([{ clock: 'XF-04/1' }]);
  });

  it('counts by its own day, also where it is recorded after the notice was late', () => {
    const petition = aPetition().registered().referred().until('2026-08-20').act('object', stated, officer);
    petition.upheld('dept-water');
    expect(petition.clock('XF-07/1').breachedAt).toBeNull();
  });

  it('is undone by no class: what was outside the remit of its office is owed as none', () => {
    const petition = late()
      .upheld(null)
      .act('correctClass', { class: 'suggestion', reason: text('r') }, clerk);
    petition.act('correctClass', { class: 'appeal', reason: text('r') }, clerk);
    expect(petition.types()).not.toContain('breachReinstated');
  });

  it('is undone by no look at what the office had told the petitioner all the same', () => {
    const petition = objected().until('2026-08-25').notified('2026-08-18');
    expect(petition.clock('XF-07/1').look).toBe('awaited');
    petition.upheld('dept-water');
    const reasons = text('the petitioner was told later');
    petition.act('disputeDate', { document: 'notice', reasons }, publicActor);
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons }, bureauHead);
    expect(petition.types()).not.toContain('breachReinstated');
    expect(petition.dossier.state.breaches.find(({ clock }) => clock === 'XF-07/1')).toMatchObject({
      ...{ withdrawn: 'confirmed', isOutsideRemit: true },
    });
  });

  it('is of one referral: what the office owes when it gets the matter again with the reason is late as ever', () => {
    const petition = late()
      .upheld(null)
      .on('2026-08-21')
      .referred({ to: office('dept-transport') });
    petition.until('2026-09-10');
    expect(petition.clock('XF-07/2')).toMatchObject({ owner: 'dept-transport', legalDueOn: '2026-09-07' });
    expect(petition.clock('XF-07/2').breachedAt).not.toBeNull();
    expect(causes(petition)).toContain('XF-07/2');
  });
});

describe('while the ruling is open', () => {
  /** Due on 2026-08-18, three working days into the ruling. */
  const ruling = () =>
    aPetition()
      .registered()
      .referred()
      .on('2026-08-14')
      .act('object', { ...stated }, officer);

  it('nothing follows from what the objector is late with', () => {
    const petition = ruling().until('2026-08-20');
    expect(petition.all('breached').map(({ rule }) => rule)).toEqual(expect.arrayContaining(['XF-07', 'XF-ACCEPT']));
    expect(causes(petition)).toEqual([]);
    expect(causes(petition.upheld('dept-water'))).toEqual([]);
  });

  it('not agreed to, it counts by its own date', () => {
    const petition = ruling().until('2026-08-20').rejected();
    expect(causes(petition)).toEqual(expect.arrayContaining(['XF-07/1', 'XF-ACCEPT/1']));
    const opening = petition.standing().parts.owed.find(({ cause }) => cause === 'XF-07/1');
    expect(opening?.open.payload).toMatchObject({ dueOn: '2026-08-18' });
  });

  it('no longer than until the date of the ruling: a slow referrer holds no supervision up for good', () => {
    const petition = ruling().until('2026-08-21');
    expect(causes(petition)).toEqual([]);
    petition.until('2026-08-22');
    expect(petition.clock('XF-08R/1').breachedAt).not.toBeNull();
    expect(causes(petition)).toEqual(expect.arrayContaining(['XF-07/1', 'XF-08R/1']));
  });

  it('a supervision that is there already is told to hold, and then that its cause fell away', () => {
    const petition = aPetition().registered().referred().until('2026-08-20');
    petition.supervised('art40/dept-transport', 'XF-07/1').act('object', stated, officer);
    const told = petition.standing().parts.owed.find(({ cause }) => cause === 'XF-07/1:withdrawn');
    expect(told?.open).toEqual({
      type: 'withdrawCause',
      payload: { cause: 'XF-07/1', lookUntil: '2026-08-27', isUnderObjection: true },
    });
    petition.supervised('art40/dept-transport', 'XF-07/1:withdrawn').upheld('dept-water');
    expect(causes(petition)).toEqual(['XF-07/1:confirmed']);
  });
});
