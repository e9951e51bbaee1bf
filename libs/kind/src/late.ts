import type { LegalDate, OfficeId, WarningAddressee } from '#libs/kernel';
import type { PassedMoment } from '#libs/rules';
import type { MomentContext } from './passing.js';
import type { Effects } from './tools.js';

// Recorded in facts: add fields, never rename them.

/** A date comes near (临期), and somebody is reminded of it. */
export interface WarnedFact {
  readonly clock: string;
  readonly rule: string;
  readonly warning: string;
  readonly to: WarningAddressee;
}

/** An office is late (逾期) with what it owes. */
export interface OverdueFact {
  readonly clock: string;
  readonly rule: string;
  readonly office: OfficeId;
  readonly dueOn: LegalDate;
}

/** What is recorded of a warning. */
export const warnedOf = (
  { clock, rule }: Pick<PassedMoment, 'clock' | 'rule'>,
  { id, to }: NonNullable<PassedMoment['warning']>,
): WarnedFact => ({ clock: clock.id, rule: rule.id, warning: id, to });

type Today = Pick<MomentContext, 'today'>;

/** What is recorded of an office that is late, by a kind that does not say by which rule. */
export const lateOf = ({ clock }: Pick<PassedMoment, 'clock'>, { today }: Today): Omit<OverdueFact, 'rule'> => ({
  ...{ clock: clock.id, office: clock.owner as OfficeId, dueOn: clock.legalDueOn ?? today },
});

/** What is recorded of an office that is late. */
export const overdueOf = ({ clock, rule }: Pick<PassedMoment, 'clock' | 'rule'>, context: Today): OverdueFact => {
  const { clock: id, ...late } = lateOf({ clock }, context);
  return { clock: id, rule: rule.id, ...late };
};

/** Drafts the facts of dates of a kind: its `tools.draft`. */
interface DraftsDates<D> {
  (type: 'warned', data: WarnedFact, effects: Effects): D;
  (type: 'overdue', data: OverdueFact, effects: Effects): D;
}

/** What a moment (时点) means of which nothing follows but that somebody is reminded, or is late. */
export function remindsOrIsLate<D>(draft: DraftsDates<D>, moment: PassedMoment, context: MomentContext): readonly D[] {
  const { warning, changes, dueAt } = moment;
  const passed = { clocks: changes, dueAt };
  return warning === null
    ? [draft('overdue', overdueOf(moment, context), passed)]
    : [draft('warned', warnedOf(moment, warning), passed)];
}
