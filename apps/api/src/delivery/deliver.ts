import { legalDateOf } from '#libs/calendar';
import type { Language } from '#libs/contracts';
import { partIdOf } from '#libs/docket';
import type { OfficialDocument, Typeset } from '#libs/document';
import { as, partyNamed, servingName, type CaseId, type KnownParty } from '#libs/kernel';
import { granted, servedAs } from '#libs/kind';
import { reads } from '#libs/persistence';
import { addresseesOf, meantBy } from '../case/case-parties.js';
import { openCase, sealed, type OutcomeAnswer } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { issuerOf, type FoundDocument } from '../document/document-of-fact.js';
import { fullPeople } from '../document/named-people.js';
import { revealFor, type Revealed } from '../document/reveal.js';
import { servedPage } from '../document/served-page.js';
import { deliverableOf, isForEach } from './deliverable.js';
import { reachedBy, usualPlan, waysTo, type ToReach } from './ways.js';

/** What is asked to be put on its way. */
export interface AskedDelivery {
  readonly id: string;
  readonly key: string;
  readonly body: {
    readonly seq: number;
    /** Party; left out: the first one. */
    readonly recipient?: string | null | undefined;
    readonly plan?: readonly string[] | undefined;
    /** Of the paper. */
    readonly language: Language;
  };
  readonly address: string;
  readonly draw: (page: OfficialDocument) => Promise<Typeset>;
}

const kind = 'delivery';
/**
 * Puts a document of a case on its way to one recipient (送达): its page is set with the full names, its bytes are kept and its
 * number drawn, then the part is opened, which tells the case by the command that its contract names once it is proved.
 *
 * @throws HttpProblem those of `deliverableOf`, 422 `http.no_such_recipient`, `http.way_not_possible`
 */
export async function deliver(platform: Platform, asking: Caller, asked: AskedDelivery): Promise<OutcomeAnswer> {
  const { id, key, body, address, draw } = asked;
  // What is served is read by others than whoever sends it: the language of a screen decides nothing.
  const caller = { ...asking, language: body.language };
  const found = await deliverableOf(platform, caller, { id, seq: body.seq });
  const { head, holder, contract, fact } = found;
  // What offices write to each other is served on no petitioner.
  if (contract.isToPetitioner !== true) throw new HttpProblem(404, 'http.no_such_document');
  const { language } = caller;
  const isSet = (await reads.readKeptDocument(platform.database, { caseId: id, seq: fact.seq, language })) !== null;
  const wanted = body.recipient ?? null;
  const isAddressee = await addresseesOf(platform, holder);
  const people = await revealFor(platform, caller, {
    ...{ head: holder, purpose: { purpose: 'serve', words: contract.name.zh } },
    // Of a page that is set already nobody reads the names: the way to the recipient alone is looked for.
    isLookedAt: (one) =>
      wanted === null || one.party === wanted || (!isSet && (isAddressee(one) || found.isNamed(one))),
  });
  const { parties } = await platform.docket.dossier(holder.id, platform.database);
  const isIts = isForEach(found, parties);
  const to = meantBy(people, wanted ?? found.notice?.to?.[0] ?? null);
  if (to === undefined || !isIts(to.party)) throw new HttpProblem(422, 'http.no_such_recipient');
  const recipient = recipientOf(parties, found, to);
  const plan = planFor(reachedBy(found, to), body.plan);
  const named = fullPeople(people, { isAddressee, isNamed: found.isNamed });
  const page = await servedPage(platform, caller, found, { people: named, address, draw });
  const part = await partOf(platform, caller, { id: head.id, key, base: servingName(fact.seq, to.party) });
  return openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind, caseId: part.caseId, actor: caller.actor, key },
      command: 'issue',
      fields: {
        ...paperOf(found, caller),
        ...{ document: page.file, documentNumber: page.number },
        recipient,
        plan,
      },
      textFields: ['title'],
      opening: { parent: { kind: head.kind, caseId: head.id }, name: part.name },
    }),
  );
}

/**
 * What the law of deliveries is told of whoever it goes to: who it is in the case, and by which mandate it receives for a party.
 *
 * @throws DomainError those of `mayActFor` (forbidden): it is served on the guardian; nobody has given it a mandate to receive
 */
function recipientOf(parties: readonly KnownParty[], { head }: FoundDocument, { party, role }: Revealed) {
  const served = granted(servedAs(parties, party, legalDateOf(as(head.caseNow))));
  const { nature } = partyNamed(parties, party) ?? {};
  return {
    ...{ party, role },
    ...(role === 'representative' && { actsAs: served.as }),
    // It signs by whoever represents it, or under its seal.
    ...(nature === 'organisation' && { nature }),
  };
}

/** The ways that were asked for, where each of them leads to this one; else the usual ones. */
function planFor(to: ToReach, asked: readonly string[] | undefined): readonly string[] {
  const ways = waysTo(to);
  const channel = asked?.find((one) => ways.some((way) => way.channel === one && !way.isPossible));
  if (channel !== undefined) throw new HttpProblem(422, 'http.way_not_possible', { channel });
  return asked ?? usualPlan(ways, to.identity.wish);
}

/** What is on its way: whose it is, and by which command its case hears that it was served. */
function paperOf(found: FoundDocument, { actor }: Caller) {
  const { contract, fact, notice } = found;
  const { by, as: field } = contract.served ?? {};
  return {
    ...{ office: issuerOf(found) ?? actor.office, notice: notice?.kind ?? fact.type, fact: fact.seq },
    title: contract.name.zh,
    report: by === undefined ? null : { command: by, payload: field === undefined ? {} : { [field]: fact.seq } },
  };
}

/**
 * The part: a document has one delivery to a recipient at a time. One that is under way is meant again, after one that ended
 * comes the next; and a request that was answered means what it meant. Read from the parts themselves: their case may not
 * have heard of an end yet.
 */
async function partOf({ database }: Platform, { actor, reader }: Caller, of: OfPart) {
  const asked = await reads.readAskedCase(database, { principal: actor.principal, key: of.key });
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? of.base : `${of.base}#${String(n)}`;
    const caseId = partIdOf(of.id, { kind, name });
    const head = await reads.readCaseHead(database, reader, caseId, kind);
    if (head === null || head.isOpen || asked?.caseId === caseId) return { name, caseId };
  }
}

interface OfPart {
  readonly id: CaseId;
  readonly key: string;
  readonly base: string;
}
