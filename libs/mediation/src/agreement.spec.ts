import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  aReport,
  committeeHead,
  itself,
  mediator,
  mediatorId,
  otherMediator,
} from '../../../test/support/a-mediation.js';
import { day, office, text } from '../../../test/support/law.js';
import { mediationKind } from './index.js';

const signing = { on: day('2026-08-03'), text: text('agreement').digest } as const;
const drawing = {
  form: 'oral',
  text: text('agreement'),
  obligations: [],
  isWhole: true,
  isPaperOnly: false,
  limits: [],
} as const;
const medicalCommittee = { sort: 'medical', committee: office('mediation-binju') } as const;

describe('a written agreement', () => {
  it('is in force with the seal, which comes last: after all parties and the mediators', () => {
    const mediation = aMediation().ready().drawnUp().signs('p1');
    const refusal = () => mediation.refusal('seal', { on: mediation.today }, committeeHead).code;
    expect(refusal()).toBe('mediation.seal_comes_last');
    expect(mediation.on('2026-08-04').mediatorSigns().dossier.state.agreement?.effectiveOn).toBeNull();
    expect(refusal()).toBe('mediation.seal_comes_last');
    mediation.on('2026-08-05').signs('p2');
    expect(mediation.refusal('seal', { on: day('2026-08-04') }, committeeHead).code).toBe(
      'mediation.date_before_event',
    );
    expect(mediation.types()).not.toContain('tookEffect');
    mediation.isSealed();
    expect(mediation.all('tookEffect')).toEqual([{ on: '2026-08-05', confirmBy: '2026-09-04' }]);
    // It was completed, and in time.
    expect(mediation.clock('RM-SEAL/1')).toMatchObject({ metOn: '2026-08-05', endedAs: null });
    expect(mediation.dossier.state.end).toMatchObject({ as: 'settled', on: '2026-08-05', owedTo: ['p1', 'p2'] });
    expect(mediation.phase).toBe('telling');
    expect([mediation.told().phase, mediation.performed().phase]).toEqual(['performing', 'ended']);
  });

  it('waits for every mediator', () => {
    const mediation = aMediation().accepted().proposed(mediatorId, otherMediator);
    for (const party of ['p1', 'p2']) mediation.act('tellRights', { party }, mediator).consents(party);
    mediation.drawnUp().signs('p1').signs('p2').mediatorSigns();
    expect(mediation.refusal('seal', { on: mediation.today }, committeeHead).code).toBe('mediation.seal_comes_last');
    expect(mediation.phase).toBe('signing');
    expect(mediation.mediatorSigns(otherMediator).isSealed().phase).toBe('telling');
  });

  it('keeps the limit once all parties have signed, and is the committee’s to complete from then on', () => {
    const mediation = aMediation().ready().drawnUp().signs('p1').signs('p2');
    expect(mediation.clock('RM-09/1').metOn).toBe('2026-08-03');
    expect(mediation.duties()).toEqual(['seal@mediation-binju']);
    expect(mediation.until('2026-08-20').types().at(-1)).toBe('overdue');
    expect(mediation.mediatorSigns().isSealed().all('ended')).toMatchObject([{ as: 'settled', on: '2026-08-20' }]);
  });

  it('is of the very words that were drawn up last', () => {
    const mediation = aMediation()
      .ready()
      .drawnUp()
      .signs('p1')
      .drawnUp({ text: text('other words') });
    expect(mediation.dossier.state.agreement?.signatures).toEqual([]);
    const first = { ...itself('p1'), how: 'paper', ...signing } as const;
    expect(mediation.refusal('sign', first, mediator).code).toBe('mediation.other_text');
    mediation.signs('p1');
    expect(mediation.refusal('sign', { ...first, text: text('other words').digest }, mediator)).toMatchObject({
      code: 'mediation.signed_already',
    });
    expect(mediation.signs('p2').refusal('drawUp', { ...drawing, form: 'written' }, mediator).code).toBe(
      'mediation.signed_by_all',
    );
  });

  it('takes a tablet only where all agreed to it and the matter allows it', () => {
    const onTablet = { ...itself('p1'), how: 'tablet', ...signing } as const;
    expect(aMediation().ready().drawnUp().act('sign', onTablet, mediator).types().at(-1)).toBe('signed');
    const ofStatus = aMediation().ready({ sort: 'family' }).drawnUp({ isPaperOnly: true });
    expect(ofStatus.refusal('sign', onTablet, mediator).code).toBe('mediation.form_not_allowed');
    const unwilling = aMediation().prepared().consents('p1').consents('p2', 'p2', false).drawnUp();
    expect(unwilling.refusal('sign', onTablet, mediator).code).toBe('mediation.form_not_allowed');
  });

  it('binds nobody who signs nothing', () => {
    const debt = { by: 'p2', to: 'p3', what: text('pay'), amountCents: 1, on: null, place: null };
    const mediation = aMediation().ready();
    expect(mediation.refusal('drawUp', { ...drawing, form: 'written', obligations: [debt] }, mediator)).toMatchObject({
      ...{ code: 'mediation.obligation_of_stranger', details: { party: 'p3' } },
    });
  });

  it('of a part leaves the routes of the rest open', () => {
    const mediation = aMediation()
      .ready()
      .drawnUp({ isWhole: false })
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed();
    expect(mediation.told().all('endNoticed')[0]).toEqual({
      party: 'p1',
      routes: ['confirmation', 'suit_on_agreement', 'court', 'township'],
      confirmBy: '2026-09-02',
    });
  });
});

