import type { DeliveryDetail } from '#libs/delivery';
import {
  announceStep,
  briefStanding,
  DomainError,
  isDomainError,
  partStep,
  type CaseRef,
  type Standing,
} from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { CourseCommand } from '#workflows/course/course.ports.js';
import type {
  DeliveryPorts,
  ReportRequest,
  ReportResult,
  SendRequest,
  SendResult,
} from '#workflows/delivery/delivery.ports.js';

import { actorOf, keyOf, tellParent, type Door } from '../course/index.js';
import type { Sender, Sent } from './ports.js';

/**
 * What a delivery (送达) does in the world. The door is asked before and told after: an attempt that was overtaken, because the
 * delivery was withdrawn or proved meanwhile, or its paper stands no more, sends nothing. Whoever sends keeps a journal, so that
 * what was sent and then lost by a kill or an old backup is not sent again.
 */
export class DeliveryActivities implements DeliveryPorts {
  constructor(
    private readonly door: Door,
    private readonly sender: Sender,
  ) {}

  async send(request: SendRequest): Promise<SendResult> {
    const { by, leg, attempt, channel } = request;
    const begun = await begin(this.door, request);
    failpoint('attempt_begun');
    const heard = await hearParent(this.door, by, begun);
    const order = orderOf(heard, request);
    if (order === null) return { standing: briefStanding(heard) };
    const sent = await this.sender.send({ ...order, by, leg, attempt, channel });
    failpoint('sent_before_noted');
    const standing = await record(this.door, request, noteOf(sent, request));
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }

  async report({ by, parent, command }: ReportRequest): Promise<ReportResult> {
    const step = { step: 'report', instance: 'proved' };
    await this.door
      .act({ ...parent, commands: [command], actor: actorOf(by), key: keyOf(by, step) })
      .catch((error: unknown) => {
        throw finalOf(error, parent.kind);
      });
    failpoint('between_parent_and_part');
    const noted = { type: 'noteReported', payload: {} };
    const key = keyOf(by, { step: noted.type, instance: step.instance });
    const { standing } = await this.door.act({ ...by, commands: [noted], actor: actorOf(by), key });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}

/** Null where this attempt is none any more: the answer to a repeated command is old, and the standing that comes with it new. */
function orderOf({ parent, detail }: Standing, { leg, attempt }: SendRequest) {
  const { send, party } = detail as DeliveryDetail;
  return send?.leg === leg && send.attempt === attempt && parent !== null ? { parent, party, turn: send.turn } : null;
}

function noteOf(sent: Sent, { leg, attempt }: SendRequest): CourseCommand {
  const { outcome, ...data } = sent;
  return { type: outcome === 'sent' ? 'noteSent' : 'noteNotSent', payload: { leg, attempt, ...data } };
}

/**
 * A conflict is waited out, because the next standing of one's own case may end it; how the parent stands no ring tells. So
 * what its law refuses is final, is shown, and is told anew by a retry.
 */
const finalOf = (error: unknown, kind: string): unknown =>
  isDomainError(error) && error.kind === 'conflict' && error.code.startsWith(`${kind}.`)
    ? new DomainError('invalid', error.code, error.message, error.details)
    : error;

// No methods: whatever a class of activities has is bound as one.
async function begin(door: Door, request: SendRequest): Promise<Standing> {
  const { by, leg, attempt, telling } = request;
  const beginning = { type: 'beginAttempt', payload: { leg, attempt } };
  if (telling === undefined) return await record(door, request, beginning);
  const { noted } = await tellParent(door, { part: by, ...telling });
  // A key of its own: whoever asks for this attempt without telling anything means it by another body.
  const instance = `${announceStep(telling.announcement).instance}/${String(leg)}/${String(attempt)}`;
  const key = keyOf(by, { step: 'noteParentKnowsAndBegin', instance });
  return (await door.act({ ...by, commands: [noted, beginning], actor: actorOf(by), key })).standing;
}

/**
 * What its parent owes to the delivery, as that the paper stands no more, is heard before anything leaves: the course of the parent
 * may come later, as after an hour without the engine. By the key of that course, so that it is told once.
 */
async function hearParent(door: Door, part: CaseRef, now: Standing): Promise<Standing> {
  const { parent } = now;
  if (parent === null) return now;
  const { parts } = await door.standing(parent.caseId);
  const owed = parts.owed.find(
    ({ kind, name }) => kind === part.kind && door.partId(parent.caseId, { kind, name }) === part.caseId,
  );
  if (owed === undefined) return now;
  const key = keyOf(parent, partStep(owed));
  return (await door.act({ ...part, commands: [owed.open], actor: actorOf(parent), key })).standing;
}

async function record(door: Door, { by, leg, attempt }: SendRequest, command: CourseCommand): Promise<Standing> {
  const key = keyOf(by, { step: command.type, instance: `${String(leg)}/${String(attempt)}` });
  return (await door.act({ ...by, commands: [command], actor: actorOf(by), key })).standing;
}
