import { derivedCaseId, jurisdictionOf, noSuchCase } from '#libs/docket';
import type { ActInput, Outcome, PartyIdentity } from '#libs/docket';
import { as, DomainError, type Actor, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { CommandContract, outcome } from '#libs/contracts';
import type * as z from 'zod';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import {
  identityIn,
  identityRefs,
  nameFor,
  sealedIdentity,
  withoutFields,
  type AskedIdentity,
} from './sealed-identity.js';
import { sealedRows } from './sealed-rows.js';

/** The answer of a command, as the contract says it. */
export type OutcomeAnswer = z.output<typeof outcome>;

/** One command on one case, as it came in. */
export interface AskedCommand {
  readonly kind: string;
  readonly caseId: string;
  readonly command: string;
  readonly contract: CommandContract;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** What the platform knows and no person says; left out: nothing. */
  readonly known?: Readonly<Record<string, unknown>> | undefined;
  /** The identity of the party that it corrects; left out: none is there. */
  readonly before?: PartyIdentity | undefined;
  /** What is known of two parties that are one; left out: it merges none, or nothing is known. */
  readonly merged?: KnownUnder | undefined;
}

/** An identity under a name of the case. */
interface KnownUnder {
  readonly party: string;
  readonly identity: PartyIdentity;
}

/** One command whose texts are still open. */
interface OpenCommand extends Omit<ActInput, 'commands' | 'texts'> {
  readonly command: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly known?: AskedCommand['known'];
  /** Somebody of the register for whom it is recorded. */
  readonly recordedFor?: string | undefined;
  /** Fields that are texts; one that is null stays null. */
  readonly textFields: readonly string[];
  /** Fields that are lists of rows, with those fields of a row that are texts. */
  readonly rowFields?: CommandContract['rows'];
  /** Fields that are names of persons, sealed as identities. */
  readonly personFields?: readonly string[] | undefined;
  /** Fields that are sealed together as the identity of a party, and what is known of that party before. */
  readonly identity?: AskedIdentity | undefined;
  readonly merged?: AskedCommand['merged'];
}

/** Brings a person's command to the door, its texts sealed. @throws DomainError the door's refusals */
export function giveCommand(
  platform: Platform,
  { actor }: Caller,
  { kind, caseId, command, contract, body, key, known, merged, before = {} }: AskedCommand,
): Promise<OutcomeAnswer> {
  const { seenVersion, recordedFor, ...fields } = body;
  return submitToDoor(
    platform,
    sealed(platform, {
      ...{ kind, caseId: as<CaseId>(caseId), actor, key, command },
      fields: { ...fields, ...contract.fixed },
      known,
      recordedFor: typeof recordedFor === 'string' ? recordedFor : undefined,
      textFields: contract.texts,
      rowFields: contract.rows,
      personFields: contract.persons,
      identity: identityIn(contract, before),
      merged,
      seenVersion: typeof seenVersion === 'number' ? seenVersion : undefined,
    }),
  );
}

/** A command as the door takes it, its free texts sealed for its case. */
export function sealed(
  platform: Platform,
  {
    command,
    fields: given,
    known,
    recordedFor,
    textFields,
    rowFields,
    personFields = [],
    identity,
    merged,
    ...input
  }: OpenCommand,
) {
  const fields = withoutFields(given, identity?.fields ?? []);
  const seals = platform.vault.sealsOf(input.caseId);
  const texts = textFields.flatMap((name) => {
    const text = fields[name];
    return typeof text === 'string' ? [{ name, sealed: seals.text(text) }] : [];
  });
  const persons = personFields.flatMap((name) => {
    const person = fields[name];
    return typeof person === 'string' ? [{ name, sealed: seals.party(nameFor('a', input), { name: person }) }] : [];
  });
  const rows = sealedRows(seals, fields, rowFields);
  const both = merged === undefined ? null : seals.party(merged.party, merged.identity);
  const party = identity === undefined ? both : sealedIdentity(seals, { ...input, given, identity });
  const refs = Object.fromEntries<object | null>([...texts, ...persons].map(({ name, sealed }) => [name, sealed.ref]));
  const identified =
    identity === undefined ? (both === null ? {} : { identity: both.ref }) : identityRefs(given, party);
  return {
    ...input,
    commands: [
      {
        type: command,
        payload: { ...fields, ...refs, ...rows.fields, ...identified },
        ...statedOf({ known, recordedFor }),
      },
    ],
    // Two equal texts are one text of the case.
    texts: [
      ...new Map([...texts.map(({ sealed }) => sealed), ...rows.texts].map((one) => [one.ref.digest, one])).values(),
    ],
    parties: [...persons.map(({ sealed }) => sealed), ...(party === null ? [] : [party])],
  };
}

/** What stands beside the payload, where it is there. */
const statedOf = ({ known, recordedFor }: Pick<OpenCommand, 'known' | 'recordedFor'>) => ({
  ...(known !== undefined && { known }),
  ...(recordedFor !== undefined && { recordedFor }),
});

/**
 * Opens a case. The id of a part follows from its parent and its name, so that whoever sees the parent can name one that
 * is there already: for an office that may not see it, it stays a case that does not exist.
 *
 * @throws DomainError the door's refusals; `docket.no_such_case` for a foreign case
 */
export async function openCase(platform: Platform, caller: Caller, input: ActInput): Promise<OutcomeAnswer> {
  const isForeign = await reads.isForeign(platform.database, caller.reader, input.caseId);
  if (isForeign && !(await isRepeat(platform, caller, input))) throw noSuchCase();
  return submitToDoor(platform, input);
}

/** Asks the door. The same key on another case is another command: the door's hash covers the command alone. */
export async function submitToDoor(platform: Platform, input: ActInput): Promise<OutcomeAnswer> {
  const outcome = await platform.docket.act(input);
  if (outcome.caseId !== input.caseId) {
    throw new DomainError('invalid', 'docket.key_reused', 'this key was used for another case');
  }
  return answerOf(outcome);
}

/** An id that follows from who asks and the key: a repeated request means the same case. */
export function newCaseId(kind: string, principal: string, key: string): CaseId {
  return derivedCaseId('http', kind, principal, key);
}

/**
 * The place of a new case of its own, in a drill or outside of one.
 *
 * @throws HttpProblem `http.no_such_drill`, 404; DomainError `installation.no_jurisdiction`
 */
export async function placeOfNew(
  platform: Platform,
  kind: string,
  asked: { readonly actor: Actor; readonly key: string; readonly drill: unknown },
) {
  const { actor, key, drill } = asked;
  const jurisdiction = jurisdictionOf(await platform.world());
  if (typeof drill !== 'string') {
    return { caseId: newCaseId(kind, actor.principal, key), opening: { jurisdiction } };
  }
  if ((await reads.readDrill(platform.database, drill)) === null) throw new HttpProblem(404, 'http.no_such_drill');
  // With its drill: the same key inside and outside of one is two requests, and the second is refused.
  const caseId = newCaseId(kind, actor.principal, `${drill} ${key}`);
  return { caseId, opening: { jurisdiction, drillId: drill } };
}

/** @throws DomainError `docket.no_such_case`, unless the same was asked before */
export async function requireVisible(platform: Platform, caller: Caller, asked: AskedCommand): Promise<void> {
  const { database } = platform;
  const head = await reads.readCaseHead(database, caller.reader, as<CaseId>(asked.caseId), asked.kind);
  if (head === null && !(await isRepeat(platform, caller, asked))) throw noSuchCase();
}

/** Who acted under this key before may hear the answer again, even if that act ended the office's access. */
function isRepeat(
  platform: Platform,
  { actor }: Caller,
  { caseId, key }: { caseId: string; key: string },
): Promise<boolean> {
  return reads.hasAsked(platform.database, { principal: actor.principal, key, caseId: as<CaseId>(caseId) });
}

function answerOf({ caseId, number, version, facts, isRepeat }: Outcome): OutcomeAnswer {
  return { case: caseId, number, version, facts: [...facts], isRepeat };
}
