import { draftedAs, headOf, type CommandDraft } from '#libs/contracts';
import { as, DomainError, type OfficeId, type Refusal } from '#libs/kernel';
import { displayNamesOf, forgetDrafts, keepDraft, readDraft, type DraftPlace } from '#libs/persistence';
import { visibleHead } from '../case/visible-head.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** A draft that is asked for: of which command, on which case. */
interface AskedDraft {
  readonly id: string;
  readonly command: string;
}

type Values = NonNullable<CommandDraft['draft']>['values'];

/**
 * Where the acting office keeps a draft, and why its command is not possible now. Whoever may not give the command has no
 * draft of it either: neither another office that reads the case, nor one that may not know of it.
 *
 * @throws HttpProblem `http.not_found`, 404: the command has no drafts; DomainError `docket.no_such_case`,
 *   `office.not_permitted`
 */
async function placeOf(
  platform: Platform,
  caller: Caller,
  { id, command }: AskedDraft,
): Promise<{ readonly place: DraftPlace; readonly refusal: Refusal }> {
  const head = await visibleHead(platform, caller, id);
  const { office } = caller.actor;
  const of = headOf(head.kind);
  if (of?.drafts?.includes(command) !== true) throw new HttpProblem(404, 'http.not_found');
  const refusal = (await platform.docket.now(head.id, caller.actor, platform.database)).refusals()[command] ?? null;
  if (refusal?.kind === 'forbidden') throw refusedAs(refusal);
  return { place: { caseId: head.id, office, command: draftedAs(of, command) }, refusal };
}

const refusedAs = ({ kind, code, details }: NonNullable<Refusal>): DomainError =>
  new DomainError(kind, code, 'no draft of what is refused', details);

const sealedFor = ({ caseId, office, command }: DraftPlace): string => `${caseId} ${office} ${command}`;

/** The draft that the acting office has; null where the command is not possible now. */
export async function draftOf(platform: Platform, caller: Caller, asked: AskedDraft): Promise<CommandDraft> {
  const { place, refusal } = await placeOf(platform, caller, asked);
  const stored = refusal === null ? await readDraft(platform.database, place) : null;
  if (stored === null) return { draft: null };
  const { version, at, principal, cipher } = stored;
  const names = await displayNamesOf(platform.database, [principal]);
  const values = JSON.parse(platform.vault.openDraft(sealedFor(place), cipher)) as Values;
  return { draft: { version, at, by: names.get(principal) ?? '', values } };
}

/**
 * Keeps what somebody types. Nothing is recorded of it.
 *
 * @throws HttpProblem `http.draft_changed`, 409: somebody kept another one since; DomainError why the command is not possible
 */
export async function draftKept(
  platform: Platform,
  caller: Caller,
  { seen, values, ...asked }: AskedDraft & { readonly seen: number; readonly values: Values },
): Promise<{ version: number; at: string }> {
  const { place, refusal } = await placeOf(platform, caller, asked);
  if (refusal !== null) throw refusedAs(refusal);
  const sealed = platform.vault.sealDraft(sealedFor(place), JSON.stringify(values));
  const kept = await keepDraft(platform.database, place, { ...sealed, seen, principal: caller.actor.principal });
  if (kept === null) throw new HttpProblem(409, 'http.draft_changed');
  return kept;
}

/** Forgets the draft: nobody wants it. */
export async function draftForgotten(platform: Platform, caller: Caller, asked: AskedDraft): Promise<CommandDraft> {
  const { place } = await placeOf(platform, caller, asked);
  await forgetDrafts(platform.database, { ...place, commands: [place.command] });
  return { draft: null };
}

/** What was given is no draft any more, of whichever of the commands. */
export async function draftsGiven(
  { database }: Platform,
  {
    kind,
    command,
    caseId,
    office,
  }: { readonly kind: string; readonly command: string; readonly caseId: string; readonly office: OfficeId },
): Promise<void> {
  const commands = headOf(kind)?.drafts ?? [];
  if (!commands.includes(command)) return;
  await forgetDrafts(database, { caseId: as(caseId), office, commands });
}
