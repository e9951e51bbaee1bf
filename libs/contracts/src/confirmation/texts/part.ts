import { causeOf, tells, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

/** How a mediation tells of the judicial confirmation of its agreement, and that one of its mediation. */
export const part: PartTexts = {
  noted: {
    said: { zh: '双方可以共同申请司法确认。', en: 'The parties may ask a court together to confirm the agreement.' },
    variants: [
      tells('applied', '{on} 已申请司法确认。', 'A court was asked on {on} to confirm it.'),
      tells('over', '司法确认 {on} 有了结果：{as}。', 'Judicial confirmation, {on}: {as}.'),
      tells('corrected', '更正：人民法院的办理结果记录有误。', 'Corrected: how the court stands to it was a mistake.'),
      tells('reopened', '各方都同意再次申请司法确认。', 'All want a court to be asked again to confirm it.'),
      tells('replaced', '要确认的协议已变更。', 'The agreement that was to be confirmed was replaced.'),
      tells(
        'restored',
        '要确认的协议没有被取代。',
        'The agreement that was to be confirmed was not replaced after all.',
      ),
    ],
    values: (data, names) => {
      const cause = causeOf(data);
      return { on: cause.at(-1) ?? '', as: wordIn(words.endedAs, cause[1], names) };
    },
  },
  ended: {
    said: { zh: '司法确认已结束：{as}。', en: 'Judicial confirmation has ended: {as}.' },
    values: ({ outcome }, names) => ({ as: wordIn(words.endedAs, outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知调解案件。', en: 'The mediation was told.' } },
};
