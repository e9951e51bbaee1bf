import { isOfParty, type Clock, type Instant, type LegalDate } from '#libs/kernel';
import { endClocks, overdueOf, runningOf, warnedOf, type Effects, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { after, applicantsOf, draft, endsAs, lastDayOf, named, openedOf, start } from './case.js';
import type { ConfirmationDossier } from './case.js';
import type { ConfirmationDraft } from './facts.js';
import { setForParties, toRemind } from './reminding.js';
import { confirmationRules as rules } from './rules.js';

/** What it means for a judicial confirmation that a moment of a clock has passed (时点). */
export function onMoment(
  moment: PassedMoment,
  dossier: ConfirmationDossier,
  context: MomentContext,
): readonly ConfirmationDraft[] {
  const { clock, rule, warning, means, changes, dueAt } = moment;
  const passed = { clocks: changes, dueAt };
  const dueOn = clock.legalDueOn ?? context.today;
  if (warning !== null) {
    // What is the parties' own they are reminded of; what an office owes it is told of as ever.
    if (isOfParty(clock.owner)) {
      const parties = concerned(clock, dossier);
      return [draft('reminded', { clock: clock.id, rule: rule.id, lastOn: dueOn, parties }, passed)];
    }
    return [draft('warned', warnedOf(moment, warning), passed)];
  }
  if (ofParties.includes(rule.id)) return dayOver(moment, dossier, context);
  if (rule.id === rules.unpublished) return waitedOut(moment, dossier, context);
  if (means !== 'breach') return [expectedPassed(moment, dossier, context)];
  return [draft('overdue', overdueOf(moment, context), passed)];
}

/** Of an objection whose it is, of what the court has asked for all who ask it. */
function concerned({ rule, owner }: Clock, dossier: ConfirmationDossier): readonly string[] {
  if (rule === rules.window) return toRemind(dossier);
  return owner.startsWith('party:') ? [named(dossier, owner.slice('party:'.length))] : applicantsOf(dossier);
}

// What parties have a right to, which lapses.
const ofParties: readonly string[] = [rules.window, rules.object];

/**
 * The last day has passed as it was counted. Where the holidays of its year were not published then, it is counted again; and as long as
 * they are not, nothing has lapsed.
 */
function dayOver(
  { clock, changes, dueAt }: PassedMoment,
  dossier: ConfirmationDossier,
  context: MomentContext,
): readonly ConfirmationDraft[] {
  const { lastOn, latestOn, moved } = lastDayOf(clock, context);
  if (moved !== null) return [draft('windowMoved', { clock: clock.id, lastOn }, { clocks: [moved], dueAt })];
  if (latestOn > lastOn) {
    const waits = {
      rule: rules.unpublished,
      owner: clock.owner,
      startedBy: 'windowUnsettled',
      startOn: lastOn,
    } as const;
    const { clocks } = start(dossier, context, waits);
    return [draft('windowUnsettled', { clock: clock.id }, { clocks: changes, dueAt }, { clocks })];
  }
  return lapses(dossier, { clock, lastOn }, { clocks: [...changes, ...endClocks([clock], 'lapsed')], dueAt }, context);
}

/** Longer than any rest: whichever the holidays are, the last day was before. Where they were published meanwhile, it is told. */
function waitedOut(
  { clock, changes, dueAt }: PassedMoment,
  dossier: ConfirmationDossier,
  context: MomentContext,
): readonly ConfirmationDraft[] {
  const isIts = ({ rule, owner }: Clock): boolean => ofParties.includes(rule) && owner === clock.owner;
  const window = dossier.clocks.findLast(isIts) ?? clock;
  const { lastOn, moved } = lastDayOf(window, context);
  const told = moved === null ? [] : [draft('windowMoved', { clock: window.id, lastOn }, { clocks: [moved], dueAt })];
  const clocks = [...changes, ...endClocks([clock], 'fired'), ...endClocks([window], 'lapsed')];
  return [...told, ...lapses(dossier, { clock: window, lastOn }, { clocks, dueAt }, context)];
}

/** The thirty days are over, or those to object. Nobody is late: it was a right, and the agreement binds all the same. */
function lapses(
  dossier: ConfirmationDossier,
  { clock: { id: clock, rule }, lastOn }: { readonly clock: Clock; readonly lastOn: LegalDate },
  fired: Pick<Effects, 'clocks'> & { readonly dueAt: Instant },
  context: MomentContext,
): readonly ConfirmationDraft[] {
  if (rule === rules.object) return [draft('objectionLapsed', { clock }, fired)];
  const lapsed = draft('lapsed', { clock }, fired);
  const so = after(dossier, [lapsed], context);
  return [lapsed, { ...endsAs(so, 'lapsed', lastOn), dueAt: fired.dueAt }];
}

function expectedPassed(
  { clock, rule, changes, dueAt }: PassedMoment,
  dossier: ConfirmationDossier,
  context: MomentContext,
): ConfirmationDraft {
  const passed = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
  const data = { clock: clock.id, rule: rule.id };
  // What the court has set for the parties is theirs to keep: nobody is asked about it.
  if (setForParties.includes(rule.id) || runningOf(dossier, rules.askCourt).length > 0) {
    return draft('courtLimitPassed', data, passed);
  }
  const { committee: owner } = openedOf(dossier);
  const startOn = clock.legalDueOn ?? context.today;
  const owed = { rule: rules.askCourt, owner, startedBy: 'courtLimitPassed', startOn, what: 'askCourt' } as const;
  const { clocks, duties } = start(dossier, context, owed);
  return draft('courtLimitPassed', data, passed, { clocks, duties });
}
