import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { PetitionCommands } from './index.js';

const transport = office('dept-transport');
const government = person('county-government', 'officer');
const elsewhere: PetitionCommands['declareOutOfRemit'] = {
  ...{ to: office('dept-water'), organ: null, notice: text('go there') },
  ...{ servedOn: day('2026-08-03'), manner: 'post', sentOn: null, proof: null },
};
const direct = (more: Partial<PetitionCommands['register']> = {}) =>
  aPetition().registered({ registrar: transport, ...more }, officer);
const to = (id: string) => ({ to: office(id), manner: 'transfer' as const, setOn: null, note: null });

describe('what a written notice tells (art. 23(1), 31)', () => {
  const notice = { servedOn: day('2026-08-03'), manner: 'post', notice: text('notice') } as const;
  const tells = (petition: ReturnType<typeof aPetition>) => petition.all('notified').map((data) => data['tells']);

  it('is the receipt, of whoever handles the matter, in an act of its own or with the acceptance', () => {
    expect(tells(direct().act('notify', notice, officer))).toEqual(['receipt']);
    const served = { servedOn: day('2026-08-03'), manner: 'post' } as const;
    expect(tells(aPetition().registered().referred().act('accept', { notice: served }, officer))).toEqual(['receipt']);
  });

  it('is where the matter went, of whoever has passed it on', () => {
    const passed = () => direct({ class: 'accusation' }).act('refer', to('discipline'), officer);
    expect(tells(passed().act('notify', notice, officer))).toEqual(['passed']);
  });

  it('is where to go, or into which procedure, of a notice by which the matter ends', () => {
    expect(tells(direct().act('declareOutOfRemit', elsewhere, officer))).toEqual(['elsewhere']);
    const { to: _to, organ: _organ, ...served } = elsewhere;
    const routed = direct().act('routeOut', { ...served, route: 'reconsideration' }, officer);
    expect(tells(routed)).toEqual(['procedure']);
  });
});

describe('a direct submission that is outside the remit (art. 23(1))', () => {
  it('ends with the written notice of where to go, which meets the date of the notice', () => {
    const petition = direct().act('declareOutOfRemit', elsewhere, officer);
    expect(petition.dossier.state).toMatchObject({ phase: 'out_of_remit', end: { as: 'out_of_remit' } });
    expect(petition.clock('XF-06/1').metOn).toBe('2026-08-03');
    expect(petition.clock('XF-ACCEPT/1').endedAs).toBe('cancelled');
    expect(petition.duties()).toEqual([]);
    expect(petition.all('outOfRemit')).toEqual([
      { office: 'dept-transport', to: 'dept-water', organ: null, isTold: true },
    ]);
    expect(petition.dossier.clocks.map(({ rule }) => rule)).not.toContain('XF-11');
  });

  it('names the organ, also one that is no office of the county', () => {
    const nowhere = { ...elsewhere, to: null };
    expect(direct().refusal('declareOutOfRemit', nowhere, officer).code).toBe('petition.organ_missing');
    const court = { ...nowhere, organ: text('the court') };
    expect(direct().act('declareOutOfRemit', court, officer).dossier.state.end?.as).toBe('out_of_remit');
    expect(direct().refusal('declareOutOfRemit', { ...elsewhere, to: transport }, officer).code).toBe(
      'petition.refer_to_self',
    );
    for (const id of ['bureau', 'joint-conference']) {
      const idle = { ...elsewhere, to: office(id) };
      expect(direct().refusal('declareOutOfRemit', idle, officer).code).toBe('petition.office_not_handling');
    }
  });

  it('does not end without service, except of a petitioner who cannot be told (art. 23(2))', () => {
    const unserved = { ...elsewhere, servedOn: null, manner: null };
    const half = { ...unserved, servedOn: day('2026-08-03') };
    expect(direct().refusal('declareOutOfRemit', half, officer).code).toBe('petition.notice_not_served');
    expect(direct().act('declareOutOfRemit', unserved, officer).dossier.state.end).toBeNull();
    const unknown = direct({ isReachable: false }).act('declareOutOfRemit', unserved, officer);
    expect(unknown.types()).toEqual(['registered', 'outOfRemit']);
  });

  it('says of nobody that he was told who was not, and names one organ', () => {
    const untold = direct({ isReachable: false });
    untold.act('declareOutOfRemit', { ...elsewhere, servedOn: null, manner: null }, officer);
    expect(untold.all('outOfRemit')).toMatchObject([{ isTold: false }]);
    const told = direct().act('declareOutOfRemit', elsewhere, officer);
    expect(told.all('outOfRemit')).toMatchObject([{ isTold: true }]);
    const both = { ...elsewhere, to: office('dept-water'), organ: text('another') };
    expect(direct().refusal('declareOutOfRemit', both, officer).code).toBe('petition.organ_twice');
  });

  it('does not end by what was tried without reaching anybody, which proves no service', () => {
    const tried = { ...elsewhere, manner: 'attempts', proof: text('twice at the door') } as const;
    expect(direct().refusal('declareOutOfRemit', tried, officer).code).toBe('petition.notice_only_tried');
    const published = { ...tried, manner: 'public_notice' } as const;
    expect(direct().act('declareOutOfRemit', published, officer).dossier.state.end?.as).toBe('out_of_remit');
  });

  it('is objected to instead where it was referred, and cannot be sent away once it was taken on', () => {
    const referred = aPetition().registered().referred();
    expect(referred.refusal('declareOutOfRemit', elsewhere, officer).code).toBe('petition.not_direct');
    expect(direct().accepted().refusal('declareOutOfRemit', elsewhere, officer).code).toBe('petition.already_accepted');
    expect(direct().refusal('declareOutOfRemit', elsewhere, clerk).code).toBe('office.not_permitted');
  });

  it('of an accusation passes nothing on any more: told where to go is what the text asks for (art. 23(1))', () => {
    const petition = direct({ class: 'accusation' });
    expect(petition.duties()).toContain('refer@dept-transport');
    petition.act('declareOutOfRemit', { ...elsewhere, to: office('discipline') }, officer);
    expect(petition.clock('XF-PASS/1').endedAs).toBe('cancelled');
    expect(petition.duties()).toEqual([]);
    expect(petition.refusal('refer', to('discipline'), officer).code).toBe('petition.ended');
  });

  it('keeps an earlier breach', () => {
    const late = { ...elsewhere, servedOn: day('2026-08-20') };
    const petition = direct().until('2026-08-20').act('declareOutOfRemit', late, officer);
    expect(petition.dossier.state.breaches.map(({ rule }) => rule)).toEqual(['XF-06', 'XF-ACCEPT']);
    expect(petition.standing().parts.owed).not.toEqual([]);
  });
});

