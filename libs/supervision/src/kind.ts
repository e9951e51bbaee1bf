import { defineKind } from '#libs/kind';
import { rejectCorrection, reply, reportCorrection, verifyCorrection } from './answering.js';
import { barOffice, liftBar, requireNotBarred, withoutBarred } from './barring.js';
import { tools } from './case.js';
import { supervisionCodes } from './codes.js';
import type { SupervisionCommands } from './commands.js';
import type { SupervisionFacts } from './facts.js';
import { supervisionGrants } from './grants.js';
import { handedOver } from './handed-over.js';
import type { Handler } from './handler.js';
import { issueStep, waiveStep } from './measures.js';
import { onMoment, settles } from './moments.js';
import { addTrigger, open } from './opening.js';
import { supervisionRules } from './rules.js';
import type { SupervisionDetail } from './standing.js';
import { initialSupervision, type SupervisionState } from './state.js';
import { confirmCauseWithdrawal, noteCauseDone, withdrawCause } from './withdrawing.js';
import { tellOutside } from './telling.js';
import { partOf, rowOf, standingOf } from './views.js';
import { warningsOf } from './warnings.js';

/** Judged as if an office that is barred were not there; to that office, as if the supervision were not. */
const unseenByBarred = <K extends keyof SupervisionCommands>(handler: Handler<K>): Handler<K> => ({
  ...handler,
  may: (dossier, context) => {
    requireNotBarred(dossier.state, context);
    handler.may(dossier, withoutBarred(dossier.state, context));
  },
  act: (dossier, payload, context) => handler.act(dossier, payload, withoutBarred(dossier.state, context)),
});

const handlers = {
  open: unseenByBarred(open),
  addTrigger: unseenByBarred(addTrigger),
  withdrawCause,
  confirmCauseWithdrawal,
  noteCauseDone,
  barOffice,
  liftBar,
  reply: unseenByBarred(reply),
  issueStep: unseenByBarred(issueStep),
  waiveStep: unseenByBarred(waiveStep),
  tellOutside: unseenByBarred(tellOutside),
  reportCorrection: unseenByBarred(reportCorrection),
  verifyCorrection: unseenByBarred(verifyCorrection),
  rejectCorrection: unseenByBarred(rejectCorrection),
};

/**
 * The law of supervision (督办、责令改正、催办): one case per parent, basis and office, whose ladder is data in the rule pack. It ends when the
 * petition office has verified the correction: a parent that has ended meanwhile undoes no breach, and the bureau says so in its finding.
 * By itself it ends where no breach was one, or where a date of ours is all that was missed and what was late is done.
 *
 * @see 信访工作条例 art. 38 to 40, 43 · DB-1 to DB-8, XF-19, XF-20
 */
export const supervisionKind = defineKind<SupervisionState, SupervisionCommands, SupervisionFacts, SupervisionDetail>({
  name: 'supervision',
  prefix: '督',
  initial: initialSupervision,
  grants: supervisionGrants,
  rules: supervisionRules,
  codes: supervisionCodes,
  tools,
  handlers,
  onMoment: (passed, dossier, context) => onMoment(passed, dossier, withoutBarred(dossier.state, context)),
  settles,
  warnings: warningsOf,
  owes: () => true,
  standing: standingOf,
  row: rowOf,
  subject: () => ({ title: null, place: null }),
  // What presses a member of a joint mediation for its position is over, for everybody, with what carries that one.
  parts: { self: partOf, heldBy: ['share', 'joint'] },
  isBarred: ({ barred }, office) => barred.includes(office),
  handedOver,
});
