import { addMonths } from '#libs/calendar';
import type { AccessChange, OfficeId } from '#libs/kernel';
import type { Effects, KindContext } from '#libs/kind';
import { isGuided, lineOf, petitionBureauFor } from '#libs/office';
import { parameterOf, readCitations } from '#libs/rules';
import {
  after,
  draft,
  openedOf,
  refused,
  requireGoing,
  ruled,
  start,
  startsQuarter,
  type FindingDossier,
  type Handler,
} from './case.js';
import type { FindingTerms, Inspector } from './commands.js';
import type { FindingDraft } from './facts.js';
import { findingRules as rules } from './rules.js';

const any = (): void => undefined;

/** It begins with the inspection that has found it; the office knows nothing of it yet. */
export const open: Handler<'open'> = ruled('open', any, (dossier, payload, context) => {
  if (dossier.state.openedAt !== null) return [];
  requireFit(payload, context);
  const { commissioner, inspectors } = payload;
  const access: AccessChange[] = [
    { change: 'grant', office: commissioner, reason: 'handler' },
    ...inspectors.map((one) => sees(one)),
  ];
  const since = addMonths(context.today, -parameterOf(context, 'monthsOfRepeat'));
  const isRevisited = payload.isRevisited || payload.grade === 'grave';
  return [draft('opened', { ...payload, isRevisited, since }, { access })];
});

/** Whoever belongs to the group sees it, and nobody of their office beside them. */
const sees = ({ account, office }: Inspector): AccessChange => ({
  ...{ change: 'grant', office, account, reason: 'member' },
});

/**
 * @throws DomainError invalid `finding.own_office`: nobody inspects their own office; `finding.no_object`: a mediation committee is no
 *   object of a government's inspection (政府督查工作条例 5, 15); `finding.unfit`, details `because`
 */
function requireFit(terms: FindingTerms, { offices }: KindContext): void {
  const { office, commissioner, group, basis, articles, finders, inspectors } = terms;
  if ([commissioner, group, ...inspectors.map((one) => one.office)].includes(office)) {
    throw refused('invalid', 'finding.own_office', 'nobody inspects their own office', { office });
  }
  if (basis === 'government' && lineOf(offices, office).some(isGuided)) {
    throw refused('invalid', 'finding.no_object', 'it is no object of a government’s inspection', { office });
  }
  const isOneOf = (account: string): boolean => inspectors.some((one) => one.account === account);
  const wrong = {
    office: offices.get(office) === null,
    leader: !isOneOf(terms.leader),
    finders: finders.length === 0 || !finders.every(isOneOf),
    articles: articles.length === 0 || articles.some((one) => readCitations(one) === null),
  };
  const because = Object.entries(wrong).find(([, isSo]) => isSo)?.[0];
  if (because !== undefined) throw refused('invalid', 'finding.unfit', 'it is no finding', { because });
}

/** The course has looked where the same was found before, and the office is told. Told twice, it is told once. */
export const noteSimilar: Handler<'noteSimilar'> = ruled('noteSimilar', requireGoing, (dossier, payload, context) => {
  const { terms, servedOn } = openedOf(dossier);
  if (servedOn !== null) return [];
  const { earlier, offices, isAsked } = payload;
  const owed = { rule: rules.receive, owner: terms.office, startedBy: 'served', startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, what: 'receive' });
  const access: AccessChange[] = [{ change: 'grant', office: terms.office, reason: 'executor' }];
  const quarter = startsQuarter(dossier, { on: context.today, startedBy: 'served' }, context);
  const data = { on: context.today, earlier, offices };
  const served = draft('served', data, { clocks, duties }, quarter, { access });
  if (isAsked || terms.item === null) return [served];
  return [served, ...asksPolicy(after(dossier, [served], context), offices, context)];
});

/** The same in several offices is no longer a matter of one: whether the policy is wrong the bureau considers (信访工作条例 40(2)). */
function asksPolicy(
  dossier: FindingDossier,
  found: readonly OfficeId[],
  context: KindContext,
): readonly FindingDraft[] {
  const bureau = petitionBureauFor(context.offices, openedOf(dossier).terms.office);
  const offices = [...new Set(found)];
  if (bureau === null || offices.length < parameterOf(context, 'officesForPolicy')) return [];
  const owed = { rule: rules.policy, owner: bureau, startedBy: 'policyAsked', startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, what: 'considerPolicy' });
  const effects: Effects = { clocks, duties, access: [{ change: 'grant', office: bureau, reason: 'addressee' }] };
  return [draft('policyAsked', { offices, bureau }, effects)];
}

/** Somebody else leads the group. Told twice, it is told once; who led it once is still one of those who found it. */
export const noteLeader: Handler<'noteLeader'> = ruled('noteLeader', requireGoing, (dossier, payload) => {
  if (payload.n <= dossier.state.leaderTold) return [];
  return [draft('leaderChanged', payload, { access: [sees(payload.leader)] })];
});
