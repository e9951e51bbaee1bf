import { workingDaysBetween } from '#libs/calendar';
import type { FactDraft, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { parameterOf } from '#libs/rules';
import type { KindContext } from './kind.js';
import type { Refused } from './refusing.js';

/** A legal date that somebody states for an act (补记), and what bounds it. */
export interface Stated {
  readonly on: LegalDate;
  /** What it answers, and since when the office that owes it has the matter: it lies before neither. */
  readonly earliest: LegalDate | null;
  readonly proof: TextRef | null;
}

/** How late something is recorded, in working days; null: within what the pack takes without proof, which is not late. */
export type LateDays = number | null;

/** What a fact says beside its data of an act that was recorded late (补记). */
export const lateBy = (office: OfficeId, workingDays: LateDays): Pick<FactDraft, 'late'> =>
  workingDays === null ? {} : { late: { office, workingDays } };

/** The bounds of dates that are stated: they are data, the time of the act is the door's. */
export interface StatedDates {
  /**
   * Refuses a date that lies in the future or before the event that it must follow.
   *
   * @throws DomainError `<kind>.date_in_future`, `<kind>.date_before_event` (invalid), details `on`, `bound`
   */
  readonly requireBetween: (on: LegalDate, earliest: LegalDate | null, context: KindContext) => void;
  /**
   * Refuses a stated date out of its bounds, and one that was recorded late without proof.
   *
   * @returns see `LateDays`
   * @throws DomainError those of `requireBetween`; `<kind>.proof_missing` (invalid), details `on`, `workingDays`, `max`
   */
  readonly requireStated: (stated: Stated, context: KindContext) => LateDays;
}

/** How late a date is recorded by a person; what an import brings has the proof of its source, and is late by nobody. */
export function lateDays(on: LegalDate, context: KindContext): LateDays {
  const workingDays = workingDaysBetween(on, context.today, context.calendar);
  const isLate = workingDays > parameterOf(context, 'recordingWorkingDays');
  return isLate && context.actor.kind === 'person' ? workingDays : null;
}

type Bounds<K extends string> = `${K}.${'date_in_future' | 'date_before_event'}`;

/** Makes `requireBetween` for a kind, with its own refusals. */
export function boundsOf<K extends string>(kind: K, refused: Refused<Bounds<K>>): StatedDates['requireBetween'] {
  return (on, earliest, { today }) => {
    if (on > today) {
      throw refused('invalid', `${kind}.date_in_future`, 'the date lies ahead', { on, bound: today });
    }
    if (earliest !== null && on < earliest) {
      const details = { on, bound: earliest };
      throw refused('invalid', `${kind}.date_before_event`, 'the date lies before its event', details);
    }
  };
}

/** The same, and what holds a date to its proof that is recorded late. */
export function statedDatesOf<K extends string>(
  kind: K,
  refused: Refused<Bounds<K> | `${K}.proof_missing`>,
): StatedDates {
  const requireBetween = boundsOf(kind, refused);
  return {
    requireBetween,
    requireStated: ({ on, earliest, proof }, context) => {
      requireBetween(on, earliest, context);
      const workingDays = lateDays(on, context);
      if (workingDays === null || proof !== null) return workingDays;
      const details = { on, workingDays, max: parameterOf(context, 'recordingWorkingDays') };
      throw refused('invalid', `${kind}.proof_missing`, 'it is recorded late and has no proof', details);
    },
  };
}
