import { articleText } from '#libs/contracts';
import { ruleNeeds } from '#libs/docket';
import type { ClockRule, Origin, Parameter, RulePack } from '#libs/rules';

type Row = readonly string[];

const words: Readonly<Record<Origin, string>> = {
  law: '条例 law',
  set: '机关指定 set by an office',
  named: '单位写明，**平台 ours** named by an office',
  ours: '**平台 ours**',
};

/** A citation as a Chinese law is quoted, and as the pack has it. */
export const cited = (article: string): string => `${articleText(article, 'zh')} ${article}`;

/** Whose the limit of a rule is, and whether anything runs by it. */
export const originCells = ({ id, origin }: ClockRule, used: ReadonlySet<string>): Row => [
  words[origin],
  used.has(id) ? '用 used' : '–',
];

/**
 * The rules of a pack by which something runs: those whose clocks the law of its kind opens by name, those that the rest
 * of the pack names (a ladder), and those that lengthen one of them.
 */
export function usedRules({ clocks, ...rest }: RulePack): ReadonlySet<string> {
  const elsewhere = JSON.stringify(rest);
  const opened = new Set(ruleNeeds[rest.procedure]?.clocks);
  const used = Object.values(clocks).filter(({ id }) => opened.has(id) || elsewhere.includes(`"${id}"`));
  return new Set(used.flatMap(({ id, extension }) => (extension === null ? [id] : [id, extension.rule])));
}

/** What a pack says of its rules where the text has no number, or where something was decided beside it. */
export function reasonsOf(pack: RulePack): Row[] {
  const ofRules = Object.values(pack.clocks).map(({ id, ...rule }) => reasonRow(id, rule));
  const ofNumbers = Object.entries(pack.parameters).map(([name, parameter]) =>
    reasonRow(`${name}: ${String(parameter.value)}`, parameter),
  );
  return [...ofRules, ...ofNumbers].filter(([, , reason]) => reason !== '');
}

const reasonRow = (of: string, { origin, remark, remarkZh }: Omit<Parameter, 'value'>): Row => [
  of,
  words[origin],
  [remarkZh, remark].filter((text) => text !== null).join(' '),
];
