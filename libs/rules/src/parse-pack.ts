import { PackReader } from '#libs/calendar';
import { readClockRule } from './parse-clock.js';
import { readLadder } from './parse-ladder.js';
import type { ClockRule, Named, RulePack, RuleParameters } from './rule-pack.js';

const CODE = 'rules.bad_pack';

/**
 * Reads the JSON text of a rule pack (规则包) and holds it to what a pack must be: every rule named in it is there, a
 * petitioner's window is no breach, the ladder rises.
 *
 * @param version content hash of the text, made by whoever loaded it
 * @throws DomainError `rules.bad_pack` (invalid): details `line`, `path`, `reason`
 */
export function parseRulePack(text: string, version = ''): RulePack {
  const field = PackReader.of(text, CODE).fields(
    ['id', 'name', 'jurisdiction', 'source', 'inForceOn', 'parameters', 'clocks', 'ladder'],
    ['sourceZh'],
  );
  const clocks = readClocks(field('clocks'));
  const parameters = readParameters(field('parameters'));
  return {
    id: field('id').text(),
    version,
    name: readNamed(field('name')),
    jurisdiction: field('jurisdiction').text(),
    source: field('source').text(),
    sourceZh: field('sourceZh').orNull((each) => each.text()),
    inForceOn: field('inForceOn').date(),
    clocks,
    ladder: readLadder(field('ladder'), clocks, parameters),
    parameters,
  };
}

/** A name in both languages. */
export function readNamed(reader: PackReader): Named {
  const field = reader.fields(['zh', 'en']);
  return { zh: field('zh').text(), en: field('en').text() };
}

function readClocks(reader: PackReader): Record<string, ClockRule> {
  const clocks: Record<string, ClockRule> = {};
  for (const item of reader.items()) {
    const rule = readClockRule(item, readNamed);
    if (Object.hasOwn(clocks, rule.id)) throw item.refuse('doubled_value');
    clocks[rule.id] = rule;
  }
  reader.items().forEach((item) => {
    checkExtension(item, clocks);
  });
  return clocks;
}

/** The rule that gives an extension must be in the pack, or nobody could say why a date moved. */
function checkExtension(item: PackReader, clocks: Readonly<Record<string, ClockRule>>): void {
  const extension = item.entries().find(([name]) => name === 'extension')?.[1];
  const rule = extension?.orNull((each) => each.fields(['max', 'times', 'rule'])('rule'));
  if (rule && !Object.hasOwn(clocks, rule.text())) throw rule.refuse('unknown_reference');
}

function readParameters(reader: PackReader): RuleParameters {
  const names = ['leastRungDistanceWorkingDays', 'backdatingDays', 'firstJudgementRung'] as const;
  // Cases are pinned to packs for ever: the first ones said beside XF-ACCEPT how long silence may last, unread.
  const field = reader.fields(names, ['silentAcceptanceDays', 'evaluationDays']);
  const isEvaluated = reader.entries().some(([name]) => name === 'evaluationDays');
  return {
    leastRungDistanceWorkingDays: field('leastRungDistanceWorkingDays').whole(1, 30),
    backdatingDays: field('backdatingDays').whole(0, 365),
    firstJudgementRung: field('firstJudgementRung').whole(1, 99),
    // Packs from before the evaluation do not say it.
    evaluationDays: isEvaluated ? field('evaluationDays').whole(1, 365) : 30,
  };
}
