import { describe, expect, it } from '@jest/globals';
import { actsOf } from './duty-acts.js';

describe('the acts of a duty in the inbox', () => {
  it('are to object or to take on where both are owed (art. 23(3)), and no objection once that has lapsed', () => {
    expect(actsOf({ kind: 'petition', what: 'objectOrTakeOn' })).toEqual(['accept', 'object']);
    expect(actsOf({ kind: 'petition', what: 'accept' })).toEqual(['accept']);
  });

  it('offer nothing that an earlier act has made impossible: a notice can still be owed after the acceptance', () => {
    expect(actsOf({ kind: 'petition', what: 'notify' })).toEqual(['notify']);
  });
});
