import { describe, expect, it } from '@jest/globals';
import { askedValues, isAsked } from './asked-fields.js';

const hints = { belongsTo: { setOn: { field: 'manner', value: 'assign' } } };

describe('fields that belong to a choice', () => {
  it('are asked for with it alone', () => {
    expect(isAsked('setOn', { manner: 'assign' }, hints)).toBe(true);
    expect(isAsked('setOn', { manner: 'transfer' }, hints)).toBe(false);
    expect(isAsked('to', {}, hints)).toBe(true);
  });

  it('are not given with another one, whatever was typed before', () => {
    const typed = { to: 'x', manner: 'transfer', setOn: '2026-12-09' };
    expect(askedValues(typed, hints)).toEqual({ to: 'x', manner: 'transfer' });
  });
});
