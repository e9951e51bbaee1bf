import type { RevisitErrands, RevisitProgress } from '#contracts/revisit';
import { as, DomainError, isDomainError, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { mayBeAsked, toldBeside, type RevisitState } from '#libs/revisit';
import { attachmentIdOf, commandOf } from '../attachment/attach.js';
import { sealed, submitToDoor } from '../case/case-commands.js';
import type { GivenCommand, Row } from '../case/kinds-own.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { isVisitor } from './visiting.js';

// Several revisits of one matter may be open at once, with one person who goes for all of them: that is one errand. What is asked is asked
// once, and recorded in each on its own.

/** Where the reader goes for several open revisits of one matter (一并回访), each errand with its dates, the earliest first. */
export async function errandsOf({ database }: Platform, { actor }: Caller): Promise<RevisitErrands> {
  const rows = await reads.listErrands(database, actor.principal);
  const matters = [...new Set(rows.map(({ matter }) => matter))];
  return {
    errands: matters.map((matter) => ({
      revisits: rows
        .filter((row) => row.matter === matter)
        .map(({ id, number, plannedOn }) => ({ id, number, plannedOn })),
    })),
  };
}

/** The others of the errand, for whoever goes: what each asks, and whom still. */
export async function besideOf(
  platform: Platform,
  { actor }: Caller,
  { id, state }: Dossier<RevisitState>,
): Promise<RevisitProgress['beside']> {
  if (state.closed !== null || !isVisitor(state, actor)) return [];
  const rows = await reads.listErrands(platform.database, state.visitor?.person ?? '', id);
  return Promise.all(
    rows.map(async (row) => {
      const { state: there } = await revisitOf(platform, row.id);
      const toAsk = there.parties.filter(mayBeAsked);
      return {
        ...{ id: row.id, number: row.number, plannedOn: row.plannedOn },
        ...{ obligations: [...there.obligations], toAsk: toAsk.map(({ party }) => party) },
      };
    }),
  );
}

type AnswerSaid = Parameters<typeof toldBeside>[1];
const idsIn = (body: Row): readonly string[] => (body['beside'] ?? []) as readonly string[];

/** What is recorded here of an answer that was given to several: of what this one asks. */
export async function answerHere(
  platform: Platform,
  { caseId, body }: Pick<GivenCommand, 'caseId' | 'body'>,
): Promise<Row> {
  if (idsIn(body).length === 0) return {};
  const { state } = await revisitOf(platform, caseId);
  return { notPerformed: toldBeside(state, body as unknown as AnswerSaid) };
}

/**
 * An answer is recorded in others of the same errand, and in no other revisit. What one of them would be refused for is said before
 * anything is recorded. Whoever asks again hears the same answer.
 *
 * @throws DomainError `revisit.not_beside` (invalid), details `number`; those of `answer`
 */
export async function requireBeside(platform: Platform, caller: Caller, given: GivenCommand): Promise<void> {
  const ids = idsIn(given.body);
  if (ids.length === 0 || (await isAsked(platform, caller, given.caseId, given.key))) return;
  const { database, docket } = platform;
  const here = await revisitOf(platform, given.caseId);
  for (const id of ids) {
    const { number } = await visibleHead(platform, caller, id, 'revisit');
    const there = await revisitOf(platform, id);
    if (!isOneErrand(here, there) || !isVisitor(there.state, caller.actor)) {
      throw new DomainError('invalid', 'revisit.not_beside', 'it is of no errand with it', { number });
    }
    if (!isStillAsked(there.state, given.body)) continue;
    const words = given.body['words'] == null ? null : { digest: 'to come', chars: 1 };
    const payload = { ...(await saidThere(platform, given, there)), words, proof: null, attachment: null };
    await docket.foresee({ caseId: there.id, actor: caller.actor, database, command: { type: 'answer', payload } });
  }
}

const isOneErrand = (one: Dossier<RevisitState>, other: Dossier<RevisitState>): boolean =>
  one.parent?.caseId === other.parent?.caseId && one.id !== other.id;

const revisitOf = async ({ docket, database }: Platform, id: string): Promise<Dossier<RevisitState>> =>
  (await docket.dossier(as<CaseId>(id), database)) as Dossier<RevisitState>;

/** Whether this was asked before under that key. */
const isAsked = ({ database }: Platform, { actor }: Caller, id: string, key: string): Promise<boolean> =>
  reads.hasAsked(database, { principal: actor.principal, key, caseId: as<CaseId>(id) });

function isStillAsked({ parties, closed }: RevisitState, body: Row): boolean {
  const one = parties.find(({ party }) => party === body['party']);
  return closed === null && one !== undefined && mayBeAsked(one);
}

/** The same conversation, as another one records it. Help and what broke out again are owed once, by the first. */
async function saidThere(
  platform: Platform,
  { caseId, body }: GivenCommand,
  there: Dossier<RevisitState>,
): Promise<Row> {
  const { party, on, channel, answers, words, isContent, wantsNone, proof } = body;
  const beside = [caseId, ...idsIn(body).filter((id) => id !== there.id)];
  return {
    ...{ party, on, channel, answers, words, isContent, wantsNone, proof, beside, help: null, isRebound: false },
    ...(await answerHere(platform, { caseId: there.id, body })),
  };
}

/** The same is recorded in each of the others that still asks that party: asked again it is recorded once. */
export async function answerBeside(platform: Platform, caller: Caller, given: GivenCommand): Promise<void> {
  for (const id of idsIn(given.body)) {
    const there = await revisitOf(platform, id);
    if (!isStillAsked(there.state, given.body) || (await isAsked(platform, caller, id, keyIn(given, id)))) continue;
    await recordIn(platform, caller, given, there).catch((thrown: unknown) => {
      // A party that has said since that it wants no visit is asked in none of them: the first one has its word.
      if (!isDomainError(thrown) || thrown.kind !== 'conflict') throw thrown;
    });
  }
}

const keyIn = ({ key }: GivenCommand, id: string): string => `${key}:${id}`;

async function recordIn(
  platform: Platform,
  caller: Caller,
  given: GivenCommand,
  there: Dossier<RevisitState>,
): Promise<void> {
  const attachment = await putBeside(platform, caller, given, there);
  const fields = { ...(await saidThere(platform, given, there)), attachment };
  await submitToDoor(
    platform,
    sealed(platform, {
      ...{ kind: 'revisit', caseId: there.id, actor: caller.actor, key: keyIn(given, there.id), command: 'answer' },
      ...{ fields, textFields: ['words'] },
    }),
  );
}

/** The paper that shows it lies with each: the same bytes, under a name of their own there. Null: nothing shows it. */
async function putBeside(
  platform: Platform,
  caller: Caller,
  { caseId, body, key }: GivenCommand,
  there: Dossier<RevisitState>,
): Promise<string | null> {
  const rows = await reads.listAttachments(platform.database, caller.reader, caseId);
  const found = rows.find(({ attachment }) => attachment === body['attachment']);
  if (found === undefined) return null;
  const { category, origin, sha256, bytes, type, name } = found;
  const head = await visibleHead(platform, caller, there.id, 'revisit');
  const attachment = attachmentIdOf(caller, head, `${key}:file`);
  const of = { platform, head, query: { category, origin }, name: name ?? '' };
  const { payload, texts } = commandOf(of, { attachment, file: { sha256, bytes, type } });
  await submitToDoor(platform, {
    ...{ kind: 'revisit', caseId: there.id, actor: caller.actor, key: `${key}:file:${there.id}` },
    commands: [{ type: 'attachFile', payload }],
    texts,
  });
  return attachment;
}
