import { describe } from '@jest/globals';
import { aPlan, commissioner, leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, day, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const report = { report: text('report'), summary: text('summary') };
const settled = (one: TourInMemory, ...visits: readonly string[]) => {
  for (const visit of visits) one.act('settleVisit', { visit }, leader);
  return one;
};
const counted = () =>
  settled(new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10'), 'v1', 'v2');

describe('a tour', () => {
  holdChronicles('inspection', {
    'that counts and is reported': () =>
      courseOf(counted().act('submitReport', report, leader).act('adoptReport', {}, commissioner)),
    'whose report is late and goes back': () =>
      courseOf(
        counted()
          .until('2026-12-02')
          .act('submitReport', report, leader)
          .act('returnReport', { reasons }, commissioner),
      ),
    'of which one steps back, and which is called off': () =>
      courseOf(
        new TourInMemory()
          .opened(aPlan())
          .declared(leader)
          .act('declare', { isFree: false }, second)
          .act('callOff', { reasons }, commissioner),
      ),
    'that finds something, and drops a visit': () =>
      courseOf(
        settled(
          ((one: TourInMemory) => one.act('issueFinding', one.finding(), leader))(
            new TourInMemory().published().makes('v1', '2026-11-03'),
          ),
          'v1',
        ).act('dropVisit', { visit: 'v2', reasons }, commissioner),
      ),
  });
});

describe('a visit', () => {
  const visit = (name: string) => new TourInMemory().published().follows().visit(name);
  holdChronicles('visit', {
    'that is unannounced and made': () => courseOf(visit('v1').on('2026-11-03').made()),
    'that is announced and made': () => courseOf(visit('v2').on('2026-11-10').made()),
    'that is late': () => courseOf(visit('v1').until('2026-11-05').on('2026-11-05').made()),
    'that is moved, and dropped': () => {
      const one = new TourInMemory().published().follows();
      one.act('moveVisit', { visit: 'v1', on: day('2026-11-20'), reasons }, leader).follows();
      return courseOf(one.act('dropVisit', { visit: 'v1', reasons }, commissioner).follows().visit('v1'));
    },
  });
});

describe('what may be done in a tour, and what stands in the way', () => {
  const people = [commissioner, leader, second, courseActor];
  const states = {
    'before it begins': () => new TourInMemory(),
    'while it is planned': () => new TourInMemory().opened(),
    'while its plan holds': () => new TourInMemory().published(),
    'once it counts': counted,
  };
  holdChronicles(
    'inspection-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
