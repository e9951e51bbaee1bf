import { describe, expect, it } from '@jest/globals';
import { ObligationInMemory } from '../../../../test/support/a-settlement.js';
import { day, office, person, text } from '../../../../test/support/law.js';
import { dayPutOff } from './own-execution.js';

const officer = person('dept-transport', 'officer');
const later = { days: [{ due: 1, on: day('2026-10-09') }], text: text('later') };

describe('the execution on the own page of a petitioner', () => {
  it('names the day that it was put off from, and when the last of all signed', () => {
    const it = new ObligationInMemory('x1').opened({
      ...{ matter: 'execution', office: office('dept-transport'), executor: office('dept-water') },
      ...{ looker: office('bureau'), debtors: [], creditors: ['p1', 'p2'], confirmBy: null },
      dues: [{ amountCents: null, on: day('2026-09-05') }],
    });
    const now = () => dayPutOff(it.state);
    expect(now()).toBeNull();
    it.act('propose', { party: 'p1', by: 'p1', ...later }, officer).act('signAmendment', it.signature('p1'), officer);
    expect(now()).toBeNull();
    it.on('2026-08-20').act('signAmendment', { ...it.signature('p2'), on: day('2026-08-20') }, officer);
    expect(now()).toEqual({ from: '2026-09-05', to: '2026-10-09', on: '2026-08-20' });
  });
});
