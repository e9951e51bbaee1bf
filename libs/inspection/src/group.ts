import type { OfficeId } from '#libs/kernel';
import { closeDuties, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import {
  draft,
  isDropped,
  openedOf,
  present,
  refused,
  requireGoing,
  requireInspector,
  ruled,
  type Handler,
  type InspectionDossier,
} from './case.js';
import type { Inspector } from './commands.js';
import { requireApart, requireNotOneself } from './conflicts.js';
import { thenEnough, thenFound } from './losing.js';
import { declaring, owed, thenDeclares } from './owing.js';
import { seenAnew, shutOut } from './sight.js';
import { inspectionRules as rules } from './rules.js';
import type { Member } from './state.js';

/** Whoever commissioned it owes another leader, where the one that led is gone. */
function withoutLeader(
  dossier: InspectionDossier,
  { account }: Pick<Member, 'account'>,
  { startedBy, context }: { readonly startedBy: 'steppedBack' | 'inspectorReplaced'; readonly context: KindContext },
): Effects {
  if (openedOf(dossier).leader !== account) return {};
  return owed(dossier, { rule: rules.lead, startedBy, what: 'changeLeader' }, context);
}

/** What keeps somebody from it nobody asks; who is kept from it is of the group no more. @throws DomainError `inspection.declared` */
export const declare: Handler<'declare'> = ruled(
  'declare',
  [requireGoing, requireInspector],
  (dossier, { isFree }, context) => {
    const own = requireInspector(dossier, context);
    const { account, office } = own;
    if (!isFree) {
      const anew = withoutLeader(dossier, own, { startedBy: 'steppedBack', context });
      const gone = draft('steppedBack', { account, office }, { access: [shutOut(own)] }, anew);
      const found = thenFound(dossier, thenDeclares(dossier, [gone], context), context);
      return thenEnough(dossier, found, context);
    }
    if (own.isFree) throw refused('conflict', 'inspection.declared', 'it was said before');
    return thenDeclares(dossier, [draft('declared', { account })], context);
  },
);

/** Where nobody was yet, and somebody is to go. */
const toVisit = (dossier: InspectionDossier): readonly OfficeId[] =>
  dossier.state.visits.filter((visit) => !isDropped(dossier, visit)).map(({ office }) => office);

/** @throws DomainError `inspection.account_twice` (invalid), those of `requireNotOneself` and `requireApart` */
function requireNew(
  dossier: InspectionDossier,
  { by, posts }: { readonly by: Inspector; readonly posts: Parameters<typeof requireApart>[0]['posts'] },
  context: KindContext,
): void {
  if (present(dossier.state).some(({ account }) => account === by.account)) {
    throw refused('invalid', 'inspection.account_twice', 'that one is of the group already', { account: by.account });
  }
  requireNotOneself([by], context);
  requireApart({ inspectors: [by], posts, visited: toVisit(dossier) }, context);
}

/** Another one comes. @throws DomainError those of `requireNew` */
export const addInspector: Handler<'addInspector'> = ruled(
  'addInspector',
  [requireGoing],
  (dossier, { posts, ...payload }, context) => {
    requireNew(dossier, { by: payload.by, posts }, context);
    const { clock, ...owing } = declaring(dossier, 'inspectorAdded', context);
    const added = [draft('inspectorAdded', { ...payload, declareBy: clock.id }, owing)];
    return seenAnew(dossier, thenEnough(dossier, added, context), context);
  },
);

/** @throws DomainError `inspection.inspector_unknown` (not_found), details `account` */
function requirePresent({ state }: InspectionDossier, account: string): Member {
  const found = present(state).find((one) => one.account === account);
  if (found !== undefined) return found;
  throw refused('not_found', 'inspection.inspector_unknown', 'no such inspector', { account });
}

/** Somebody else goes, or one less: who went sees nothing of it any more. @throws DomainError those of `requirePresent`, `requireNew` */
export const replaceInspector: Handler<'replaceInspector'> = ruled(
  'replaceInspector',
  [requireGoing],
  (dossier, { posts, ...payload }, context) => {
    const gone = requirePresent(dossier, payload.account);
    const { by } = payload;
    if (by !== null) requireNew(dossier, { by, posts }, context);
    const anew = withoutLeader(dossier, gone, { startedBy: 'inspectorReplaced', context });
    const owing = by === null ? null : declaring(dossier, 'inspectorReplaced', context);
    const data = { ...payload, ...(owing !== null && { declareBy: owing.clock.id }) };
    const comes = owing === null ? {} : { clocks: owing.clocks, duties: owing.duties };
    const replaced = draft('inspectorReplaced', data, { access: [shutOut(gone)] }, anew, comes);
    const found = thenFound(dossier, thenDeclares(dossier, [replaced], context), context);
    return seenAnew(dossier, thenEnough(dossier, found, context), context);
  },
);

/** One of the group leads it (组长负责制, 8(2)). @throws DomainError those of `requirePresent` */
export const changeLeader: Handler<'changeLeader'> = ruled('changeLeader', [requireGoing], (dossier, payload) => {
  requirePresent(dossier, payload.leader);
  const done = { clocks: meet(runningOf(dossier, rules.lead)), duties: closeDuties(dossier, ['changeLeader']) };
  return [draft('leaderChanged', payload, done)];
});
