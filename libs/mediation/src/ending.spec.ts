import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  itself,
  mediator,
  mediatorId,
  onPage,
  petition,
} from '../../../test/support/a-mediation.js';
import { courseActor, courseOf, day, text } from '../../../test/support/law.js';
import type { MediationInMemory } from '../../../test/support/a-mediation.js';
import type { MediationFactType } from './index.js';

/** After these nobody is in it any more. */
type Over = 'declined' | 'withdrawn' | 'failed' | 'tookEffect' | 'ended' | 'endTold' | 'senderTold';

const medical = () => aMediation().ready({ sort: 'medical' });
const appraised = () => medical().act('beginAppraisal', { on: day('2026-08-03') }, mediator);
const asking = { ...itself('p2'), mediator: mediatorId, reason: text('r') };
const recusing = () => aMediation().ready().act('askRecusal', asking, onPage('p2'));
const ruling = { mediator: mediatorId, isRecused: true, reasons: text('r') };
const suspected = () =>
  aMediation()
    .ready()
    .act('suspectSham', { grounds: text('g') }, mediator);
const session = { on: day('2026-08-03'), attended: ['p1', 'p2'], minutes: text('m'), undisputed: null };
const ofPetition = () => aMediation(petition).ready({ source: 'petition', setOn: day('2026-08-20') });
const harmed = () => aMediation().accepted({ sort: 'family' }).screened('suspected', true);

/** A mediation whose last fact is of a type: one for every fact that the kind may record before the end. */
const steps: Readonly<Record<Exclude<MediationFactType, Over>, () => MediationInMemory>> = {
  opened: () => aMediation().opened(),
  accepted: () => aMediation().accepted(),
  dateMoved: () => ofPetition().act('moveDate', { setOn: day('2026-08-25') }, courseActor),
  screened: harmed,
  violenceReported: () => harmed().act('reportViolence', { words: text('w') }, mediator),
  mediatorsProposed: () => {
    const mediators = [{ person: mediatorId, account: null }];
    return aMediation().accepted().act('proposeMediators', { mediators, isChosenByParties: true }, mediator);
  },
  disclosed: () => aMediation().accepted().proposed(mediatorId),
  recusalAsked: recusing,
  recusalRuled: () => recusing().act('ruleRecusal', ruling, committeeHead),
  rightsTold: () => aMediation().prepared(),
  consented: () => aMediation().prepared().consents('p1'),
  sessionHeld: () => aMediation().ready().act('holdSession', session, mediator),
  offerConveyed: () =>
    aMediation()
      .ready()
      .act('conveyOffer', { ...itself('p1'), text: text('o') }, onPage('p1')),
  appraisalBegun: appraised,
  appraisalEnded: () => appraised().act('endAppraisal', { on: day('2026-08-03') }, mediator),
  appraisalOverran: () => appraised().until('2026-11-14'),
  laterAgreed: () => medical().act('agreeLater', { ...itself('p1'), until: day('2026-11-30') }, mediator),
  shamSuspected: suspected,
  shamRuled: () => suspected().act('ruleSham', { isSham: false, reasons: text('r') }, committeeHead),
  drawnUp: () => aMediation().ready().drawnUp(),
  signed: () => aMediation().ready().drawnUp().signs('p1').signs('p2'),
  signedAsMediator: () => aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns(),
  sealed: () => aMediation().ready().drawnUp().signs('p1').mediatorSigns().isSealed(),
  warned: () => medical().until('2026-09-08'),
  limitPassed: () => aMediation().ready().until('2026-09-04'),
  overdue: () => aMediation().opened().until('2026-08-10'),
};

describe('a party that wants no more', () => {
  it.each(Object.entries(steps))('ends it with a word after %s, and everybody who knew is told', (type, step) => {
    for (const party of ['p1', 'p2']) {
      const mediation = step();
      expect(mediation.types().at(-1)).toBe(type);
      const { told } = mediation.dossier.state;
      mediation.withdrawn(party);
      expect(mediation.types().slice(-2)).toEqual(['withdrawn', 'ended']);
      expect(mediation.dossier.state.end?.owedTo).toEqual(told.length > 0 || party === 'p2' ? ['p1', 'p2'] : ['p1']);
      expect(mediation.duties()).toContain('tellEnd@mediation-binju');
      const isHarmed = mediation.dossier.duties.some(({ what }) => what === 'reportViolence');
      expect(mediation.told().phase).toBe(isHarmed ? 'telling' : 'ended');
    }
  });

  it('may be in any phase before the end', () => {
    const phases = new Set(Object.values(steps).map((step) => step().phase));
    expect([...phases].sort()).toEqual(['intake', 'preparing', 'sessions', 'signing', 'suspended']);
  });

  it('is said to have refused where it had not consented, and to have withdrawn where it had', () => {
    expect(aMediation().prepared().withdrawn('p2').dossier.state.end?.as).toBe('refused');
    expect(aMediation().ready().withdrawn('p2').dossier.state.end?.as).toBe('withdrawn');
    // Whoever applied wanted it; whom a court or a grid names has not.
    expect(aMediation().opened().withdrawn('p1').dossier.state.end?.as).toBe('withdrawn');
    expect(aMediation().opened({ source: 'grid' }).withdrawn('p1').dossier.state.end?.as).toBe('refused');
  });

  it('is heard through whoever may withdraw for it, and through nobody else', () => {
    const mediation = aMediation().ready();
    const agent = {
      identity: { party: 'p3', digest: 'd' },
      role: 'representative',
      nature: 'person',
      capacity: 'full',
    } as const;
    const mandate = {
      by: 'p3',
      of: 'p1',
      as: 'agent',
      from: null,
      until: null,
      attachment: null,
      shown: text('s'),
    } as const;
    mediation.act('addParty', agent, mediator).act('giveMandate', { ...mandate, scope: ['speak'] }, mediator);
    const asked = { party: 'p1', by: 'p3', reason: null };
    expect(mediation.refusal('withdraw', asked, mediator).code).toBe('party.mandate_too_narrow');
    expect(mediation.refusal('withdraw', itself('p1') as typeof asked, onPage('p2')).code).toBe(
      'mediation.said_by_other',
    );
    mediation.act('giveMandate', { ...mandate, scope: ['withdraw'] }, mediator);
    expect(mediation.act('withdraw', asked, onPage('p3')).dossier.state.end?.as).toBe('withdrawn');
  });

  it('comes too late once it is bound', () => {
    const mediation = aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    expect(mediation.refusal('withdraw', { ...itself('p1'), reason: null }, mediator).code).toBe('mediation.ended');
  });
});

