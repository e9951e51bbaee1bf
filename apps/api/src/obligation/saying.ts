import type { OwnObligationAct } from '#contracts/obligation';
import type { OwnOutcome } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import type { MandateScope } from '#libs/kernel';
import { requireActing } from '#libs/kind';
import { takeFromLimit } from '#libs/persistence';
import { sealed, submitToDoor } from '../case/case-commands.js';
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

/**
 * What a party says of something that it owes or is owed, by number and code of its mediation, which were checked: its own word alone, or
 * that of whom it may act for.
 *
 * @throws DomainError the refusals of the law; `docket.no_such_case`; `account.too_many` beyond the limits
 */
export async function sayOfObligation(
  platform: Platform,
  caller: PartyCaller,
  { obligation, act, fields }: OwnSaid,
): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId: mediation, party: by, of, source } = caller;
  await takeFromLimit(database, actsFromSource, source);
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
  const given = { ...{ kind: 'obligation', caseId, actor, command: act }, key: `${keyOf(caller)}:${obligation}` };
  const known = act === 'acknowledge' ? { from: null } : {};
  const said = sealed(platform, {
    ...given,
    fields: { ...fields, party, by },
    known,
    textFields: textFields[act] ?? [],
  });
  const { facts, isRepeat } = await submitToDoor(platform, said);
  return { number: dossier.number, at: facts.at(-1)?.at ?? context.at, isRepeat };
}
