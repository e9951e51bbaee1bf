import { DomainError } from '#libs/kernel';
import type { Cited } from '#libs/kind';
import { draft, refused, requireFree, requireLeader, requirePublished, requireVisit, ruled } from './case.js';
import type { Handler, InspectionDossier } from './case.js';
import type { InspectionCommands, RecordStands } from './commands.js';
import { requireApartStill } from './conflicts.js';
import type { InspectionState } from './state.js';
import type { ItemAnswer } from './words.js';

/** What stands to the questions of a visit, without who said so, and those that several answer differently. */
export interface Answers {
  /** `shown`: how many files show what stands; left out: none does. */
  readonly results: readonly { readonly item: string; readonly answer: ItemAnswer; readonly shown?: number }[];
  readonly differing: readonly string[];
}

/** Files by which something was shown that stands, with what cites each: a visit or a finding, by its name. */
export const citedIn = ({ said, visits, findings }: InspectionState): readonly Cited[] => [
  ...said.flatMap(({ files, visit }) => files.map((attachment) => ({ attachment, by: visit }))),
  ...visits.flatMap(({ shownBy, visit }) => shownBy.map((attachment) => ({ attachment, by: visit }))),
  ...findings.flatMap(({ files, finding }) => files.map((attachment) => ({ attachment, by: finding }))),
];

/** What the leader has settled, or all of the group who answered say alike. */
export function answersOf({ said, settled }: Pick<InspectionState, 'said' | 'settled'>, visit: string): Answers {
  const here = said.filter((one) => one.visit === visit);
  const items = [...new Set(here.map(({ item }) => item))];
  const stands = items.map((item) => {
    const ruling = settled.find((one) => one.visit === visit && one.item === item);
    const answers = new Set(here.flatMap((one) => (one.item === item ? [one.answer] : [])));
    const [only = null] = answers;
    return { item, answer: ruling?.answer ?? (answers.size === 1 ? only : null) };
  });
  return {
    results: stands.flatMap(({ item, answer: what }) => {
      const showing = here.filter((one) => one.item === item && one.answer === what);
      const shown = new Set(showing.flatMap(({ files }) => files)).size;
      return what === null ? [] : [{ item, answer: what, ...(shown > 0 && { shown }) }];
    }),
    differing: stands.flatMap(({ item, answer: what }) => (what === null ? [item] : [])),
  };
}

type Question = Pick<InspectionCommands['answer'], 'visit' | 'item' | 'stands'>;

/**
 * Somebody is there, and the record is not closed.
 *
 * @throws DomainError conflict `inspection.visit_not_begun`, `inspection.record_closed`; not_found `inspection.question_unknown`, details
 *   `item`: the checklist has none, or by what stands above it is not asked; those of `requireVisit`
 */
function requireQuestion(dossier: InspectionDossier, { visit, item, stands }: Question): RecordStands['asked'][number] {
  requireVisit(dossier, visit);
  if (!stands.isBegun) throw refused('conflict', 'inspection.visit_not_begun', 'nobody is there yet', { visit });
  if (stands.isClosed) throw refused('conflict', 'inspection.record_closed', 'the record is closed', { visit });
  const found = stands.asked.find(({ id }) => id === item);
  if (found !== undefined) return found;
  throw refused('not_found', 'inspection.question_unknown', 'no such question is asked', { item });
}

/**
 * What one of the group says to a question, beside what others say.
 *
 * @throws DomainError `inspection.answer_unshown` (invalid): a no is shown at the question; `docket.no_such_attachment` (not_found), those
 *   of `requireQuestion`, `requireApart`
 */
export const answer: Handler<'answer'> = ruled(
  'answer',
  [requirePublished, requireFree],
  (dossier, payload, context) => {
    const { account } = requireFree(dossier, context);
    const { needsEvidence } = requireQuestion(dossier, payload);
    const { stands: _stands, posts, ...said } = payload;
    const { office: visited } = requireVisit(dossier, said.visit);
    requireApartStill(dossier, { posts, visited }, context);
    const { files, cases, item } = said;
    if (needsEvidence && said.answer === 'no' && files.length + cases.length === 0) {
      throw refused('invalid', 'inspection.answer_unshown', 'what shows it?', { item });
    }
    if (!files.every((file) => dossier.attachments.some(({ attachment }) => attachment === file))) {
      throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
    }
    return [draft('answered', { ...said, account })];
  },
);

/**
 * Several say otherwise: the leader says which of that stands, and why.
 *
 * @throws DomainError conflict `inspection.nothing_differs`; invalid `inspection.answer_unsaid`: nobody has said, or shown, that; those of
 *   `requireQuestion`
 */
export const settleAnswer: Handler<'settleAnswer'> = ruled(
  'settleAnswer',
  [requirePublished, requireLeader],
  (dossier, { stands, ...payload }) => {
    const { visit, item } = payload;
    requireQuestion(dossier, { visit, item, stands });
    const here = dossier.state.said.filter((one) => one.visit === visit && one.item === item);
    const said = new Set(here.map((one) => one.answer));
    if (said.size < 2) throw refused('conflict', 'inspection.nothing_differs', 'nobody says otherwise', { item });
    if (said.has(payload.answer)) return [draft('answerSettled', payload)];
    throw refused('invalid', 'inspection.answer_unsaid', 'nobody has said that', { item });
  },
);
