import { describe, expect, it } from '@jest/globals';
import type { DeskValues } from './desk-values.js';
import { fieldOfRefusal } from './refused-fields.js';

const problem = (code: string, details: object = {}) => ({ code, details }) as never;

describe('where the desk shows a refusal', () => {
  const others = [{ is: 'petitioner', name: '李明' }, { is: 'guardian', of: 2 }, { name: '赵一' }] as const;
  const values: DeskValues = { petitioner: { name: '张三' }, others };

  it('is the row of whoever acts, for whom nobody may act so', () => {
    expect(fieldOfRefusal(problem('party.mandate_not_fitting', { as: 'guardian', party: 'p2' }), values)).toBe(
      'others.1.of',
    );
    expect(fieldOfRefusal(problem('party.mandate_not_fitting', { as: 'agent', party: 'p2' }), values)).toBeNull();
  });

  it('is the last representative where they are too many, and a field of the matter', () => {
    expect(fieldOfRefusal(problem('petition.too_many_representatives'), values)).toBe('others.2.name');
    expect(fieldOfRefusal(problem('petition.place_not_in_county'), values)).toBe('place');
  });
});
