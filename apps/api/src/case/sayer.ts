import { factSentence, wordOf, type Language } from '#libs/contracts';
import { as, type Actor, type Fact, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { displayNamesOf } from '#libs/persistence';
import type { RulePack } from '#libs/rules';
import { Injectable } from '@nestjs/common';
import { Platform } from '../platform.js';

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
  'addressees',
]);

@Injectable()
export class Sayer {
  constructor(private readonly platform: Platform) {}

  /** @param rulePack version that the case is pinned to; its rules' names are used */
  async speech(facts: readonly Fact[], language: Language, rulePack: string): Promise<Speech> {
    const { database } = this.platform;
    const world = await this.platform.world();
    const principals = facts.filter(({ actor }) => actor.kind === 'person').map(({ actor }) => actor.principal);
    const names = await displayNamesOf(database, principals);
    const words = { language, offices: world.offices, rules: world.rules(rulePack) };
    return {
      sentenceOf: (kind, fact) => factSentence(kind, saidAs(fact), language, valuesOf(fact.data, words)),
      actorOf: (actor) => actorText(actor, names, words),
    };
  }
}

/** A date that bound nobody has its own sentence: nobody is called late by it. */
function saidAs({ type, data }: Fact): string {
  const isMeasured = typeof data === 'object' && data !== null && 'isBinding' in data && data.isBinding === false;
  return isMeasured ? `${type}.measured` : type;
}

interface Words {
  readonly language: Language;
  readonly offices: OfficeTree;
  readonly rules: RulePack;
}

function valuesOf(data: unknown, words: Words): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, textOf(field, value, words)]));
}

function textOf(field: string, value: unknown, words: Words): string {
  if (Array.isArray(value)) {
    return value.map((one) => textOf(field, one, words)).join(words.language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (officeFields.has(field)) return officeName(value, words);
  if (field === 'rule') return words.rules.clocks[value]?.name[words.language] ?? value;
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
  return words.language === 'zh'
    ? `${officeName(actor.office, words)} ${capacity} ${name}`
    : `${name}, ${capacity}, ${officeName(actor.office, words)}`;
}
