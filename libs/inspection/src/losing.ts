import type { Clock } from '#libs/kernel';
import { closeDuties, meet, runningOf, type KindContext } from '#libs/kind';
import { isRunning, parameterOf } from '#libs/rules';
import {
  after,
  draft,
  openedOf,
  present,
  refused,
  requireGoing,
  ruled,
  type Handler,
  type InspectionDossier,
} from './case.js';
import type { InspectionDraft } from './facts.js';
import { owed, withEffects } from './owing.js';
import { inspectionRules as rules } from './rules.js';
import { shutOut } from './sight.js';

/**
 * Somebody of the group is there no more: the account was closed, or has no post any more in the office that has lent it. Whoever
 * commissioned the tour names another one, or goes on with one less; until then it is of the group, and owes what it owed.
 *
 * @throws DomainError `inspection.inspector_unknown` (not_found), details `account`
 */
export const noteLost: Handler<'noteLost'> = ruled('noteLost', [requireGoing], (dossier, { account }, context) => {
  const { inspectors } = openedOf(dossier);
  const found = present({ inspectors }).find((one) => one.account === account);
  if (found === undefined) throw refused('not_found', 'inspection.inspector_unknown', 'no such inspector', { account });
  if (found.isLost === true) return [];
  const isOwed = dossier.duties.some(({ what }) => what === 'replaceInspector');
  const owing = isOwed
    ? {}
    : owed(dossier, { rule: rules.replace, startedBy: 'inspectorLost', what: 'replaceInspector' }, context);
  return [draft('inspectorLost', { account, office: found.office }, owing)];
});

/**
 * The office that has lent somebody was taken over by whoever commissioned the tour, which inspects nothing itself: that one is of the
 * group no more, and where it led, another one is named.
 */
export function takenWithOffice(
  dossier: InspectionDossier,
  before: InspectionDossier,
  context: KindContext,
): readonly InspectionDraft[] {
  const { leader, end } = before.state;
  if (end !== null) return [];
  const gone = dossier.state.inspectors.filter(
    ({ isGone }, at) => isGone && before.state.inspectors[at]?.isGone === false,
  );
  return gone.map((one) => {
    const isOwed = one.account === leader && runningOf(dossier, rules.lead).length === 0;
    const lead = { rule: rules.lead, startedBy: 'inspectorLost', what: 'changeLeader' } as const;
    const { account, office } = one;
    return draft(
      'inspectorLost',
      { account, office },
      { access: [shutOut(one)] },
      isOwed ? owed(dossier, lead, context) : {},
    );
  });
}

/** Once nobody is missing any more, nothing of that is owed. */
export function thenFound(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const so = after(dossier, drafts, context);
  if (present(so.state).some(({ isLost }) => isLost === true)) return drafts;
  return withEffects(drafts, done(so, 'replaceInspector'));
}

/** What whoever commissioned it owed of somebody who goes is done. */
const done = (dossier: InspectionDossier, what: 'replaceInspector' | 'addInspector') => ({
  clocks: meet(clocksOf(dossier, what)),
  duties: closeDuties(dossier, [what]),
});

/** One rule has both: each is told by its duty, which stays until it is done. */
const clocksOf = ({ clocks, duties }: InspectionDossier, what: string): readonly Clock[] =>
  clocks.filter(
    ({ id, ...clock }) => isRunning({ id, ...clock }) && duties.some((one) => one.what === what && one.clock === id),
  );

/**
 * Fewer than inspect together go on with nothing: as long as it does not count, whoever commissioned it owes one more, and nothing once
 * there is.
 */
export function thenEnough(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const so = after(dossier, drafts, context);
  const { countedOn, end } = so.state;
  const isShort =
    countedOn === null && end === null && present(so.state).length < parameterOf(context, 'leastInspectors');
  const isOwed = so.duties.some(({ what }) => what === 'addInspector');
  if (isShort === isOwed) return drafts;
  if (!isShort) return withEffects(drafts, done(so, 'addInspector'));
  const startedBy = drafts.at(-1)?.type ?? 'steppedBack';
  return withEffects(drafts, owed(so, { rule: rules.replace, startedBy, what: 'addInspector' }, context));
}
