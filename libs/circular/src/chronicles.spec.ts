import { describe } from '@jest/globals';
import {
  bureauHead,
  CircularInMemory,
  committeeHead,
  conferenceHead,
  governmentHead,
} from '../../../test/support/a-circular.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, office, person, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const begun = () => new CircularInMemory().opened();

describe('a circular', () => {
  holdChronicles('circular', {
    'that all receive': () => courseOf(begun().issued().received('dept-water').received('dept-transport')),
    'that one receives late': () =>
      courseOf(begun().issued().received('dept-water').until('2026-10-20').received('dept-transport')),
    'that names an office': () => {
      const named = { named: [office('dept-transport')], ground: text('ground') };
      return courseOf(new CircularInMemory().opened({}, conferenceHead).issued(named, conferenceHead));
    },
    'that is taken back': () => courseOf(begun().issued().act('withdraw', { reasons }, bureauHead)),
    'that proposes a change of policy': () =>
      courseOf(
        new CircularInMemory()
          .laid()
          .proposed()
          .received('county-government')
          .answered(governmentHead, 'partly')
          .received('county-committee')
          .answered(committeeHead),
      ),
    'that is considered, and not made': () =>
      courseOf(new CircularInMemory().laid().until('2026-11-12').act('decline', { reasons }, bureauHead)),
    'that reports on a quarter': () => {
      const up = { to: [office('county-government')], stands: [] };
      return courseOf(new CircularInMemory().opened({ form: 'report', cites: [] }).issued(up));
    },
  });
});

describe('what may be done with a circular, and what stands in the way', () => {
  const people = [
    bureauHead,
    person('bureau', 'petition-clerk'),
    person('dept-water', 'officer'),
    governmentHead,
    courseActor,
  ];
  const states = {
    'before it begins': () => new CircularInMemory(),
    'while it is written': begun,
    'with those to whom it goes': () => begun().issued(),
    'once one has it': () => begun().issued().received('dept-water'),
    'while a proposal is considered': () => new CircularInMemory().laid(),
    'once a proposal was received': () => new CircularInMemory().laid().proposed().received('county-government'),
    'once all have it': () => begun().issued().received('dept-water').received('dept-transport'),
    'once it was taken back': () => begun().act('withdraw', { reasons }, bureauHead),
  };
  holdChronicles(
    'circular-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
