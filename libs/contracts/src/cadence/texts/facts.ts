import type { CadenceFactType } from '#libs/cadence';
import type { FactContract, FactData } from '../../fact.js';
import { told, wordIn } from '../../fact-words.js';
import { words } from './words.js';

/** How many there are in a list of the fact. */
const countIn =
  (field: string) =>
  ({ [field]: all }: FactData): string =>
    String(Array.isArray(all) ? all.length : 0);
const isEmpty = (field: string) => (data: FactData) => countIn(field)(data) === '0';
const countMissing = countIn('missing');

// Of more than that it says how many: the page of the period shows how it stands with each.
const mostNamed = 5;

/** What the record of a period says, by the type of its fact. */
export const facts = {
  opened: {
    said: {
      zh: '{key} 期开始（{from} 至 {until}），{count} 家各有任务。',
      en: 'Period {key} begins ({from} to {until}); {count} owe something in it.',
    },
    values: ({ period, debtors }) => ({
      ...(period as Readonly<Record<'key' | 'from' | 'until', string>>),
      count: countIn('debtors')({ debtors }),
    }),
    word: { zh: '启动', en: 'began' },
  },
  // Whoever else owes something reads this too, and how much was found is nobody's to compare.
  filed: {
    said: { zh: '{debtor} 已报送。', en: '{debtor} has filed.' },
    values: ({ debtor, relayed }, names) => {
      const { way, word } = (relayed ?? {}) as { readonly way?: string; readonly word?: string };
      return {
        debtor: names.officeOf(debtor),
        way: wordIn(words.way, way, names),
        word: wordIn(words.word, word, names),
      };
    },
    variants: [
      {
        fits: ({ relayed }) => relayed !== undefined,
        ...{
          zh: '{debtor} 已报送：{way}，由{word}报，乡镇（街道）代录。',
          en: '{debtor} has filed {way}, on the word of {word}; its township has recorded it.',
        },
      },
    ],
    word: { zh: '报送', en: 'filed the return' },
  },
  counted: told('{debtor} 的一次督导计入本期（{on}）。', 'A tour of {debtor} counts ({on}).', {
    zh: '计入督导',
    en: 'counted a tour',
  }),
  excused: {
    said: { zh: '本期免除：{debtors}。', en: 'Let off in this period: {debtors}.' },
    variants: [
      {
        fits: (data) => Number(countIn('debtors')(data)) > mostNamed,
        zh: '本期免除 {count} 家：{debtors}等。',
        en: '{count} are let off in this period: {debtors} and others.',
      },
    ],
    values: (data, { officeOf, said }) => {
      const debtors = Array.isArray(data['debtors']) ? data['debtors'].slice(0, mostNamed) : [];
      return { count: countIn('debtors')(data), debtors: debtors.map(officeOf).join(said({ zh: '、', en: ', ' })) };
    },
    word: { zh: '免除', en: 'let some off' },
  },
  dissolved: {
    said: {
      zh: '{debtor} 已撤销，本期任务由布置机关承接，下期起不再安排。',
      en: '{debtor} is there no more: whoever commissioned it sees to this period, and nothing is owed in the next.',
    },
    values: ({ debtor }, { officeOf }) => ({ debtor: officeOf(debtor) }),
    word: { zh: '记录撤销', en: 'recorded that one is there no more' },
  },
  planned: {
    said: {
      zh: '下一期起的安排已调整：{count} 家各有任务。',
      en: 'What holds from the next period on is changed: {count} owe something.',
    },
    values: (data) => ({ count: countIn('debtors')(data) }),
    word: { zh: '调整安排', en: 'changed the plan' },
  },
  withdrawn: told(
    '布置机关撤回本期：误发，各家没有任务，以后各期也不开始。',
    'Whoever commissioned it withdraws the period, published by mistake: nobody owes anything in it, and none follows.',
    { zh: '撤回本期', en: 'withdrew the period' },
  ),
  alarmed: {
    said: { zh: '期满前提示：还有 {count} 家没有完成。', en: 'Before its end: {count} have not done it.' },
    variants: [{ fits: isEmpty('missing'), zh: '期满前提示：都已完成。', en: 'Before its end: all have done it.' }],
    values: (data) => ({ count: countMissing(data) }),
    word: { zh: '期满前提示', en: 'told what is missing' },
  },
  turned: told('本期最后一天已过。', 'Its last day is over.', { zh: '本期期满', en: 'came to its last day' }),
  nextOpened: told('下一期 {key} 已开始。', 'The next period, {key}, has begun.', {
    zh: '开始下一期',
    en: 'began the next period',
  }),
  closed: {
    said: {
      zh: '各家期限都已过，缺 {count} 家，已告知布置机关。',
      en: 'Nobody has a day left; {count} are missing, and whoever commissioned it is told.',
    },
    variants: [{ fits: isEmpty('missing'), zh: '各家都已完成。', en: 'All have done it.' }],
    values: (data) => ({ count: countMissing(data) }),
    word: { zh: '关账', en: 'closed the period' },
  },
  missingSeen: told('布置机关已查看缺项并提出意见。', 'Whoever commissioned it has seen what is missing.', {
    zh: '查看缺项',
    en: 'saw what is missing',
  }),
  ended: {
    said: { zh: '本期结束：{how}。', en: 'The period has ended: {how}.' },
    values: ({ as }, names) => ({ how: wordIn(words.endedAs, as, names) }),
    word: { zh: '结束', en: 'ended' },
  },
  // Several owe it on the same day: each reminder says whom it is for.
  warned: {
    said: { zh: '提醒{office}：“{rule}”临近到期。', en: 'Reminder to {office}: {rule} falls due.' },
    variants: [
      {
        fits: ({ to }) => to === 'head',
        ...{ zh: '提醒{office}负责人：“{rule}”临近到期。', en: 'Reminder to the head of {office}: {rule} falls due.' },
      },
    ],
    word: { zh: '提醒', en: 'reminded' },
  },
  overdue: {
    said: { zh: '{office} 逾期未完成（{dueOn}）：{clockRule}。', en: '{office} was late ({dueOn}): {clockRule}.' },
    values: ({ clock }, { ruleOf }) => ({ clockRule: ruleOf(clock) }),
    word: { zh: '逾期', en: 'was late' },
  },
} as const satisfies Record<CadenceFactType, FactContract>;
