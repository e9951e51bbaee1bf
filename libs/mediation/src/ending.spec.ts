import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  anOpening,
  aReport,
  bureauClerk,
  committeeHead,
  itself,
  mediator,
  onPage,
  petition,
  twoSides,
} from '../../../test/support/a-mediation.js';
import { courseActor, courseOf, day, office, text } from '../../../test/support/law.js';

describe('a party that wants no more', () => {
  it('is said to have refused where it had not consented, and to have withdrawn where it had', () => {
    expect(aMediation().prepared().withdrawn('p2').dossier.state.end?.as).toBe('refused');
    expect(aMediation().ready().withdrawn('p2').dossier.state.end?.as).toBe('withdrawn');
    // Whoever applied wanted it; whom a court or a grid names has not.
    expect(aMediation().opened().withdrawn('p1').dossier.state.end?.as).toBe('withdrawn');
    expect(aMediation().opened({ source: 'grid' }).withdrawn('p1').dossier.state.end?.as).toBe('refused');
  });

  it('leaves with a word where it is an organisation, which binds itself under its seal', () => {
    const [applicant, respondent] = twoSides;
    const firm = { ...respondent, nature: 'organisation' } as NonNullable<typeof respondent>;
    const mediation = aMediation()
      .prepared({ parties: [applicant as typeof firm, firm] })
      .consents('p1');
    const consent = { ...itself('p2'), isOpen: false, isElectronic: false };
    expect(mediation.refusal('consent', consent, onPage('p2')).code).toBe(
      'party.organisation_needs_its_seal_or_statutory',
    );
    mediation.act('withdraw', { ...itself('p2'), reason: null }, onPage('p2'));
    expect(mediation.dossier.state.end?.as).toBe('refused');
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
        .all('endNoticed')
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
    expect(mediation.told().all('endNoticed')[0]?.['routes']).toEqual([
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
    // Nobody of the parties is told what is suspected.
    const offer = { ...itself('p1'), text: text('offer') };
    expect(mediation.refusal('conveyOffer', offer, onPage('p1')).code).toBe('mediation.paused');
    expect(mediation.refusal('talkApart', { party: 'p1' }, onPage('p1')).code).toBe('mediation.paused');
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
    const refused = (change: object) => mediation.refusal('tellSender', { ...aReport, ...change }, mediator).code;
    expect(refused({ isMaterialReturned: false })).toBe('mediation.material_missing');
    expect(refused({ material: null })).toBe('mediation.material_missing');
    expect(refused({ court: null })).toBe('mediation.court_unnamed');
    const [court, courtNumber] = [text('of the county'), text('number')];
    const named = aMediation().ready({ source: 'court', track: 'delegated', court, courtNumber }).withdrawn('p1');
    named.act('tellSender', { ...aReport, court: null, courtNumber: null }, mediator);
    expect(named.all('senderTold')).toMatchObject([{ court, courtNumber }]);
  });

  it('is told by its delivery too, once: what is proved later than by hand changes nothing', () => {
    const mediation = aMediation().ready().withdrawn('p1').on('2026-08-05');
    const [first, second] = mediation.dossier.state.end?.notices ?? [];
    if (first === undefined || second === undefined) throw new Error('an end is never without its notices');
    expect([first.party, second.party]).toEqual(['p1', 'p2']);
    mediation.act('tellEnd', { issued: first.seq, servedOn: day('2026-08-04') }, courseActor);
    mediation.act('tellEnd', { party: 'p2' }, mediator);
    const before = mediation.facts.length;
    mediation.act('tellEnd', { issued: second.seq, servedOn: day('2026-08-05') }, courseActor);
    expect(mediation.facts).toHaveLength(before);
    expect(mediation.all('endTold')).toEqual([
      { party: 'p1', issued: first.seq, on: '2026-08-04' },
      { party: 'p2', issued: second.seq, on: '2026-08-05' },
    ]);
    expect(mediation.phase).toBe('ended');
  });

  it('is told once to each', () => {
    const mediation = aMediation()
      .ready({ source: 'police' })
      .withdrawn('p1')
      .act('tellEnd', { party: 'p1' }, mediator);
    expect(mediation.refusal('tellEnd', { party: 'p1' }, mediator).code).toBe('mediation.nobody_to_tell');
    mediation.told();
    expect(mediation.refusal('tellEnd', { party: 'p2' }, mediator).code).toBe('mediation.nobody_to_tell');
    expect(mediation.refusal('tellSender', aReport, mediator).code).toBe('mediation.sender_told');
    expect(mediation.all('senderTold')).toEqual([
      {
        ...{ as: 'withdrawn', on: '2026-08-03', isMaterialReturned: true, facts: [] },
        // Outcome and date are all that whoever is no court is told.
        ...{ court: null, courtNumber: null, material: null },
      },
    ]);
  });
});

describe('what is told and counted of an end', () => {
  const settled = () => aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns();

  it('names the last day for judicial confirmation, thirty days from its effect', () => {
    // In force on Monday 2026-08-31: the thirtieth day is a Wednesday.
    const mediation = settled().on('2026-08-31').isSealed();
    expect(mediation.told().all('endNoticed')[0]).toMatchObject({ confirmBy: '2026-09-30' });
    // From 3 September it is the third day of the national holiday, and the first working day after it counts.
    expect(settled().on('2026-09-03').isSealed().told().all('endNoticed')[0]).toMatchObject({
      confirmBy: '2026-10-08',
    });
    expect(aMediation().ready().withdrawn('p1').told().all('endNoticed')[0]).toMatchObject({ confirmBy: null });
  });

  it('counts the level and the days of the committee, and nobody', () => {
    const mediation = settled().on('2026-08-10').isSealed();
    expect(mediation.all('ended')).toEqual([
      { as: 'settled', on: '2026-08-10', owedTo: ['p1', 'p2'], level: 'township', days: 7 },
    ]);
    const medical = { committee: office('mediation-medical'), sort: 'medical' } as const;
    const withdrawn = aMediation().opened(medical).withdrawn('p1');
    expect(withdrawn.all('ended')).toMatchObject([{ level: 'county', days: 0 }]);
    const village = { committee: office('mediation-jinniu-liuxi') };
    expect(aMediation().opened(village).withdrawn('p1').all('ended')).toMatchObject([{ level: 'village' }]);
  });
});

describe('one side alone that asked a court', () => {
  const online = { source: 'court', track: 'online' } as const;

  it('has the other asked within three working days, whose consent is the answer', () => {
    const mediation = aMediation().prepared(online);
    expect(mediation.clock('RM-37/1')).toMatchObject({ legalDueOn: '2026-08-06' });
    expect(mediation.others).toEqual(['consent@mediation-binju']);
    expect(mediation.consents('p1').others).toEqual(['consent@mediation-binju']);
    expect(mediation.consents('p2').others).toEqual([]);
  });

  it('goes on when nobody has answered: nothing is late, and nothing is owed by that day any more', () => {
    const mediation = aMediation().prepared(online).until('2026-08-08');
    expect([mediation.all('limitPassed'), mediation.others]).toEqual([[{ clock: 'RM-37/1', rule: 'RM-37' }], []]);
    expect(mediation.clock('RM-37/1').endedAs).toBe('fired');
    expect(mediation.consents('p1').consents('p2').phase).toBe('sessions');
  });

  it('is ended where the other refuses or cannot be found, and the court has its material back', () => {
    for (const end of [
      (one: ReturnType<typeof aMediation>) => one.withdrawn('p2'),
      (one: ReturnType<typeof aMediation>) => one.act('fail', { reason: 'unreachable', words: text('w') }, mediator),
    ]) {
      const mediation = end(aMediation().prepared(online));
      expect(mediation.duties()).toEqual(['tellEnd@mediation-binju', 'tellSender@mediation-binju']);
      expect(mediation.told().all('endNoticed')[0]).toMatchObject({ routes: ['docketing'] });
    }
  });
});

describe('whoever hands a dispute over', () => {
  const owed = (opening: Parameters<ReturnType<typeof aMediation>['ready']>[0]) =>
    aMediation().ready(opening).withdrawn('p1').duties();

  it('is told by letter unless it reads it on the platform; a court always', () => {
    const byLetter = ['tellEnd@mediation-binju', 'tellSender@mediation-binju'];
    expect(owed({ source: 'police' })).toEqual(byLetter);
    expect(owed({ source: 'government', sender: office('dept-transport') })).toEqual(['tellEnd@mediation-binju']);
    expect(owed({ source: 'court', track: 'delegated', sender: office('court') })).toEqual(byLetter);
  });

  it('is a court where a court did, so that nobody else takes its papers', () => {
    const payload = { ...anOpening(), source: 'court', track: 'delegated' } as const;
    for (const id of ['bureau', 'dept-housing', 'town-binju'])
      expect(aMediation().refusal('open', { ...payload, sender: office(id) }, bureauClerk)).toMatchObject({
        ...{ kind: 'invalid', code: 'mediation.sender_unfit', details: { sender: id } },
      });
  });
});
