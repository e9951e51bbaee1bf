import { causeOf, tells, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

/** How an inspection tells of what it has found, and a finding of its inspection. They are called f1, f2. */
export const part: PartTexts = {
  noted: {
    said: { zh: '第 {which} 个问题有新情况。', en: 'Something new of finding {which}.' },
    variants: [
      tells('issued', '第 {which} 个问题已形成。', 'Finding {which} is there.'),
      tells(
        'served',
        '第 {which} 个问题已于 {what} 送达被督导单位。',
        'Finding {which} was put to its office on {what}.',
      ),
      tells('members', '第 {which} 个问题已知道督导组变更。', 'Finding {which} knows who is of the group now.'),
      tells('received', '第 {which} 个问题已于 {what} 签收。', 'Finding {which} was received on {what}.'),
      tells('left', '第 {which} 个问题已于 {what} 留置送达。', 'Finding {which} was left with its office on {what}.'),
      tells('disputed', '被督导单位对第 {which} 个问题提出异议。', 'Finding {which} is disputed.'),
      tells('ruled', '第 {which} 个问题的异议已决定：{how}。', 'The dispute of finding {which} is ruled on: {how}.'),
      tells('reported', '第 {which} 个问题已报告整改。', 'Finding {which} is reported as mended.'),
      tells('verified', '第 {which} 个问题的整改已核查。', 'Finding {which} is seen to be mended.'),
      tells('carried', '第 {which} 个问题滚动到 {what}。', 'Finding {which} is carried over to {what}.'),
    ],
    values: (data, names) => {
      const [, what = ''] = causeOf(data);
      return { which: String(data['name']).slice(1), what, how: wordIn(words.as, what, names) };
    },
  },
  ended: {
    said: { zh: '一个问题已结束：{as}。', en: 'A finding has ended: {as}.' },
    values: ({ outcome }, names) => ({ as: wordIn(words.endedAs, outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知督导。', en: 'The inspection was told.' } },
};
