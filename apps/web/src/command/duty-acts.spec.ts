import { describe, expect, it } from '@jest/globals';
import { actsNow } from './duty-acts.js';

describe('the acts of a duty in the inbox', () => {
  it('offer an objection only as long as it may be made', () => {
    const duty = { kind: 'petition', what: 'accept' };
    expect(actsNow({ ...duty, right: { clock: 'XF-08/1' } })).toEqual(['accept', 'object']);
    expect(actsNow({ ...duty, right: null })).toEqual(['accept']);
  });

  it('offer nothing that an earlier act has made impossible: a notice can still be owed after the acceptance', () => {
    expect(actsNow({ kind: 'petition', what: 'notify', right: null })).toEqual(['notify']);
  });
});
