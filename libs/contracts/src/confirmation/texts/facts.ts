import type { ConfirmationFactType } from '#libs/confirmation';
import { isMissing, without, type FactContract, type FactData, type FactNames } from '../../fact.js';
import { overdue, reminded, told, wordIn } from '../../fact-words.js';
import { words } from './words.js';

const itemsIn = (field: string) => (data: FactData, names: FactNames) => {
  const all = data[field];
  const said = (Array.isArray(all) ? all : []).map((one) => wordIn(words.items, one, names));
  return { list: said.length === 0 ? '' : names.said({ zh: said.join('、'), en: said.join(', ') }) };
};
const isNone = (field: string) => (data: FactData) => Array.isArray(data[field]) && data[field].length === 0;

const isCall = ({ step }: FactData) => step === 'both_called';
const isOfRule = (rule: string) => (data: FactData) => data['rule'] === rule;

/** How every fact of a judicial confirmation is said. */
export const facts = {
  opened: told(
    '协议自 {effectiveOn} 起生效，双方可以在三十日内共同申请司法确认。',
    'In force from {effectiveOn}: within thirty days the parties may ask a court together.',
    { zh: '可以申请司法确认', en: 'offered judicial confirmation' },
  ),
  partiesTold: told('当事人或者代理有变化，已告知。', 'Who acts for whom has changed, and is known here.', {
    zh: '告知当事人变化',
    en: 'told who acts for whom',
  }),
  putInWriting: told('口头协议已于 {on} 成书面，各方签名。', 'It was put in writing on {on}, and all have signed it.', {
    zh: '口头协议成书面',
    en: 'put it in writing',
  }),
  consented: told('{party} 同意申请司法确认。', '{party} wants a court to be asked.', {
    zh: '同意申请',
    en: 'wants a court to be asked',
  }),
  declined: told(
    '{party} 不申请司法确认；协议照样有效。',
    '{party} does not want it; the agreement binds all the same.',
    {
      zh: '不申请',
      en: 'does not want it',
    },
  ),
  agreedToApply: told('各方都同意申请。', 'All of them want it.', { zh: '各方都同意', en: 'all want it' }),
  bound: {
    said: { zh: '申请材料已整理，还缺：{list}。', en: 'The file is bound; it lacks: {list}.' },
    variants: [{ fits: isNone('lacking'), zh: '申请材料已整理齐全。', en: 'The file is bound, and whole.' }],
    values: itemsIn('lacking'),
    word: { zh: '整理申请材料', en: 'bound the file' },
  },
  applied: {
    said: {
      zh: '{on} 已提交申请（期满后，经人民法院准许）：{where}。',
      en: 'Asked on {on}, by the leave of the court: {where}.',
    },
    variants: [{ fits: without('leave'), zh: '{on} 已提交申请：{where}。', en: 'A court was asked on {on}: {where}.' }],
    values: ({ place }, names) => ({ where: wordIn(words.place, place, names) }),
    word: { zh: '提交申请', en: 'asked the court' },
  },
  courtStep: {
    said: { zh: '人民法院 {on}：{what}，期限 {until}。', en: 'The court, {on}: {what}, until {until}.' },
    variants: [
      { fits: without('until'), zh: '人民法院 {on}：{what}。', en: 'The court, {on}: {what}.' },
      {
        fits: (data) => isCall(data) && !isMissing(data['time']),
        zh: '人民法院 {on}：{what}，{until} {time}。',
        en: 'The court, {on}: {what} to {until}, {time}.',
      },
      { fits: isCall, zh: '人民法院 {on}：{what}，{until}。', en: 'The court, {on}: {what} to {until}.' },
    ],
    values: ({ step }, names) => ({ what: wordIn(words.step, step, names) }),
    word: { zh: '人民法院办理情况', en: 'recorded what the court did' },
  },
  courtStepCorrected: {
    said: {
      zh: '更正：{on} 的“{what}”记录有误，回到记录以前。',
      en: 'Corrected: that the court {what}, {on}, was a mistake; it stands as before.',
    },
    values: ({ step }, names) => ({ what: wordIn(words.step, step, names) }),
    word: { zh: '更正人民法院办理情况', en: 'corrected what the court did' },
  },
  restored: told('协议没有被取代，恢复到取代以前。', 'No other agreement took its place: it is as it was before.', {
    zh: '恢复',
    en: 'heard that it binds as before',
  }),
  courtAsked: told('询问了人民法院。', 'The court was asked how it stands.', {
    zh: '询问人民法院',
    en: 'asked the court',
  }),
  received: told('{party} 于 {on} 收到确认文书。', '{party} received it on {on}.', {
    zh: '收到确认文书',
    en: 'received it',
  }),
  reminded: {
    said: {
      zh: '申请的最后一日是 {lastOn}，提醒当事人（本人页面上，并发信息）：还没有答复的答复，各方都同意的提交。',
      en: 'The last day is {lastOn}; they are reminded on their pages and by a message, whoever has not answered to answer, and all who want it to hand it in.',
    },
    variants: [
      {
        fits: isOfRule('RM-SUPPLEMENT'),
        zh: '补充材料的最后一日是 {lastOn}，提醒各方（本人页面上，并发信息）。',
        en: 'What the court has asked for is to be there by {lastOn}; they are reminded on their pages and by a message.',
      },
      {
        fits: isOfRule('RM-ATTEND'),
        zh: '人民法院通知双方 {lastOn} 到场，提醒各方（本人页面上，并发信息）。',
        en: 'The court has called both sides to {lastOn}; they are reminded on their pages and by a message.',
      },
      {
        fits: isOfRule('RM-OBJECT'),
        zh: '{parties}提出异议的最后一日是 {lastOn}，提醒（本人页面上，并发信息）。',
        en: '{parties} may object until {lastOn}; they are reminded on the own page and by a message.',
      },
      {
        fits: isNone('parties'),
        zh: '申请的最后一日是 {lastOn}；有一方不申请，不提醒任何人。',
        en: 'The last day is {lastOn}; one does not want it, and nobody is reminded.',
      },
    ],
    word: { zh: '提醒', en: 'reminded' },
  },
  windowMoved: {
    ...told(
      '放假安排已公布，申请的最后一日改为 {lastOn}。',
      'The holidays of the year are published: the last day to ask is {lastOn}.',
      { zh: '重新计算最后一日', en: 'counted the last day again' },
    ),
    variants: [
      {
        fits: ({ clock }) => String(clock).startsWith('RM-OBJECT/'),
        zh: '放假安排已公布，一方提出异议的最后一日改为 {lastOn}。',
        en: 'The holidays of the year are published: the last day for a party to object is {lastOn}.',
      },
    ],
  },
  windowUnsettled: told(
    '计算的最后一日已过，该年的放假安排还没有公布，可能顺延：十日以内不作期满处理。',
    'The last day has passed as it was counted, and may be later, because the holidays of that year are not published: nothing has lapsed for ten days.',
    { zh: '等待放假安排公布', en: 'waited for the holidays' },
  ),
  lapsed: told(
    '三十日届满，没有申请；协议照样有效。',
    'The thirty days have passed; the agreement binds all the same.',
    {
      zh: '期限届满',
      en: 'lapsed',
    },
  ),
  courtLimitPassed: {
    said: {
      zh: '人民法院“{clockRule}”的期限已过，由委员会询问。',
      en: 'What may be expected of the court has passed: {clockRule}.',
    },
    variants: [
      {
        fits: isOfRule('RM-SUPPLEMENT'),
        zh: '人民法院限定的补充材料的最后一日已过。',
        en: 'The day by which the court wanted what it had asked for has passed.',
      },
      {
        fits: isOfRule('RM-ATTEND'),
        zh: '人民法院通知双方到场的日子已过。',
        en: 'The day to which the court had called both sides has passed.',
      },
    ],
    values: ({ clock }, { ruleOf }) => ({ clockRule: isMissing(clock) ? '' : ruleOf(clock) }),
    word: { zh: '人民法院期限已过', en: 'passed what was expected of the court' },
  },
  objectionLapsed: told('一方提出异议的期限届满。', 'The days in which a party may object have passed.', {
    zh: '异议期限届满',
    en: 'lapsed to object',
  }),
  ended: {
    said: { zh: '已结束：{how}（{on}）。', en: 'It has ended: {how} ({on}).' },
    values: ({ as }, names) => ({ how: wordIn(words.endedAs, as, names) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  overdue,
} as const satisfies Record<ConfirmationFactType, FactContract>;
