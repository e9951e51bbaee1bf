import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  anOpening,
  bureauClerk,
  committeeHead,
  itself,
  mediator,
  mediatorId,
} from '../../../test/support/a-mediation.js';
import { onPage, otherMediator, twoSides } from '../../../test/support/a-mediation.js';
import { day, office, text } from '../../../test/support/law.js';

const consenting = { ...itself('p1'), isOpen: false, isElectronic: false };
const session = {
  on: day('2026-08-03'),
  place: text('place'),
  attended: ['p1', 'p2'],
  minutes: text('minutes'),
  undisputed: null,
};
const asking = { ...itself('p1'), mediator: mediatorId, reason: text('r') };

describe('a mediation that begins', () => {
  it('is seen by its committee alone, and is numbered by place and year', () => {
    const mediation = aMediation().act('open', anOpening({ source: 'police' }), bureauClerk);
    expect(mediation.access()).toEqual(['mediation-binju:handler']);
    expect(mediation.duties()).toEqual(['accept@mediation-binju']);
    const beginning = { actor: bureauClerk, command: { type: 'open', payload: anOpening() } };
    expect(mediation.kind.numberSeries?.(beginning, mediation.world.offices)).toBe('宾居镇调');
    expect(mediation.act('open', anOpening(), mediator).facts).toHaveLength(1);
  });

  it.each([
    ['before an office that is no committee', { committee: office('bureau') }, 'no_committee'],
    ['of a hospital by the committee itself', { source: 'initiative', sort: 'medical' }, 'medical_needs_application'],
    ['of a petition that has no time left', { source: 'petition', setOn: null }, 'no_time_left'],
    ['of a petition whose date is past', { source: 'petition', setOn: day('2026-08-03') }, 'no_time_left'],
    [
      'of a petition that leaves more than there may be',
      { source: 'petition', setOn: day('2026-09-03') },
      'no_time_left',
    ],
    ['of a court that does not say how', { source: 'court' }, 'source_unfit'],
    ['of a party with the way of a court', { track: 'online' }, 'source_unfit'],
    ['of a party with a court', { court: text('court') }, 'source_unfit'],
    ['of a party with a date of a petition', { setOn: day('2026-08-20') }, 'source_unfit'],
    ['of one side', { parties: twoSides.slice(0, 1) }, 'parties_missing'],
    ['of two sides of one name', { parties: [...twoSides, ...twoSides] }, 'parties_missing'],
  ] as const)('%s is refused', (_what, change, code) => {
    expect(aMediation().refusal('open', anOpening(change), bureauClerk).code).toBe(`mediation.${code}`);
  });

  it('is accepted or declined once', () => {
    const mediation = aMediation().accepted();
    expect(mediation.allowed(mediator).accept?.code).toBe('mediation.accepted');
    expect(mediation.allowed(mediator).decline?.code).toBe('mediation.accepted');
    expect(mediation.allowed(bureauClerk).accept?.code).toBe('office.not_permitted');
  });
});

describe('a mediation that was asked for on the public page', () => {
  const applies = () => aMediation().act('open', anOpening(), onPage('p1'));
  const named = () => applies().act('accept', {}, mediator).proposed(mediatorId);
  const told = () => ['p1', 'p2'].reduce((so, party) => so.act('tellRights', { party }, mediator), named());

  it('is what a party applies for, and nothing else', () => {
    expect(applies().dossier.state).toMatchObject({ isByPage: true, source: 'application' });
    expect(aMediation().opened().dossier.state.isByPage).toBe(false);
    for (const change of [
      { source: 'police' },
      { source: 'initiative' },
      { source: 'court', track: 'online' },
    ] as const) {
      expect(aMediation().refusal('open', anOpening(change), onPage('p1')).code).toBe('mediation.source_unfit');
    }
  });

  it('is consented to before the committee first by whoever applied, and by nobody’s hand for them', () => {
    const mediation = told();
    const refusal = { code: 'mediation.identity_unseen', details: { party: 'p1' } };
    expect(mediation.refusal('consent', consenting, onPage('p1'))).toMatchObject(refusal);
    // The other side has its code of the committee, which saw who it is.
    mediation.act('consent', { ...consenting, ...itself('p2') }, onPage('p2'));
    expect(mediation.refusal('consent', consenting, onPage('p1'))).toMatchObject(refusal);
    mediation.consents('p1').proposed(otherMediator);
    expect(mediation.act('consent', consenting, onPage('p1')).facts.at(-1)?.type).toBe('consented');
  });

  it('is withdrawn on the page all the same', () => {
    expect(applies().withdrawn('p1').dossier.state.end?.as).toBe('withdrawn');
  });
});

