import type { DocumentContract } from '../document.js';
import type { FactContract, FactNames, ToldFact } from '../fact.js';
import type { KindTexts } from '../kind-contract.js';
import type { Language } from '../problem.js';
import { contractOf, headOf } from '../registry.js';
import { facts as ofTheDoor } from './facts.js';
import { fill, saidIn, type Sentences } from './sentence.js';

const none: Sentences = {};
const textsOf = (kind: string): KindTexts | null => contractOf(kind)?.texts ?? null;

/** What a kind of case is called; one that is not known is shown as it is. */
export const kindText = (kind: string, language: Language): string => headOf(kind)?.name[language] ?? kind;

/** A phase of a kind in plain words; one that is not known is shown as it is. */
export const phaseText = (kind: string, phase: string, language: Language): string =>
  saidIn(headOf(kind)?.phases ?? none, phase, language) ?? phase;

/** How a case of a kind has ended, in plain words; one that is not known is shown as it is. */
export const endingText = (kind: string, ending: string, language: Language): string =>
  saidIn(headOf(kind)?.endings ?? none, ending, language) ?? phaseText(kind, ending, language);

/** What a duty of a kind asks for; by convention the command that meets it. One that is not known is shown as it is. */
export function dutyText(kind: string, what: string, language: Language): string {
  const head = headOf(kind);
  const duties = head?.duties ?? {};
  const duty = Object.hasOwn(duties, what) ? duties[what] : undefined;
  return duty?.label?.[language] ?? commandText(kind, what, language);
}

/** What a command of a kind is called; one that is not known is shown as it is. */
export const commandText = (kind: string, command: string, language: Language): string =>
  saidIn(headOf(kind)?.commands ?? none, command, language) ?? command;

/** The name of a value of a field of a kind; one that has none is shown as it is. */
export function wordOf(kind: string, field: string, value: string, language: Language): string {
  const words = textsOf(kind)?.words ?? {};
  return (Object.hasOwn(words, field) ? saidIn(words[field] ?? none, value, language) : null) ?? value;
}

/** What a field of a kind is called, in the words of a command where that has its own; null where nobody named it. */
export function fieldText(kind: string, field: string, language: Language, command = ''): string | null {
  const fields = textsOf(kind)?.fields ?? none;
  const own = saidIn(fields, `${command}.${field}`, language) ?? saidIn(fields, field, language);
  return own ?? saidIn(fieldsOfAny, field, language);
}

// Fields that commands of any kind may have.
const fieldsOfAny = { recordedFor: { zh: '代谁记录', en: 'Recorded for' } } as const;

/** What belongs into a field of a command; null where its name says it. */
export const hintText = (kind: string, command: string, field: string, language: Language): string | null =>
  saidIn(textsOf(kind)?.hints ?? none, `${command}.${field}`, language);

/** What a command means in law; null where nothing is to be said before its dates. */
export const consequenceText = (kind: string, command: string, language: Language): string | null =>
  saidIn(textsOf(kind)?.consequences ?? none, command, language);

/** Why an office sees a case of a kind; a reason that nobody named is shown as it is. */
export const accessText = (kind: string, reason: string, language: Language): string =>
  saidIn(textsOf(kind)?.access ?? none, reason, language) ?? reason;

/** How a fact of a kind is shown as a document; null where its contract says nothing of it. */
export function documentOf(kind: string, type: string): DocumentContract | null {
  const documents = textsOf(kind)?.documents ?? {};
  return Object.hasOwn(documents, type) ? (documents[type] ?? null) : null;
}

/** The further papers of a kind by their types, each with its field that says which fact's paper it is about. */
export const papersAboutOthers = (kind: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(textsOf(kind)?.documents ?? {}).flatMap(([type, { about }]) =>
      about === undefined ? [] : [[type, about]],
    ),
  );

/** Whether cases of a kind have documents at all. */
export const hasDocuments = (kind: string): boolean => Object.keys(textsOf(kind)?.documents ?? {}).length > 0;

