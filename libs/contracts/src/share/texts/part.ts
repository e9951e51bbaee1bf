import type { FactData, FactVariant } from '../../fact.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

const outcomeOf = ({ outcome }: FactData) =>
  Object.entries(words.endedAs).find(([name]) => name === outcome)?.[1] ?? null;

/** What it tells, and about which of them: `confirmed/2`. */
const causeOf = ({ cause }: FactData): readonly string[] => (typeof cause === 'string' ? cause.split('/') : []);
const tells = (cause: string, zh: string, en: string): FactVariant => ({
  fits: (data) => causeOf(data)[0] === cause,
  ...{ zh, en },
});

/** How a joint mediation tells of its shares, and a share of its joint mediation. Shares are called m1, m2. */
export const part: PartTexts = {
  noted: {
    said: { zh: '{member} 的分担件有新情况。', en: 'Something new in the share of {member}.' },
    variants: [
      tells('asked', '已向 {member} 提出第 {which} 次征求意见。', '{member} was asked about proposal {which}.'),
      tells('confirmed', '{member} 确认牵头单位（第 {which} 次）。', '{member} confirms the lead of proposal {which}.'),
      tells('objected', '{member} 有异议（第 {which} 次）。', '{member} objects to the lead of proposal {which}.'),
      tells(
        'owed',
        '已告知 {member} 由谁牵头、何时提出书面意见。',
        '{member} was told who leads, and by when its position is owed.',
      ),
      tells('unled', '已告知 {member} 牵头单位变更。', '{member} was told that another one is to lead.'),
      tells('position', '{member} 提出第 {which} 份书面意见。', '{member} gave position {which}.'),
      tells('finish', '已告知 {member} 联合调解有了结果。', '{member} was told that it was concluded.'),
      tells('release', '已告知 {member} 不再需要其参加。', '{member} was told that nothing is asked of it any more.'),
    ],
    values: (data) => ({ member: String(data['name']), which: causeOf(data)[1] ?? '' }),
  },
  ended: {
    said: { zh: '一个分担件已结束：{as}。', en: 'A share has ended: {as}.' },
    values: (data, names) => {
      const outcome = outcomeOf(data);
      return { as: outcome === null ? '' : names.said(outcome) };
    },
  },
  parentKnows: { said: { zh: '已告知联合调解。', en: 'The joint mediation was told.' } },
};