describe('a direct submission that is passed on', () => {
  it('goes down the own line alone, and the petitioner is still told where', () => {
    expect(direct().refusal('refer', to('dept-water'), officer)).toMatchObject({
      code: 'petition.not_in_own_line',
      details: { to: 'dept-water', office: 'dept-transport' },
    });
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    petition.act('refer', to('dept-water'), government);
    expect(petition.duties()).toEqual([
      'accept@dept-water',
      'notify@county-government',
      'notify@dept-water',
      'objectOrTakeOn@dept-water',
    ]);
  });

  it('goes to no office that another level leads, and the superior here reads nothing of its matters', () => {
    const petition = aPetition().registered({ registrar: office('county-government') }, government);
    expect(petition.refusal('refer', to('dept-ecology'), government).code).toBe('petition.not_in_own_line');
    const own = aPetition().registered({ registrar: office('dept-ecology') }, person('dept-ecology', 'officer'));
    expect(own.facts.flatMap(({ access = [] }) => access).map((each) => each.office)).not.toContain(
      'county-government',
    );
  });

  it('is passed on freely by whoever stands in the place of the bureau to which it was submitted', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    petition.act('nameAccused', { office: office('bureau'), person: null }, clerk);
    const discipline = person('discipline', 'officer');
    petition.act('correctClass', { class: 'appeal', reason: text('no accusation') }, discipline);
    petition.act('object', { reasons: text('not ours'), proposedTo: null }, discipline);
    const upheld = { reasons: text('agreed'), to: null, manner: 'transfer', setOn: null } as const;
    petition.act('upholdObjection', upheld, person('joint-conference', 'head'));
    petition.act('refer', to('dept-housing'), person('joint-conference', 'head'));
    expect(petition.dossier.state.handler).toBe('dept-housing');
  });

  it('does so by the hand of the bureau too', () => {
    expect(direct().refusal('refer', to('dept-water'), clerk).code).toBe('petition.not_in_own_line');
  });

  it('as an accusation goes to a competent organ wherever that is', () => {
    const petition = direct({ class: 'accusation' }).act('refer', to('discipline'), officer);
    expect(petition.dossier.state.handler).toBe('discipline');
  });
});
