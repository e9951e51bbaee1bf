import type { OwnAct } from '#contracts/mediation';
import type { OwnOutcome } from '#libs/contracts';
import { requireActing } from '#libs/kind';
import type { MediationDossier } from '#libs/mediation';
import { takeFromLimit } from '#libs/persistence';
import { sealed, submitToDoor } from '../../case/case-commands.js';
import { HttpProblem } from '../../http/problem.js';
import { actsFromSource, takeFromActs } from '../../intake/receipt-door.js';
import { actorOf, requireRight } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { confirmReadings } from '../../portal/own-deliveries.js';
import { isVisitWish, tellVisitors } from '../../case/visit-wish.js';
import { paperFacts, sentPapers } from './own-papers.js';
import { scopeOf } from './own-scopes.js';
import { principalOf } from './principal.js';
import type { OwnReader } from './reading.js';

/** Who asks and for whom, under which key, and from where. */
export interface PartyCaller extends OwnReader {
  readonly key: string;
  readonly source: string;
}

/** What of an act is somebody's own words. */
const textFields: Readonly<Partial<Record<OwnAct, readonly string[]>>> = {
  withdraw: ['reason'],
  conveyOffer: ['text'],
  askRecusal: ['reason'],
};

/**
 * What a party says of its mediation by number and code, which were checked: its own word alone, or that of whom it may act for.
 *
 * @throws DomainError the refusals of the law; `account.too_many` beyond the limits
 */
export async function sayOwn(
  platform: Platform,
  caller: PartyCaller,
  { act, fields }: { readonly act: OwnAct; readonly fields: Readonly<Record<string, unknown>> },
): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId, party: by, source } = caller;
  await takeFromActs(database, { source, act });
  const actor = actorOf(caller);
  const { dossier, context } = await docket.now(caseId, actor, database);
  const scope = scopeOf(act);
  await requireRight(platform, caller, scope);
  const { parties } = dossier;
  const party = principalOf({ parties }, { reader: by, of: caller.of, on: context.today });
  // By the mandate of the one who was chosen, and not by that of another one.
  if (party !== by) requireActing(parties, { by, of: party, scope, on: context.today });
  const given = { ...{ kind: 'mediation', caseId, actor, command: act }, key: keyOf(caller) };
  const said = { ...fields, party, by, ...(act === 'agreeVisit' && { isGrid: false }) };
  const asked = sealed(platform, { ...given, fields: said, textFields: textFields[act] ?? [] });
  const { number, facts, isRepeat } = await submitToDoor(platform, asked);
  if (isVisitWish(act)) await tellVisitors(platform, { caseId, party, key: keyOf(caller) });
  return { number, at: facts.at(-1)?.at ?? context.at, isRepeat };
}

// All parties are one principal: a key of one must never meet that of another.
export const keyOf = ({ caseId, party, key }: PartyCaller): string => `${caseId} ${party} ${key}`;

/**
 * Confirms that a paper was read, which proves each delivery of it that is under way.
 *
 * @throws HttpProblem `http.document_replaced`, 409: there is no such paper any more, or nothing of it is left to be confirmed
 */
export async function confirmPaper(platform: Platform, caller: PartyCaller, paper: number): Promise<OwnOutcome> {
  const { database, docket } = platform;
  await requireRight(platform, caller, 'receive');
  const actor = actorOf(caller);
  const { dossier, context } = await docket.now(caller.caseId, actor, database);
  const { party: reader, of, caseId } = caller;
  const party = principalOf(dossier, { reader, of, on: context.today });
  const facts = await paperFacts(platform, caseId);
  const papers = await sentPapers(platform, dossier as MediationDossier, { facts, party, reader });
  const read = papers.find(({ id }) => id === paper);
  if (read === undefined || !(read.mayConfirm || read.isConfirmed))
    throw new HttpProblem(409, 'http.document_replaced');
  await takeFromLimit(database, actsFromSource, caller.source);
  const told = await confirmReadings(platform, read.parts, { actor, key: keyOf(caller), number: dossier.number });
  return told ?? { number: dossier.number, at: context.at, isRepeat: true };
}
