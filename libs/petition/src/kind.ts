import type { Kind, Refusal } from '#libs/kernel';
import { refusalOf } from '#libs/office';
import { after, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import { close, withdraw } from './ending.js';
import { evolvePetition } from './evolve.js';
import { aimOfExtension, approveExtension, askExtension, noticeExtension, refuseExtension } from './extension.js';
import type { PetitionDraft } from './facts.js';
import type { Handler } from './handler.js';
import { accept, decide, notify, recordDelivery, reportCompletion } from './handling.js';
import { register, triage } from './intake.js';
import { passMomentHandler as passMoment, settleDue } from './moments.js';
import { object, refer, rejectObjection, upholdObjection } from './referral.js';
import { addMaterial, confirmNotice, evaluate } from './petitioner.js';
import type { PetitionDetail } from './standing.js';
import { initialPetition, type PetitionState } from './state.js';
import { noteSupervision, noteSupervisionEnded } from './supervised.js';
import { rowOf, standingOf } from './views.js';

type Handlers = { readonly [K in keyof PetitionCommands]: Handler<K> };

const handlers: Handlers = {
  register,
  triage,
  refer,
  object,
  upholdObjection,
  rejectObjection,
  notify,
  accept,
  askExtension,
  approveExtension,
  refuseExtension,
  noticeExtension,
  decide,
  recordDelivery,
  reportCompletion,
  close,
  withdraw,
  addMaterial,
  confirmNotice,
  evaluate,
  passMoment,
  noteSupervision,
  noteSupervisionEnded,
};

type AnyHandler = Handler<keyof PetitionCommands>;

/** Records what is overdue first, so that a late act meets a breached clock, then judges the command. */
function decideBy(handler: AnyHandler) {
  return (dossier: PetitionDossier, payload: never, context: PetitionContext): PetitionDraft[] => {
    const due = handler.settles === false ? [] : settleDue(dossier, context);
    const now = after(dossier, due, context);
    handler.may(now, context);
    return [...due, ...handler.act(now, payload, context)];
  };
}

function allowed(dossier: PetitionDossier, context: PetitionContext): Record<keyof PetitionCommands, Refusal> {
  const now = after(dossier, settleDue(dossier, context), context);
  const refusals = Object.entries(handlers).map(([command, handler]) => {
    const asked = handler.settles === false ? dossier : now;
    return [command, refusalOf(() => handler.may(asked, context))] as const;
  });
  return Object.fromEntries(refusals) as Record<keyof PetitionCommands, Refusal>;
}

/**
 * The law of petitions (信访件): from registration to the handling opinion and the end of the file.
 *
 * @see 信访工作条例 art. 21 to 34, 44, 45 · XF-01 to XF-11
 */
export const petitionKind: Kind<PetitionState, PetitionCommands, PetitionDetail, PetitionContext> = {
  name: 'petition',
  numberPrefix: '信',
  table: 'petition',
  initial: initialPetition,
  decide: Object.fromEntries(
    Object.entries(handlers).map(([command, handler]) => [command, decideBy(handler as AnyHandler)]),
  ) as Kind<PetitionState, PetitionCommands, PetitionDetail, PetitionContext>['decide'],
  evolve: evolvePetition,
  allowed,
  aimsAt: aimOfExtension,
  standing: standingOf,
  row: rowOf,
};
