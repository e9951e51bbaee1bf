import type { OfficeId } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { decidedBy, draft, isDisputed, isOneself, openedOf, refused, requireReceived, ruled } from './case.js';
import type { FindingDossier, Handler } from './case.js';
import type { FindingCommands } from './commands.js';
import type { FindingState } from './state.js';

/** @throws DomainError `finding.not_disputed` (conflict), those of `requireReceived` */
export function requireDisputed(dossier: FindingDossier): void {
  if (isDisputed(requireReceived(dossier))) return;
  throw refused('conflict', 'finding.not_disputed', 'no dispute waits for a ruling');
}

/** Once somebody is named, nobody else rules. @throws DomainError `finding.for_decider` (forbidden) */
export function requireDecider({ state: { decider } }: FindingDossier, context: KindContext): void {
  if (decider === null || isOneself(context, decider)) return;
  throw refused('forbidden', 'finding.for_decider', 'somebody else was named for it');
}

/**
 * Where nobody is left who may rule on a dispute, because whoever answers for the commissioner took part, or has a post where it was found, another one is named (ours: the
 * review is the office's right, 政府督查工作条例 17): of the commissioner, or of an office that stands above it. Named again it is the last.
 *
 * @throws DomainError `finding.decider_needless` (conflict): somebody who answers for the commissioner took no part, and rules;
 *   `finding.decider_unfit` (invalid), details `because`: `part`, that one took part; `office`, it is neither; `inspected`,
 *   that one has a post there; `post`, none in the office that is named
 */
export const nameDecider: Handler<'nameDecider'> = ruled(
  'nameDecider',
  requireDisputed,
  (dossier, { posts, heads, ...payload }, context) => {
    // Whoever was named may have gone: a head who took no part since is named in that place, or nobody could ever rule.
    const isHeadInstead = dossier.state.decider !== null && heads.includes(payload.account);
    if (!isHeadInstead) requireNobodyLeft(dossier, { heads, posts });
    requireFit(dossier, { ...payload, posts }, context);
    const { decider, terms } = openedOf(dossier);
    const { account, office } = payload;
    const access = [
      ...decidedBy('end', decider, terms.commissioner),
      ...decidedBy('grant', { account, office }, terms.commissioner),
    ];
    return [draft('deciderNamed', payload, { access })];
  },
);

type Naming = Pick<FindingCommands['nameDecider'], 'heads' | 'posts'>;

/**
 * Whether nobody is left who rules, of those who answer for the commissioner: nobody picks who does as long as there is somebody who took
 * no part, and has no post where it was found (17).
 */
export const isNobodyLeft = ({ terms, leaders, tookPart }: FindingState, { heads, posts }: Naming): boolean => {
  const belongsThere = (one: string): boolean =>
    posts.some(({ account, office, until }) => account === one && office === terms?.office && until === null);
  return heads.every((one) => leaders.includes(one) || tookPart.includes(one) || belongsThere(one));
};

function requireNobodyLeft({ state }: FindingDossier, naming: Naming): void {
  if (isNobodyLeft(state, naming)) return;
  throw refused('conflict', 'finding.decider_needless', 'somebody who took no part rules');
}

function requireFit(
  dossier: FindingDossier,
  { account, office, posts }: Omit<FindingCommands['nameDecider'], 'heads'>,
  { offices }: KindContext,
): void {
  const { terms, leaders, tookPart } = openedOf(dossier);
  const holds = (one: OfficeId): boolean =>
    posts.some((post) => post.account === account && post.office === one && post.until === null);
  const wrong = {
    part: [...leaders, ...tookPart, ...terms.finders].includes(account),
    office: !offices.chainOf(terms.commissioner).some(({ id }) => id === office),
    inspected: holds(terms.office),
    post: !holds(office),
  };
  const because = Object.entries(wrong).find(([, isSo]) => isSo)?.[0];
  if (because !== undefined) throw refused('invalid', 'finding.decider_unfit', 'that one does not rule', { because });
}
