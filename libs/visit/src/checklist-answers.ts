import { DomainError } from '#libs/kernel';
import { draft, openedOf, refused, requireBegun, requireInspector, requireLeader, ruled } from './case.js';
import type { Handler, VisitDossier } from './case.js';
import type { KeptItem } from './checklist.js';
import type { VisitState } from './state.js';
import type { VisitAnswer } from './words.js';

/** What stands to a question: what the leader has settled, or what all of the group who answered say alike; null: neither. */
export function resultOf({ said, settled }: Pick<VisitState, 'said' | 'settled'>, item: string): VisitAnswer | null {
  const ruling = settled.find((one) => one.item === item);
  if (ruling !== undefined) return ruling.answer;
  const answers = new Set(said.filter((one) => one.item === item).map(({ answer }) => answer));
  const [only] = answers;
  return answers.size === 1 ? (only ?? null) : null;
}

/** Whether a question is asked, by what stands to the one that it depends on. */
export const isAsked = (state: VisitState, { when }: KeptItem): boolean =>
  when === null || resultOf(state, when.item) === when.answer;

/** Questions that are asked as it stands. */
export const askedIn = (state: VisitState): readonly KeptItem[] =>
  (state.checklist?.items ?? []).filter((item) => isAsked(state, item));

/** @throws DomainError `visit.item_unknown` (not_found), `visit.item_not_asked` (conflict), details `item` */
function requireItem({ state }: VisitDossier, id: string): KeptItem {
  const found = openedOf({ state }).checklist.items.find((item) => item.id === id);
  if (found === undefined) throw refused('not_found', 'visit.item_unknown', 'no such question', { item: id });
  if (isAsked(state, found)) return found;
  throw refused('conflict', 'visit.item_not_asked', 'it is not asked, by what stands above', { item: id });
}

/**
 * What one of the group says to a question, beside what others say.
 *
 * @throws DomainError `visit.evidence_missing` (invalid): a no is shown at the question; `docket.no_such_attachment` (not_found), those of
 *   `requireItem`
 */
export const answer: Handler<'answer'> = ruled(
  'answer',
  [requireBegun, requireInspector],
  (dossier, payload, context) => {
    const { account } = requireInspector(dossier, context);
    const { needsEvidence } = requireItem(dossier, payload.item);
    const { files, cases } = payload;
    if (needsEvidence && payload.answer === 'no' && files.length + cases.length === 0) {
      throw refused('invalid', 'visit.evidence_missing', 'what shows it?', { item: payload.item });
    }
    if (!files.every((file) => dossier.attachments.some(({ attachment }) => attachment === file))) {
      throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
    }
    return [draft('answered', { ...payload, account })];
  },
);

/** Several say otherwise: the leader says what stands, and why. @throws DomainError `visit.nothing_to_settle` (conflict) */
export const settle: Handler<'settle'> = ruled('settle', [requireBegun, requireLeader], (dossier, payload) => {
  requireItem(dossier, payload.item);
  if (!dossier.state.said.some(({ item }) => item === payload.item)) {
    throw refused('conflict', 'visit.nothing_to_settle', 'nobody has answered it', { item: payload.item });
  }
  return [draft('settled', payload)];
});

/** It stays without an answer, for reasons that the record shows. */
export const leaveOut: Handler<'leaveOut'> = ruled(
  'leaveOut',
  [requireBegun, requireInspector],
  (dossier, payload, context) => {
    const { account } = requireInspector(dossier, context);
    requireItem(dossier, payload.item);
    return [draft('leftOut', { ...payload, account })];
  },
);

/** What the office has put right there and then (立行立改). */
export const correctOnSpot: Handler<'correctOnSpot'> = ruled(
  'correctOnSpot',
  [requireBegun, requireInspector],
  (dossier, payload) => {
    if (payload.item !== null) requireItem(dossier, payload.item);
    return [draft('correctedOnSpot', payload)];
  },
);
