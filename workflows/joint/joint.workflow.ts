import type { JointDetail } from '#libs/joint';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { follow, type Initiative, type Owed } from '../course/initiatives.js';
import { act } from '../course/ports.js';
import type { Step } from '../course/steps.js';
import { drawExperts } from './ports.js';

/**
 * The course of a joint mediation (联合调解).
 *
 * Started by: its opening, under a mediation. Ends when: it was concluded and no share is open, or the mediation is over. Waits for:
 * the lead that the centre names, what the members say to it, and whatever the lead and the centre do. Its initiatives, in the order
 * in which they are owed: whoever stands in the place of a party is dropped; the mediation is asked to carry who takes part; what all
 * have said is counted; experts are drawn; the mediation is told whether every necessary member was heard; every share is opened at
 * once, or told; what is finished is closed.
 */
export async function jointCourse(input: CourseInput<JointDetail>): Promise<void> {
  await follow(new Course(input), initiatives);
}

type JointCourse = Course<JointDetail>;

/**
 * Each as the standing wants it. What is owed again, as often as it was done, has another instance; what failed for good stays the
 * same one, and waits for somebody.
 */
const initiatives: readonly Initiative<JointDetail>[] = [
  (course) => {
    const { isBarredIn, barredIn } = course.standing.detail;
    if (!isBarredIn) return null;
    return own(course, stepOf('dropBarred', barredIn.join('+'), 'joint.barred_not_dropped'), {});
  },
  (course) => {
    const { detail, announcement, parent } = course.standing;
    // The mediation carries nobody for a case of which it does not know.
    if (detail.admit.length === 0 || announcement !== null || parent === null) return null;
    const offices = detail.admit.map(({ office }) => office).join('+');
    const step = stepOf('admit', `${String(detail.admissions)}:${offices}`, 'joint.members_not_admitted');
    return { step, take: () => carry(course, step) };
  },
  (course) => {
    const { answered: proposal } = course.standing.detail;
    if (proposal === null) return null;
    return own(course, stepOf('countAnswers', String(proposal), 'joint.answers_not_counted'), { proposal });
  },
  (course) => {
    const { draw } = course.standing.detail;
    if (draw === null) return null;
    const step = stepOf('draw', String(draw.draw), 'joint.not_drawn');
    return { step, take: () => course.do(step, () => drawExperts({ by: course.ref, ...draw })) };
  },
  (course) => {
    const { hearing: n } = course.standing.detail;
    return n === null ? null : own(course, stepOf('noteHeard', String(n), 'joint.not_heard'), { n });
  },
  (course) =>
    course.standing.detail.isFinished ? own(course, stepOf('close', 'concluded', 'joint.not_closed'), {}) : null,
];

const stepOf = (step: string, instance: string, consequence: string): Step => ({ step, instance, consequence });

const own = (course: JointCourse, step: Step, payload: object): Owed => ({
  step,
  take: () => course.act(step, { type: step.step, payload }),
});

/** The mediation carries them first: with its commit they can see what is theirs, and not before. */
async function carry(course: JointCourse, step: Step): Promise<void> {
  const { ref, standing } = course;
  const { parent, detail } = standing;
  if (parent === null) return;
  const commands = [{ type: 'carryMembers', payload: { members: detail.admit } }];
  const carried = await course.step(step, () =>
    act({ by: ref, on: parent, step: step.step, instance: step.instance, commands }),
  );
  if (carried === null) return;
  const offices = detail.admit.map(({ office }) => office);
  await course.act({ ...step, step: 'noteAdmitted' }, { type: 'noteAdmitted', payload: { offices } });
}
