import { describe, expect, it } from '@jest/globals';
import { aMediation, mediator, type MediationInMemory } from '../../../../../test/support/a-mediation.js';
import { day, text } from '../../../../../test/support/law.js';
import { calledOf } from './own-called.js';
import { ownFactTypes, type OwnFile } from './own-file.js';

const opened: readonly string[] = ownFactTypes.withTexts;

/** What a party reads of its sessions; each text as its digest. */
function toldTo({ dossier, facts, today }: MediationInMemory, party: string) {
  const textOf: OwnFile['textOf'] = (ref) => ref?.digest ?? null;
  const read = facts.filter(({ type }) => opened.includes(type));
  return calledOf({ dossier, party, today, textOf, facts: read });
}

/** p3 applies beside p1, and sat with p2 alone before. */
function withThree() {
  const p3 = { identity: { party: 'p3', digest: 'd' }, role: 'applicant', nature: 'person', capacity: 'full' } as const;
  const mediation = aMediation().prepared();
  mediation.act('addParty', p3, mediator).act('tellRights', { party: 'p3' }, mediator);
  for (const party of ['p1', 'p2', 'p3']) mediation.consents(party);
  return mediation.calls('2026-08-05', { invited: ['p2', 'p3'] }).calls('2026-08-06', { invited: ['p1', 'p2'] });
}

describe('sessions on the page of a party', () => {
  it('are counted as its own: nothing tells that others sat together', () => {
    const mediation = withThree();
    const numbers = (party: string) => toldTo(mediation, party).map(({ session, on }) => [session, on]);
    expect(numbers('p1')).toEqual([[1, '2026-08-06']]);
    expect(numbers('p2')).toEqual([
      [1, '2026-08-05'],
      [2, '2026-08-06'],
    ]);
  });

  it('say why they were moved, and of none that is off why: that violence is suspected is told by nothing', () => {
    const called = () => aMediation().ready({ sort: 'family' }).calls('2026-08-05');
    const moving = { session: 1, on: day('2026-08-06'), time: '14:00', place: text('hall'), reason: text('away') };
    expect(toldTo(called().act('moveSession', moving, mediator), 'p2')).toMatchObject([{ why: 'digest-of-away' }]);
    const off = called().act('callOffSession', { session: 1, reason: text('ill') }, mediator);
    const told = toldTo(off, 'p2');
    expect(told).toMatchObject([{ isOff: true, why: null }]);
    expect(toldTo(called().screened('suspected'), 'p2')).toEqual(told);
  });

  it('are none of those whose day is over', () => {
    const mediation = aMediation().ready().calls('2026-08-05').until('2026-08-07').on('2026-08-07');
    expect(toldTo(mediation, 'p1')).toEqual([]);
  });
});
