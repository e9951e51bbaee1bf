import { after, everythingEnded, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import { isStillToEnd } from './ending-notice.js';
import type { PetitionDraft } from './facts.js';
import { requireOpen } from './guard.js';
import type { Handler } from './handler.js';
import { isOnItsWay, type IssuedNotice } from './issued-notice.js';
import { isAfterEnd, isReport, issuedBy, requireIssued, requireNotifier, toldBy } from './issuing.js';
import { leftWithNotice, requireServed } from './remit.js';
import { routedWithNotice } from './routes.js';
import { isLeftToTell } from './state.js';
import { countedOn, tellEach } from './telling-each.js';
import { reachedBefore } from './withdrawn-reached.js';
import { notified } from './written-notice.js';

/**
 * Records the written notice (告知书) of receipt, route and procedure: meets XF-06 or XF-07 on the date that is stated, late
 * as well. A breach that time recorded before is withdrawn, if that date was in time. What was issued to end the matter ends it
 * with that.
 */
export const notify: Handler<'notify'> = {
  may: (dossier, context) => {
    // What a delivery tells says itself which notice it brought.
    if (isReport(dossier, context, 'petition.notify')) return;
    requireOpen(dossier, context, 'petition.notify');
    if (endingOf(dossier, context) === undefined) requireNotifier(dossier, context);
  },
  act: (dossier, { issued, recipient, ownOnly, signedFor: _signedFor, ...payload }, context) => {
    if (isAfterEnd(dossier, context)) return [];
    const of = issued ?? endingOf(dossier, context)?.seq;
    if (of !== undefined) return toldOf(dossier, { ...payload, recipient, ownOnly, issued: of }, context);
    const office = requireNotifier(dossier, context);
    const step = tellEach(dossier, { ...payload, recipient, ownOnly, document: 'notice', office }, context);
    if (!step.isWhole) return step.drafts;
    const told = { ...payload, ...countedOn(step), office, tells: toldBy(office, dossier) };
    const whole = notified(dossier, told, context);
    return isLeftToTell(dossier.state) ? overWith(dossier, whole, context) : whole;
  },
};

/** The notice that ends the matter and that this office has on its way: whatever it records as served is that. */
function endingOf({ state }: PetitionDossier, { actor }: PetitionContext): IssuedNotice | undefined {
  const found = actor.office === null ? undefined : issuedBy(state, actor.office);
  return found?.ends === undefined ? undefined : found;
}

/** What was told before, by this notice or otherwise, is told: the first proof counts. What was taken back tells nothing. */
function toldOf(
  dossier: PetitionDossier,
  { issued, recipient, ownOnly, ...payload }: PetitionCommands['notify'] & { readonly issued: number },
  context: PetitionContext,
): readonly PetitionDraft[] {
  const found = requireIssued(dossier.state, issued);
  if (!isOnItsWay(found)) return reachedBefore(found, payload);
  const { office, notice, tells, on, ends } = found;
  const telling = { ...payload, recipient, ownOnly, issued, document: 'notice', office, earliest: on } as const;
  const step = tellEach(dossier, telling, context);
  if (!step.isWhole) return step.drafts;
  const whole = { ...payload, ...countedOn(step), office, notice, tells, issued, issuedOn: on };
  const told = notified(dossier, whole, context);
  if (ends === undefined || !isStillToEnd(dossier.state, found)) return told;
  requireServed(dossier.state, payload.manner);
  if (ends.as === 'transferred_out') return overWith(dossier, told, context);
  return ends.as === 'routed'
    ? routedWithNotice(dossier, told, { ...ends, office }, context)
    : leftWithNotice(dossier, told, { ...ends, office }, context);
}

/** With the last fact of the telling ends what was left of it here. */
function overWith(
  dossier: PetitionDossier,
  told: readonly PetitionDraft[],
  context: PetitionContext,
): readonly PetitionDraft[] {
  const { clocks = [], duties = [] } = everythingEnded(after(dossier, told, context));
  return told.map((one, at) =>
    at < told.length - 1
      ? one
      : { ...one, clocks: [...(one.clocks ?? []), ...clocks], duties: [...(one.duties ?? []), ...duties] },
  );
}
