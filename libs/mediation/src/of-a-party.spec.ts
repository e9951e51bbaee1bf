import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';

const agent = {
  ...({ role: 'representative', nature: 'person', capacity: 'full', shown: text('s') } as const),
  identity: { party: 'p3', digest: 'identity-of-p3' },
} as const;

describe('what is said of a dispute', () => {
  it('is said for a party to it, and by that party or whoever has its mandate', () => {
    const one = aMediation().ready().act('addParty', agent, mediator);
    for (const command of ['agreeVisit', 'unwantContact', 'withdraw', 'consent'] as const) {
      const said = (party: string, by = party) => ({ party, by, isGrid: false, reason: null, isOpen: false }) as never;
      const refusal = (payload: ReturnType<typeof said>, actor = mediator) => one.refusal(command, payload, actor).code;
      expect([command, refusal(said('p3'))]).toEqual([command, 'mediation.not_party']);
      expect([command, refusal(said('p9'))]).toEqual([command, 'party.unknown']);
      expect([command, refusal(said('p1', 'p2'), onPage('p1'))]).toEqual([command, 'mediation.said_by_other']);
      expect([command, refusal(said('p1', 'p3'))]).toEqual([command, 'party.no_mandate']);
    }
    expect(one.act('unwantContact', itself('p1'), onPage('p1')).all('contactUnwanted')).toHaveLength(1);
  });
});
