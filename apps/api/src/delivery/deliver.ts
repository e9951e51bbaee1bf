import { partIdOf } from '#libs/docket';
import type { OfficialDocument } from '#libs/document';
import type { CaseId } from '#libs/kernel';
import { openCase, roleOfParty, sealed, type OutcomeAnswer } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { documentOfFact, issuerOf, type FoundDocument } from '../document/document-of-fact.js';
import { revealFor } from '../document/reveal.js';
import { servedPage } from '../document/served-page.js';

/** What is asked to be put on its way. */
export interface AskedDelivery {
  readonly id: string;
  readonly key: string;
  readonly body: {
    readonly seq: number;
    /** Party; left out: the petitioner. */
    readonly recipient?: string | null | undefined;
    readonly plan?: readonly string[] | undefined;
  };
  readonly address: string;
  readonly draw: (page: OfficialDocument) => Promise<Buffer>;
}

// Ours: whoever left a telephone reads it soonest on the own page; the paper is handed over where that comes to nothing.
const withTelephone = ['sms', 'hand', 'post'];
const withoutTelephone = ['hand', 'post'];

/**
 * Puts a document of a case on its way to one recipient (送达): its page is set with the full names, its bytes are kept and its
 * number drawn, then the part is opened, which tells the case by the command that its contract names once it is proved.
 *
 * @throws HttpProblem 404 `http.no_such_document`, 409 `http.document_not_issued`, 422 `http.no_such_recipient`
 */
export async function deliver(platform: Platform, caller: Caller, asked: AskedDelivery): Promise<OutcomeAnswer> {
  const { id, key, body, address, draw } = asked;
  const found = await documentOfFact(platform, caller, { id, seq: body.seq });
  const { head, contract, fact } = found;
  if (contract.draftOf !== undefined) throw new HttpProblem(409, 'http.document_not_issued');
  const words = `${contract.name.zh} · ${contract.name.en}`;
  const people = await revealFor(platform, caller, { head, purpose: { purpose: 'serve', words } });
  const to = people.find((one) => (body.recipient ?? null) === null || one.party === body.recipient);
  if (to === undefined) throw new HttpProblem(422, 'http.no_such_recipient');
  const names = people.flatMap(({ identity }) => identity.name ?? []);
  const page = await servedPage(platform, caller, found, { names, address, draw });
  const name = await nameOf(platform, head.id, `${String(fact.seq)}/${to.party}`);
  return openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind: 'delivery', caseId: partIdOf(head.id, { kind: 'delivery', name }), actor: caller.actor, key },
      command: 'issue',
      fields: {
        ...paperOf(found, caller),
        ...{ document: page.file, documentNumber: page.number },
        recipient: { party: to.party, role: roleOfParty(to.party) },
        plan: body.plan ?? (to.identity.phone === undefined ? withoutTelephone : withTelephone),
      },
      textFields: ['title'],
      opening: { parent: { kind: head.kind, caseId: head.id }, name },
    }),
  );
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
 * The name of the part: a document has one delivery to a recipient at a time. One that is under way is meant again; after one
 * that ended comes the next.
 */
async function nameOf({ docket, database }: Platform, id: CaseId, base: string): Promise<string> {
  const { parts } = await docket.dossier(id, database);
  const ended = parts.filter(
    ({ kind, name, outcome }) => kind === 'delivery' && outcome !== null && name.split('#')[0] === base,
  );
  return ended.length === 0 ? base : `${base}#${String(ended.length + 1)}`;
}
