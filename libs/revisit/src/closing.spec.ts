import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { pageOf, RevisitInMemory, salt } from '../../../test/support/a-settlement.js';

const visiting = () => new RevisitInMemory().opened().assigned();

describe('a revisit', () => {
  it('is closed once nobody is to be asked: the step that closes it is not taken before', () => {
    const it = visiting().says('p1').act('noteWish', { party: 'p2', isWanted: false, n: 1 }, pageOf('p2'));
    expect(it.detail.isToClose).toBe(true);
    it.act('noteWish', { party: 'p2', isWanted: true, n: 2 }, pageOf('p2'));
    // A conflict is no answer that is remembered: the course looks again.
    expect(it.refusal('close', { salt }, it.course)).toMatchObject({
      ...{ kind: 'conflict', code: 'revisit.not_all_asked' },
    });
    it.says('p2');
    for (const wrong of ['', `0${salt}`, `${salt}0`, salt.replace(/.$/u, 'g')]) {
      expect(it.refusal('close', { salt: wrong }, it.course).code).toBe('revisit.salt_missing');
    }
    it.closes(false);
    expect(it.state.end?.as).toBe('made');
    expectCaseInvariants(it);
  });
});
