import { PackReader } from '#libs/calendar';
import { readClockRule, readNamed, readOrigin } from './parse-clock.js';
import { readLadders } from './parse-ladder.js';
import type { ClockRule, Parameter, RuleNeeds, RulePack } from './rule-pack.js';

const CODE = 'rules.bad_pack';

/**
 * Reads the JSON text of a rule pack (规则包) and holds it to what a pack must be: every rule named in it is there, a
 * petitioner's window is no breach, every ladder rises.
 *
 * @param version content hash of the text, made by whoever loaded it
 * @param needsOf what the law of a procedure takes from its pack; left out for one that was held to it when it was loaded
 * @throws DomainError `rules.bad_pack` (invalid): details `line`, `path`, `reason`
 */
export function parseRulePack(
  text: string,
  version = '',
  needsOf: (procedure: string) => RuleNeeds | undefined = () => undefined,
): RulePack {
  const field = PackReader.of(text, CODE).fields(
    ['procedure', 'jurisdiction', 'name', 'source', 'inForceOn', 'parameters', 'clocks'],
    ['sourceZh', 'ladders'],
  );
  const [procedure, jurisdiction] = [field('procedure').text(), field('jurisdiction').text()];
  const needs = needsOf(procedure);
  const clocks = readClocks(field('clocks'));
  const parameters = readParameters(field('parameters'), needs);
  const ladders = field('ladders').orNull((each) => readLadders(each, clocks));
  const isWhole = needs === undefined || needs.clocks.every((rule) => Object.hasOwn(clocks, rule));
  if (!isWhole) throw field('clocks').refuse('missing_field');
  if (needs !== undefined && needs.hasLadder !== (ladders !== null)) throw field('ladders').refuse('missing_field');
  return {
    id: `${procedure}.${jurisdiction}`,
    version,
    procedure,
    name: readNamed(field('name')),
    jurisdiction,
    source: field('source').text(),
    sourceZh: field('sourceZh').orNull((each) => each.text()),
    inForceOn: field('inForceOn').date(),
    clocks,
    ladders,
    parameters,
  };
}

function readClocks(reader: PackReader): Record<string, ClockRule> {
  const clocks: Record<string, ClockRule> = {};
  for (const item of reader.items()) {
    const rule = readClockRule(item);
    if (Object.hasOwn(clocks, rule.id)) throw item.refuse('doubled_value');
    clocks[rule.id] = rule;
  }
  for (const item of reader.items()) {
    checkExtension(item, clocks);
    checkExclusions(item, clocks);
  }
  return clocks;
}

/** The rule that gives an extension must be in the pack, or nobody could say why a date moved. */
function checkExtension(item: PackReader, clocks: Readonly<Record<string, ClockRule>>): void {
  const extension = item.entries().find(([name]) => name === 'extension')?.[1];
  const rule = extension?.orNull((each) => each.fields(['by', 'times', 'rule'], ['max'])('rule'));
  if (rule && !Object.hasOwn(clocks, rule.text())) throw rule.refuse('unknown_reference');
}

/** What must end by a clock ends by one that has a length of its own. */
function checkExclusions(item: PackReader, clocks: Readonly<Record<string, ClockRule>>): void {
  const exclusions = item.entries().find(([name]) => name === 'exclusions')?.[1];
  for (const each of exclusions?.orNull((list) => list.items()) ?? []) {
    const until = each.fields(['reason', 'until'])('until');
    const rule = until.orNull((one) => one.text());
    if (rule !== null && clocks[rule]?.limit.kind !== 'period') throw until.refuse('unknown_reference');
  }
}

function readParameters(reader: PackReader, needs: RuleNeeds | undefined): Record<string, Parameter> {
  // No number of a pack is longer than a century in days.
  const bounds =
    needs?.parameters ?? Object.fromEntries(reader.entries().map(([name]) => [name, [0, 36_600] as const]));
  const field = reader.fields(Object.keys(bounds));
  return Object.fromEntries(Object.entries(bounds).map(([name, within]) => [name, readParameter(field(name), within)]));
}

function readParameter(reader: PackReader, [least, greatest]: readonly [number, number]): Parameter {
  const field = reader.fields(['value', 'origin'], ['remark', 'remarkZh']);
  return { value: field('value').whole(least, greatest), ...readOrigin(field) };
}
