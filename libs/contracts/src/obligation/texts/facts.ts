import type { ObligationFactType } from '#libs/obligation';
import { isMissing, without, type FactContract, type FactData, type FactNames } from '../../fact.js';
import { overdue, reminded, told, wordIn } from '../../fact-words.js';
import { yuan } from './money.js';
import { words } from './words.js';

const sum = (cents: unknown): string => (typeof cents === 'number' ? yuan(cents) : '');
const isNone = (field: string) => (data: FactData) => data[field] === 0;

/** Something was performed: so much of a sum, or what is none; perhaps another one than the same that was recorded before. */
const performed = (
  [zh, en]: readonly [string, string],
  [zhOther, enOther]: readonly [string, string],
  word: FactContract['word'],
): FactContract => {
  const isAnother = (data: FactData): boolean => data['isAnother'] === true;
  const isNoSum = without('amountCents');
  return {
    said: { zh, en },
    variants: [
      { fits: (data) => isAnother(data) && isNoSum(data), zh: zhAgain(zhOther), en: enAgain(enOther) },
      { fits: isAnother, zh: zhAgain(zh), en: enAgain(en) },
      { fits: isNoSum, zh: zhOther, en: enOther },
    ],
    values: ({ amountCents }) => ({ sum: sum(amountCents) }),
    word,
  };
};

const zhAgain = (said: string): string => `${said}（同一天同样的另一笔）`;
const enAgain = (said: string): string => `${said} (Another one than the same of that day.)`;

const daysIn = ({ days }: FactData, { said }: FactNames): Readonly<Record<string, string>> => {
  const all = Array.isArray(days) ? (days as readonly { due: number; on: string }[]) : [];
  const each = (zh: (one: { due: number; on: string }) => string) => all.map(zh);
  const list = {
    zh: each(({ due, on }) => `第 ${String(due)} 期 ${on}`).join('，'),
    en: each(({ due, on }) => `no. ${String(due)} by ${on}`).join(', '),
  };
  return { list: all.length === 0 ? '' : said(list) };
};

