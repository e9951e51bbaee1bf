import { describe, expect, it } from '@jest/globals';
import { aMediation, mediator } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';
import { anAgreement as agreed } from '../../../test/support/an-agreement.js';

type Mediation = ReturnType<typeof agreed>;
const owed = (mediation: Mediation) => mediation.standing().parts.owed.filter(({ kind }) => kind === 'confirmation');
const none = { obligations: [] };

describe('an agreement that a court may confirm', () => {
  it('leaves the question whether one is asked, to all whom it binds', () => {
    const [asked, ...others] = owed(agreed(none));
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ name: 'confirmation', cause: 'parties/2', open: { type: 'open' } });
    expect(asked?.open.payload).toMatchObject({
      ...{ committee: 'mediation-binju', body: 'committee', isInvited: false, isEntrusted: false, limits: [] },
      ...{ isWritten: true, effectiveOn: '2026-08-03', applicants: ['p1', 'p2'], n: 2 },
    });
  });

  it('is one of its form, and of the court that invited', () => {
    const oral = aMediation()
      .ready()
      .drawnUp({ ...none, form: 'oral' })
      .signs('p1', 'word')
      .signs('p2', 'word');
    expect(owed(oral)[0]?.open.payload).toMatchObject({ isWritten: false });
    expect(owed(agreed(none, { source: 'court', track: 'delegated' }))[0]?.open.payload).toMatchObject({
      isInvited: true,
    });
  });

  it('is none where no court confirms it, or a court has it already', () => {
    expect(owed(agreed({ ...none, limits: ['status'] }))).toEqual([]);
    expect(owed(agreed(none, { source: 'court', track: 'entrusted_summary' }))).toEqual([]);
    expect(owed(aMediation().ready().drawnUp(none).signs('p1').signs('p2'))).toEqual([]);
  });

  it('keeps no mediation from its end, and hears who acts for whom as long as it is open', () => {
    const mediation = agreed(none).told();
    expect(mediation.phase).toBe('ended');
    mediation.hears('confirmation', null, [], 'confirmation');
    expect(owed(mediation)).toEqual([]);
    const agent = {
      identity: { party: 'p3', digest: 'd' },
      role: 'representative',
      nature: 'person',
      capacity: 'full',
    };
    mediation.act('addParty', { ...agent, shown: text('s') } as never, mediator);
    expect(owed(mediation)).toMatchObject([{ cause: 'parties/3', open: { type: 'noteParties' } }]);
    mediation.hears('confirmation', 'lapsed', ['parties/3', 'over/lapsed/2026-09-03'], 'confirmation');
    expect(owed(mediation)).toEqual([]);
  });

  it.each([
    [true, ['not_accepted', 'withdrawn', 'lapsed', 'confirmed']],
    [false, ['rejected', 'set_aside', 'replaced']],
  ])('hears who acts for whom after its end where somebody may still speak in it: %s', (isTold, outcomes) => {
    const agent = { role: 'representative', nature: 'person', capacity: 'full', shown: text('s') };
    for (const outcome of outcomes) {
      const mediation = agreed(none).told().hears('confirmation', outcome, [], 'confirmation');
      mediation.act('addParty', { ...agent, identity: { party: 'p3', digest: 'd' } } as never, mediator);
      const told = owed(mediation).flatMap(({ open }) => (open.type === 'noteParties' ? [open.type] : []));
      expect([outcome, told]).toEqual([outcome, isTold ? ['noteParties'] : []]);
    }
  });

  it('tells its obligations how the court stands to it', () => {
    const mediation = agreed({}).hears('o1').hears('confirmation', null, [], 'confirmation');
    const told = () => mediation.standing().parts.owed.map(({ name, cause, open }) => [name, cause, open.payload]);
    expect(told()).toEqual([]);
    mediation.hears('confirmation', null, ['applied/1/2026-08-20'], 'confirmation');
    expect(told()).toEqual([['o1', 'confirmation/1/asked', { n: 1, as: 'asked', on: '2026-08-20' }]]);
    mediation.hears('o1', null, ['confirmation/1/asked']);
    mediation.hears('confirmation', 'confirmed', ['over/confirmed/2026-09-01'], 'confirmation');
    expect(told()).toEqual([['o1', 'confirmation/2/confirmed', { n: 2, as: 'confirmed', on: '2026-09-01' }]]);
    mediation.hears('o1', 'performed');
    expect(told()).toEqual([]);
  });
});
