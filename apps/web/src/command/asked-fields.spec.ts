import { describe, expect, it } from '@jest/globals';
import { askedValues, isAsked } from './asked-fields.js';

describe('fields that belong to a choice', () => {
  it('are asked for with it alone', () => {
    expect(isAsked('setOn', { manner: 'assign' })).toBe(true);
    expect(isAsked('setOn', { manner: 'transfer' })).toBe(false);
    expect(isAsked('to', {})).toBe(true);
  });

  it('are not given with another one, whatever was typed before', () => {
    expect(askedValues({ to: 'x', manner: 'transfer', setOn: '2026-12-09' })).toEqual({ to: 'x', manner: 'transfer' });
  });
});
