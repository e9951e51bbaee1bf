import type { OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { requireAnotherPerson } from '#libs/office';
import { actsFor, draft, isDropped, isOneself, openedOf, refused, requireSubmitted, ruled } from './case.js';
import type { Handler, InspectionDossier } from './case.js';
import type { InspectionCommands } from './commands.js';
import { seenAnew } from './sight.js';
import type { InspectionState } from './state.js';

/**
 * What the group says of its own work somebody else weighs: nobody who has handed it in, or who is, or was, of the group.
 *
 * @throws DomainError forbidden `office.same_person`, `inspection.own_report`
 */
export function requireAnother({ state: { reportBy, inspectors } }: InspectionDossier, { actor }: KindContext): void {
  if (reportBy !== null) requireAnotherPerson(actor, reportBy);
  if (!inspectors.some(({ account }) => actsFor(actor, account))) return;
  throw refused('forbidden', 'inspection.own_report', 'that one is, or was, of the group');
}

/** Once somebody is named, nobody else weighs it. @throws DomainError `inspection.for_decider` (forbidden) */
export function requireDecider({ state: { decider } }: InspectionDossier, context: KindContext): void {
  if (decider === null || isOneself(context, decider)) return;
  throw refused('forbidden', 'inspection.for_decider', 'somebody else was named for it');
}

/** Whether that one had a part in what the report says. */
export const tookPart = ({ inspectors, reportBy }: InspectionState, account: string): boolean =>
  reportBy === account || inspectors.some((one) => one.account === account);

type Naming = Pick<InspectionCommands['nameDecider'], 'heads' | 'posts'>;

/** Offices in which somebody was, or is to be. */
export const visitedIn = (dossier: InspectionDossier): readonly OfficeId[] =>
  dossier.state.visits.flatMap((one) => (isDropped(dossier, one) ? [] : [one.office]));

const holdsOne = (posts: Naming['posts'], account: string, offices: readonly OfficeId[]): boolean =>
  posts.some((post) => post.account === account && post.until === null && offices.includes(post.office));

/**
 * Whether none of those who answer for the office that commissioned it may weigh its report, because each took part or has a post in an
 * office that was visited: nobody picks who does as long as one may.
 */
export function isNobodyLeft(dossier: InspectionDossier, { heads, posts }: Naming): boolean {
  const visited = visitedIn(dossier);
  return heads.every((one) => tookPart(dossier.state, one) || holdsOne(posts, one, visited));
}

/**
 * Where nobody is left who may adopt the report or return it, because whoever answers for the office that commissioned the tour took part, or
 * has a post in an office that was visited, another one is named (ours): of that office, or of one that stands above it. Named again it is the last.
 *
 * @throws DomainError `inspection.decider_needless` (conflict): somebody who answers for that office may weigh it;
 *   `inspection.decider_unfit` (invalid), details `because`: `part`, that one took part; `office`, it is neither; `visited`, that one has a
 *   post in an office that was visited; `post`, none in the office that is named
 */
export const nameDecider: Handler<'nameDecider'> = ruled(
  'nameDecider',
  [requireSubmitted],
  (dossier, { posts, heads, ...payload }, context) => {
    // Whoever was named may have gone: a head who took no part since is named in that place, or nobody could ever weigh it.
    const isHeadInstead = dossier.state.decider !== null && heads.includes(payload.account);
    if (!isHeadInstead && !isNobodyLeft(dossier, { heads, posts })) {
      throw refused('conflict', 'inspection.decider_needless', 'somebody who took no part weighs it');
    }
    requireFit(dossier, { ...payload, posts }, context);
    return seenAnew(dossier, [draft('deciderNamed', payload)], context);
  },
);

function requireFit(
  dossier: InspectionDossier,
  { account, office, posts }: Omit<InspectionCommands['nameDecider'], 'heads'>,
  { offices }: KindContext,
): void {
  const { commissioner } = openedOf(dossier);
  const wrong = {
    part: tookPart(dossier.state, account),
    office: !offices.chainOf(commissioner).some(({ id }) => id === office),
    visited: holdsOne(posts, account, visitedIn(dossier)),
    post: !holdsOne(posts, account, [office]),
  };
  const because = Object.entries(wrong).find(([, isSo]) => isSo)?.[0];
  if (because !== undefined)
    throw refused('invalid', 'inspection.decider_unfit', 'that one does not weigh it', { because });
}
