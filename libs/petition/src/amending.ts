import type { OfficeId } from '#libs/kernel';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import { requireOpen, requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { isOnItsWay, type IssuedPaper } from './issued-notice.js';

// Nothing that was issued is changed: what is wrong with it is said by a further notice, with number and date of the first (ours).

/**
 * Corrects a slip in what was issued (更正), by a further notice. It moves no date and changes no outcome; also after the file
 * has ended.
 */
export const correctNotice: Handler<'correctNotice'> = {
  may: (dossier, context) => {
    requirePermitted(dossier, context, 'petition.correctNotice');
    requirePaper(dossier, context);
  },
  act: (dossier, { of, text }, context) => {
    const { office } = requirePaperOf(dossier, of, context);
    return [draft('noticeCorrected', { office, of, text })];
  },
};

/**
 * Takes a notice back (撤回) that nobody was told of yet, by a further notice: whatever its delivery proves from then on tells
 * nothing, and the office owes what it owed. That it had arrived before is told to the office (`withdrawnReached`).
 */
export const withdrawNotice: Handler<'withdrawNotice'> = {
  may: (dossier, context) => {
    const { issued = [] } = requireOpen(dossier, context, 'petition.withdrawNotice');
    if (issued.some((one) => isOnItsWay(one) && one.office === context.actor.office)) return;
    throw refused('conflict', 'petition.nothing_on_its_way', 'no notice of this office is on its way');
  },
  act: ({ state: { issued = [] } }, { of, reason }, context) => {
    const found = issued.find((one) => one.seq === of && isOnItsWay(one));
    if (found === undefined) throw noSuchPaper(of);
    requireOwn(found.office, context);
    return [draft('noticeWithdrawn', { office: found.office, of, reason })];
  },
};

/** @throws DomainError `petition.no_paper` (conflict): the office has issued nothing here */
function requirePaper({ state: { papers = [] } }: PetitionDossier, { actor }: PetitionContext): void {
  if (papers.some(({ office }) => office === actor.office)) return;
  throw refused('conflict', 'petition.no_paper', 'the office has issued nothing here');
}

function requirePaperOf(
  { state: { papers = [] } }: PetitionDossier,
  of: number,
  context: PetitionContext,
): IssuedPaper {
  const found = papers.find(({ seq }) => seq === of);
  if (found === undefined) throw noSuchPaper(of);
  requireOwn(found.office, context);
  return found;
}

/** @throws DomainError `petition.paper_of_other` (forbidden), details `office` */
function requireOwn(office: OfficeId, { actor }: PetitionContext): void {
  if (office === actor.office) return;
  throw refused('forbidden', 'petition.paper_of_other', 'another office has issued it', { office });
}

const noSuchPaper = (fact: number) =>
  refused('invalid', 'petition.no_such_paper', 'no such notice was issued', { fact });
