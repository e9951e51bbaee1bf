import { createHash } from 'node:crypto';
import { legalDateOf } from '#libs/calendar';
import type { Language, PostalReading, PostalRow } from '#libs/contracts';
import type { DeliveryState } from '#libs/delivery';
import { as, canonicalJson, isDomainError, type CaseId, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { submitToDoor } from '../case/case-commands.js';
import { refusalText } from '../http/naming.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { actsOf, saysNothing, type MeantDelivery, type OpenAct } from './postal-acts.js';
import { comparableNumber, readPostalFile, type ReadRow } from './postal-reading.js';
import { problemText, type PostalProblem } from './postal-sentences.js';

const kind = 'delivery';

/** Takes the acts of one row. @throws DomainError the door's refusals */
type Take = (of: MeantDelivery, acts: readonly OpenAct[]) => Promise<PostalRow['verdict']>;

/** What a file would record, row by row (预览). Nothing is written. */
export function previewPostal(platform: Platform, caller: Caller, file: string): Promise<PostalReading> {
  return judged(platform, caller, file, async ({ id }, acts) => {
    // A proof needs no posting before it; what else follows in the same row is judged when it is taken.
    const [first, ...others] = acts;
    for (const act of [first, ...others.filter(({ command }) => command === 'prove')]) {
      if (act === undefined) continue;
      const { type, payload } = commandOf(platform, id, act).command;
      const asked = { caseId: id, actor: caller.actor, database: platform.database, command: { type, payload } };
      await platform.docket.foresee(asked);
    }
    return 'ready';
  });
}

/**
 * Takes what a file says, each row through the door by itself: a row that is refused keeps no other back, and one that was
 * taken before, by whomever, changes nothing.
 */
export function importPostal(platform: Platform, caller: Caller, file: string): Promise<PostalReading> {
  return judged(platform, caller, file, async ({ id, postings }, acts) => {
    const each = acts.map((act) => commandOf(platform, id, act));
    const commands = each.map(({ command }) => command);
    const { isRepeat } = await submitToDoor(platform, {
      ...{ kind, caseId: id, actor: caller.actor, key: keyOf(id, { postings, commands }) },
      commands,
      texts: each.flatMap(({ texts }) => texts),
    });
    return isRepeat ? 'already' : 'recorded';
  });
}

/**
 * By which a row is known again. The last letter that was posted is in it: the same words of the next letter are said of
 * another one. It is made over sealed commands, as it is stored in clear and the open ones name people.
 */
function keyOf(id: CaseId, { postings, commands }: Pick<MeantDelivery, 'postings'> & { commands: readonly Command[] }) {
  const said = createHash('sha256').update(canonicalJson({ leg: postings.at(-1)?.leg ?? 0, commands }));
  return `postal/${id}/${said.digest('hex').slice(0, 32)}`;
}

async function judged(platform: Platform, caller: Caller, file: string, take: Take): Promise<PostalReading> {
  const { language } = caller;
  const today = legalDateOf(as<Instant>(new Date().toISOString()));
  const read = await readPostalFile(Buffer.from(file, 'base64'), language, today);
  if (read.refusal !== null) return { refusal: read.refusal, rows: [] };
  const named = await namedBy(platform, caller, read.rows);
  const seen = new Set<CaseId>();
  const rows: PostalRow[] = [];
  for (const row of read.rows) rows.push(await verdictOf({ platform, caller, named, seen, take }, row));
  return { refusal: null, rows };
}

interface Judging {
  readonly platform: Platform;
  readonly caller: Caller;
  readonly named: readonly reads.PostalHistoryRow[];
  /** Those that a row above meant. */
  readonly seen: Set<CaseId>;
  readonly take: Take;
}

async function verdictOf(judging: Judging, row: ReadRow): Promise<PostalRow> {
  if (saysNothing(row) && row.problem === null) return { ...unmeant(row), verdict: 'empty', sentence: null };
  const meant = meantBy(row, judging);
  return typeof meant === 'string'
    ? refusedBy(row, meant, judging.caller.language)
    : await verdictOn(judging, { row, meant });
}

async function verdictOn({ platform, caller, take }: Judging, { row, meant }: MeantRow): Promise<PostalRow> {
  const { id: delivery, number } = meant;
  const { state } = await platform.docket.dossier(delivery, platform.database);
  const of = { ...meant, state: state as DeliveryState };
  const asked = actsOf(row, of);
  if (asked.problem !== null) return { ...refusedBy(row, asked.problem, caller.language), delivery, number };
  const acts = asked.acts.map(({ command }) => command);
  const told = { ...readIn(row), delivery, number, acts, sentence: null };
  if (asked.acts.length === 0) return { ...told, verdict: 'already' };
  try {
    return { ...told, verdict: await take(of, asked.acts) };
  } catch (error) {
    if (!isDomainError(error) || error.kind === 'unavailable') throw error;
    return { ...told, verdict: 'refused', sentence: refusalText(error, caller.language, platform.offices) };
  }
}

interface MeantRow {
  readonly row: ReadRow;
  readonly meant: reads.PostalHistoryRow;
}

/** What a row says by itself, to be held against the letter before it is recorded. */
const readIn = ({ row, tracking, postedOn, deliveredOn }: ReadRow) => ({ row, tracking, postedOn, deliveredOn });

const unmeant = (row: ReadRow) => ({ ...readIn(row), delivery: null, number: row.number, acts: [] });

const refusedBy = (row: ReadRow, problem: PostalProblem, language: Language): PostalRow => ({
  ...unmeant(row),
  ...{ verdict: 'refused', sentence: problemText(problem, language) },
});

/** The delivery of a row, each once: by its own number, else by that of the carrier. */
function meantBy(row: ReadRow, { named, seen }: Judging): reads.PostalHistoryRow | PostalProblem {
  if (row.problem !== null) return row.problem;
  const [found, another] = named.filter((one) => isMeant(row, one));
  if (found === undefined) return 'unknown';
  if (another !== undefined) return 'ambiguous';
  if (seen.has(found.id)) return 'twice';
  seen.add(found.id);
  return found;
}

const isMeant = (row: ReadRow, { number, postings }: reads.PostalHistoryRow): boolean =>
  row.number === null
    ? row.tracking !== null && postings.some(({ tracking }) => comparableNumber(tracking) === row.tracking)
    : number === row.number;

function namedBy({ database }: Platform, { reader }: Caller, rows: readonly ReadRow[]) {
  const numbers = rows.flatMap(({ number }) => number ?? []);
  const trackings = rows.flatMap(({ number, tracking }) => (number === null ? (tracking ?? []) : []));
  return reads.findPostal(database, reader, { numbers, trackings });
}

type Command = ReturnType<typeof commandOf>['command'];

function commandOf({ vault }: Platform, caseId: CaseId, { command, fields, texts }: OpenAct) {
  const seals = vault.sealsOf(caseId);
  const sealed = texts.map((name) => ({ name, text: seals.text(fields[name] ?? '') }));
  const refs = Object.fromEntries<object>(sealed.map(({ name, text }) => [name, text.ref]));
  return { command: { type: command, payload: { ...fields, ...refs } }, texts: sealed.map(({ text }) => text) };
}
