// Activity names and their shapes are recorded in histories: add, never rename.
import type { Announcement, BriefStanding, CaseRef } from '#libs/kernel';

import type { CourseCommand } from '../course/course.ports.js';

/** One attempt of one leg of a delivery: a message goes out by a channel of the platform. */
export interface SendRequest {
  readonly by: CaseRef;
  /** Number of the leg (环节) in its case, from 1: never used again, whatever is planned anew. */
  readonly leg: number;
  /** Number of the attempt in its leg, from 1. */
  readonly attempt: number;
  readonly channel: string;
  /** What the parent does not know yet, and hears before anything leaves; left out: nothing. */
  readonly telling?: { readonly parent: CaseRef; readonly announcement: Announcement };
}

/** How the delivery stands once the outcome is recorded. */
export interface SendResult {
  readonly standing: BriefStanding;
}

/** The parent is told what the delivery was issued for: that it is proved. */
export interface ReportRequest {
  readonly by: CaseRef;
  readonly parent: CaseRef;
  readonly command: CourseCommand;
}

/** How the delivery stands once it has noted that its parent knows. */
export interface ReportResult {
  readonly standing: BriefStanding;
}

/** What the course of a delivery (送达) needs of the world. */
export interface DeliveryPorts {
  /** The attempt was made, and what became of it is recorded. That a channel is down is an outcome, and no failure. */
  send(request: SendRequest): Promise<SendResult>;
  /** The parent has recorded it, and the delivery that it has. */
  report(request: ReportRequest): Promise<ReportResult>;
}
