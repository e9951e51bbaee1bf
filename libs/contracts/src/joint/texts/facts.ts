import type { JointFactType } from '#libs/joint';
import type { FactContract, FactNames } from '../../fact.js';
import { isMissing } from '../../fact.js';
import { overdue, reminded } from '../../fact-words.js';
import { drawFacts, told } from './draw-facts.js';
import { words } from './words.js';

/** Offices of a fact by their names. */
function officesOf(list: unknown, { officeOf, said }: FactNames): string {
  const ids = Array.isArray(list) ? (list as readonly unknown[]) : [];
  return ids.map(officeOf).join(said({ zh: '、', en: ', ' }));
}

const officesIn = (members: unknown): unknown =>
  Array.isArray(members) ? members.map((one: { readonly office?: unknown }) => one.office) : [];

const templateOf = (name: unknown, said: FactNames['said']): string => {
  const found = Object.entries(words.template).find(([template]) => template === name)?.[1];
  return found === undefined ? String(name) : said(found);
};

const endingOf = (as: unknown, said: FactNames['said']): string => {
  const found = Object.entries(words.endedAs).find(([name]) => name === as)?.[1];
  return found === undefined ? String(as) : said(found);
};

/** How every fact of a joint mediation is said. Experts are no names in it: the page has them for whoever may see it. */
export const facts = {
  opened: told(
    '各方当事人已同意，请{centre}组织联合调解（{whose}；{template}，{matter}）。',
    'As all parties have agreed, {centre} was asked for a joint mediation ({whose}; {template}, {matter}).',
    {
      zh: '请求联合调解',
      en: 'asked for it',
    },
  ),
  requestReturned: told(
    '综治中心退回请求，联合调解不再进行；委员会可以重新请求。',
    'The centre returns the request, and it goes no further; the committee may ask anew.',
    {
      zh: '退回请求',
      en: 'returned the request',
    },
  ),
  requestTakenBack: told(
    '委员会撤回请求，联合调解不再进行。',
    'The committee takes its request back, and it goes no further.',
    {
      zh: '撤回请求',
      en: 'took the request back',
    },
  ),
  templateChanged: {
    said: { zh: '联调模式由“{before}”改为“{template}”。', en: 'The template is {template} now, instead of {before}.' },
    values: ({ from }, { said }) => ({ before: templateOf(from, said) }),
    word: { zh: '更改联调模式', en: 'changed the template' },
  },
  leadProposed: {
    said: {
      zh: '第 {proposal} 次提出由{lead}牵头；新增成员单位：{offices}。',
      en: 'Proposal {proposal}: {lead} is to lead; new members: {offices}.',
    },
    variants: [
      {
        fits: ({ members }) => Array.isArray(members) && members.length === 0,
        zh: '第 {proposal} 次提出由{lead}牵头。',
        en: 'Proposal {proposal}: {lead} is to lead.',
      },
    ],
    values: ({ members }, names) => ({ offices: officesOf(officesIn(members), names) }),
    word: { zh: '提出牵头单位', en: 'proposed a lead' },
  },
  admitted: {
    said: { zh: '可以参加：{all}。', en: 'May take part: {all}.' },
    values: ({ offices }, names) => ({ all: officesOf(offices, names) }),
    word: { zh: '允许参加', en: 'let them in' },
  },
  leadStands: told(
    '各成员没有异议，由{lead}牵头；书面意见期限 {positionBy}。',
    'Nobody objects: {lead} leads, and positions are owed by {positionBy}.',
    { zh: '确定牵头单位', en: 'settled the lead' },
  ),
  leadObjected: {
    said: { zh: '有异议：{against}；由中心重新提出。', en: 'Objections of {against}: the centre names a lead again.' },
    variants: [
      {
        fits: ({ by }) => Array.isArray(by) && by.length === 0,
        zh: '{silent}没有答复，不视为同意牵头；由中心重新提出。',
        en: '{silent} was silent, which takes no lead: the centre names one again.',
      },
    ],
    values: ({ by, untaken }, names) => ({ against: officesOf(by, names), silent: officesOf(untaken, names) }),
    word: { zh: '有异议', en: 'heard objections' },
  },
  leadDisputed: {
    said: {
      zh: '再次有异议：{against}；由{conference}决定。',
      en: 'Objections again, of {against}: {conference} rules on it.',
    },
    values: ({ by }, names) => ({ against: officesOf(by, names) }),
    word: { zh: '提请决定', en: 'laid it before the conference' },
  },
  officeBarred: told('{office}经查明是当事一方。', '{office} was found to be a party.', {
    zh: '列为当事一方',
    en: 'barred a party',
  }),
  barredDropped: {
    said: {
      zh: '{all}已成为当事一方，不再参加。',
      en: 'In the place of a party now, and no longer in it: {all}.',
    },
    values: ({ offices }, names) => ({ all: officesOf(offices, names) }),
    word: { zh: '退出（当事一方）', en: 'dropped a party' },
  },
  untoldDropped: {
    said: {
      zh: '当事人不同意，或者撤回了同意，{all}不再参加。',
      en: 'A party says no, or has taken back its agreement, and they are in it no more: {all}.',
    },
    variants: [
      {
        fits: ({ offices }) => Array.isArray(offices) && offices.length === 0,
        zh: '当事人不同意，或者撤回了同意。',
        en: 'A party says no, or has taken back its agreement.',
      },
    ],
    values: ({ offices }, names) => ({ all: officesOf(offices, names) }),
    word: { zh: '退出（当事人不同意）', en: 'dropped whom a party does not want' },
  },
  leadRuled: told(
    '决定由{lead}牵头，为最终决定；书面意见期限 {positionBy}。',
    'Ruled, for good: {lead} leads, and positions are owed by {positionBy}.',
    { zh: '决定牵头单位', en: 'ruled on the lead' },
  ),
  memberAdded: told('{office}作为成员单位参加（{role}）。', '{office} is a member now ({role}).', {
    zh: '增加成员单位',
    en: 'added a member',
  }),
  memberDismissed: told('{office}不再参加。', '{office} is a member no more.', {
    zh: '成员单位退出',
    en: 'let a member go',
  }),
  memberReplaced: told('{office}接替{instead}（{role}）。', '{office} is there in the place of {instead} ({role}).', {
    zh: '替换成员单位',
    en: 'replaced a member',
  }),
  meetingCalled: told(
    '定于 {on} {from}至{until} 召开成员会议。',
    'The members are called for {on}, {from} to {until}.',
    {
      zh: '召集成员会议',
      en: 'called the members',
    },
  ),
  meetingCalledOff: told('已取消定好的成员会议。', 'The meeting that was called is off.', {
    zh: '取消成员会议',
    en: 'called it off',
  }),
  met: {
    said: { zh: '{on} 召开成员会议，到会：{there}。', en: 'The members met on {on}: {there}.' },
    values: ({ attended }, names) => ({ there: officesOf(attended, names) }),
    word: { zh: '成员会议', en: 'recorded a meeting' },
  },
  quorumMissed: {
    said: {
      zh: '{on} 的成员会议不足法定人数，缺席：{absent}；须重新召集。',
      en: 'Too few at the meeting of {on}, without {absent}: they are called again.',
    },
    values: ({ missing }, names) => ({ absent: officesOf(missing, names) }),
    word: { zh: '不足法定人数', en: 'recorded a failed quorum' },
  },
  meetingCorrected: {
    said: {
      zh: '更正 {on} 的成员会议记录，到会：{there}；缺席：{absent}，须重新召集。',
      en: 'The meeting of {on} is corrected: {there} were there, without {absent}, and they are called again.',
    },
    variants: [
      {
        fits: ({ missing }) => Array.isArray(missing) && missing.length === 0,
        zh: '更正 {on} 的成员会议记录，到会：{there}。',
        en: 'The meeting of {on} is corrected: {there}.',
      },
    ],
    values: ({ attended, missing }, names) => ({
      ...{ there: officesOf(attended, names), absent: officesOf(missing, names) },
    }),
    word: { zh: '更正会议记录', en: 'corrected a meeting' },
  },
  ...drawFacts,
  concluded: told('已形成结果：{as}。', 'Concluded: {as}.', { zh: '形成结果', en: 'concluded it' }),
  heard: {
    said: {
      zh: '必要成员单位的书面意见还没有齐；此前不达成协议。',
      en: 'A position of a necessary member is missing: nothing is agreed on before.',
    },
    variants: [
      {
        fits: ({ isHeard }) => isHeard === true,
        zh: '必要成员单位的书面意见已经齐了。',
        en: 'The positions of all necessary members are in.',
      },
    ],
    word: { zh: '书面意见是否已齐', en: 'told whether all positions are in' },
  },
  mediationSettled: {
    said: {
      zh: '调解已达成协议，联合调解随之有了结果。',
      en: 'The mediation was settled, and this one is concluded with it.',
    },
    variants: [
      {
        fits: ({ isConcluded }) => isConcluded === true,
        zh: '调解已达成协议。',
        en: 'The mediation was settled.',
      },
    ],
    word: { zh: '调解达成协议', en: 'heard that it was settled' },
  },
  ended: {
    said: { zh: '联合调解已结束：{how}。', en: 'The joint mediation has ended: {how}.' },
    values: ({ as }, { said }) => ({ how: endingOf(as, said) }),
    word: { zh: '结束', en: 'ended' },
  },
  warned: reminded,
  dateMissed: {
    said: {
      zh: '{office}未在 {dueOn} 前办理：{clockRule}；由上级机关按平台规定催办，不停止调解。',
      en: '{office} did not act by {dueOn}: {clockRule}; it is pressed by a rule of ours, and nothing stops.',
    },
    variants: [
      {
        fits: ({ isPressed }) => isPressed !== true,
        zh: '{office} 逾期未办（{dueOn}）：{clockRule}。',
        en: '{office} was late ({dueOn}): {clockRule}.',
      },
    ],
    values: ({ clock }, { ruleOf }) => ({ clockRule: isMissing(clock) ? '' : ruleOf(clock) }),
    word: { zh: '逾期未办', en: 'was late' },
  },
  overdue,
} as const satisfies Record<JointFactType, FactContract>;
