import {
  checklistItemText,
  dutyText,
  factWord,
  generalWord,
  officeDetailsOf,
  sentenceOf,
  wordOf,
  type Language,
} from '#libs/contracts';
import { as, type ErrorDetails, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import '../contracts.js';

const capacityDetails = new Set(['needs', 'capacity']);
// Details that are codes of the kind that refuses, by the field whose words they are.
const wordedDetails = new Map([
  ['document', 'document'],
  ['form', 'form'],
  ['how', 'how'],
  ['as', 'endedAs'],
  ['basis', 'basis'],
]);
const dutyDetails = new Set(['duty', 'duties']);
// Questions of checklists (检查项).
const itemDetails = new Set(['item', 'items']);

/** A refusal as far as its details are told. */
export interface Refused {
  readonly code: string;
  readonly details: ErrorDetails;
}

/**
 * The details of a refusal as a person reads them: offices, capacities and facts by their names. The machine's own
 * details are answered beside the sentence as they are.
 *
 * @param offices null as long as no request has looked at them
 */
function namedDetails(refused: Refused, language: Language, offices: OfficeTree | null): ErrorDetails {
  const words = { refused, language, offices };
  const { names } = refused.details;
  const said = Object.fromEntries(
    Object.entries(refused.details).map(([name, value]) => [
      name,
      typeof value === 'string' ? named(name, value, words) : value,
    ]),
  );
  // Parties by how they are called, where that was looked up, and never by what the case calls them.
  if (typeof names === 'string') said['party'] = said['names'] = calledIn(names, language);
  // Somebody by name, where that was looked up.
  const { accountName } = refused.details;
  if (typeof accountName === 'string') said['account'] = accountName;
  // Whoever belongs to no office is named as what they are: the petitioner, or the platform.
  const { office, by } = refused.details;
  return office === null && typeof by === 'string' && by !== ''
    ? { ...said, office: generalWord('actor', by, language) }
    : said;
}

/** How several are called; whoever left no name is one of the parties. */
const calledIn = (names: string, language: Language): string =>
  names
    .split(',')
    .map((name) => (name === '' ? generalWord('party', 'some', language) : name))
    .join(language === 'zh' ? '、' : ', ');

/** What a refusal says, with everybody who has not said what all have to. @param more details beside its own */
export function refusalText(
  { code, details }: Refused,
  language: Language,
  offices: OfficeTree | null,
  more: ErrorDetails = {},
): string {
  const said = { ...namedDetails({ code, details }, language, offices), ...more };
  const sentence = sentenceOf(saidAs({ code, details }), language, said);
  if (details['missing'] === undefined || details['names'] === undefined) return sentence;
  const missing = sentenceOf('party.not_said_by', language, said);
  return language === 'zh' ? `${sentence}${missing}` : `${sentence} ${missing}`;
}

/** What no person may do has another sentence than what another person may. */
const saidAs = ({ code, details }: Refused): string =>
  code === 'office.not_permitted' && details['who'] === '' ? 'office.by_itself' : code;

interface Words {
  readonly refused: Refused;
  readonly language: Language;
  readonly offices: OfficeTree | null;
}

function named(name: string, value: string, words: Words): string {
  const { language, refused } = words;
  if (name === 'who') return whoText(value, words);
  const join = language === 'zh' ? '、' : ', ';
  const each = (say: (one: string) => string): string => value.split(',').filter(Boolean).map(say).join(join);
  if (officeDetailsOf(refused.code).includes(name)) return each((one) => officeText(one, words));
  if (capacityDetails.has(name)) return each((one) => generalWord('capacity', one, language));
  // Duties and documents are names in the kind that refuses, or in the one that a detail names.
  const [own = ''] = refused.code.split('.');
  const of = String(refused.details['kind'] ?? own);
  if (dutyDetails.has(name)) return each((one) => dutyText(of, one, language));
  if (itemDetails.has(name)) return each((one) => checklistItemText(one, language));
  return codeText(name, value, { own, of, language });
}

interface Kinds {
  /** That refuses, and that a detail names. */
  readonly own: string;
  readonly of: string;
  readonly language: Language;
}

function codeText(name: string, value: string, { own, of, language }: Kinds): string {
  // Whoever knows the case names the party; its name in the case is nobody's to read.
  if (name === 'party') return generalWord('party', 'some', language);
  const worded = wordedDetails.get(name);
  if (worded !== undefined) return wordOf(own, worded, value, language);
  // The name of a fact is a name in its kind.
  return name === 'fact' ? factWord(of, value, language) : value;
}

function officeText(id: string, { language, offices }: Words): string {
  return offices?.get(as<OfficeId>(id))?.name[language] ?? id;
}

/** An office by how it stands to the case: kinds that call it otherwise say so among their words. */
function relationText(relation: string, { refused, language }: Words): string {
  const [kind = ''] = String(refused.details['command']).split('.');
  const own = wordOf(kind, 'relation', relation, language);
  return own === relation ? generalWord('relation', relation, language) : own;
}

/** Who may, each office once with its capacities; see `whoMay`. */
function whoText(value: string, words: Words): string {
  const { language } = words;
  if (value === '') return generalWord('actor', 'platform', language);
  const capacities = new Map<string, string[]>();
  for (const entry of value.split(',')) {
    const [office = '', capacity = ''] = entry.split('/');
    capacities.set(office, [...(capacities.get(office) ?? []), generalWord('capacity', capacity, language)]);
  }
  const isChinese = language === 'zh';
  const said = [...capacities].map(([office, held]) => {
    const place = office.startsWith('@') ? relationText(office.slice(1), words) : officeText(office, words);
    const who = held.join(isChinese ? '、' : ' or ');
    if (place === '') return who;
    return isChinese ? `${place}（${who}）` : `${place} (${who})`;
  });
  return said.join(isChinese ? '或' : ', or ');
}
