import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions } from '#libs/docket';
import type { Grant, Permission } from '#libs/office';
import {
  parseRulePack,
  type ClockRule,
  type LadderRung,
  type Measure,
  type RulePack,
  type SupervisionBasis,
} from '#libs/rules';
import { abovePart } from './above.js';
import { competencePart } from './accusations.js';
import { mediationClocksPart } from './mediation-clocks.js';
import { cited, originCells, reasonsOf, usedRules } from './origins.js';
import { reviewBodiesPart } from './review-bodies.js';

type Row = readonly string[];

const units = { CALENDAR_DAY: '日 days', WORKING_DAY: '工作日 working days', MONTH: '月 months', HOUR: '小时 hours' };
const expiries = { breach: '逾期 breach', lapse: '失权 lapse', ladder: '下一级 next rung', none: '–' };
const relations = {
  any: '任何机构 any office',
  registrar: '登记机构 registrar',
  handler: '办理机关 handler',
  referrer: '转送机构 referrer',
  bureau: '信访局 bureau',
  aboveBureau: '信访局的上级机关（党委、政府） committee or government above the bureau',
  guide: '指导人民调解的机构 who guides mediation',
  addressee: '被督促机构 addressee',
  holder: '须决定的机构 holder',
  verifier: '核实的机构 verifier',
  executor: '执行单位 executor',
  access: '可见此案者 who may see it',
} satisfies Record<Grant['relation'], string>;

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function limitOf({ limit, extension, origin }: ClockRule): string {
  if (limit.kind === 'none') return '无数字 no number';
  if (limit.kind === 'date') return origin === 'named' ? '写明的日期 named date' : '指定日期 set date';
  const more = extension === null ? '' : extension.by === 'approval' ? ` + ≤ ${extension.max}` : ' + 协商 by consent';
  return `${limit.length}${more} ${units[limit.unit]}`;
}

function warningsOf({ warnings }: ClockRule): string {
  return warnings
    .map(({ before, to }) => `−${before.length} ${units[before.unit].split(' ')[0] ?? ''} (${to})`)
    .join(', ');
}

function clockRow(rule: ClockRule): Row {
  const { id, name, article, owner, expiry } = rule;
  const { means, trigger, basis } = expiry;
  const liability = expiry.liability === null ? null : cited(expiry.liability);
  // A trigger of art. 40 says its basis.
  const consequence = [expiries[means], liability, trigger ?? basis].filter((part) => part !== null);
  return [id, `${name.zh} ${name.en}`, cited(article), limitOf(rule), owner, warningsOf(rule), consequence.join(', ')];
}

function permissionRow([name, permission]: readonly [string, Permission]): Row {
  const persons = permission.persons.map(
    ({ capacities, relation }) => `${relations[relation]}: ${capacities.join(', ')}`,
  );
  const others = (['course', 'platform', 'public'] as const).filter((actor) => permission[actor]);
  return [`\`${name}\``, persons.join('; '), others.join(', ')];
}

/** The rule packs that this release comes with, in the order of their names. @param top of the checkout */
export function shippedRules(top: string): RulePack[] {
  const folder = join(top, 'libs', 'rules', 'packs');
  return readdirSync(folder)
    .sort()
    .map((name) => parseRulePack(readFileSync(join(folder, name), 'utf8')));
}

function periodsOf(pack: RulePack): string[] {
  const used = usedRules(pack);
  return [
    `## 时限 · Periods (\`${pack.id}\`)`,
    '',
    `${pack.name.zh} · ${pack.name.en}. ${pack.source}. Binding from ${pack.inForceOn}; clocks that start earlier are measured, not binding.`,
    '',
    table(
      [
        ...['id', '名称 name', '条 art.', '期限 limit', '谁的 whose', '提醒 warnings before the raw date'],
        ...['届满 expiry', '期限出处 origin', '使用 used'],
      ],
      Object.values(pack.clocks).map((rule) => [...clockRow(rule), ...originCells(rule, used)]),
    ),
    '',
    '条例没有写的、平台定的，逐项说明。 What the Regulations leave open, and what was decided beside them:',
    '',
    table(['规则、数字 rule, number', '期限出处 origin', '说明 reason'], reasonsOf(pack)),
    '',
    ...Object.entries(pack.ladders ?? {}).flatMap(([basis, ladder]) =>
      ladderOf(pack, basis as SupervisionBasis, ladder),
    ),
  ];
}

const bases: Readonly<Record<SupervisionBasis, string>> = {
  art40: '督办（第四十条） Supervision (art. 40)',
  art43: '信访部门自身未履行职责（第四十三条） The petition office’s own failure (art. 43)',
  ours: '平台期限（非法定） Numbers of the platform (not statutory)',
};
const authorities: Readonly<Record<string, string>> = {
  'late-office': '逾期或者未履行职责的机构 late office',
  commissioner: '交件机关 who passed the matter on',
  'superior-organ': '上级机关 superior organ',
};
const presupposed = {
  serious_failure: '以履职不力、存在严重问题为前提 on a finding of failure in duty with serious problems',
  grave_consequences: '以造成严重后果为前提 on a finding of grave consequences',
  listed_failure: '以第四十四条、第四十五条所列情形为前提 on a finding of a failure that art. 44 or 45 lists',
};

