import type { FactData, FactNames, ToldFact } from '../../fact.js';
import { causeOf, tells, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

/** Members as facts of a joint mediation name them: one, or several with a proposal. */
const membersIn = ({ data }: ToldFact): readonly FactData[] =>
  Array.isArray(data['members']) ? (data['members'] as readonly FactData[]) : [data];

/** The office whose share it is, by its name in the joint mediation: m1. One that is not known is shown as it is. */
function memberOf(name: unknown, { officeOf }: FactNames, before: readonly ToldFact[]): string {
  const found = before.flatMap(membersIn).find(({ member }) => member === name);
  return found === undefined ? String(name) : officeOf(found['office']);
}

/** How a joint mediation tells of its shares, and a share of its joint mediation. */
export const part: PartTexts = {
  noted: {
    said: { zh: '{member} 的分担件有新情况。', en: 'Something new in the share of {member}.' },
    variants: [
      tells('asked', '已向 {member} 提出第 {which} 次征求意见。', '{member} was asked about proposal {which}.'),
      tells('confirmed', '{member} 确认牵头单位（第 {which} 次）。', '{member} confirms the lead of proposal {which}.'),
      tells(
        'silent',
        '{member} 逾期没有答复，依平台规定视为确认牵头单位（第 {which} 次）。',
        '{member} was silent in time, which by a rule of ours confirms the lead of proposal {which}.',
      ),
      tells(
        'untaken',
        '{member} 没有答复，不视为同意牵头（第 {which} 次）。',
        '{member} was silent, which takes no lead (proposal {which}).',
      ),
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
    values: (data, names, before = []) => ({
      member: memberOf(data['name'], names, before),
      which: causeOf(data)[1] ?? '',
    }),
  },
  ended: {
    said: { zh: '{member} 的分担件已结束：{as}。', en: 'The share of {member} has ended: {as}.' },
    values: (data, names, before = []) => {
      const noted = before.findLast((one) => one.data['part'] === data['part'] && one.data['name'] !== undefined);
      return {
        ...{ member: memberOf(noted?.data['name'] ?? '', names, before) },
        as: wordIn(words.endedAs, data['outcome'], names),
      };
    },
  },
  parentKnows: { said: { zh: '已告知联合调解。', en: 'The joint mediation was told.' } },
};
