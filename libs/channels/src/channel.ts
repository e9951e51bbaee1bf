import type { Secret } from '#libs/config';

/** A channel (渠道) that carries a message to one recipient by itself. Recorded in facts of deliveries: add, never rename. */
export const carryingChannels = ['sms', 'email'] as const;
export type CarryingChannel = (typeof carryingChannels)[number];

/** A robot in a group of people who work here (群机器人). */
export const robotChannels = ['wecom', 'dingtalk'] as const;
export type RobotChannel = (typeof robotChannels)[number];

/** Whatever a message leaves by: it has one breaker, and its name stands in the journal. */
export type SendingChannel = CarryingChannel | RobotChannel;

/** A message on its way. What it says tells nothing of the matter (不含案情). */
export interface Message {
  /** Ours, of letters and digits: who takes it twice under one id has it once. */
  readonly id: string;
  /** A telephone number or an address of mail. */
  readonly to: Secret<string>;
  readonly subject: string;
  readonly text: string;
}

/** Why a message did not go, or is not known to have gone. Recorded in facts: add, never rename. */
export const failureCodes = [
  'no_address',
  /** The recipient wishes documents by other ways. */
  'not_wished',
  'bad_address',
  'not_set_up',
  'switched_off',
  'breaker_open',
  'not_reachable',
  'busy',
  'no_answer',
  'not_authorized',
  'refused',
  /** A fault of this process, before anything was handed over. */
  'failed_here',
  /** Nobody's telephone rings at this hour (免打扰时段). */
  'quiet_hours',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/**
 * What became of a message, as far as the channel tells.
 *
 * - `accepted`: taken; `reference` is the other side's name for it, `parts` how many messages it is counted as;
 * - `refused`: not taken; final where the same again would be refused again;
 * - `unavailable`: not taken, nobody read it; it may be tried again;
 * - `unknown`: it left, and no answer came. It may have been taken, and is never sent again.
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly reference: string | null; readonly parts: number }
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly isFinal: boolean }
  | { readonly kind: 'unavailable'; readonly code: FailureCode }
  | { readonly kind: 'unknown'; readonly code: FailureCode };

/** Carries messages. What goes wrong outside is an outcome, never thrown; what is thrown was thrown before anything left. */
export interface Channel {
  /** Whether this could be an address of the channel. Where it is none, nobody is asked. */
  isAddress(to: Secret<string>): boolean;
  send(message: Message): Promise<Outcome>;
  /** Whether a message of this id was taken, where the other side can be asked. */
  ask?(id: string): Promise<'taken' | 'not_taken' | 'unknown'>;
  /** Whether somebody is there to take messages, asked without one; left out: sending alone shows it. */
  isThere?(): Promise<boolean>;
}

/** A text for people who work here, to a group of theirs. */
export interface StaffChannel {
  tell(text: string): Promise<Outcome>;
}

export const refused = (code: FailureCode, isFinal: boolean): Outcome => ({ kind: 'refused', code, isFinal });
export const unavailable = (code: FailureCode): Outcome => ({ kind: 'unavailable', code });
export const unknown = (code: FailureCode): Outcome => ({ kind: 'unknown', code });