describe('an end', () => {
  it('that the committee declines is told to whoever applied alone', () => {
    const mediation = aMediation()
      .opened()
      .act('decline', { reason: 'outside_scope', words: text('w') }, mediator);
    expect(mediation.dossier.state.end).toMatchObject({ as: 'declined', owedTo: ['p1'] });
    expect(mediation.told().phase).toBe('ended');
  });

  it('by the mediator names the routes of its sort', () => {
    const routes = (sort: 'civil' | 'family' | 'labour' | 'rural_land' | 'medical' | 'ownership') => {
      const mediation = aMediation()
        .ready({ sort })
        .act('fail', { reason: 'differences', words: text('w') }, mediator);
      return mediation
        .told()
        .all('endTold')
        .map((each) => String(each['routes']));
    };
    expect(routes('civil')).toEqual(['court,township', 'court,township']);
    // The same paper for both: none tells who was asked.
    expect(routes('family')).toEqual(['court,protection', 'court,protection']);
    expect(routes('labour')[0]).toBe('labour_arbitration');
    expect(routes('rural_land')[0]).toBe('land_arbitration,court');
    expect(routes('ownership')[0]).toBe('administrative_decision');
  });

  it('of a labour agreement names arbitration and the payment order', () => {
    const mediation = aMediation()
      .ready({ sort: 'labour' })
      .drawnUp()
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed();
    expect(mediation.told().all('endTold')[0]?.['routes']).toEqual([
      'confirmation',
      'labour_arbitration',
      'payment_order',
    ]);
  });

  it('as a sham is the head’s to rule, and nothing is signed meanwhile', () => {
    const mediation = aMediation()
      .ready()
      .drawnUp()
      .act('suspectSham', { grounds: text('g') }, mediator);
    expect(mediation.phase).toBe('suspended');
    expect(mediation.allowed(mediator).sign?.code).toBe('mediation.suspended');
    expect(mediation.allowed(mediator).ruleSham?.code).toBe('office.not_permitted');
    const looked = { isSham: false, reasons: text('r') };
    expect(mediation.act('ruleSham', looked, committeeHead).phase).toBe('signing');
    mediation.act('suspectSham', { grounds: text('g') }, mediator);
    expect(mediation.act('ruleSham', { ...looked, isSham: true }, committeeHead).dossier.state.end?.as).toBe('sham');
  });

  it('is told to a petition by outcome and date alone', () => {
    const mediation = aMediation(petition).ready({ source: 'petition', setOn: day('2026-08-20') });
    mediation.tell('noteParentKnows', { causes: 1, outcome: null }, courseOf(mediation.dossier.id));
    mediation.withdrawn('p1');
    expect(mediation.standing().announcement).toEqual({
      ...{ name: 'mediation-binju', isNecessary: false, told: 1, causes: [], outcome: 'withdrawn' },
    });
    expect(mediation.duties()).toEqual(['tellEnd@mediation-binju']);
    expect(mediation.access()).toEqual(['mediation-binju:handler']);
  });

  it('is not the mediator’s to bring about once all have signed', () => {
    const failing = { reason: 'other', words: text('w') } as const;
    const mediation = aMediation().ready().drawnUp().signs('p1');
    expect(mediation.signs('p2').refusal('fail', failing, mediator).code).toBe('mediation.signed_by_all');
  });

  it('gives a court its material back', () => {
    const mediation = aMediation().ready({ source: 'court', track: 'delegated' }).withdrawn('p1');
    const telling = { isMaterialReturned: false };
    expect(mediation.refusal('tellSender', telling, mediator).code).toBe('mediation.material_missing');
  });

  it('is told once to each', () => {
    const mediation = aMediation()
      .ready({ source: 'police' })
      .withdrawn('p1')
      .act('tellEnd', { party: 'p1' }, mediator);
    expect(mediation.refusal('tellEnd', { party: 'p1' }, mediator).code).toBe('mediation.nobody_to_tell');
    mediation.told();
    expect(mediation.refusal('tellEnd', { party: 'p2' }, mediator).code).toBe('mediation.nobody_to_tell');
    expect(mediation.refusal('tellSender', { isMaterialReturned: false }, mediator).code).toBe('mediation.sender_told');
    expect(mediation.all('senderTold')).toEqual([{ as: 'withdrawn', on: '2026-08-03', isMaterialReturned: true }]);
  });
});
