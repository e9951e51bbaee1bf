import type { OfficeId } from '#libs/kernel';
import { defineKind, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { deliveryRule, requireIssued, tools, type NoticeDossier } from './case.js';
import { noticeCodes } from './codes.js';
import type { NoticeCommands } from './commands.js';
import type { NoticeFacts } from './facts.js';
import { noticeGrants } from './grants.js';
import { deliver, issue, tellSuperior, withdraw } from './handlers.js';
import { liftDetail, type NoticeDetail, type NoticePhase } from './standing.js';
import { initialNotice, liftState, type NoticeState } from './state.js';

function onMoment(
  { clock, rule, warning, changes, dueAt }: PassedMoment,
  _dossier: NoticeDossier,
  { today }: MomentContext,
) {
  if (warning !== null) {
    return [tools.draft('warned', { clock: clock.id, rule: rule.id, to: warning.to }, { clocks: changes, dueAt })];
  }
  const data = { clock: clock.id, office: clock.owner as OfficeId, dueOn: clock.legalDueOn ?? today };
  return [tools.draft('deliveryOverdue', data, { clocks: changes, dueAt })];
}

function phaseOf({ end, isOverdue }: NoticeState): NoticePhase {
  if (end !== null) return 'ended';
  return isOverdue ? 'overdue' : 'issued';
}

/** The law of notices (送达): a document has to reach somebody within the period of SD-01. */
export const noticeKind = defineKind<NoticeState, NoticeCommands, NoticeFacts, NoticeDetail>({
  name: 'notice',
  prefix: '达',
  initial: initialNotice,
  grants: noticeGrants,
  rules: { clocks: [deliveryRule], parameters: {}, hasLadder: false },
  codes: noticeCodes,
  tools,
  liftStored: { state: liftState, detail: liftDetail },
  handlers: { issue, deliver, withdraw, tellSuperior },
  onMoment,
  settles: () => true,
  owes: () => true,
  standing: (dossier) => {
    const state = requireIssued(dossier);
    return { isOpen: state.end === null, phase: phaseOf(state), detail: { untold: state.untold } };
  },
  row: (dossier) => {
    const { office, by, manner, issuedAt, end } = requireIssued(dossier);
    return { office_id: office, by_office: by, manner, issued_at: issuedAt, ended_at: end?.at ?? null };
  },
  subject: ({ state: { titleDigest } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place: null,
  }),
  parts: { self: ({ end }) => ({ causes: [null], isNecessary: false, outcome: end?.as ?? null }) },
});
