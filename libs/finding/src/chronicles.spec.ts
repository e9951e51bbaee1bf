import { describe } from '@jest/globals';
import {
  aReceived,
  colleague,
  commissionerHead,
  everybody,
  FindingInMemory,
  headOfInspected,
  approver,
  ofGovernment,
  leader,
  unchanged,
} from '../../../test/support/a-finding.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, day, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const disputed = (one = aReceived()) => one.act('dispute', { reasons, files: [] }, headOfInspected);
const again = (isMended: boolean, on: string) => ({
  ...{ on: day(on), isMended, words: text('there'), until: isMended ? null : day('2026-11-16') },
});

describe('a finding', () => {
  holdChronicles('finding', {
    'of a government that is not approved, and proves wrong': () =>
      courseOf(ofGovernment().until('2026-08-29').act('withdraw', { reasons }, commissionerHead)),
    'that is mended in time': () => courseOf(aReceived().on('2026-09-30').reported().verified()),
    'that nobody answers': () => courseOf(aReceived().until('2027-01-01')),
    'that nobody receives': () => courseOf(new FindingInMemory().opened().served().until('2026-10-01')),
    'that is disputed without success': () =>
      courseOf(
        disputed()
          .on('2026-09-10')
          .act('rule', { as: 'upheld', reasons, ...unchanged }, commissionerHead),
      ),
    'whose dispute is late and right': () =>
      courseOf(
        disputed(ofGovernment().act('approve', {}, approver).served().received())
          .until('2026-09-30')
          .act('rule', { as: 'withdrawn', reasons, ...unchanged }, commissionerHead),
      ),
    'that is extended, returned and seen twice': () =>
      courseOf(
        aReceived({ grade: 'grave', isRevisited: true })
          .act('extend', { until: day('2026-10-20'), reasons }, leader)
          .on('2026-10-15')
          .reported()
          .act('returnReport', { reasons, until: day('2026-11-02') }, colleague)
          .on('2026-10-30')
          .reported()
          .verified()
          .on('2026-11-05')
          .act('visitAgain', again(false, '2026-11-04'), colleague)
          .on('2026-11-09')
          .reported()
          .verified()
          .on('2026-11-20')
          .act('visitAgain', again(true, '2026-11-20'), colleague),
      ),
  });
});

describe('what may be done with a finding, and what stands in the way', () => {
  const states = {
    'before a government approves it': () => ofGovernment(),
    'before it is put to its office': () => new FindingInMemory().opened(),
    'once it is': () => new FindingInMemory().opened().served(),
    'once it is received': () => aReceived(),
    'once its day has passed': () => aReceived().until('2026-10-10'),
    'while its dispute is open': () => disputed(),
    'once it is reported': () => aReceived().reported(),
    'while a second visit is owed': () => aReceived({ isRevisited: true }).reported().verified(),
    'once it has ended': () => aReceived().reported().verified(),
  };
  holdChronicles(
    'finding-allowed',
    Object.fromEntries(
      Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), [...everybody, courseActor])]),
    ),
  );
});
