import {
  petitionCommands,
  phaseText as phaseInWords,
  supervisionCommands,
  wordOf as wordInWords,
  type CommandContract,
  type Language,
} from '#libs/contracts';
import type * as z from 'zod';
import type { petition, supervision } from './kind-contracts.js';
import { textsNow } from './texts.js';

// Everything that the console asks the contracts by the name of a kind. Nothing else of it knows which kinds there are.

/** What the duties of a kind ask for (待办). */
export interface DutyHead {
  /** Commands that meet it, the usual one first. */
  readonly acts: readonly string[];
  /** Of these, what may be given only as long as a right of the office runs, which can end before the duty does. */
  readonly byRight?: readonly string[];
  /** Its papers are long: they are written on the page of the case, with the whole case beside them. */
  readonly isLong?: boolean;
}

interface Contracts {
  readonly petition: typeof petition;
  readonly supervision: typeof supervision;
}

/** The name of a kind of case. */
export type KindName = keyof Contracts;
/** The contract of one kind, with everything that is its own. */
export type ContractOf<K extends KindName> = Contracts[K];

/** The contract of whichever kind: its list, its detail, its commands. */
export interface KindContract {
  readonly list: { readonly page: z.ZodType };
  readonly detail: z.ZodType;
  readonly commands: Readonly<Record<string, CommandContract>>;
}

/** What is known of a kind at once; the rest of it is its contract, which is loaded when it is wanted. */
export interface KindHead {
  readonly kind: KindName;
  /** `petitions`: segment of its addresses, in the API and in the console. */
  readonly address: string;
  /** The letter that its numbers begin with, after another one in a drill. */
  readonly numberMark: string;
  /** Labels of its commands, in the order in which they are offered. */
  readonly commands: Readonly<Record<string, CommandContract['summary']>>;
  readonly duties: Readonly<Record<string, DutyHead>>;
  readonly load: () => Promise<{ readonly contract: KindContract }>;
}

const labelsOf = (commands: Readonly<Record<string, CommandContract>>): KindHead['commands'] =>
  Object.fromEntries(Object.entries(commands).map(([name, { summary }]) => [name, summary]));

/** What is known at once of each kind. */
export const heads: Readonly<Record<KindName, KindHead>> = {
  petition: {
    kind: 'petition',
    address: 'petitions',
    numberMark: '\u4fe1',
    commands: labelsOf(petitionCommands),
    duties: {
      accept: { acts: ['accept', 'object'], byRight: ['object'] },
      notify: { acts: ['notify', 'accept'] },
      acceptOrObject: { acts: ['accept', 'object'], byRight: ['object'] },
      noticeOrAccept: { acts: ['notify', 'accept'] },
      ruleObjection: { acts: ['upholdObjection', 'rejectObjection'] },
      decide: { acts: ['decide'], isLong: true },
      approveExtension: { acts: ['approveExtension', 'refuseExtension'] },
    },
    load: async () => ({ contract: (await import('./kind-contracts.js')).petition }),
  },
  supervision: {
    kind: 'supervision',
    address: 'supervisions',
    numberMark: '\u7763',
    commands: labelsOf(supervisionCommands),
    duties: {
      judge: { acts: ['issueStep', 'waiveStep'] },
      issueStep: { acts: ['issueStep', 'waiveStep'] },
      verifyCorrection: { acts: ['verifyCorrection', 'rejectCorrection'] },
    },
    load: async () => ({ contract: (await import('./kind-contracts.js')).supervision }),
  },
};

/** The kinds by name. */
export const kindNames = Object.keys(heads) as KindName[];

/** True for the name of a kind of this release. */
export const isKindName = (kind: string): kind is KindName => Object.hasOwn(heads, kind);

/** The head of a kind by its name; null for one that this release does not know. */
export const headOf = (kind: string): KindHead | null => (isKindName(kind) ? heads[kind] : null);

// What `import()` has brought once is kept by the module loader; this makes it reachable without waiting again.
const loaded = new Map<string, KindContract>();

/** Loads the contract of a kind, once. */
export async function loadContract(kind: KindName): Promise<KindContract> {
  const { contract } = await heads[kind].load();
  loaded.set(kind, contract);
  return contract;
}

/**
 * The contract of a kind that was loaded before; null for a kind that this release does not know.
 *
 * @throws Error where it was not loaded: a fallback would show codes in place of words
 */
export function contractOf(kind: string): KindContract | null {
  const contract = loaded.get(kind);
  if (contract !== undefined) return contract;
  if (isKindName(kind)) throw new Error(`the contract of ${kind} is not loaded`);
  return null;
}

/** The first text of these names that is there. */
function said(language: Language, ...names: readonly (readonly string[])[]): string | null {
  const texts = textsNow();
  const name = names.map((parts) => parts.join('.')).find((one) => Object.hasOwn(texts, one));
  return name === undefined ? null : (texts[name]?.[language] ?? null);
}

/** What a kind of case is called; null where this release does not know it. */
export const kindText = (kind: string, language: Language): string | null => said(language, ['kind', kind]);

/** A phase of a kind in plain words; one that is not known is shown as it is. */
export const phaseText = (_kind: string, phase: string, language: Language): string => phaseInWords(phase, language);

/** The name of a value of a field of a kind; one that has none is shown as it is. */
export const wordOf = (_kind: string, field: string, value: string, language: Language): string =>
  wordInWords(field, value, language);

/** The name of a type of fact of a kind in a word. */
export const factWord = (_kind: string, type: string, language: Language): string =>
  wordInWords('fact', type, language);

/** Vocabulary that belongs to no kind. */
export type GeneralField = 'capacity' | 'jurisdiction' | 'owner' | 'starts';

/** The name of a value that belongs to no kind; one that has none is shown as it is. */
export const generalWord = (field: GeneralField, value: string, language: Language): string =>
  wordInWords(field, value, language);

/** What a command of a kind is called; one that is not known is shown as it is. */
export const commandText = (kind: string, command: string, language: Language): string =>
  headOf(kind)?.commands[command]?.[language] ?? command;

/** What a duty of a kind asks for; by convention the command that meets it. One that is not known is shown as it is. */
export const dutyText = (kind: string, what: string, language: Language): string =>
  said(language, ['duty', 'what', what]) ?? commandText(kind, what, language);

/** What a field of a kind is called, in the words of a command where that has its own; null where nobody named it. */
export const fieldText = (_kind: string, field: string, language: Language, command = ''): string | null =>
  said(language, ['field', command, field], ['field', field]);

/** What a text that a fact speaks of is called; null where nobody named it. */
export const factFieldText = (_kind: string, field: string, language: Language): string | null =>
  said(language, ['fact', 'name', field], ['field', field]);

/** What belongs into a field of a command; null where its name says it. */
export const hintText = (_kind: string, command: string, field: string, language: Language): string | null =>
  said(language, ['hint', command, field]);

/** What a command means in law; null where nothing is to be said before its dates. */
export const consequenceText = (kind: string, command: string, language: Language): string | null =>
  said(language, [kind, 'consequence', command]);

/** Why an office sees a case of a kind; a reason that nobody named is shown as it is. */
export const accessText = (_kind: string, reason: string, language: Language): string =>
  said(language, ['access', reason]) ?? reason;
