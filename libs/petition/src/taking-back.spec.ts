import { describe, expect, it } from '@jest/globals';
import { aPetition, cameBack, clerk, government, officer, transferTo } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { PetitionCommands } from './index.js';

const head = person('county-government', 'head');
const agreed = { reasons: text('not yours'), to: null, manner: 'transfer', setOn: null } as const;
const notice = { servedOn: day('2026-08-03'), manner: 'post', notice: text('notice') } as const;

describe('a direct submission that came back to the organ that had passed it down (art. 23(1))', () => {
  it('may be taken back, which meets the days of what came back', () => {
    const petition = cameBack();
    expect(petition.duties()).toEqual(['notify@county-government', 'refer@county-government']);
    petition.on('2026-08-10').act('refer', transferTo('county-government'), government);
    expect(petition.clock('XF-RETURN/1').metOn).toBe('2026-08-10');
    expect(petition.dossier.state).toMatchObject({
      ...{ phase: 'registered', handler: 'county-government', referrer: null, referral: null },
      receivedByHandlerOn: '2026-08-10',
    });
    expect(petition.all('takenBack')).toMatchObject([{ office: 'county-government', receivedOn: '2026-08-10' }]);
    expect(petition.duties()).toEqual(['accept@county-government', 'notify@county-government']);
    expect(petition.access()).toEqual(expect.arrayContaining(['county-government:handler', 'bureau:supervisor']));
  });

  it('has the days that the organ had used before it passed it down, and the notice that it owed all along', () => {
    const petition = cameBack({}, { passed: '2026-08-08', back: '2026-08-12' });
    petition.on('2026-08-12').act('refer', transferTo('county-government'), government);
    expect(petition.clock('XF-ACCEPT/3')).toMatchObject({ owner: 'county-government', usedBefore: 5 });
    expect(petition.clock('XF-06/1')).toMatchObject({ startOn: '2026-08-03', metAt: null, endedAt: null });
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-06')).toHaveLength(1);
    const told = { ...notice, servedOn: day('2026-08-12') };
    expect(petition.act('notify', told, government).all('notified')).toMatchObject([{ tells: 'receipt' }]);
  });

  it('owes the notice of its receipt where the petitioner was told that it went elsewhere', () => {
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    petition.act('refer', transferTo('dept-transport'), government).act('notify', notice, government).objected();
    petition.act('upholdObjection', agreed, head).act('refer', transferTo('county-government'), government);
    expect(petition.clock('XF-06/2')).toMatchObject({ startOn: '2026-08-03', startedBy: 'takenBack' });
    petition.act('notify', notice, government);
    expect(petition.all('notified').map(({ tells }) => tells)).toEqual(['passed', 'receipt']);
  });

  it('is then handled through to its opinion as any direct submission', () => {
    const petition = cameBack().act('refer', transferTo('county-government'), government);
    petition.act('notify', { ...notice, servedOn: day('2026-08-07') }, government);
    petition.act('accept', { notice: null }, government);
    expect(petition.clock('XF-09/1')).toMatchObject({ owner: 'county-government', startOn: '2026-08-07' });
    expect(petition.allowed(government)).toMatchObject({ submitOpinion: null, routeOut: null });
  });

  it('may be told to go elsewhere, which ends it as from the beginning', () => {
    const elsewhere: PetitionCommands['declareOutOfRemit'] = {
      ...{ to: office('dept-water'), organ: null, notice: text('go there') },
      ...{ servedOn: day('2026-08-07'), manner: 'post', sentOn: null, proof: null },
    };
    const petition = cameBack();
    expect(petition.refusal('declareOutOfRemit', elsewhere, officer).code).toBe('office.not_permitted');
    petition.act('declareOutOfRemit', elsewhere, government);
    expect(petition.dossier.state.end?.as).toBe('out_of_remit');
    expect(petition.all('outOfRemit')).toMatchObject([{ office: 'county-government', to: 'dept-water' }]);
    expect(petition.clock('XF-06/1').metOn).toBe('2026-08-07');
    expect(petition.duties()).toEqual([]);
  });

  it('may be passed down again, and is taken back by nobody else', () => {
    expect(cameBack().act('refer', transferTo('dept-housing'), government).dossier.state.handler).toBe('dept-housing');
    const again = cameBack().act('refer', transferTo('county-government'), government);
    expect(again.act('refer', transferTo('dept-housing'), government).dossier.state.handler).toBe('dept-housing');
    const assigned = { ...transferTo('county-government'), manner: 'assign', setOn: day('2026-09-30') } as const;
    expect(cameBack().refusal('refer', assigned, government).code).toBe('petition.refer_to_self');
    // What the bureau received is none of it: it handles no matter.
    const ours = aPetition().registered().referred().objected();
    ours.act('upholdObjection', agreed, person('bureau', 'petition-head'));
    expect(ours.refusal('refer', transferTo('bureau'), clerk).code).toBe('petition.office_not_handling');
  });
});