describe('before anything else', () => {
  it('mediators are named, say what binds them, and the rights are told', () => {
    const mediation = aMediation().accepted();
    expect(mediation.refusal('consent', consenting, mediator).code).toBe('mediation.mediators_missing');
    const mediators = [{ person: mediatorId, account: null }];
    mediation.act('proposeMediators', { mediators, isChosenByParties: true }, mediator);
    expect(mediation.refusal('consent', consenting, mediator).code).toBe('mediation.not_disclosed');
    mediation.act('disclose', { mediator: mediatorId, ties: text('a cousin of p2') }, mediator);
    expect(mediation.refusal('consent', consenting, mediator)).toMatchObject({ code: 'mediation.not_told' });
    mediation.act('tellRights', { party: 'p1' }, mediator).consents('p1');
    expect(mediation.phase).toBe('preparing');
    expect(mediation.refusal('holdSession', session, mediator)).toMatchObject({
      ...{ code: 'mediation.not_consented', details: { party: 'p2' } },
    });
    mediation
      .act('tellRights', { party: 'p2' }, mediator)
      .act('consent', { ...consenting, ...itself('p2') }, onPage('p2'));
    expect(mediation.act('holdSession', session, mediator).phase).toBe('sessions');
  });

  it('a family is asked whether there is violence, and is then heard apart', () => {
    const mediation = aMediation().opened({ sort: 'family' }).act('accept', {}, mediator).proposed(mediatorId);
    mediation.act('tellRights', { party: 'p1' }, mediator);
    const details = { party: 'p1' };
    expect(mediation.refusal('consent', consenting, mediator)).toMatchObject({
      code: 'mediation.not_screened',
      details,
    });
    // The other side does not hear which of them nobody has asked yet.
    const toParty = mediation.refusal('consent', { ...consenting, ...itself('p2') }, onPage('p2'));
    expect(toParty).toMatchObject({ code: 'mediation.not_screened', details: {} });
    mediation.screened('suspected').consents('p1').act('tellRights', { party: 'p2' }, mediator).consents('p2');
    expect(mediation.allowed(mediator).holdSession?.code).toBe('mediation.apart_only');
    expect(mediation.allowed(mediator).talkApart).toBeNull();
    const none = { party: 'p1', finding: 'none', isWardHarmed: false } as const;
    expect(mediation.refusal('screen', none, mediator).code).toBe('mediation.violence_stands');
    // Whatever name it was said under.
    const family = aMediation().opened({ sort: 'family' }).act('accept', {}, mediator);
    family.act(
      'addParty',
      { identity: { party: 'p3', digest: 'd' }, role: 'applicant', nature: 'person', capacity: 'full' },
      mediator,
    );
    family.act('screen', { party: 'p3', finding: 'suspected', isWardHarmed: false }, mediator);
    family.act('mergeParties', { party: 'p3', into: 'p1', reason: text('the same') }, mediator);
    expect(family.refusal('screen', none, mediator).code).toBe('mediation.violence_stands');
  });

  it('violence against a ward is reported, also after the end', () => {
    const mediation = aMediation().accepted({ sort: 'family' }).screened('suspected', true).screened('suspected', true);
    mediation.withdrawn('p1').told();
    expect(mediation.duties()).toEqual(['reportViolence@mediation-binju']);
    expect(mediation.phase).toBe('telling');
    expect(mediation.act('reportViolence', { words: text('w') }, mediator).phase).toBe('ended');
    expect(mediation.refusal('reportViolence', { words: text('w') }, mediator).code).toBe(
      'mediation.nothing_to_report',
    );
  });
});

