import { articleText, factSentence, wordOf, type Language } from '#libs/contracts';
import { as, type Actor, type Fact, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { displayNamesOf } from '#libs/persistence';
import type { LadderRung, Named } from '#libs/rules';
import { Injectable } from '@nestjs/common';
import { Platform } from '../platform.js';
import { sentenceNames } from './variants.js';

/** Turns facts into plain sentences: ids of offices, rules and codes become their names. */
export interface Speech {
  /** What the fact says. */
  readonly sentenceOf: (kind: string, fact: Fact) => string;
  /** Who acted, in which office and capacity. */
  readonly actorOf: (actor: Actor) => string;
}

const officeFields = new Set([
  'office',
  'to',
  'by',
  'registrar',
  'returnedTo',
  'proposedTo',
  'toldTo',
  'silent',
  'verifier',
  'addressee',
]);

@Injectable()
export class Sayer {
  constructor(private readonly platform: Platform) {}

  /**
   * @param facts those that will be said; `context`: others of the case that their sentences may depend on, wherever they stand
   * @param rulePack version that the case is pinned to; its rules' names are used, and those in force for rules of another kind
   */
  async speech(
    { facts, context = [] }: { readonly facts: readonly Fact[]; readonly context?: readonly Fact[] },
    language: Language,
    rulePack: string,
  ): Promise<Speech> {
    const { database, settings } = this.platform;
    const world = await this.platform.world();
    const principals = facts.flatMap(({ actor }) =>
      actor.kind === 'person' ? [actor.principal, ...(actor.deputyFor === undefined ? [] : [actor.deputyFor])] : [],
    );
    const names = await displayNamesOf(database, principals);
    const pinned = world.rules(rulePack);
    const packs = [pinned, ...world.rulesInForce(settings.jurisdiction)];
    const words: Words = {
      ...{ language, offices: world.offices, ladder: pinned.ladder },
      ruleName: (id) => packs.flatMap(({ clocks }) => (Object.hasOwn(clocks, id) ? [clocks[id]?.name] : []))[0],
    };
    const all = [...context, ...facts].sort((a, b) => a.seq - b.seq);
    const saidAs = sentenceNames(all);
    const said = new Map(all.map((fact, index) => [fact, saidAs[index]]));
    return {
      sentenceOf: (kind, fact) => factSentence(kind, said.get(fact) ?? fact.type, language, valuesOf(fact, words)),
      actorOf: (actor) => actorText(actor, names, words),
    };
  }
}

interface Words {
  readonly language: Language;
  readonly offices: OfficeTree;
  readonly ladder: readonly LadderRung[];
  /** What a rule is called; undefined for one that no pack has. */
  readonly ruleName: (id: string) => Named | undefined;
}

function valuesOf(fact: Fact, words: Words): Record<string, string> {
  const { data } = fact;
  if (typeof data !== 'object' || data === null) return {};
  const values = Object.entries(data).map(([field, value]) => [field, textOf(field, value, words)] as const);
  return { ...Object.fromEntries(values), ...derivedValues(fact, data as Record<string, unknown>, words) };
}

/** What a sentence says that stands in the fact under a code: a rung's measure, a clock's rule, the date it opened. */
function derivedValues(fact: Fact, data: Readonly<Record<string, unknown>>, words: Words): Record<string, string> {
  const { ladder, ruleName, language } = words;
  const measure = ladder.find(({ rung }) => rung === data['rung'])?.name[language] ?? '';
  const { clock } = data;
  const [rule = ''] = typeof clock === 'string' ? clock.split('/') : [];
  const clockRule = ruleName(rule)?.[language] ?? '';
  const opened = (fact.clocks ?? []).flatMap((one) => (one.change === 'open' ? [one.clock] : []));
  const judgeDueOn = opened.find(({ id }) => id === data['judging'])?.legalDueOn ?? '';
  return { measure, clockRule, judgeDueOn, ...verdictsOf(data) };
}

/** How many earlier petitions a clerk found to be the same matter, and how many another one. */
function verdictsOf({ repeats }: Readonly<Record<string, unknown>>): Record<string, string> {
  const all: readonly unknown[] = Array.isArray(repeats) ? repeats : [];
  const count = (verdict: string): string =>
    String(all.filter((one) => (one as { verdict?: unknown }).verdict === verdict).length);
  return { same: count('same'), other: count('other') };
}

function textOf(field: string, value: unknown, words: Words): string {
  if (Array.isArray(value)) {
    return value.map((one) => textOf(field, one, words)).join(words.language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (officeFields.has(field)) return officeName(value, words);
  if (field === 'article') return articleText(value, words.language);
  if (field === 'rule') return words.ruleName(value)?.[words.language] ?? value;
  return wordOf(field, value, words.language);
}

function officeName(id: string, words: Words): string {
  if (id === 'petitioner') return wordOf('owner', id, words.language);
  return words.offices.get(as<OfficeId>(id))?.name[words.language] ?? id;
}

function actorText(actor: Actor, names: ReadonlyMap<string, string>, words: Words): string {
  if (actor.kind !== 'person') return wordOf('actor', actor.kind, words.language);
  const name = names.get(actor.principal) ?? wordOf('actor', 'person', words.language);
  const capacity = wordOf('capacity', actor.capacity, words.language);
  const isChinese = words.language === 'zh';
  const absent =
    actor.deputyFor === undefined ? null : (names.get(actor.deputyFor) ?? wordOf('actor', 'person', words.language));
  const inPlace = absent === null ? '' : isChinese ? `（代 ${absent}）` : ` (for ${absent})`;
  return isChinese
    ? `${officeName(actor.office, words)} ${capacity} ${name}${inPlace}`
    : `${name}${inPlace}, ${capacity}, ${officeName(actor.office, words)}`;
}