describe('an oral agreement', () => {
  it('is in force when it is reached', () => {
    const mediation = aMediation().ready().drawnUp({ form: 'oral' }).signs('p1', 'word').signs('p2', 'word');
    expect(mediation.types().slice(-5)).toEqual(['signed', 'tookEffect', 'ended', 'endNoticed', 'endNoticed']);
    const formOf = (one: typeof mediation) => mediationKind.row(one.dossier)['form'];
    expect([formOf(mediation), formOf(aMediation().ready().drawnUp({ form: 'oral' }))]).toEqual(['oral', null]);
    expect([mediation.told().phase, mediation.performed().phase]).toEqual(['performing', 'ended']);
  });

  it.each([
    ['that closes a petition', { source: 'petition', setOn: day('2026-08-20') }],
    ['of a medical dispute', medicalCommittee],
    ['of a labour dispute', { sort: 'labour' }],
    ['of rural land before a committee of a township', { sort: 'rural_land' }],
    ['that a court entrusted', { source: 'court', track: 'entrusted_ordinary' }],
  ] as const)('%s is none', (_what, opening) => {
    const mediation = aMediation().ready(opening);
    expect(mediation.refusal('drawUp', drawing, mediator)).toMatchObject({
      ...{ code: 'mediation.form_not_allowed', details: { form: 'oral' } },
    });
  });
});

describe('what a court hands over', () => {
  const delegated = { source: 'court', track: 'delegated' } as const;

  it('delegated, is in force when the parties have signed, and is completed all the same', () => {
    const mediation = aMediation().ready(delegated).drawnUp().signs('p1').signs('p2');
    expect(mediation.all('tookEffect')).toEqual([{ on: '2026-08-03', confirmBy: '2026-09-02' }]);
    expect(mediation.duties()).toEqual(['seal@mediation-binju']);
    expect(mediation.refusal('withdraw', { ...itself('p1'), reason: null }, mediator).code).toBe('mediation.in_force');
    mediation.on('2026-08-04').mediatorSigns().isSealed();
    expect(mediation.dossier.state.end).toMatchObject({ as: 'settled', on: '2026-08-03' });
    expect(mediation.duties()).toEqual(['tellEnd@mediation-binju', 'tellSender@mediation-binju']);
    expect(mediation.told().all('senderTold')).toEqual([{ ...aReport, as: 'settled', on: '2026-08-03', facts: [] }]);
  });

  it('delegated, is in force as elsewhere where the pack says so', () => {
    const asElsewhere = aMediation(null, { delegatedTakesEffectWhenSigned: 0 });
    expect(asElsewhere.ready(delegated).drawnUp().signs('p1').signs('p2').types()).not.toContain('tookEffect');
    expect(asElsewhere.mediatorSigns().isSealed().types()).toContain('tookEffect');
  });

  it('entrusted, is the court’s to put into force', () => {
    const mediation = aMediation().ready({ source: 'court', track: 'entrusted_summary' }).drawnUp();
    mediation.signs('p1').signs('p2').mediatorSigns().isSealed();
    expect(mediation.types()).not.toContain('tookEffect');
    expect(mediation.all('ended')).toMatchObject([{ as: 'handed_to_court' }]);
  });

  it('online, is signed on the platform and there alone', () => {
    const mediation = aMediation().ready({ source: 'court', track: 'online' });
    expect(mediation.refusal('drawUp', { ...drawing, form: 'written' }, mediator).code).toBe(
      'mediation.form_not_allowed',
    );
    mediation.drawnUp({ form: 'platform' });
    expect(mediation.refusal('seal', { on: day('2026-08-03') }, committeeHead).code).toBe('mediation.form_not_allowed');
    expect(mediation.signs('p1', 'platform').signs('p2', 'platform').types()).toContain('tookEffect');
  });
});

describe('what is agreed', () => {
  it('is owed by one to another, and a sum is more than none', () => {
    const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 1, on: day('2026-10-01'), place: text('here') };
    const code = (change: object) => {
      const asked = { form: 'written', text: text('a'), isWhole: true, isPaperOnly: false, limits: [] } as const;
      const mediation = aMediation().ready();
      return mediation.refusal('drawUp', { ...asked, obligations: [{ ...debt, ...change }] }, mediator).code;
    };
    expect([code({ to: 'p2' }), code({ amountCents: 0 }), code({ amountCents: 1.5 })]).toEqual(
      Array(3).fill('mediation.obligation_unfit'),
    );
    expect(
      aMediation()
        .ready()
        .drawnUp({ obligations: [debt] })
        .all('drawnUp'),
    ).toMatchObject([{ obligations: [debt] }]);
  });

  it('is held against what no court confirms, which is said before and shortens the routes', () => {
    const mediation = aMediation().ready();
    const { dossier } = mediation;
    const drawing = (change: object) => ({
      ...{ type: 'drawUp', payload: { limits: [], obligations: [], isPaperOnly: false, ...change } },
    });
    const warned = (change: object) =>
      (mediationKind.warnings?.(dossier, drawing(change), mediation.context(mediator)) ?? []).map(({ code }) => code);
    expect(warned({})).toEqual([]);
    const owed = { by: 'p2', to: 'p1', what: text('pay'), amountCents: null, place: null };
    const by = (on: string) => warned({ obligations: [{ ...owed, on: day(on) }] });
    expect([by('2026-08-02'), by('2026-08-03')]).toEqual([['mediation.obligation_in_past'], []]);
    expect(warned({ limits: ['title', 'unclear'] })).toEqual(Array(2).fill('mediation.court_confirms_not'));
    expect(warned({ isPaperOnly: true })).toEqual(['mediation.paper_only_status']);
    expect(warned({ isPaperOnly: true, limits: ['status'] })).toEqual(['mediation.court_confirms_not']);
    mediation
      .drawnUp({ limits: ['title'] })
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed();
    expect(mediation.told().all('endNoticed')[0]).toMatchObject({ routes: ['suit_on_agreement'], confirmBy: null });
  });
});
