import { describe } from '@jest/globals';
import {
  aSupervision,
  breach,
  bureauHead,
  committeeHead,
  conferenceHead,
  officer,
} from '../../../test/support/a-supervision.js';
import { allowedIn, courseOf, pointOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

type Supervision = ReturnType<typeof aSupervision>;
const government = person('county-government', 'head');
const people = [
  ...[officer, bureauHead, person('bureau', 'petition-clerk'), conferenceHead, government, committeeHead],
  ...[person('county-government', 'officer'), person('county-committee', 'officer'), courseActor],
];

/** What came after a beginning that another chronicle tells. */
const told = (begun: () => Supervision, goesOn: (supervision: Supervision) => Supervision) => (): readonly string[] => {
  const supervision = begun();
  const point = pointOf(supervision);
  return courseOf(goesOn(supervision), point);
};

const opened = () => aSupervision().opened();
const own = { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null } as const;
const ofBureau = () => aSupervision().openedOn('art43', own);
const ofBranch = () => aSupervision().opened({ office: office('dept-ecology') });
const later = { ...breach, clock: 'XF-04/1', rule: 'XF-04', trigger: 'DB-2', dueOn: day('2026-08-20') } as const;
const further = (supervision: Supervision) => supervision.act('addTrigger', later, courseActor);
const looked = (supervision: Supervision, lookUntil: string | null) =>
  supervision.act(
    'withdrawCause',
    { cause: 'XF-07/1', lookUntil: lookUntil === null ? null : day(lookUntil) },
    courseActor,
  );
const confirmed = (supervision: Supervision) =>
  supervision.act('confirmCauseWithdrawal', { cause: 'XF-07/1' }, courseActor);
const barred = (supervision: Supervision, id: string) =>
  supervision.act('barOffice', { cause: `barred/${id}`, office: office(id) }, courseActor);
const found = { ...breach, clock: null, rule: null, finding: text('found'), office: office('dept-transport') };
const stated = { stance: null, text: text('r'), statedOn: day('2026-08-28'), proof: text('receipt') } as const;

describe('a supervision (38 to 40, 43)', () => {
  holdChronicles('supervision', {
    'of a missed date': told(aSupervision, (one) => one.opened()),
    'by hand, of what was found': told(aSupervision, (one) => one.opened(found, bureauHead)),
    'that nobody does anything about': told(opened, (one) => one.until('2026-12-01')),
    'of the petition office itself that nobody does anything about': told(aSupervision, (one) =>
      one.openedOn('art43', own).until('2026-12-01'),
    ),
    'on a number of ours that nobody does anything about': told(aSupervision, (one) =>
      one.openedOn('ours').until('2026-12-01'),
    ),
    'of a branch of another level that nobody does anything about': told(ofBranch, (one) => one.until('2026-12-01')),
    'of an office that is gone': told(
      () => aSupervision(['town-binju']),
      (one) => one.opened({ office: office('town-binju') }).until('2026-08-29'),
    ),
    'where nobody but the late office is there': told(
      () => aSupervision(['joint-conference', 'county-government', 'county-committee']),
      (one) => one.opened({ office: office('bureau') }).until('2026-12-01'),
    ),
    'whose letter is answered and whose recommendation is made': told(
      () => opened().until('2026-08-24'),
      (one) => one.replied().measured('improve').replied('adopted'),
    ),
    'whose reply is recorded late, and had come in time': told(
      () => opened().until('2026-09-02'),
      (one) => one.act('reply', stated, officer),
    ),
    'of which every measure is taken': told(
      () => opened().until('2026-09-30'),
      (one) =>
        one
          .measured('improve')
          .measured('deadline', conferenceHead, { setOn: day('2026-10-20') })
          .measured('order', government)
          .measured('inspect')
          .measured('account'),
    ),
    'whose questions are waived': told(
      () => opened().until('2026-09-30'),
      (one) => one.waived(conferenceHead).waived(government).waived(bureauHead),
    ),
    'whose order sets a date that passes': told(
      () => opened().measured('deadline', conferenceHead, { setOn: day('2026-08-28') }),
      (one) => one.until('2026-08-29'),
    ),
    'whose correction is reported and verified': told(
      () => opened().until('2026-08-24'),
      (one) => one.corrected().on('2026-08-25').verified(),
    ),
    'whose correction is rejected after its rungs had come': told(
      () => further(opened().until('2026-08-21')).corrected(),
      (one) => one.until('2026-08-26').rejected(),
    ),
    'whose correction nobody verifies': told(
      () => opened().corrected(),
      (one) => one.until('2026-09-30'),
    ),
    'of two breaches': told(
      () => opened().until('2026-08-21'),
      (one) => further(one).until('2026-08-26').measured('improve'),
    ),
    'that had ended, and a further breach': told(
      () => opened().corrected().verified(),
      (one) => further(one.on('2026-08-21')),
    ),
    'whose breach is withdrawn and looked at, and stands': told(
      () => opened().until('2026-08-24'),
      (one) => confirmed(looked(one, '2026-08-28')),
    ),
    'whose breach is withdrawn and nobody looks': told(
      () => opened().until('2026-08-24'),
      (one) => looked(one, '2026-08-28').until('2026-09-10'),
    ),
    'whose breach is withdrawn where nobody has to look': told(opened, (one) => looked(one, null)),
    'of two breaches, the first of which is withdrawn and confirmed': told(
      () => further(opened().until('2026-08-21')).until('2026-08-26'),
      (one) => confirmed(looked(one, '2026-09-02')),
    ),
    'of two breaches, the first of which is done, then the other': told(
      () => further(opened().until('2026-08-21')).until('2026-08-26'),
      (one) =>
        one
          .act('noteCauseDone', { cause: 'XF-07/1' }, courseActor)
          .act('noteCauseDone', { cause: 'XF-04/1' }, courseActor),
    ),
    'whose breach is one again': told(
      () => looked(opened().until('2026-08-24'), '2026-08-28'),
      (one) => one.act('addTrigger', { ...breach, breach: 2 }, courseActor),
    ),
    'whose late office is accused': told(
      () => opened().until('2026-08-24').measured('account'),
      (one) => barred(one, 'dept-transport'),
    ),
    'whose bureau is accused': told(
      () => opened().until('2026-09-30').corrected(),
      (one) => barred(one, 'bureau'),
    ),
    'whose joint conference is accused, and no longer': told(
      () => opened().until('2026-09-16'),
      (one) =>
        barred(one, 'joint-conference').act(
          'liftBar',
          { cause: 'unbarred/joint-conference', office: office('joint-conference') },
          courseActor,
        ),
    ),
    'of the petition office, ordered to correct': told(
      () => ofBureau().until('2026-08-24'),
      (one) => one.measured('order', government),
    ),
    'of a branch, its superior organ told on paper': told(
      () => ofBranch().until('2026-10-12'),
      (one) => one.act('tellOutside', { text: text('letter') }, bureauHead),
    ),
  });
});

describe('what may be done with a supervision, and what stands in the way', () => {
  const states: Readonly<Record<string, () => Supervision>> = {
    'before it is there': aSupervision,
    'just opened': opened,
    'with a letter and a recommendation': () => opened().until('2026-08-24'),
    'with every question laid': () => opened().until('2026-09-30'),
    'with every question answered': () =>
      opened().until('2026-09-30').measured('improve').waived(conferenceHead).waived(government).waived(bureauHead),
    'with a correction to verify': () => opened().corrected(),
    'with a step that is held': () => looked(opened().until('2026-08-24'), '2026-08-28'),
    'with a recommendation to hold to account': () => opened().measured('account'),
    'of the petition office': () => ofBureau().until('2026-08-24'),
    'of a branch': () => ofBranch().until('2026-10-12'),
    'of which the late office is accused': () => barred(opened().until('2026-08-24'), 'dept-transport'),
    ended: () => opened().corrected().verified(),
  };
  holdChronicles(
    'supervision-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
