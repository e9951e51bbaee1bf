import { expect, it } from '@jest/globals';
import { committeeHead } from '../../../test/support/a-mediation.js';
import { agreedAnew as by, anAgreement } from '../../../test/support/an-agreement.js';
import { text } from '../../../test/support/law.js';

it('what nobody has begun of an agreement when another one takes its place is waited for by nobody', () => {
  // The engine is away: none of its obligations is a case yet.
  const one = anAgreement().told();
  expect(one.phase).toBe('performing');
  one.act('replaceAgreement', by, committeeHead);
  expect([one.phase, one.standing().isOpen]).toEqual(['ended', false]);
  // One that was being begun just then is there all the same, and hears of it.
  one.hears('o1');
  expect([one.phase, one.standing().parts.owed.map(({ cause }) => cause)]).toEqual(['performing', ['replaced/1']]);
  one.hears('o1', 'replaced', ['replaced']);
  expect(one.phase).toBe('ended');
  // Where it was a mistake it is begun.
  one.act('restoreAgreement', { words: text('slip') }, committeeHead);
  expect(one.phase).toBe('ended');
  const other = anAgreement().told().act('replaceAgreement', by, committeeHead);
  other.act('restoreAgreement', { words: text('slip') }, committeeHead);
  expect([other.phase, other.standing().parts.owed[0]?.name]).toEqual(['performing', 'o1']);
});
