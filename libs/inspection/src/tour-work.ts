import { legalDateOf } from '#libs/calendar';
import { DomainError } from '#libs/kernel';
import { readCitations } from '#libs/rules';
import { closedOn, draft, isDropped, isKnown, openedOf, refused, requireBetween, requireEnough } from './case.js';
import { requireFree, requireLeader, requirePublished, requireRunning, requireVisit, ruled } from './case.js';
import type { Handler, InspectionDossier } from './case.js';
import type { InspectionCommands } from './commands.js';
import { requireApartStill } from './conflicts.js';
import { thenCounts } from './counting.js';
import { settled } from './owing.js';
import { takenWith } from './taking.js';

/**
 * What was said in a talk (访谈, 12(3)): read by the group and whoever commissioned it, never by the office that is visited.
 *
 * @throws DomainError `inspection.visit_not_begun` (conflict), those of `requireVisit`
 */
export const recordTalk: Handler<'recordTalk'> = ruled(
  'recordTalk',
  [requirePublished, requireFree],
  (dossier, { stands, ...payload }, context) => {
    const { visit } = payload;
    requireVisit(dossier, visit);
    if (!stands.isBegun) throw refused('conflict', 'inspection.visit_not_begun', 'nobody is there yet', { visit });
    requireBetween(payload.on, legalDateOf(openedOf(dossier).openedAt), context);
    return [draft('talkRecorded', payload)];
  },
);

/** @throws DomainError `inspection.submitted` (conflict): the report says what was found */
function requireUnreported(dossier: InspectionDossier): void {
  requirePublished(dossier);
  if (dossier.state.report === null) return;
  throw refused('conflict', 'inspection.submitted', 'the report was handed in');
}

/**
 * A finding is issued: of an office of the plan, on an article, with what shows it. A grave one is shown by a file or a case, and is
 * looked at a second time.
 *
 * @throws DomainError `inspection.office_not_planned`, `inspection.article_unknown`, details `article`,
 *   `inspection.evidence_missing`, `inspection.until_past` (invalid), `inspection.already_settled`, `inspection.issued_already`, `inspection.visit_ahead`, `inspection.too_few` (conflict), `docket.no_such_attachment` (not_found), those of
 *   `requireVisit`, `requireApart`
 * @see 政府督查工作条例 15(2), 16(2), 18
 */
export const issueFinding: Handler<'issueFinding'> = ruled(
  'issueFinding',
  [requireUnreported, requireLeader, requireEnough],
  (dossier, { posts, taken, ...payload }, context) => {
    requirePlace(dossier, payload);
    requireOnce(dossier, payload);
    requireApartStill(dossier, { posts, visited: payload.office }, context);
    requireShown(dossier, payload);
    if (payload.until <= context.today) {
      throw refused('invalid', 'inspection.until_past', 'it is mended by a day that lies ahead', {
        until: payload.until,
      });
    }
    const { findings } = dossier.state;
    const isRevisited = payload.isRevisited || payload.grade === 'grave';
    return [
      ...takenWith(dossier.state, payload.cases, taken),
      draft('findingIssued', { ...payload, isRevisited, finding: `f${String(findings.length + 1)}` }),
    ];
  },
);

type Asked = Omit<InspectionCommands['issueFinding'], 'posts' | 'taken'>;

function requirePlace(dossier: InspectionDossier, { visit, office }: Asked): void {
  const { visits } = dossier.state;
  const planned = visits.filter((one) => one.office === office && !isDropped(dossier, one));
  const found = visit === null ? null : requireVisit(dossier, visit);
  if (planned.length === 0 || (found !== null && found.office !== office)) {
    throw refused('invalid', 'inspection.office_not_planned', 'it is not visited', { office });
  }
  // Whoever is served learns of the tour, and only of offices of the plan something is found.
  if (planned.some((one) => !isKnown(dossier, one))) {
    throw refused('conflict', 'inspection.visit_ahead', 'the office may not know yet that it is visited', { office });
  }
  if (found?.isSettled === true) {
    throw refused('conflict', 'inspection.already_settled', 'all that was found there is issued', { visit });
  }
}

/** The finding that stands of a question in an office, by its visit or by the cases that were drawn. */
function issuedOf(
  { state, parts }: InspectionDossier,
  { office, item }: { readonly office: string; readonly item: string },
): InspectionDossier['state']['findings'][number] | undefined {
  const isWithdrawn = (finding: string) =>
    parts.some(({ kind, name, outcome }) => kind === 'finding' && name === finding && outcome === 'withdrawn');
  return state.findings.find((one) => one.office === office && one.item?.item === item && !isWithdrawn(one.finding));
}

/**
 * One thing is put to an office once: a question has one finding there, but for one that was taken back.
 *
 * @throws DomainError `inspection.issued_already` (conflict), details `finding`, and `n`, the number in it
 */
function requireOnce(dossier: InspectionDossier, { office, item }: Asked): void {
  const issued = item === null ? undefined : issuedOf(dossier, { office, item: item.item });
  if (issued === undefined) return;
  const { finding } = issued;
  throw refused('conflict', 'inspection.issued_already', 'it is issued of that office', {
    ...{ finding, n: Number(finding.slice(1)) },
  });
}

function requireShown({ attachments }: InspectionDossier, { visit, item, articles, grade, files, cases }: Asked): void {
  const unknown = articles.find((one) => readCitations(one) === null);
  if (unknown !== undefined) {
    throw refused('invalid', 'inspection.article_unknown', 'there is no such article', { article: unknown });
  }
  // At a question of no visit nobody has answered no: the cases that were read say it.
  const isOfSample = visit === null && item !== null;
  const isShown = isOfSample ? cases.length > 0 : grade !== 'grave' || files.length + cases.length > 0;
  if (articles.length === 0 || !isShown) {
    throw refused('invalid', 'inspection.evidence_missing', 'by what it is one, and what shows it', { grade });
  }
  if (files.every((file) => attachments.some(({ attachment }) => attachment === file))) return;
  throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
}

/** The questions of a visit that stand at no, and of which no finding was issued, or none that stands. */
const unissuedOf = (dossier: InspectionDossier, office: string, unmet: readonly string[]) =>
  unmet.filter((item) => issuedOf(dossier, { office, item }) === undefined);

/**
 * All that was found there is issued: once that is said of every visit that was made, the tour counts.
 *
 * @throws DomainError conflict `inspection.visit_not_made`, its record is not closed, `inspection.too_few`, `inspection.already_settled`;
 *   invalid `inspection.unissued_unexplained`, details `items`: they stand at no, and no finding says so
 */
export const settleVisit: Handler<'settleVisit'> = ruled(
  'settleVisit',
  [requireRunning, requireLeader, requireEnough],
  (dossier, payload, context) => {
    const visit = requireVisit(dossier, payload.visit);
    if (visit.isSettled)
      throw refused('conflict', 'inspection.already_settled', 'that was said', { visit: visit.visit });
    const closed = closedOn(dossier, visit);
    if (closed === null) {
      throw refused('conflict', 'inspection.visit_not_made', 'its record is not closed', { visit: visit.visit });
    }
    const unmet = unissuedOf(dossier, visit.office, payload.unmet ?? []);
    const reasons = unmet.length === 0 ? null : (payload.reasons ?? null);
    if (unmet.length > 0 && reasons === null) {
      throw refused('invalid', 'inspection.unissued_unexplained', 'why is nothing of it issued?', {
        items: unmet.join(', '),
      });
    }
    const data = { visit: visit.visit, closedOn: closed, unmet, reasons };
    return thenCounts(dossier, [draft('visitSettled', data, settled(dossier, visit))], context);
  },
);
