import { workingDaysBetween } from '#libs/calendar';
import type { DomainError, ErrorDetails, LegalDate, TextRef } from '#libs/kernel';
import { parameterOf } from '#libs/rules';
import type { KindContext } from './kind.js';

/** A legal date that somebody states for an act (补记), and what bounds it. */
export interface Stated {
  readonly on: LegalDate;
  /** What it answers, and since when the office that owes it has the matter: it lies before neither. */
  readonly earliest: LegalDate | null;
  readonly proof: TextRef | null;
}

/** How a kind refuses a stated date, by codes of its own. */
type Refuse<K extends string> = (
  kind: 'invalid',
  code: `${K}.${'date_in_future' | 'date_before_event' | 'proof_missing'}`,
  message: string,
  details: ErrorDetails,
) => DomainError;

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
   * @returns how late it is recorded, in working days
   * @throws DomainError those of `requireBetween`; `<kind>.proof_missing` (invalid), details `on`, `workingDays`, `max`
   */
  readonly requireStated: (stated: Stated, context: KindContext) => number;
}

/** Makes the bounds of stated dates for a kind, with its own refusals. */
export function statedDatesOf<K extends string>(kind: K, refused: Refuse<K>): StatedDates {
  const requireBetween: StatedDates['requireBetween'] = (on, earliest, { today }) => {
    if (on > today) {
      throw refused('invalid', `${kind}.date_in_future`, 'the date lies ahead', { on, bound: today });
    }
    if (earliest !== null && on < earliest) {
      const details = { on, bound: earliest };
      throw refused('invalid', `${kind}.date_before_event`, 'the date lies before its event', details);
    }
  };
  return {
    requireBetween,
    requireStated: ({ on, earliest, proof }, context) => {
      requireBetween(on, earliest, context);
      const workingDays = workingDaysBetween(on, context.today, context.calendar);
      const max = parameterOf(context, 'recordingWorkingDays');
      // What an import brings has the proof that its source has, which nobody asks for again.
      if (workingDays <= max || proof !== null || context.actor.kind !== 'person') return workingDays;
      const details = { on, workingDays, max };
      throw refused('invalid', `${kind}.proof_missing`, 'it is recorded late and has no proof', details);
    },
  };
}
