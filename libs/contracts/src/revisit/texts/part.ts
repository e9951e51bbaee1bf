import { causeOf, tells, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import type { Sentence } from '../../sentences/sentence.js';
import { words } from './words.js';

/** What is asked about: `o1` of an agreement, `x1` of an opinion. */
const obligationSaid = (name: string): Sentence =>
  name === 'x1'
    ? { zh: '意见', en: 'the opinion' }
    : { zh: `第 ${name.slice(1)} 项义务`, en: `obligation ${name.slice(1)}` };

/** How the case above tells of a revisit: what follows of it, and nothing of what was said. */
export const part: PartTexts = {
  noted: {
    said: { zh: '回访有新情况。', en: 'Something new of a revisit.' },
    variants: [
      tells('opened', '{on} 的回访已经开始。', 'The revisit of {on} has begun.'),
      tells('not-performed', '回访得知{what}没有履行。', 'A revisit has heard that {what} is not performed.'),
      tells(
        'content',
        '一位当事人表示满意，没有未履行的。',
        'A party is content, and knows of nothing that is missing.',
      ),
      tells(
        'not-content',
        '一位当事人表示不满意，或者记录的不是其所说。',
        'A party is not content, or has not said what was written down.',
      ),
      tells('rebound', '一位当事人表示纠纷再次发生。', 'By what a party says it has broken out again.'),
      tells('unwanted', '一位当事人不愿被回访，回访机构已知道。', 'A party wants no visit, and the visitor knows.'),
      tells('grid', '不再由网格员回访，回访机构已知道。', 'Nobody of the grid goes any more, and the visitor knows.'),
      tells('release', '不再需要回访，回访机构已知道。', 'Nobody is to be asked any more, and the visitor knows.'),
      tells('wanted', '一位当事人恢复回访，回访机构已知道。', 'A party wants visits again, and the visitor knows.'),
    ],
    values: (data, names) => ({ on: String(data['name']), what: names.said(obligationSaid(causeOf(data)[1] ?? '')) }),
  },
  ended: {
    said: { zh: '一次回访已结束：{as}。', en: 'A revisit has ended: {as}.' },
    values: ({ outcome }, names) => ({ as: wordIn(words.endedAs, outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知所回访的案件。', en: 'The matter was told.' } },
};
