import { describe, expect, it } from '@jest/globals';
import { aMediation, mediator, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';

const p3 = {
  identity: { party: 'p3', digest: 'd' },
  role: 'representative',
  nature: 'person',
  capacity: 'full',
} as const;
const given = { by: 'p3', of: 'p2', as: 'agent', scope: ['settle', 'sign'], until: null, attachment: null } as const;
const gives = (mediation: MediationInMemory, from: string) =>
  mediation.act('giveMandate', { ...given, from: day(from), shown: text('s') }, mediator);
const signing = (mediation: MediationInMemory, on: string, by = 'p3') => {
  const digest = mediation.dossier.state.agreement?.text.digest ?? '';
  return { party: 'p2', by, how: 'paper', on: day(on), text: digest } as const;
};

describe('who signs for a party may do so on the day on which it is done', () => {
  const drawnUp = () => aMediation().ready().act('addParty', p3, mediator).drawnUp();

  it('and not because of a mandate that came later', () => {
    const mediation = gives(drawnUp().on('2026-08-06'), '2026-08-06');
    expect(mediation.refusal('sign', signing(mediation, '2026-08-04'), mediator).code).toBe('party.no_mandate');
    expect(mediation.act('sign', signing(mediation, '2026-08-06'), mediator).types().at(-1)).toBe('signed');
  });

  it('also where that is recorded once the mandate has ended', () => {
    const mediation = gives(drawnUp(), '2026-08-03').on('2026-08-06');
    mediation.act('endMandate', { mandate: 'm1', on: day('2026-08-05'), reason: text('r') }, mediator);
    expect(mediation.refusal('sign', signing(mediation, '2026-08-05'), mediator).code).toBe('party.mandate_ended');
    expect(mediation.act('sign', signing(mediation, '2026-08-04'), mediator).types().at(-1)).toBe('signed');
  });

  it('and nobody signs alone who is known to lack capacity by now', () => {
    const mediation = drawnUp().on('2026-08-06');
    const ward = { party: 'p2', identity: null, nature: null, capacity: 'none', reason: text('r') } as const;
    mediation.act('correctParty', ward, mediator);
    const guardian = { ...given, as: 'guardian', scope: [], from: null, shown: text('s') } as const;
    mediation.act('giveMandate', guardian, mediator).consents('p2', 'p3');
    const own = signing(mediation, '2026-08-04', 'p2');
    expect(mediation.refusal('sign', own, mediator).code).toBe('party.guardian_required');
  });
});

it('time is kept on the day on which the last of them signed, in whatever order that is recorded', () => {
  const mediation = aMediation().ready().drawnUp().on('2026-08-20').signs('p1');
  mediation.act('sign', signing(mediation, '2026-08-10', 'p2'), mediator);
  expect(mediation.clock('RM-09/1').metOn).toBe('2026-08-20');
});
