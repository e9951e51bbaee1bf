import {
  articleText,
  consequenceSentence,
  contractOf,
  factSentence,
  generalWord,
  partyOwnerText,
  stepName,
  wordOf,
  type Language,
  type Sentence,
  sentenceOf,
} from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { as, isOfParty, type Actor, type Fact, type OfficeId, type PartyRole } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { displayNamesOf, reads } from '#libs/persistence';
import { supervisionBases, type Ladders, type Named } from '#libs/rules';
import type { Platform } from '../platform.js';
import '../contracts.js';

/** Turns the facts of a case into plain sentences: ids of offices, rules and codes become their names. */
export interface Speech {
  /** What the fact says. */
  readonly sentenceOf: (fact: Fact) => string;
  /** Who acted, in which office and capacity. */
  readonly actorOf: (actor: Actor) => string;
}

/** What is said of a case of a kind. */
export interface Said {
  readonly kind: string;
  readonly facts: readonly Fact[];
  /** Others of the case that their sentences may depend on, wherever they stand. */
  readonly context?: readonly Fact[];
  /** Clocks of the case that were over before it was imported: what is said of them is said as measured. */
  readonly pastClocks?: ReadonlySet<string>;
  /** The parties of the case as the reader may know them, by their names in it; left out: they are said as parties. */
  readonly parties?: ReadonlyMap<string, string>;
}

/**
 * How facts of a case are said to a reader.
 *
 * @param rulePack version that the case is pinned to; its names are used, and those in force for rules of another kind
 */
export async function speechFor(
  platform: Platform,
  { kind, facts, context = [], pastClocks = new Set(), parties = new Map() }: Said,
  language: Language,
  rulePack: string,
): Promise<Speech> {
  const { database } = platform;
  const world = await platform.world();
  const principals = facts.flatMap(({ actor }) =>
    actor.kind === 'person' ? [actor.principal, ...(actor.deputyFor === undefined ? [] : [actor.deputyFor])] : [],
  );
  const registered = facts.flatMap(({ actor }) => (actor.kind === 'person' ? (actor.recordedFor ?? []) : []));
  const [names, roles, people] = await Promise.all([
    displayNamesOf(database, principals),
    rolesOf(platform, facts),
    reads.readRegisteredNames(database, registered),
  ]);
  const pinned = world.rules(rulePack);
  const packs = [pinned, ...world.rulesInForce(jurisdictionOf(world))];
  const words: Words = {
    ...{ language, parties, offices: world.offices, ladders: pinned.ladders },
    ruleName: (id) => packs.flatMap(({ clocks }) => (Object.hasOwn(clocks, id) ? [clocks[id]?.name] : []))[0],
  };
  const told = [...context, ...facts]
    .sort((a, b) => a.seq - b.seq)
    .map((fact) => ({ fact, type: fact.type, data: dataOf(fact) }));
  const before = (fact: Fact) => {
    const at = told.findIndex((one) => one.fact === fact);
    return told.slice(0, Math.max(0, at));
  };
  return {
    sentenceOf: (fact) => {
      const data = dataOf(fact);
      const isPast = typeof data['clock'] === 'string' && pastClocks.has(data['clock']);
      const said = { type: fact.type, data: { ...data, ...(isPast && { isPast }) }, before: before(fact) };
      return factSentence(kind, said, speechOf(fact, words));
    },
    actorOf: (actor) => actorText(actor, { names, roles, people }, words),
  };
}

/** What the parties are that acted, by their names in the case; nothing is read where none did. */
async function rolesOf({ database }: Platform, facts: readonly Fact[]): Promise<ReadonlyMap<string, PartyRole>> {
  const acted = facts.find(({ actor }) => actor.kind === 'public' && actor.party !== undefined);
  return acted === undefined ? new Map() : await reads.readPartyRoles(database, acted.caseId);
}

interface Words {
  readonly language: Language;
  readonly offices: OfficeTree;
  readonly ladders: Ladders | null;
  readonly parties: ReadonlyMap<string, string>;
  /** What a rule is called; undefined for one that no pack has. */
  readonly ruleName: (id: string) => Named | undefined;
}

type Data = Readonly<Record<string, unknown>>;
const dataOf = ({ data }: Fact): Data => (typeof data === 'object' && data !== null ? (data as Data) : {});

