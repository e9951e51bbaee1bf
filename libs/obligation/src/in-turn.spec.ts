import { describe, expect, it } from '@jest/globals';
import { day } from '../../../test/support/law.js';
import { inTurn } from './money.js';
import type { ObligationState } from './state.js';

const dues = (...days: readonly (string | null)[]) =>
  days.map((on) => ({ on: on === null ? null : day(on), amountCents: 1 })) as unknown as ObligationState['dues'];

describe('instalments', () => {
  it.each([
    [
      ['2026-08-01', '2026-09-01', '2026-10-01'],
      [0, 1, 2],
    ],
    [
      ['2026-10-01', '2026-09-01', '2026-08-01'],
      [2, 1, 0],
    ],
    [
      ['2026-09-01', null, '2026-08-01', '2026-09-01', null],
      [2, 0, 3, 1, 4],
    ],
  ] as const)(
    'are filled by their days, those of one day as they were agreed, and those without one last: %j',
    (on, turn) => {
      expect(inTurn(dues(...on))).toEqual(turn);
    },
  );
});
