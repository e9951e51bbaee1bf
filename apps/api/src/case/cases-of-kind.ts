import { heads, type KindName, type ListOrder } from '#libs/contracts';
import { noSuchCase, partIdOf } from '#libs/docket';
import { as, isDomainError, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { contracts } from '../contracts.js';
import { cursorFrom, pageAnswer } from '../http/page.js';
import type { Caller } from '../http/request-state.js';
import { draftsGiven } from '../draft/office-drafts.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { mergedIdentity } from './sealed-identity.js';
import { giveCommand, openCase, placeOfNew, requireVisible, sealed, type AskedCommand } from './case-commands.js';
import { casePartsOf } from './case-parts.js';
import type { Row } from './kinds-own.js';
import { listValuesOf, namesPlace, type ListValues } from './list-values.js';
import { namingPeople } from './named-refusal.js';
import { visibleHead } from './visible-head.js';

type Query = Readonly<Record<string, unknown>>;

/** A page of the cases of a kind that the acting office may see. */
export async function listCases(platform: Platform, kind: KindName, caller: Caller, query: Query) {
  const after = cursorFrom(query['cursor'] as string | undefined);
  const page = {
    after,
    limit: Number(query['limit']),
    order: query['order'] as ListOrder,
    isFromEnd: query['fromEnd'] === 'true',
  };
  const values = await valuesOf(platform, kind, query);
  const found = await reads.lists[kind].list(platform.database, caller.reader, values, page);
  return pageAnswer(found, (row) => itemOf(kind, row));
}

/** The same counted, by phase. */
export async function countCases(platform: Platform, kind: KindName, caller: Caller, query: Query) {
  const values = await valuesOf(platform, kind, query);
  const counting = reads.lists[kind];
  const byPhase: Row[] = await counting.count(platform.database, caller.reader, values);
  const sum = (what: string) => byPhase.reduce((so, one) => so + Number(one[what]), 0);
  return { total: sum('count'), ...Object.fromEntries(counting.counted.map((what) => [what, sum(what)])), byPhase };
}

/** One of them with everything that its page shows. @throws DomainError `docket.no_such_case` (not_found) */
export async function detailOf(platform: Platform, kind: KindName, caller: Caller, id: string) {
  const head = await visibleHead(platform, caller, id, kind);
  const row = await reads.lists[kind].row(platform.database, caller.reader, head.id);
  if (row === null) throw noSuchCase();
  const now = platform.docket.now(head.id, caller.actor, platform.database);
  const ofEvery = casePartsOf(platform, caller, { head, now, commands: Object.keys(contracts[kind].commands) });
  const ofKind = ownOf(kind).parts?.(platform, caller, { head, now, texts: async () => (await ofEvery).texts });
  const apart = ownOf(kind).withheld?.(platform, caller, { head, now });
  const [parts, own, withheld = []] = await Promise.all([ofEvery, ofKind, apart]);
  const texts = Object.fromEntries(Object.entries(parts.texts).filter(([digest]) => !withheld.includes(digest)));
  return { item: itemOf(kind, row), ...own, ...parts, texts };
}

/**
 * Opens a case of a kind that says in its contract how: on its own, in a drill, or as a part (分件) of another case.
 *
 * @throws DomainError `docket.no_such_case`: the parent or the part is behind a wall; HttpProblem `http.no_such_drill`, 404
 */
export async function openOfKind(
  platform: Platform,
  kind: KindName,
  caller: Caller,
  { body, key }: { body: Query; key: string },
) {
  const { opening } = contracts[kind];
  if (opening === undefined) throw new Error(`${kind} is not opened by its contract`);
  const { actor } = caller;
  const { parent, drill, ...fields } = body;
  const place =
    typeof parent === 'string'
      ? await partOf(platform, caller, parent, { kind, name: opening.partName?.(fields) ?? '' })
      : await placeOf(platform, kind, caller, { fields, drill, key });
  const { command, texts: textFields } = opening;
  return openCase(platform, caller, sealed(platform, { kind, ...place, actor, key, command, fields, textFields }));
}

/**
 * Gives a command on a case of a kind, held against other cases first where the kind asks for that; a case that the
 * acting office may not see does not exist.
 *
 * @throws DomainError the door's refusals; `docket.no_such_case` for a foreign case and for none
 */
export async function actOnKind(platform: Platform, kind: KindName, caller: Caller, asked: AskedCommand) {
  await requireVisible(platform, caller, asked);
  const naming = async (thrown: unknown): Promise<never> => {
    if (!isDomainError(thrown)) throw thrown;
    throw await namingPeople(platform, caller, as<CaseId>(asked.caseId), thrown);
  };
  await ownOf(kind).check?.(platform, caller, asked).catch(naming);
  const [fields, known, before, merged] = await Promise.all([
    ownOf(kind).fields?.(platform, caller, asked),
    ownOf(kind).known?.(platform, caller, asked),
    correctedBy(platform, caller, asked),
    mergedBy(platform, caller, asked),
  ]);
  const body = { ...asked.body, ...fields };
  const given = { ...asked, body, known, before, merged };
  const outcome = await giveCommand(platform, caller, given).catch(naming);
  await ownOf(kind).after?.(platform, caller, asked);
  await draftsGiven(platform, { ...asked, kind, office: caller.actor.office });
  return outcome;
}

/** What is known of the party that a command corrects: it says what is another, and the rest stays, unread by anybody. */
async function correctedBy(
  { database, vault }: Platform,
  { reader }: Caller,
  { caseId, contract, body }: AskedCommand,
) {
  const { party } = body;
  if ((contract.identity ?? []).length === 0 || typeof party !== 'string') return undefined;
  const rows = await reads.readSealedParties(database, reader, as<CaseId>(caseId));
  const cipher = rows.find((one) => one.party === party)?.cipher;
  return cipher == null ? undefined : vault.openParty(cipher);
}

/** What is known of the two that a command says are one, under the name that stays; unread by anybody. */
async function mergedBy({ database, vault }: Platform, { reader }: Caller, { caseId, command, body }: AskedCommand) {
  const { party, into, contacts } = body;
  if (command !== 'mergeParties' || typeof into !== 'string') return undefined;
  const rows = await reads.readSealedParties(database, reader, as<CaseId>(caseId));
  const [gone, stays] = [party, into].map((name) => {
    const cipher = rows.find((one) => one.party === name)?.cipher;
    return cipher == null ? {} : vault.openParty(cipher);
  });
  const identity = mergedIdentity({ gone, stays, contacts });
  return Object.keys(identity).length === 0 ? undefined : { party: into, identity };
}

/** A new id, or the one that follows from what is opened. */
async function placeOf(
  platform: Platform,
  kind: KindName,
  caller: Caller,
  { fields, drill, key }: { readonly fields: Query; readonly drill: unknown; readonly key: string },
) {
  const place = await placeOfNew(platform, kind, { actor: caller.actor, key, drill });
  const given = { fields, drill: typeof drill === 'string' ? drill : null, key };
  const caseId = await ownOf(kind).idOf?.(platform, caller, given);
  return caseId === undefined ? place : { ...place, caseId };
}

/** The id follows from the parent and the name, as it does for a course: opening twice is opening once. */
async function partOf(platform: Platform, caller: Caller, parent: string, part: { kind: string; name: string }) {
  const { id, kind } = await visibleHead(platform, caller, parent);
  return { caseId: partIdOf(id, part), opening: { parent: { kind, caseId: id }, name: part.name } };
}

/** The values of the filters of a query, as the reads take them. */
async function valuesOf(platform: Platform, kind: KindName, query: Query): Promise<ListValues> {
  const { list } = contracts[kind];
  const offices = namesPlace(query, list) ? (await platform.world()).offices : null;
  return listValuesOf(query, { head: heads[kind], list, offices });
}

function itemOf(kind: KindName, row: Row): Row {
  return ownOf(kind).derived?.(row) ?? row;
}