function measureText({ name, article, finding, to }: Measure): string {
  const parts = [
    article === null ? null : cited(article),
    finding === null ? null : presupposed[finding],
    to === 'managing-organ' ? '向有管理权限的机关 to the organ with management authority' : null,
  ];
  const more = parts.filter((part) => part !== null).join('; ');
  return `${name.zh} ${name.en}${more === '' ? '' : ` (${more})`}`;
}

function ladderOf(pack: RulePack, basis: SupervisionBasis, ladder: readonly LadderRung[]): string[] {
  const rows = ladder.map(({ judgement, ...rung }) => [
    String(rung.rung),
    `${rung.name.zh} ${rung.name.en}`,
    rung.article === null ? '–' : cited(rung.article),
    String(rung.afterWorkingDays),
    `${authorities[rung.who] ?? rung.who}${judgement?.capacity === 'head' ? ' (head)' : ''}`,
    judgement === null
      ? '平台 platform'
      : `${judgement.mayWaive ? '由人决定 a person decides' : '应当 owed'}, ${judgement.opens}`,
    judgement === null ? (rung.reply ?? '–') : judgement.measures.map(measureText).join('; '),
    rung.fallback.length === 0 ? '–' : rung.fallback.join(', '),
  ]);
  return [
    `## 阶梯 · The ladder: ${bases[basis]} (\`${pack.id}\`)`,
    '',
    '先后和日期由平台确定，条例没有规定。 Order and days are ours; the Regulation has none. 每项逾期各走各的阶梯。没有可以提请的机关的，除“后备”所列以外不由别的机关代替，只记录在案。 Every breach climbs by itself. Where the body that a rung means is not there, nobody but its fallback takes its place, and the record says so.',
    '',
    table(
      [
        '级 rung',
        '名称 name',
        '条 art.',
        '工作日后 working days after',
        '向谁 before whom',
        '方式 how',
        '措施 measures',
        '后备 fallback',
      ],
      rows,
    ),
    '',
  ];
}

/** `docs/law.md`: what the rule packs and the permission table say, for whoever does not read data files. */
export function lawPage(packs: readonly RulePack[]): string {
  return [
    '# 时限、督办阶梯、权限 · Periods, ladder, permissions',
    '',
    'Written by `npm run docs:law` from the rule packs and the permission table; a test finds it stale.',
    '',
    'A case goes by the pack of its kind and of its county, or of the nearest jurisdiction above it that has one. A rule that is not marked as used is data without a procedure yet.',
    '',
    '期限是条例规定的，还是机关指定、平台规定的，逐条写明；平台的数字不是条例的期限，也不是第四十条第一款的督办情形。提醒的时间都由平台规定。 Each limit says whether the Regulations, an office or the platform sets it. A number of ours is no limit of the law and no ground of art. 40(1). When somebody is reminded is always ours.',
    '',
    '怎么数：条例只写“自……之日起”几日，没有写从哪天数起、末日遇休息日怎么办。平台按《民法典》第二百零一条自次日起算、第二百零三条末日顺延到下一个工作日、至二十四时止；用于机关的期限，也是平台的理解。 Counting: the Regulations say how many days from an event, not from which day they are counted, nor what happens on a day of rest. The platform counts by the Civil Code: from the next day (201), the last day moved to the next working day and lasting until 24:00 (203). That this holds for the limits of offices too is our reading.',
    '',
    ...packs.flatMap(periodsOf),
    ...mediationClocksPart(),
    '第四十二条、第四十六条追究的是机关、单位及其领导干部、工作人员的具体行为，第四十七条针对信访人的行为：不是本平台的程序，没有措施，也不记录；其责令改正、处理、劝阻和处罚由各该条所列机关在平台以外作出。平台计时的是机关，不是个人。 Arts. 42 and 46 hold conduct of organs, their leaders and staff to account, art. 47 is about the conduct of petitioners: neither is a procedure here, no measure is taken and nothing is recorded; orders, sanctions and dissuasion are those of the bodies that the articles name, outside this platform, which times the office and never the person.',
    '',
    ...reviewBodiesPart(),
    ...abovePart(),
    ...competencePart(),
    '## 权限 · Who may do what',
    '',
    'Beside the persons: `course` is the procedure itself, `platform` imports and tools on the server, `public` without an account.',
    '',
    table(['指令 command', '谁 persons', '其他 others'], Object.entries(permissions).map(permissionRow)),
    '',
  ].join('\n');
}
