import { createHash } from 'node:crypto';
import type { ActInput, Docket, Outcome } from '#libs/docket';
import { canonicalJson } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';

interface Entry {
  /** Unique in a run, whoever asks. */
  readonly key: string;
  /** Digest of the commands, which the door keeps beside the key; null where they went another way. */
  readonly commands: string | null;
  /** The load acted as a course would: its facts are not among those that people caused. */
  readonly isCourse: boolean;
  answer: { readonly caseId: string; readonly version: number; readonly seqs: readonly number[] } | null;
}

/** What is wrong, by number; all zero is what the bench demands. */
export interface LedgerCheck {
  readonly asked: number;
  readonly answered: number;
  readonly failed: number;
  /** Answered, but without its effect in the database. */
  readonly lost: number;
  /** More than one effect of a key, or an answer that says something else than what is stored. */
  readonly doubled: number;
  /** Effects that nobody asked for, beside those of the platform's own courses. */
  readonly unasked: number;
}

/** As the door keeps it beside the key: half of the SHA-256. */
const digestOf = (commands: ActInput['commands']): string =>
  createHash('sha256').update(canonicalJson(commands)).digest().subarray(0, 16).toString('hex');

/** The load generator's own book: what was asked under which key, and what was answered. */
export class LoadLedger {
  private readonly entries = new Map<string, Entry>();

  /** Gives commands to the door and writes down both sides. */
  async act(docket: Docket, input: ActInput): Promise<Outcome> {
    const entry = this.ask(input.key, input.commands, input.actor.kind === 'course');
    const outcome = await docket.act(input);
    entry.answer = { caseId: outcome.caseId, version: outcome.version, seqs: outcome.facts.map(({ seq }) => seq) };
    return outcome;
  }

  /** Writes down what is asked; the answer is added when it comes. Without commands: a request over HTTP. */
  ask(key: string, commands?: ActInput['commands'], isCourse = false): Entry {
    const digest = commands === undefined ? null : digestOf(commands);
    const entry: Entry = { key, commands: digest, isCourse, answer: null };
    if (this.entries.has(key)) throw new Error(`the load generator used a key twice: ${key}`);
    this.entries.set(key, entry);
    return entry;
  }

  /** Compares the book with the database: each key answered has exactly one effect, every other at most one. */
  async check(source: Queryable): Promise<LedgerCheck> {
    const stored = await storedRequests(source);
    const facts = await storedFacts(source);
    const entries = [...this.entries.values()];
    const wrong = { lost: 0, doubled: 0 };
    // What was answered first: an unanswered key must not take an effect that belongs to an answer.
    const isAnswered = (entry: Entry) => entry.answer !== null;
    for (const entry of entries.filter(isAnswered)) compare(entry, stored.get(entry.key), facts, wrong);
    for (const entry of entries.filter((one) => !isAnswered(one))) {
      // Nobody knows whether it arrived: one effect is right, and so is none.
      const found = stored.get(entry.key);
      for (const seq of found?.seqs ?? []) facts.delete(factId(found?.caseId ?? '', seq));
    }
    const answered = entries.filter(isAnswered).length;
    const asked = entries.length;
    return { asked, answered, failed: asked - answered, ...wrong, unasked: facts.size };
  }
}

/** One answered request beside what is stored; the facts that it accounts for are crossed off. */
function compare(
  { answer, commands, isCourse }: Entry,
  found: StoredRequest | undefined,
  facts: Set<string>,
  wrong: { lost: number; doubled: number },
): void {
  if (answer === null) return;
  if (found === undefined) wrong.lost += 1;
  else if (!isSame(found, answer) || (commands ?? found.commands) !== found.commands) wrong.doubled += 1;
  if (isCourse) return;
  for (const seq of answer.seqs) if (!facts.delete(factId(answer.caseId, seq))) wrong.lost += 1;
}

function factId(caseId: string, seq: number): string {
  return `${caseId} ${String(seq)}`;
}

interface Stored {
  readonly caseId: string;
  readonly version: number;
  readonly seqs: readonly number[];
}

interface StoredRequest extends Stored {
  readonly commands: string;
}

function isSame(found: Stored, answer: Stored): boolean {
  const isAlike = found.caseId === answer.caseId && found.version === answer.version;
  return isAlike && found.seqs.join() === answer.seqs.join();
}

async function storedRequests(source: Queryable): Promise<Map<string, StoredRequest>> {
  const rows = await source.query<{ key: string; caseId: string; first: number; last: number; commands: string }>(
    `select key, case_id as "caseId", first_seq as first, last_seq as last, encode(hash, 'hex') as commands
     from docket_request where last_seq is not null`,
  );
  return new Map(
    rows.map(({ key, caseId, first, last, commands }) => {
      const seqs = Array.from({ length: last - first + 1 }, (_, n) => first + n);
      return [key, { caseId, version: last, seqs, commands }];
    }),
  );
}

/** Facts that people caused; those of courses are the platform's own. */
async function storedFacts(source: Queryable): Promise<Set<string>> {
  const rows = await source.query<{ case_id: string; seq: number }>(
    `select case_id, seq from docket_fact where body::json #>> '{actor,kind}' <> 'course'`,
  );
  return new Set(rows.map(({ case_id, seq }) => factId(case_id, seq)));
}
