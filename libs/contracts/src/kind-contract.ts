import type * as z from 'zod';
import type { BulkRules } from './bulk.js';
import type { CommandContract } from './command.js';
import type { Documents } from './document.js';
import type { Facts, FactContract } from './fact.js';
import type { AnyList } from './list.js';
import type { OpeningContract } from './opening.js';
import type { Sentence, Sentences } from './sentences/sentence.js';

/** Names of the values of fields: by field, by value. */
export type Words = Readonly<Record<string, Sentences>>;

/** How a parent tells of a part of the kind (分件), and the part of its parent. */
export interface PartTexts {
  /** `partNoted` of the parent: it has such a part, or a part that it has is added to. */
  readonly noted: FactContract;
  /** `partEnded` of the parent. */
  readonly ended: FactContract;
  /** `parentKnows` of the part. */
  readonly parentKnows: FactContract;
}

/** Every text of a kind, in both languages. */
export interface KindTexts {
  /** Values of fields, by field: of facts, of rows and of forms alike. */
  readonly words: Words;
  /** Fields by what they are called, in forms and beside the texts of facts; `<command>.<field>` where a command has its own. */
  readonly fields: Sentences;
  /** What belongs into a field where its name does not say it: `<command>.<field>`. */
  readonly hints: Sentences;
  /** Its refusals (拒绝), by code. */
  readonly codes: Sentences;
  /** What a command means in law, where that can be said without its dates. */
  readonly consequences: Sentences;
  /** What the steps of its course do. */
  readonly steps: Sentences;
  /** What follows in law while a failed step is not repaired, by the consequence that the course names. */
  readonly failures: Sentences;
  /** Why an office sees a case, by the reason of its access. */
  readonly access: Sentences;
  readonly facts: Facts;
  /** Its facts that carry texts, as documents (文书); none: its cases have no tab of documents. */
  readonly documents: Documents;
  /** Null: the kind is no part of another one. */
  readonly part: PartTexts | null;
}

/** What stands in the OpenAPI document about a kind's routes. */
export interface KindApi {
  /** About its tag. */
  readonly about: string;
  readonly list: Sentence;
  readonly detail: Sentence;
  readonly preview: Sentence;
  /** Null: its list is not counted. */
  readonly counts: { readonly summary: Sentence; readonly answers: z.ZodType } | null;
  /** Its list is taken as a file; left out: it is not. */
  readonly file?: { readonly summary: Sentence; readonly description: string };
}

/**
 * The contract of a kind of case: its list, its detail, its commands, its texts. API, console and documents are made from
 * it; nothing of them knows a kind by name.
 */
export interface KindContract {
  readonly list: AnyList;
  /** `{ item, …parts of every case, …its own }`. */
  readonly detail: z.ZodObject;
  /** Left out: its cases are opened by routes of its own, or by courses alone. */
  readonly opening?: OpeningContract;
  readonly commands: Readonly<Record<string, CommandContract>>;
  /** Which of them may be given on many cases at once, and why the others may not. */
  readonly bulk: BulkRules;
  /** Fields of its facts and details of its refusals that hold offices. */
  readonly officeFields: readonly string[];
  readonly texts: KindTexts;
  /** Types of its facts by which its parts are called something, for whoever says what was heard of them. */
  readonly partsNamedBy?: readonly string[];
  readonly api: KindApi;
}
