import type { DeliveryDetail } from '#libs/delivery';
import { announceStep } from '#libs/kernel';

import type { CourseInput } from '../course/course.messages.js';
import { Course } from '../course/course.js';
import { failedOf, type Step } from '../course/steps.js';
import type { SendRequest } from './delivery.ports.js';
import { report, send } from './ports.js';

const reporting: Step = { step: 'report', instance: 'proved', consequence: 'delivery.report_not_told' };
const givingUp: Step = { step: 'giveUpReport', instance: 'proved', consequence: 'delivery.report_not_told' };

/**
 * The course of a delivery (送达) of one document to one recipient.
 *
 * Started by: its issue. Ends when: it is proved and the case that issued it was told, or it was withdrawn. Waits for: the
 * time of the next attempt, the patience of the way that is tried, whose end is a moment of its clock, and what people and
 * the petitioner's page record. Each attempt is one step; that a channel is down is an outcome, which the law answers. The
 * first one tells the parent of the delivery too, when it is due at once: half of what a notice costs are its steps.
 */
export async function deliveryCourse(input: CourseInput<DeliveryDetail>): Promise<void> {
  const course = new Course(input);
  /** What is to be done once its time has come; null: nothing. */
  const owed = (): Owed | null => {
    const next = owedBy(course);
    return next !== null && course.isReady(next.step) ? next : null;
  };
  while (course.standing.isOpen) {
    await course.until(
      'change, moment or attempt',
      () => !course.standing.isOpen || (owed()?.notBeforeMs ?? Infinity) <= course.nowMs,
      () => owed()?.notBeforeMs ?? null,
    );
    await owed()?.take();
  }
}

interface Owed {
  readonly step: Step;
  readonly notBeforeMs: number;
  readonly take: () => Promise<unknown>;
}

function owedBy(course: Course<DeliveryDetail>): Owed | null {
  const { detail, parent, announcement } = course.standing;
  // The parent takes nothing from a part that it does not know, and nobody hears of a document before its case does.
  if (parent !== null && announcement !== null) {
    return course.isReady(announceStep(announcement)) ? attemptOf(course, { telling: { parent, announcement } }) : null;
  }
  if (detail.report !== null && parent !== null) {
    const { report: command } = detail;
    return isSettled(course)
      ? owing(givingUp, () => course.act(givingUp, { type: 'giveUpReport', payload: {} }))
      : owing(reporting, () => course.do(reporting, () => tell(course, command)));
  }
  return attemptOf(course, {});
}

function attemptOf(course: Course<DeliveryDetail>, more: Pick<SendRequest, 'telling'>): Owed | null {
  const { detail } = course.standing;
  if (detail.send === null) return null;
  const { leg, attempt, channel, notBefore } = detail.send;
  const sending: Step = {
    ...{ step: 'send', instance: `${String(leg)}/${String(attempt)}` },
    consequence: 'delivery.not_sent',
  };
  const notBeforeMs = notBefore === null ? 0 : Date.parse(notBefore);
  return {
    ...owing(sending, () => course.do(sending, () => send({ by: course.ref, leg, attempt, channel, ...more }))),
    notBeforeMs,
  };
}

const owing = (step: Step, take: Owed['take']): Owed => ({ step, notBeforeMs: 0, take });

/** The parent did not take it for good, and somebody has settled that with a reason. */
const isSettled = ({ standing }: Course<DeliveryDetail>): boolean => failedOf(reporting, standing)?.settled === true;

async function tell({ ref, standing: { parent } }: Course<DeliveryDetail>, { command, payload }: Report) {
  if (parent === null) throw new Error('a delivery has a parent');
  return await report({ by: ref, parent, command: { type: command, payload } });
}

type Report = NonNullable<DeliveryDetail['report']>;
