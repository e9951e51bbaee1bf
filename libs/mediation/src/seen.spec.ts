import { expect, it } from '@jest/globals';
import {
  aMediation,
  anOpening,
  mediator,
  mediatorId,
  onPage,
  otherMediator,
} from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';
import { isUnseen } from './case.js';

it('whom the committee has seen once is seen, also where an agent consents to others who mediate', () => {
  const mediation = aMediation().act('open', anOpening(), onPage('p1')).act('accept', {}, mediator);
  for (const party of ['p1', 'p2']) mediation.act('tellRights', { party }, mediator);
  expect(isUnseen(mediation.dossier, 'p1')).toBe(true);
  mediation.proposed(mediatorId).consents('p1');
  const agent = {
    identity: { party: 'p3', digest: 'd' },
    role: 'representative',
    nature: 'person',
    capacity: 'full',
  } as const;
  const given = {
    by: 'p3',
    of: 'p1',
    as: 'agent',
    scope: ['settle'],
    from: null,
    until: null,
    attachment: null,
  } as const;
  mediation.act('addParty', agent, mediator).act('giveMandate', { ...given, shown: text('s') }, mediator);
  mediation.proposed(otherMediator).consents('p1', 'p3');
  expect(isUnseen(mediation.dossier, 'p1')).toBe(false);
  // So that the end is told to that one too.
  mediation.act('fail', { reason: 'other', words: text('w') }, mediator);
  expect(mediation.dossier.state.end?.owedTo).toEqual(['p1', 'p2']);
});
