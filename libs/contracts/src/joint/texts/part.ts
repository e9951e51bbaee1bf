import { tells, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

/** How a mediation tells of its joint mediation, and that of its mediation: its outcome, and nothing that members say. */
export const part: PartTexts = {
  noted: {
    said: { zh: '已请求联合调解。', en: 'A joint mediation was asked for.' },
    variants: [
      tells(
        'heard',
        '联合调解的必要成员单位都已提出书面意见。',
        'All necessary members of the joint mediation have given their positions.',
      ),
      tells(
        'open',
        '联合调解还有必要成员单位没有提出书面意见。',
        'A necessary member of the joint mediation has given no position yet.',
      ),
      tells('concluded', '联合调解有了结果。', 'The joint mediation was concluded.'),
      tells('settled', '联合调解已获知：调解达成协议。', 'The joint mediation knows that it was settled.'),
      tells(
        'untold',
        '联合调解已获知：一方当事人不同意，或者撤回了同意。',
        'The joint mediation knows that a party says no, or has taken its agreement back.',
      ),
    ],
  },
  ended: {
    said: { zh: '联合调解已结束：{as}。', en: 'The joint mediation has ended: {as}.' },
    values: ({ outcome }, names) => ({ as: wordIn(words.endedAs, outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知调解案件。', en: 'The mediation was told.' } },
};