describe('a mediator', () => {
  it('whom somebody wants to be recused holds everything up until the head has ruled', () => {
    const mediation = aMediation().ready().act('askRecusal', asking, onPage('p1')).act('askRecusal', asking, mediator);
    expect(mediation.allowed(mediator).holdSession?.code).toBe('mediation.recusal_open');
    const ruling = { mediator: mediatorId, isRecused: false, reasons: text('r') };
    expect(mediation.allowed(mediator).ruleRecusal?.code).toBe('office.not_permitted');
    mediation.act('ruleRecusal', ruling, committeeHead);
    expect([mediation.others, mediation.phase]).toEqual([[], 'sessions']);
    expect(mediation.refusal('ruleRecusal', ruling, committeeHead).code).toBe('mediation.no_recusal');
  });

  it('who is recused takes with him what was drawn up, and everybody is asked anew', () => {
    const mediation = aMediation().ready().drawnUp().signs('p1').act('askRecusal', asking, onPage('p1'));
    mediation.act('ruleRecusal', { mediator: mediatorId, isRecused: true, reasons: text('r') }, committeeHead);
    expect(mediation.phase).toBe('preparing');
    expect(mediation.proposed(otherMediator).allowed(mediator).drawUp?.code).toBe('mediation.not_consented');
    expect(mediation.consents('p1').consents('p2').phase).toBe('sessions');
  });

  it('of whom ties come out later is consented to anew, and what was drawn up waits', () => {
    const mediation = aMediation().ready().drawnUp().act('disclose', { mediator: mediatorId, ties: null }, mediator);
    expect(mediation.allowed(mediator).sign).toBeNull();
    mediation.act('disclose', { mediator: mediatorId, ties: text('a cousin') }, mediator);
    expect(mediation.allowed(mediator).sign?.code).toBe('mediation.not_consented');
    expect(mediation.consents('p1').consents('p2').signs('p1').phase).toBe('signing');
  });

  it('never rules on himself', () => {
    const mediators = [{ person: mediatorId, account: committeeHead.principal }];
    const mediation = aMediation()
      .accepted()
      .act('proposeMediators', { mediators, isChosenByParties: false }, mediator);
    mediation.act('askRecusal', asking, onPage('p1'));
    const ruling = { mediator: mediatorId, isRecused: false, reasons: text('r') };
    expect(mediation.refusal('ruleRecusal', ruling, committeeHead).code).toBe('mediation.own_recusal');
  });

  it('is another one only until all have signed', () => {
    const mediation = aMediation().ready().drawnUp().signs('p1').signs('p2');
    expect(mediation.refusal('askRecusal', asking, mediator).code).toBe('mediation.signed_by_all');
    expect(mediation.refusal('disclose', { mediator: otherMediator, ties: null }, mediator).code).toBe(
      'mediation.mediator_unknown',
    );
  });
});

describe('a party', () => {
  const guardian = {
    identity: { party: 'p3', digest: 'd' },
    role: 'representative',
    nature: 'person',
    capacity: 'full',
  } as const;
  const guarded = {
    by: 'p3',
    of: 'p2',
    as: 'guardian',
    scope: [],
    from: null,
    until: null,
    attachment: null,
    shown: text('s'),
  } as const;
  const ward = { party: 'p2', identity: null, nature: null, capacity: 'limited', reason: text('r') } as const;

  it('that turns out to lack capacity has consented to nothing, and signed nothing', () => {
    const mediation = aMediation().ready().drawnUp().signs('p1').signs('p2').act('correctParty', ward, mediator);
    mediation.act('addParty', guardian, mediator).act('giveMandate', guarded, mediator);
    expect(mediation.refusal('seal', { on: mediation.today }, mediator)).toMatchObject({ details: { party: 'p2' } });
    mediation.consents('p2', 'p3').mediatorSigns();
    expect(mediation.refusal('seal', { on: mediation.today }, mediator).code).toBe('mediation.seal_comes_last');
    expect(mediation.signs('p2', 'paper', 'p3').isSealed().types().slice(-4)).toEqual([
      ...['tookEffect', 'ended', 'endNoticed', 'endNoticed'],
    ]);
  });

  it('more is asked as everybody was, and none is put in where something is to be signed', () => {
    const third = { ...guardian, role: 'respondent' } as const;
    const mediation = aMediation().ready().act('addParty', third, mediator);
    expect(mediation.allowed(mediator).drawUp).toMatchObject({ details: { party: 'p3' } });
    mediation.act('tellRights', { party: 'p3' }, mediator).consents('p3').drawnUp();
    const left = { party: 'p3', reason: text('r'), shown: text('s') };
    expect(mediation.refusal('leaveParty', left, mediator).code).toBe('mediation.agreement_under_way');
    const outside = { ...ward, party: 'p3', capacity: null, role: 'representative' } as const;
    expect(mediation.refusal('correctParty', outside, mediator).code).toBe('mediation.agreement_under_way');
    expect(mediation.refusal('tellRights', { party: 'p9' }, mediator).code).toBe('mediation.not_party');
    mediation.withdrawn('p3');
    expect(mediation.refusal('addParty', { ...third, identity: { party: 'p4', digest: 'd' } }, mediator).code).toBe(
      'mediation.ended',
    );
  });
});
