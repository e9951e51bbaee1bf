import { describe, expect, it } from '@jest/globals';
import { officesOf } from '../command/form-hints.js';
import { formHints as hints } from './form-hints.js';

describe('the offices that a field of a petition offers', () => {
  it('are those that may handle it, for a review the bodies of other levels too, and else all', () => {
    expect(officesOf({ command: 'refer', hints }, 'to')).toBe('handling');
    expect(officesOf({ command: 'object', hints }, 'proposedTo')).toBe('handling');
    expect(officesOf({ command: 'requestReview', hints }, 'to')).toBe('reviewing');
    expect(officesOf({ command: 'decide', hints }, 'executor')).toBe('handling');
    expect(officesOf({ command: 'nameAccused', hints }, 'office')).toBeNull();
  });
});