const partTypes = ['partNoted', 'partEnded'];

/** The kind whose words a fact is said in: a parent tells of a part as the kind of the part has it. */
function speakerOf(kind: string, { type, data }: ToldFact, before: readonly ToldFact[]): string {
  if (!partTypes.includes(type)) return kind;
  const noted = type === 'partNoted' ? data : before.findLast((one) => one.data['part'] === data['part'])?.data;
  return String(noted?.['kind']);
}

/** How a parent tells of a part of a kind. */
function factOfPart(kind: string, type: string): FactContract | null {
  const part = textsOf(kind)?.part;
  return (type === 'partNoted' ? part?.noted : part?.ended) ?? null;
}

/** How a fact of a kind is said: by its kind, or as every kind has it from the door. */
function factOf(kind: string, type: string): FactContract | null {
  const texts = textsOf(kind);
  if (type === 'parentKnows') return texts?.part?.parentKnows ?? null;
  const facts = texts !== null && Object.hasOwn(texts.facts, type) ? texts.facts : ofTheDoor;
  return Object.hasOwn(facts, type) ? (facts[type] ?? null) : null;
}

/** A fact, and what its sentence may speak of. */
export interface FactToSay extends ToldFact {
  /** Facts of the case before it. */
  readonly before: readonly ToldFact[];
}

/** How the values of a fact are written in a sentence. */
export interface FactSpeech {
  readonly language: Language;
  /**
   * A field's value as a person reads it.
   *
   * @param kind whose words it is written in
   */
  readonly textOf: (kind: string, field: string, value: unknown) => string;
  readonly names: FactNames;
}

/** The plain sentence of a fact of a kind; a type that is not known is shown as it is. */
export function factSentence(kind: string, { type, data, before }: FactToSay, speech: FactSpeech): string {
  const decisive = decisiveTypes(kind, type);
  const earlier = before.filter((one) => decisive.includes(one.type));
  const speaker = speakerOf(kind, { type, data }, earlier);
  const contract = partTypes.includes(type) ? factOfPart(speaker, type) : factOf(kind, type);
  if (contract === null) return type;
  const sentence = contract.variants?.find(({ fits }) => fits(data, earlier)) ?? contract.said;
  const fields = Object.entries(data).map(([field, value]) => [field, speech.textOf(speaker, field, value)] as const);
  const after = contract.after?.find(({ fits }) => fits(data, earlier))?.[speech.language];
  const said = [sentence[speech.language], ...(after === undefined ? [] : [after])];
  const values = { ...Object.fromEntries(fields), ...contract.values?.(data, speech.names, earlier) };
  return fill(said.join(speech.language === 'zh' ? '' : ' '), values);
}

/** What a fact of a kind says in a word; a type that has none is shown as it is. */
export function factWord(kind: string, type: string, language: Language): string {
  return factOf(kind, type)?.word?.[language] ?? type;
}

/** Types of facts of a kind on which it depends how later ones of one type are said; none for most. */
export function decisiveTypes(kind: string, type: string): readonly string[] {
  if (partTypes.includes(type)) return [...partTypes, ...(contractOf(kind)?.partsNamedBy ?? [])];
  return factOf(kind, type)?.dependsOn ?? [];
}

/** Types of the facts of a kind, those from the door among them. */
export const factTypes = (kind: string): string[] => [
  ...Object.keys({ ...ofTheDoor, ...textsOf(kind)?.facts }),
  ...partTypes,
  'parentKnows',
];

/** Types of facts that belong to the parts of a history that can be looked at alone. */
export function sectionTypes(kind: string): { readonly delivery: string[]; readonly failures: string[] } {
  const facts = Object.entries({ ...ofTheDoor, ...textsOf(kind)?.facts });
  const of = (wanted: FactContract['section']) =>
    facts.filter(([, { section }]) => section === wanted).map(([type]) => type);
  return { delivery: of('delivery'), failures: of('failures') };
}
