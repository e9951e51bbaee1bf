import { describe, expect, it } from '@jest/globals';
import { isRunning } from '#libs/rules';
import { aPetition, bureauHead, clerk, head, officer } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { PetitionCommands } from './index.js';

const reason = text('r');
const police = person('dept-public-security', 'officer');
const to = (of: PetitionCommands['correctClass']['class'], withdrawsBreaches = false) => ({
  ...{ class: of, reason, withdrawsBreaches },
});
const accused = (id: string) => ({ office: office(id), person: null });
const running = (petition: ReturnType<typeof aPetition>) =>
  petition.dossier.clocks.filter(isRunning).map(({ id }) => id);

describe('what one correction leaves for the next act', () => {
  it('gives an organ back what it owed once the name that kept it from the accusation is taken back', () => {
    const petition = aPetition().registered({ class: 'accusation', registrar: office('dept-public-security') }, police);
    petition.act('nameAccused', accused('county-government'), police);
    expect(petition.duties()).toContain('refer@dept-public-security');
    petition.act('clearAccused', { office: office('county-government'), reason }, clerk);
    expect(petition.duties()).toEqual(['giveFeedback@dept-public-security', 'notify@dept-public-security']);
    petition.act('giveFeedback', { feedback: text('investigated') }, police);
    expect(petition.duties()).not.toContain('refer@dept-public-security');
  });

  it('begins no second limit beside the one that runs on', () => {
    const petition = aPetition().registered().referred().notified().until('2026-08-25');
    expect(petition.dossier.state.limitFrom).toBe('2026-08-18');
    petition.act('correctClass', to('suggestion', true), bureauHead).on('2026-08-26');
    petition.act('correctClass', to('appeal'), clerk).until('2026-08-28');
    expect(running(petition).filter((id) => id.startsWith('XF-09'))).toEqual(['XF-09/1']);
    expect(petition.duties().filter((duty) => duty.startsWith('decide'))).toHaveLength(1);
  });

  it('counts the days of a silent office once when it gets the matter back', () => {
    const petition = aPetition().registered().referred().notified().until('2026-09-02');
    // Fifteen of sixty days by silence since 2026-08-18.
    petition.act('correctClass', to('accusation'), clerk).until('2026-10-12');
    petition.act('correctClass', to('appeal'), clerk).referred().until('2026-10-14');
    expect(petition.clock('XF-09/2')).toMatchObject({ usedBefore: 15, rawDueOn: '2026-11-26' });
  });

  it('leaves one omission one breach by its own date, also where the matter was elsewhere meanwhile', () => {
    const petition = aPetition().registered().referred().until('2026-08-25');
    expect(petition.all('breached').map((each) => each['rule'])).toEqual(['XF-07', 'XF-ACCEPT']);
    petition.act('correctClass', to('accusation', true), clerk).on('2026-08-26');
    // The notice was owed of an accusation too; the acceptance was not.
    expect(petition.all('breachWithdrawn')).toMatchObject([{ clock: 'XF-ACCEPT/1', why: 'class' }]);
    expect(petition.clock('XF-ACCEPT/1').breachedAt).toBeNull();
    petition.act('correctClass', to('appeal'), clerk).on('2026-09-01');
    expect(petition.all('breachReinstated')).toMatchObject([
      { clock: 'XF-ACCEPT/1', dueOn: '2026-08-18', record: null },
    ]);
    petition.referred().until('2026-09-20');
    expect(running(petition)).toEqual(expect.arrayContaining(['XF-07/1', 'XF-ACCEPT/1', 'XF-09/2']));
    expect(petition.clock('XF-07/1')).toMatchObject({ legalDueOn: '2026-08-18', breaches: 1 });
    expect(petition.all('breached')).toHaveLength(2);
    expect(petition.duties()).toEqual(expect.arrayContaining(['notify@dept-transport', 'accept@dept-transport']));
    // Seven of its sixty days, by silence since the eighteenth.
    expect(petition.dossier.state.limitFrom).toBe('2026-08-25');
    petition.accepted();
    expect(petition.all('accepted')).toMatchObject([{ isLate: true, limitFrom: '2026-08-25' }]);
  });

  it('takes a late extension back that was rejected while another class had ended the limit', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    petition.until('2026-09-20').approved().until('2026-10-09');
    const told = { servedOn: day('2026-10-08'), manner: 'post', proof: text('receipt') } as const;
    petition.act('noticeExtension', told, officer);
    expect(petition.all('breachWithdrawn')).toHaveLength(1);
    petition.act('correctClass', to('suggestion'), clerk);
    petition.act('rejectRecord', { record: null, finding: 'other_day', reasons: reason }, bureauHead);
    petition.act('correctClass', to('appeal'), clerk);
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 0, legalDueOn: '2026-10-08' });
    expect(petition.clock('XF-09/1').breachedAt! <= petition.at).toBe(true);
  });

  it('leaves a look with the office that owes it', () => {
    const petition = aPetition()
      .registered()
      .referred({ to: office('discipline') })
      .until('2026-08-25');
    const stated = { servedOn: day('2026-08-05'), manner: 'post', notice: null, proof: text('receipt') } as const;
    petition.act('notify', stated, person('discipline', 'officer'));
    petition.act('correctClass', to('accusation'), clerk);
    expect(petition.duties()).toContain('confirmRecord@bureau');
    petition.act('confirmRecord', { record: null, note: null }, bureauHead);
    expect(petition.duties()).not.toContain('confirmRecord@bureau');
  });

  it('tells the holder of no name when the class is corrected', () => {
    const named = aPetition().registered({ class: 'accusation' }).act('nameAccused', accused('town-binju'), clerk);
    named.act('correctClass', to('appeal'), clerk).referred();
    const warned = (by: typeof clerk) =>
      named.kind.warnings?.(named.dossier, { type: 'correctClass', payload: to('suggestion') }, named.context(by));
    expect(warned(clerk)).toMatchObject([{ code: 'petition.accused_stay_barred', details: { offices: 'town-binju' } }]);
    for (const by of [officer, head]) expect(warned(by)).toEqual([]);
  });
});
