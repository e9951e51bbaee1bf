import type { Kind, Refusal } from '#libs/kernel';
import { refusalOf } from '#libs/office';
import { issueStep, rejectCorrection, reply, reportCorrection, verifyCorrection, waiveStep } from './answering.js';
import { after, type SupervisionContext, type SupervisionDossier } from './case.js';
import type { SupervisionCommands } from './commands.js';
import { evolveSupervision } from './evolve.js';
import type { SupervisionDraft } from './facts.js';
import type { Handler } from './handler.js';
import { passMomentHandler as passMoment, settleDue } from './moments.js';
import { addTrigger, open } from './opening.js';
import { noteParentTold } from './parent.js';
import type { SupervisionDetail } from './standing.js';
import { initialSupervision, type SupervisionState } from './state.js';
import { rowOf, standingOf } from './views.js';

type SupervisionKind = Kind<SupervisionState, SupervisionCommands, SupervisionDetail, SupervisionContext>;
type AnyHandler = Handler<keyof SupervisionCommands>;

const handlers: { readonly [K in keyof SupervisionCommands]: Handler<K> } = {
  open,
  addTrigger,
  passMoment,
  reply,
  issueStep,
  waiveStep,
  reportCorrection,
  verifyCorrection,
  rejectCorrection,
  noteParentTold,
};

/** Records what is overdue first, so that a late answer meets a breached clock, then judges the command. */
function decideBy(handler: AnyHandler) {
  return (dossier: SupervisionDossier, payload: never, context: SupervisionContext): SupervisionDraft[] => {
    const due = handler.settles === false ? [] : settleDue(dossier, context);
    const now = after(dossier, due, context);
    handler.may(now, context);
    return [...due, ...handler.act(now, payload, context)];
  };
}

function allowed(dossier: SupervisionDossier, context: SupervisionContext): Record<keyof SupervisionCommands, Refusal> {
  const now = after(dossier, settleDue(dossier, context), context);
  const refusals = Object.entries(handlers).map(([command, handler]) => {
    const asked = handler.settles === false ? dossier : now;
    return [command, refusalOf(() => handler.may(asked, context))] as const;
  });
  return Object.fromEntries(refusals) as Record<keyof SupervisionCommands, Refusal>;
}

/**
 * The law of supervision (督办): one case per petition and office, whose ladder is data in the rule pack. It ends when the
 * petition office has verified the correction and never by itself: a petition that is closed or withdrawn meanwhile
 * undoes no breach, and the bureau says so in its finding.
 *
 * @see 信访工作条例 art. 38 to 40 · DB-1 to DB-8, XF-19, XF-20
 */
export const supervisionKind: SupervisionKind = {
  name: 'supervision',
  numberPrefix: '督',
  table: 'supervision',
  initial: initialSupervision,
  decide: Object.fromEntries(
    Object.entries(handlers).map(([command, handler]) => [command, decideBy(handler as AnyHandler)]),
  ) as SupervisionKind['decide'],
  evolve: evolveSupervision,
  allowed,
  standing: standingOf,
  row: rowOf,
};
