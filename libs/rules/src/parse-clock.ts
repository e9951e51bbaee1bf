import type { PackReader } from '#libs/calendar';
import { partyRoles } from '#libs/kernel';
import { readCitations } from './citation.js';
import {
  origins,
  supervisionBases,
  supervisionTriggers,
  type ClockRule,
  type ExclusionRule,
  type Expiry,
  type ExtensionRule,
  type Named,
  type Origin,
  type RuleLimit,
  type WarningRow,
} from './rule-pack.js';

const RULE_ID = /^[A-Z]{2}-[A-Z0-9]+$/;
const WARNING_ID = /^[a-z][a-z0-9-]*$/;
const UNITS = ['CALENDAR_DAY', 'WORKING_DAY', 'MONTH', 'HOUR'] as const;
const BEFORE_UNITS = ['CALENDAR_DAY', 'WORKING_DAY', 'HOUR'] as const;
const REQUIRED = ['id', 'name', 'article', 'limit', 'origin', 'roll', 'starts', 'owner', 'warnings', 'expiry'];

/** One rule of the list `clocks`, checked against itself. */
export function readClockRule(reader: PackReader): ClockRule {
  const field = reader.fields(REQUIRED, ['extension', 'exclusions', 'remark', 'remarkZh']);
  const rule: ClockRule = {
    id: word(field('id'), RULE_ID),
    name: readNamed(field('name')),
    article: citations(field('article')),
    limit: readLimit(field('limit')),
    ...readOrigin(field),
    roll: field('roll').flag(),
    starts: field('starts').text(),
    owner: field('owner').oneOf(['office', ...partyRoles]),
    warnings: readWarnings(field('warnings')),
    expiry: readExpiry(field('expiry')),
    extension: field('extension').orNull(readExtension),
    exclusions: field('exclusions').orNull((each) => each.items().map(readExclusion)) ?? [],
  };
  checkOwner(rule, field);
  checkOrigin(rule, field);
  checkLimit(rule, field);
  return rule;
}

type Field = (name: string) => PackReader;

/** That it is so long, or is named at all, is a rule of ours. */
const isOurs = (origin: Origin): boolean => origin === 'ours' || origin === 'named';

/** Whose a number is, and why it is so: what is ours says it in both languages. */
export function readOrigin(field: Field): Pick<ClockRule, 'origin' | 'remark' | 'remarkZh'> {
  const origin: Origin = field('origin').oneOf(origins);
  const silent = (['remark', 'remarkZh'] as const).find((name) => field(name).isNull);
  if (isOurs(origin) && silent !== undefined) throw field(silent).refuse('missing_field');
  const said = (name: string): string | null => field(name).orNull((each) => each.text());
  return { origin, remark: said('remark'), remarkZh: said('remarkZh') };
}

/** A name in both languages. */
export function readNamed(reader: PackReader): Named {
  const field = reader.fields(['zh', 'en']);
  return { zh: field('zh').text(), en: field('en').text() };
}

/** Places in the Regulation or another law as they are written, all of which exist. */
export function citations(reader: PackReader): string {
  const text = reader.text();
  if (readCitations(text) === null) throw reader.refuse('unknown_citation');
  return text;
}

function word(reader: PackReader, pattern: RegExp): string {
  const text = reader.text();
  if (!pattern.test(text)) throw reader.refuse('expected_choice');
  return text;
}

function readLimit(reader: PackReader): RuleLimit {
  const field = reader.fields(['kind'], ['unit', 'length']);
  const kind = field('kind').oneOf(['period', 'date', 'none']);
  if (kind === 'period') {
    return { kind, unit: field('unit').oneOf(UNITS), length: field('length').whole(1, 36_600) };
  }
  if (!field('unit').isNull || !field('length').isNull) throw reader.refuse('contradiction');
  return { kind };
}

function readWarnings(reader: PackReader): WarningRow[] {
  const rows: WarningRow[] = [];
  for (const item of reader.items()) {
    const row = readWarning(item);
    if (rows.some(({ id }) => id === row.id)) throw item.refuse('doubled_value');
    rows.push(row);
  }
  return rows;
}