/** How the values of a fact are written, and the names behind its codes. */
function speechOf(fact: Fact, words: Words) {
  const { ladders, ruleName, language } = words;
  return {
    language,
    textOf: (kind: string, field: string, value: unknown) =>
      field === 'party' && typeof value === 'string'
        ? whoSaid({ party: value, by: dataOf(fact)['by'] }, words)
        : textOf({ kind, field }, value, words),
    names: {
      ruleOf: (clock: unknown) => ruleName(ruleIn(clock))?.[language] ?? '',
      rungOf: (basis: unknown, rung: unknown) => {
        const ladder = supervisionBases.flatMap((one) => (one === basis ? (ladders?.[one] ?? []) : []));
        return ladder.find((one) => one.rung === rung)?.name[language] ?? '';
      },
      dueOf: (clock: unknown) => {
        const opened = (fact.clocks ?? []).flatMap((one) => (one.change === 'open' ? [one.clock] : []));
        return opened.find(({ id }) => id === clock)?.legalDueOn ?? '';
      },
      officeOf: (id: unknown) => (typeof id === 'string' ? officeName(id, words) : ''),
      said: (sentence: Sentence) => sentence[language],
    },
  };
}

/** A party as the reader may know it, and who spoke in its place. */
function whoSaid(
  { party, by }: { readonly party: string; readonly by: unknown },
  { parties, language }: Words,
): string {
  const nameOf = (one: string): string => parties.get(one) ?? generalWord('party', 'some', language);
  if (typeof by !== 'string' || by === party) return nameOf(party);
  return language === 'zh' ? `${nameOf(party)}（由${nameOf(by)}代为表示）` : `${nameOf(party)} (by ${nameOf(by)})`;
}

const ruleIn = (clock: unknown): string => (typeof clock === 'string' ? (clock.split('/')[0] ?? '') : '');

/** A field of a kind. */
interface Place {
  readonly kind: string;
  readonly field: string;
}

function textOf(of: Place, value: unknown, words: Words): string {
  if (Array.isArray(value)) {
    return value.map((one) => textOf(of, one, words)).join(words.language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? nameOf(of, value, words) : '';
}

type Worded = (value: string, of: { readonly kind: string; readonly language: Language }) => string;

/** Fields of every kind whose codes have words of their own: citations, and what failed of a step, why, and what follows. */
const wordedFields: Readonly<Record<string, Worded>> = {
  article: (value, { language }) => articleText(value, language),
  liability: (value, { language }) => articleText(value, language),
  step: (value, { kind, language }) => stepName(kind, value, language),
  code: (value, { kind, language }) => {
    const own = wordOf(kind, 'code', value, language);
    return own === value ? sentenceOf(value, language) : own;
  },
  consequence: (value, { language }) => consequenceSentence(value, language),
};

function nameOf({ kind, field }: Place, value: string, words: Words): string {
  if (contractOf(kind)?.officeFields.includes(field)) return officeName(value, words);
  const worded = Object.hasOwn(wordedFields, field) ? wordedFields[field] : undefined;
  if (worded !== undefined) return worded(value, { kind, language: words.language });
  if (field === 'rule') return words.ruleName(value)?.[words.language] ?? value;
  return wordOf(kind, field, value, words.language);
}

function officeName(id: string, words: Words): string {
  if (isOfParty(id)) return partyOwnerText(id, words.language);
  return words.offices.get(as<OfficeId>(id))?.name[words.language] ?? id;
}

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, PartyRole>;
  /** What people of the register are called, for whom it was recorded. */
  readonly people: ReadonlyMap<string, string>;
}

function actorText(actor: Actor, { names, roles, people }: Known, words: Words): string {
  if (actor.kind === 'public') return onlineText(roles.get(actor.party ?? ''), words.language);
  if (actor.kind !== 'person') return generalWord('actor', actor.kind, words.language);
  const name = names.get(actor.principal) ?? generalWord('actor', 'person', words.language);
  const capacity = generalWord('capacity', actor.capacity, words.language);
  const isChinese = words.language === 'zh';
  const called = (of: ReadonlyMap<string, string>, id: string | undefined): string | null =>
    id === undefined ? null : (of.get(id) ?? generalWord('actor', 'person', words.language));
  const absent = called(names, actor.deputyFor);
  const inPlace = absent === null ? '' : isChinese ? `（代 ${absent}）` : ` (for ${absent})`;
  const meant = called(people, actor.recordedFor);
  const recorded = meant === null ? '' : isChinese ? `，为 ${meant} 记录` : `, recorded for ${meant}`;
  return isChinese
    ? `${officeName(actor.office, words)} ${capacity} ${name}${inPlace}${recorded}`
    : `${name}${inPlace}, ${capacity}, ${officeName(actor.office, words)}${recorded}`;
}

/** Whoever else comes by the page is not the petitioner: what they did stands under what they are. */
function onlineText(role: PartyRole | undefined, language: Language): string {
  if (role === undefined || role === 'petitioner') return generalWord('actor', 'public', language);
  const word = generalWord('partyRole', role, language);
  return language === 'zh' ? `${word}（网上）` : `${word} (online)`;
}