/** How every fact of an obligation is said. */
export const facts = {
  opened: {
    said: {
      zh: '协议自 {effectiveOn} 起生效，这一项义务开始跟踪。',
      en: 'In force from {effectiveOn}: it is watched.',
    },
    variants: [
      {
        fits: ({ matter }) => matter === 'execution',
        zh: '支持请求的意见由{executor}执行，开始跟踪。',
        en: 'An opinion that supports is carried out by {executor}: it is watched.',
      },
    ],
    word: { zh: '开始跟踪履行', en: 'began to watch it' },
  },
  partiesTold: told('当事人或者代理有变化，已告知。', 'Who acts for whom has changed, and is known here.', {
    zh: '告知当事人变化',
    en: 'told who acts for whom',
  }),
  becameDue: {
    said: { zh: '可以履行：{list}。', en: 'To be performed: {list}.' },
    variants: [
      {
        fits: ({ days }) => Array.isArray(days) && days.length === 0,
        zh: '可以履行；没有约定日期，定期询问。',
        en: 'To be performed; it has no day, and is asked about.',
      },
    ],
    values: daysIn,
    word: { zh: '可以履行', en: 'became due' },
  },
  beforeEnded: {
    said: { zh: '在先的第 {which} 项：{how}。', en: 'Number {which}, which comes before it: {how}.' },
    variants: [
      {
        fits: ({ as }) => as === 'elsewhere',
        zh: '在先的第 {which} 项：{how}。这一项继续等待，定期询问。',
        en: 'Number {which}, which comes before it: {how}. It goes on waiting, and is asked about.',
      },
      {
        fits: ({ as }) => as === 'reopened',
        zh: '在先的第 {which} 项要重新履行，这一项重新等待。',
        en: 'Number {which}, which comes before it, is to be performed again: this one waits again.',
      },
    ],
    values: ({ name, as }, names) => ({ which: String(name).slice(1), how: wordIn(words.endedAs, as, names) }),
    word: { zh: '在先义务的结果', en: 'heard of what comes before it' },
  },
  fellAway: {
    said: {
      zh: '在先的第 {which} 项没有履行，本项的履行条件没有成就。',
      en: 'Number {which} is not performed, and it falls away.',
    },
    values: ({ name }) => ({ which: String(name).slice(1) }),
    word: { zh: '履行条件未成就', en: 'fell away' },
  },
  confirmationTold: {
    said: { zh: '司法确认：{how}（{on}）。', en: 'Judicial confirmation: {how} ({on}).' },
    values: ({ as }, names) => ({ how: wordIn(words.confirmation, as, names) }),
    word: { zh: '司法确认的情况', en: 'heard of the court' },
  },
  foundUnperformed: told(
    '回访得知没有履行，须再核实。',
    'A revisit has found it not performed; it is looked at again.',
    {
      zh: '回访得知未履行',
      en: 'was found not performed',
    },
  ),
  acknowledged: performed(
    ['{party} 确认 {on} 收到 {sum} 元。', '{party} says that {sum} yuan came on {on}.'],
    ['{party} 确认 {on} 已履行。', '{party} says that it was done on {on}.'],
    { zh: '确认收到', en: 'said that it came' },
  ),
  proved: performed(
    ['凭证明登记 {on} 履行 {sum} 元。', 'By proof: {sum} yuan on {on}.'],
    ['凭证明登记 {on} 已履行。', 'By proof: done on {on}.'],
    { zh: '凭证明登记履行', en: 'recorded proof' },
  ),
  doneOnTheSpot: performed(
    ['协议写明 {on} 当场履行 {sum} 元。', 'The agreement says that {sum} yuan were paid on the spot, {on}.'],
    ['协议写明 {on} 当场履行。', 'The agreement says that it was done on the spot, {on}.'],
    { zh: '当场履行', en: 'was done on the spot' },
  ),
  claimed: performed(
    [
      '{party} 自述 {on} 已付 {sum} 元，待债权人确认。',
      '{party} says that {sum} yuan were paid on {on}; the creditor is asked.',
    ],
    ['{party} 自述 {on} 已履行，待债权人确认。', '{party} says that it was done on {on}; the creditor is asked.'],
    { zh: '自述已履行', en: 'said that it was done' },
  ),
  denied: told('{party} 表示没有落实，重新核实。', '{party} says that it is not carried out: it is looked at again.', {
    zh: '表示没有落实',
    en: 'said that it is not carried out',
  }),
  disputed: told('{party} 说没有收到（第 {claim} 次自述）。', '{party} says that it did not come (word {claim}).', {
    zh: '说没有收到',
    en: 'said that it did not come',
  }),
  breachWithdrawn: {
    said: {
      zh: '填报在期限内（{on}）已执行，撤销逾期记录，由{looker}核实。',
      en: 'It is stated that the day was kept ({on}): the breach is withdrawn, and {looker} looks at it.',
    },
    variants: [
      {
        fits: ({ looker }) => isMissing(looker),
        zh: '在期限内（{on}）已执行，撤销逾期记录。',
        en: 'The day was kept ({on}): the breach is withdrawn.',
      },
    ],
    word: { zh: '撤销逾期记录', en: 'withdrew the breach' },
  },
  dayConfirmed: told('填报的执行日期经核实成立。', 'The stated day was looked at, and stands.', {
    zh: '确认填报的执行日期',
    en: 'confirmed the stated day',
  }),
  dayRejected: {
    said: {
      zh: '填报的执行日期不予确认：没有办理，继续执行。',
      en: 'The stated day does not stand: it never took place, and is owed.',
    },
    variants: [
      {
        fits: ({ finding }) => finding === 'other_day',
        zh: '填报的执行日期不予确认：以记录之日 {on} 为准。',
        en: 'The stated day does not stand: that of the record counts, {on}.',
      },
    ],
    word: { zh: '不予确认填报的执行日期', en: 'rejected the stated day' },
  },
  struck: told('划去第 {payment} 笔履行记录。', 'Payment {payment} was struck out.', {
    zh: '划去一笔履行',
    en: 'struck a payment out',
  }),
  upheld: told('复核后维持有疑问的履行记录。', 'What was doubted was looked at again, and stands.', {
    zh: '复核后维持',
    en: 'upheld what was doubted',
  }),
  waived: told('{party} 放弃这一项。', '{party} lets it be.', { zh: '放弃', en: 'let it be' }),
  standingTold: told('{party} 说明了履行情况。', '{party} has said how it stands.', {
    zh: '说明履行情况',
    en: 'said how it stands',
  }),
  proposed: {
    said: { zh: '{party} 提议延期：{list}。', en: '{party} proposes later days: {list}.' },
    values: daysIn,
    word: { zh: '提议延期', en: 'proposed later days' },
  },
  amendmentSigned: told('{party} 签了第 {amendment} 次延期。', '{party} has signed later days no. {amendment}.', {
    zh: '签延期协议',
    en: 'signed later days',
  }),
  amendmentDeclined: told(
    '{party} 不同意第 {amendment} 次延期。',
    '{party} does not agree to later days no. {amendment}.',
    {
      zh: '不同意延期',
      en: 'declined later days',
    },
  ),
  amended: {
    said: { zh: '各方已签，日期改为：{list}。', en: 'All have signed; its days are: {list}.' },
    values: daysIn,
    word: { zh: '延期', en: 'was postponed' },
  },
  reminded: told(
    '第 {due} 期 {dueOn} 到期，提醒债务人：写在本人页面上，并发信息。',
    'Instalment {due} is due on {dueOn}; the debtor is reminded on the own page and by a message.',
    {
      zh: '提醒债务人',
      en: 'reminded the debtor',
    },
  ),
  dayPassed: {
    said: {
      zh: '第 {due} 期日期 {dueOn} 已过，还缺 {sum} 元；期满不视为履行。',
      en: 'The day of instalment {due}, {dueOn}, has passed; {sum} yuan are missing, and nothing is performed by it.',
    },
    variants: [
      {
        fits: (data) => data['isDemanded'] === true && !isMissing(data['missingCents']),
        zh: '第 {due} 期没有约定日期，督促时指定的履行期限 {dueOn} 已过，还缺 {sum} 元；期满不视为履行。',
        en: 'No day was agreed on for instalment {due}; the one given when it was urged, {dueOn}, has passed; {sum} yuan are missing, and nothing is performed by it.',
      },
      {
        fits: ({ isDemanded }) => isDemanded === true,
        zh: '没有约定日期，督促时指定的履行期限 {dueOn} 已过，没有履行；期满不视为履行。',
        en: 'No day was agreed on; the one given when it was urged, {dueOn}, has passed; nothing is performed by it.',
      },
      {
        fits: without('missingCents'),
        zh: '日期 {dueOn} 已过，没有履行；期满不视为履行。',
        en: 'Its day, {dueOn}, has passed; nothing is performed by it.',
      },
    ],
    values: ({ missingCents }) => ({ sum: sum(missingCents) }),
    word: { zh: '履行日期已过', en: 'passed its day' },
  },
  urged: told('第 {number} 次督促履行。', 'Urged, number {number}.', { zh: '督促履行', en: 'urged' }),
  optionsTold: {
    said: {
      zh: '已告知债权人可以采取的途径和日期（{how}）。',
      en: 'The creditor was told what may be done, and by when ({how}).',
    },
    values: ({ manner }, names) => ({ how: wordIn(words.manner, manner, names) }),
    word: { zh: '告知可以采取的途径', en: 'told the creditor what may be done' },
  },
  asked: told('询问了履行情况。', 'It was asked how it stands.', { zh: '询问履行情况', en: 'asked how it stands' }),
  restored: told('协议没有被取代，恢复跟踪。', 'No other agreement took its place: it is watched again.', {
    zh: '恢复跟踪',
    en: 'heard that it binds as before',
  }),
  recordedBroken: told('经督促没有履行，已记录。', 'It was urged, and is not performed.', {
    zh: '记录未履行',
    en: 'recorded that it is not performed',
  }),
  wentElsewhere: {
    said: { zh: '{on} 已进入其他程序：{place}。', en: 'Taken elsewhere on {on}: {place}.' },
    values: ({ where }, names) => ({ place: wordIn(words.where, where, names) }),
    word: { zh: '记录已进入其他程序', en: 'recorded that it was taken elsewhere' },
  },
  resumed: {
    said: { zh: '撤回结果“{how}”，恢复跟踪。', en: 'That it had ended, {how}, was taken back: it is watched again.' },
    values: ({ from }, names) => ({ how: wordIn(words.endedAs, from, names) }),
    word: { zh: '恢复跟踪', en: 'was watched again' },
  },
  ended: {
    said: { zh: '已结束：{how}（{on}）；多付 {sum} 元。', en: 'It has ended: {how} ({on}); {sum} yuan in excess.' },
    variants: [{ fits: isNone('excessCents'), zh: '已结束：{how}（{on}）。', en: 'It has ended: {how} ({on}).' }],
    values: ({ as, excessCents }, names) => ({ how: wordIn(words.endedAs, as, names), sum: sum(excessCents) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  overdue,
} as const satisfies Record<ObligationFactType, FactContract>;