function readWarning(reader: PackReader): WarningRow {
  const field = reader.fields(['id', 'before', 'hour', 'to']);
  const id = word(field('id'), WARNING_ID);
  // `expiry` is the name of a clock's own last moment.
  if (id === 'expiry') throw field('id').refuse('contradiction');
  const before = field('before').fields(['unit', 'length']);
  const unit = before('unit').oneOf(BEFORE_UNITS);
  const length = before('length').whole(unit === 'HOUR' ? 1 : 0, 36_600);
  const hour = field('hour').orNull((each) => each.whole(0, 23));
  if ((hour === null) !== (unit === 'HOUR')) throw field('hour').refuse('contradiction');
  return { id, before: { unit, length }, hour, to: field('to').oneOf(['owner', 'head', 'bureau']) };
}

function readExpiry(reader: PackReader): Expiry {
  const field = reader.fields(['means', 'liability', 'trigger'], ['basis']);
  const means = field('means').oneOf(['breach', 'lapse', 'ladder', 'none']);
  const trigger = field('trigger').orNull((each) => each.oneOf(supervisionTriggers));
  const basis = field('basis').orNull((each) => each.oneOf(supervisionBases));
  // Only a default can be supervised, and by a trigger of art. 40 on the basis of art. 40 alone.
  if (trigger !== null && means !== 'breach') throw field('trigger').refuse('contradiction');
  if (basis !== null && means !== 'breach') throw field('basis').refuse('contradiction');
  if ((trigger !== null) !== (basis === 'art40')) throw field('trigger').refuse('contradiction');
  return { means, liability: field('liability').orNull(citations), trigger, basis };
}

function readExtension(reader: PackReader): ExtensionRule {
  const field = reader.fields(['by', 'times', 'rule'], ['max']);
  const rule = word(field('rule'), RULE_ID);
  const by = field('by').oneOf(['approval', 'consent']);
  if (by === 'consent') {
    if (!field('max').isNull) throw field('max').refuse('contradiction');
    return { by, times: field('times').orNull((each) => each.whole(1, 1_000)), rule };
  }
  field('times').whole(1, 1);
  return { by, max: field('max').whole(1, 36_600), times: 1, rule };
}

function readExclusion(reader: PackReader): ExclusionRule {
  const field = reader.fields(['reason', 'until']);
  return { reason: field('reason').text(), until: field('until').orNull((each) => word(each, RULE_ID)) };
}

/**
 * A date that an office sets or names is its own and nobody else's; who lets a number of ours pass has broken no rule of the
 * law, and answers to none of its articles.
 */
function checkOrigin({ limit, origin, expiry }: ClockRule, field: Field): void {
  const isDated = origin === 'set' || origin === 'named';
  if ((limit.kind === 'date') !== isDated) throw field('origin').refuse('contradiction');
  if (isOurs(origin) && expiry.liability !== null) throw field('expiry').refuse('contradiction');
  // Nothing of art. 40 or 43 follows from a number of ours, and a number of the law is not pressed as one of ours.
  if (expiry.basis !== null && isOurs(origin) !== (expiry.basis === 'ours'))
    throw field('expiry').refuse('contradiction');
}

/** A party owes nothing here: a window can lapse, it is never a breach, and nobody is warned as its owner's head. */
function checkOwner(rule: ClockRule, field: Field): void {
  if (rule.owner === 'office') return;
  if (rule.expiry.means === 'breach' || rule.expiry.means === 'ladder') throw field('expiry').refuse('contradiction');
}

function checkLimit(rule: ClockRule, field: Field): void {
  if (rule.limit.kind === 'none') return checkWithoutLimit(rule, field);
  const isHours = rule.limit.kind === 'period' && rule.limit.unit === 'HOUR';
  if (isHours) checkHours(rule, field);
  const odd = rule.warnings.findIndex(({ before }) => (before.unit === 'HOUR') !== isHours);
  const item = field('warnings').items()[odd];
  if (item !== undefined) throw item.refuse('contradiction');
}

/** Hours run through rest days and never roll, extend or exclude (DC-03). */
function checkHours(rule: ClockRule, field: Field): void {
  if (rule.roll) throw field('roll').refuse('contradiction');
  if (rule.extension !== null) throw field('extension').refuse('contradiction');
  if (rule.exclusions.length > 0) throw field('exclusions').refuse('contradiction');
}

/** Without a limit there is no moment: nothing can be warned of, expire or be extended. */
function checkWithoutLimit(rule: ClockRule, field: Field): void {
  if (rule.warnings.length > 0) throw field('warnings').refuse('contradiction');
  if (rule.expiry.means !== 'none') throw field('expiry').refuse('contradiction');
  if (rule.extension !== null) throw field('extension').refuse('contradiction');
}
