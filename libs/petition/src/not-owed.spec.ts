import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { withdrawableAs, type PetitionCommands } from './index.js';

const reason = text('it was a suggestion from the first day');
const to = (of: PetitionCommands['correctClass']['class'], withdrawsBreaches = true) => ({
  ...{ class: of, reason, withdrawsBreaches },
});
/** Late with notice, acceptance and, by silence, with the opinion. */
const late = () => aPetition().registered().referred().until('2026-11-02');
const withdrawn = (petition: ReturnType<typeof aPetition>) => petition.all('breachWithdrawn').map(({ clock }) => clock);

describe('breaches that the right class would not have brought', () => {
  it('are withdrawn by the bureau with the correction, with its reason and confirmed at once', () => {
    const petition = late().act('correctClass', to('suggestion'), clerk);
    expect(petition.all('breachWithdrawn').at(0)).toEqual({
      ...{ clock: 'XF-ACCEPT/1', rule: 'XF-ACCEPT', office: 'dept-transport', breach: 1 },
      ...{ on: null, recordedOn: '2026-11-02', why: 'class', reason, record: null, looker: null, lookUntil: null },
    });
    expect(withdrawn(petition)).toEqual(['XF-ACCEPT/1', 'XF-09/1']);
    for (const id of ['XF-ACCEPT/1', 'XF-09/1']) {
      expect(petition.clock(id)).toMatchObject({ breachedAt: null, look: 'confirmed', endedAs: 'cancelled' });
    }
    expect(petition.dossier.state.records).toEqual([]);
    expect(petition.duties()).not.toContain('confirmRecord@bureau');
    // The notice is owed whatever the class.
    expect(petition.clock('XF-07/1').breachedAt).not.toBeNull();
  });

  it('stay on record unless the bureau says so', () => {
    const petition = late().act('correctClass', to('suggestion', false), clerk);
    expect(withdrawn(petition)).toEqual([]);
    expect(petition.clock('XF-09/1').breachedAt).not.toBeNull();
  });

  it('are never withdrawn by another office, and none where the class would have brought them all', () => {
    expect(late().refusal('correctClass', to('suggestion'), officer)).toMatchObject({
      ...{ kind: 'forbidden', code: 'petition.only_bureau_withdraws' },
    });
    const early = aPetition().registered().referred();
    expect(early.refusal('correctClass', to('suggestion'), clerk).code).toBe('petition.no_breach_to_withdraw');
    const notice = aPetition().registered().referred().accepted().until('2026-08-20');
    expect(notice.all('breached')).toMatchObject([{ rule: 'XF-07' }]);
    expect(notice.refusal('correctClass', to('suggestion'), bureauHead).code).toBe('petition.no_breach_to_withdraw');
  });

  it('are told beforehand to the bureau alone, and not once it was decided', () => {
    const of = (petition: ReturnType<typeof aPetition>, actor: Actor) =>
      withdrawableAs('suggestion', petition.dossier.state, petition.context(actor)).map(({ clock }) => clock);
    expect(of(late(), clerk)).toEqual(['XF-ACCEPT/1', 'XF-09/1']);
    expect(of(late(), officer)).toEqual([]);
    expect(of(late().accepted().decided(), clerk)).toEqual([]);
  });

  it('are never the bureau’s own', () => {
    const petition = aPetition().registered().until('2026-08-20');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-02', office: 'bureau' }]);
    expect(petition.refusal('correctClass', to('accusation'), clerk).code).toBe('petition.no_breach_to_withdraw');
  });

  it('are told to their supervision as fallen away for good, and open none where there is none', () => {
    const petition = late().supervised('art40/dept-transport', 'XF-09/1').act('correctClass', to('suggestion'), clerk);
    const owed = () => petition.standing().parts.owed.map(({ cause, open }) => [cause, open.type]);
    expect(owed()).toEqual([
      ['XF-07/1', 'open'],
      ['XF-09/1:withdrawn', 'withdrawCause'],
    ]);
    expect(petition.standing().parts.owed[1]?.open.payload).toEqual({ cause: 'XF-09/1', lookUntil: null });
    petition.supervised('art40/dept-transport', 'XF-09/1:withdrawn');
    expect(owed()[1]).toEqual(['XF-09/1:confirmed', 'confirmCauseWithdrawal']);
  });

  it('are told to whoever answers in the place of an office that is accused', () => {
    const petition = aPetition()
      .registered()
      .referred({ to: office('town-binju') })
      .until('2026-11-02');
    petition.supervised('art40/town-binju', 'XF-09/1').act('correctClass', to('accusation'), clerk);
    petition.act('nameAccused', { office: office('town-binju'), person: null }, clerk);
    const owed = () => petition.standing().parts.owed.map(({ cause }) => cause);
    expect(owed()).toEqual(['barred/town-binju']);
    petition.supervised('art40/town-binju', 'barred/town-binju');
    expect(owed()).toEqual(['XF-09/1:withdrawn']);
  });

  it('are late again where the class turns out to have been right, as a breach of its own', () => {
    const petition = late()
      .act('correctClass', to('suggestion'), clerk)
      .act('correctClass', to('appeal', false), clerk);
    petition.until('2026-11-03');
    expect(petition.dossier.state.breaches.filter(({ clock }) => clock === 'XF-09/1')).toMatchObject([
      { number: 1, withdrawn: 'confirmed' },
      { number: 2, withdrawn: null },
    ]);
  });

  it('of the notice fall away where an accusation is at the discipline organ, by its own rules (art. 23(4))', () => {
    const discipline = person('discipline', 'officer');
    const petition = aPetition()
      .registered()
      .referred({ to: office('discipline') })
      .until('2026-08-20');
    petition.act('correctClass', to('accusation'), clerk);
    expect(withdrawn(petition)).toEqual(['XF-07/1', 'XF-ACCEPT/1']);
    expect(petition.duties()).toContain('notify@discipline');
    petition.act('notify', { servedOn: petition.today(), manner: 'post', notice: null }, discipline);
  });
});

describe('a breach that was withdrawn already', () => {
  it('is not withdrawn by the class again, and what the class would have brought is refused with the class', () => {
    // Late with the opinion, and told in time of an extension that is recorded after it: its breach waits for a look.
    const petition = aPetition().registered().referred().notified().accepted().on('2026-09-28').approved();
    petition.until('2026-10-20').on('2026-10-20');
    const told = { servedOn: day('2026-10-06'), manner: 'post', proof: text('receipt') } as const;
    expect(withdrawableAs('suggestion', petition.dossier.state, petition.context(clerk))).toHaveLength(1);
    petition.act('noticeExtension', told, officer);
    expect(withdrawableAs('suggestion', petition.dossier.state, petition.context(clerk))).toEqual([]);
    expect(petition.refusal('correctClass', to('suggestion'), clerk)).toMatchObject({
      ...{ kind: 'conflict', code: 'petition.no_breach_to_withdraw', details: { class: 'suggestion' } },
    });
  });
});
