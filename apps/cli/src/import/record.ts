import { derivedCaseId, type Docket, type Vault } from '#libs/docket';
import { isDomainError, type CaseId, type DomainError } from '#libs/kernel';
import { columns, type Message, type RowRefusal } from '#libs/message-board';
import type { Queryable } from '#libs/persistence';
import { differenceFrom, knownOf, type Known } from './known.js';
import { planOf, type Plan, type Seals, type Setting } from './plan.js';

// Each has one transaction of some milliseconds under way. More do not record faster on the cores of a small server,
// and the running installation keeps its share of the pool.
const AT_ONCE = 8;

/** What recording is done with. */
export interface Recording {
  readonly docket: Docket;
  readonly vault: Vault;
  readonly database: Queryable;
  readonly setting: Setting;
  /** Called after each message. */
  readonly onDone: () => void;
  /** Aborted: nothing new is begun, what is under way is finished. */
  readonly signal: AbortSignal;
}

/** What became of one message. */
export type Recorded =
  | { readonly became: 'imported' | 'unchanged' | 'closed'; readonly message: Message; readonly plan: Plan }
  | { readonly became: 'refused'; readonly refusal: RowRefusal };

/**
 * Records messages through the door, each in a transaction of its own. The case follows from the source's number, so
 * that whatever was recorded before, also by an import that was cut off, is found and not recorded again.
 *
 * @returns in the order of the messages; fewer when the signal was aborted
 * @throws DomainError unavailable: the database went away; what was recorded stays, a second run goes on
 */
export async function recordAll(messages: readonly Message[], recording: Recording): Promise<Recorded[]> {
  const { database, setting, signal } = recording;
  const known = await knownOf(
    database,
    messages.map(({ number }) => caseOf(setting.format, number)),
  );
  const results: (Recorded | undefined)[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const place = next;
      const message = messages[place];
      if (message === undefined) return;
      next += 1;
      results[place] = await recordOne(message, recording, known.get(caseOf(setting.format, message.number)));
      recording.onDone();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results.filter((result) => result !== undefined);
}

/** The case of a message: the same whenever and however often it is imported. */
function caseOf(format: string, number: string): CaseId {
  return derivedCaseId(format, number);
}

async function recordOne(message: Message, recording: Recording, known: Known | undefined): Promise<Recorded> {
  const { setting, vault, docket } = recording;
  try {
    const plan = planOf(message, setting, sealsOf(vault, caseOf(setting.format, message.number)));
    if (known) return await broughtUpToDate(known, { message, plan }, recording);
    const outcome = await docket.act({
      kind: 'petition',
      caseId: caseOf(setting.format, message.number),
      commands: plan.commands,
      actor: setting.actor,
      key: `${setting.format}:${message.number}`,
      texts: plan.texts,
      parties: plan.parties,
      opening: { jurisdiction: setting.jurisdiction },
    });
    return { became: outcome.isRepeat ? 'unchanged' : 'imported', message, plan };
  } catch (error) {
    // What the law refuses is this row's affair; everything else ends the import, which can be run again.
    if (!isDomainError(error) || error.kind === 'unavailable') throw error;
    return { became: 'refused', refusal: notRecorded(message, error) };
  }
}

/** What was imported before is left as it is, but for its end: what its source calls over since then is closed now. */
async function broughtUpToDate(
  known: Known,
  { message, plan }: { readonly message: Message; readonly plan: Plan },
  { docket, setting: { format, actor } }: Recording,
): Promise<Recorded> {
  const column = differenceFrom(known, plan);
  const isOver = plan.commands.at(-1)?.type === 'close';
  if (column === null && isOver && known.decided !== null && known.closed === null) {
    const caseId = caseOf(format, message.number);
    const key = `${format}:${message.number}:close`;
    await docket.act({ kind: 'petition', caseId, commands: [{ type: 'close', payload: { note: null } }], actor, key });
    return { became: 'closed', message, plan };
  }
  if (column === null) return { became: 'unchanged', message, plan };
  const refusal: RowRefusal = { row: message.row, column, value: '', reason: 'differs-from-imported' };
  return { became: 'refused', refusal };
}

function notRecorded({ row, number }: Message, { code }: DomainError): RowRefusal {
  // Another import of the same file was quicker, and its plan had other moments.
  const reason = code === 'docket.key_reused' ? 'differs-from-imported' : 'not-recorded';
  return { row, column: columns.number, value: number, reason, code };
}

function sealsOf(vault: Vault, caseId: CaseId): Seals {
  const seals = vault.sealsOf(caseId);
  return { text: (body) => seals.text(body), party: (party, name) => seals.party(party, { name }) };
}
