import type { OwnObligationAct } from '#contracts/obligation';
import type { OwnOutcome } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { isDomainError, type MandateScope } from '#libs/kernel';
import { requireActing, type Warned } from '#libs/kind';
import { reads, takeFromLimit } from '#libs/persistence';
import { sealed, submitToDoor } from '../case/case-commands.js';
import { payloadOf } from '../case/foreseen-payload.js';
import { contracts } from '../contracts.js';
import { actsFromSource } from '../intake/receipt-door.js';
import { actorOf, requireRight } from '../intake/receipt-right.js';
import { keyOf, type PartyCaller } from '../mediation/own/acting.js';
import { principalOf } from '../mediation/own/principal.js';
import type { Platform } from '../platform.js';
import { obligationsIn } from './own-performance.js';

/** What of an act is somebody's own words. */
const textFields: Readonly<Partial<Record<OwnObligationAct, readonly string[]>>> = {
  claim: ['words'],
  tellStanding: ['words'],
  propose: ['text'],
  dispute: ['words'],
};

/** What somebody has to be entitled to who says it for another one. */
const scopeOf = (act: OwnObligationAct): MandateScope => (act === 'acknowledge' ? 'settle' : 'speak');

/** Of which obligation something is said. */
export interface OwnSaid {
  readonly obligation: string;
  readonly act: OwnObligationAct;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Whom it is said for, of which case, after the right to it was looked at. */
async function meantBy(platform: Platform, caller: PartyCaller, { obligation, act }: OwnSaid) {
  const { database, docket } = platform;
  const { caseId: mediation, party: by, of } = caller;
  const actor = actorOf(caller);
  const { dossier, context } = await docket.now(mediation, actor, database);
  const caseId = obligationsIn(dossier).get(obligation);
  if (caseId === undefined) throw noSuchCase();
  const scope = scopeOf(act);
  await requireRight(platform, caller, scope);
  const { parties } = dossier;
  const party = principalOf({ parties }, { reader: by, of, on: context.today });
  // By the mandate of the one who was chosen, and not by that of another one.
  if (party !== by) requireActing(parties, { by, of: party, scope, on: context.today });
  return { actor, caseId, party, number: dossier.number, at: context.at };
}

/** What nobody adds who says it on its own page. */
const knownOf = (act: OwnObligationAct): Readonly<Record<string, unknown>> =>
  act === 'acknowledge' ? { from: null } : {};

type Meant = Awaited<ReturnType<typeof meantBy>>;

/** What a party should know before it says so, though nothing refuses it: the same sum of the same day is recorded already. */
async function warningsOf(
  { database, docket }: Platform,
  caller: PartyCaller,
  { act, fields, actor, caseId, party }: OwnSaid & Meant,
): Promise<readonly Warned[]> {
  // What the law refuses until it is said to be another one is asked here, together with all else.
  const asIfSaid = act === 'acknowledge' && { isAnother: true };
  const said = { ...fields, ...knownOf(act), ...asIfSaid, party, by: caller.party };
  const payload = payloadOf(contracts.obligation.commands[act], said);
  if (payload === null) return [];
  return (await docket.foresee({ caseId, actor, database, command: { type: act, payload } })).warnings;
}

/**
 * What a party says of something that it owes or is owed, by number and code of its mediation, which were checked: its own word alone, or
 * that of whom it may act for.
 *
 * @throws DomainError the refusals of the law; `docket.no_such_case`; `account.too_many` beyond the limits
 */
export async function sayOfObligation(platform: Platform, caller: PartyCaller, said: OwnSaid): Promise<OwnOutcome> {
  await takeFromLimit(platform.database, actsFromSource, caller.source);
  return await recorded(platform, caller, { ...said, ...(await meantBy(platform, caller, said)) });
}

/**
 * The same of whoever is to read its warnings first; nothing is recorded as long as those are not heard. What was recorded under this key
 * is answered as it was, and neither warned of itself nor refused for it.
 *
 * @returns what is to be known before; none: it is said
 * @throws DomainError those of `sayOfObligation`
 */
export async function sayOnceHeard(
  platform: Platform,
  caller: PartyCaller,
  { isHeard, ...said }: OwnSaid & { readonly isHeard: (warned: readonly Warned[]) => boolean },
): Promise<readonly Warned[]> {
  const { database } = platform;
  await takeFromLimit(database, actsFromSource, caller.source);
  const meant = { ...said, ...(await meantBy(platform, caller, said)) };
  const { principal } = meant.actor;
  const asked = { principal, key: keyOfSaid(caller, said), caseId: meant.caseId };
  try {
    const warned = await warningsOf(platform, caller, meant);
    // Asked after the look: of two that were sent at once the other one may have been taken meanwhile.
    if (!isHeard(warned) && !(await reads.hasAsked(database, asked))) return warned;
  } catch (thrown) {
    if (!isDomainError(thrown) || !(await reads.hasAsked(database, asked))) throw thrown;
  }
  await recorded(platform, caller, meant);
  return [];
}

const keyOfSaid = (caller: PartyCaller, { obligation }: Pick<OwnSaid, 'obligation'>): string =>
  `${keyOf(caller)}:${obligation}`;

async function recorded(platform: Platform, caller: PartyCaller, meant: OwnSaid & Meant): Promise<OwnOutcome> {
  const { act, fields, actor, caseId, party, number, at } = meant;
  const { facts, isRepeat } = await submitToDoor(
    platform,
    sealed(platform, {
      ...{ kind: 'obligation', caseId, actor, command: act, key: keyOfSaid(caller, meant) },
      fields: { ...fields, party, by: caller.party },
      known: knownOf(act),
      textFields: textFields[act] ?? [],
    }),
  );
  return { number, at: facts.at(-1)?.at ?? at, isRepeat };
}
