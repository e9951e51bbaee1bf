import type { FactData, FactVariant } from '../../fact.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

const outcomeOf = ({ outcome }: FactData) =>
  Object.entries(words.endedAs).find(([name]) => name === outcome)?.[1] ?? null;

/** What it tells, of which obligation and which party: `not-performed/o1/p1`, `content/p1`. */
const causeOf = ({ cause }: FactData): readonly string[] => (typeof cause === 'string' ? cause.split('/') : []);
const tells = (cause: string, zh: string, en: string): FactVariant => ({
  fits: (data) => causeOf(data)[0] === cause,
  ...{ zh, en },
});

/** How the case above tells of a revisit: what follows of it, and nothing of what was said. */
export const part: PartTexts = {
  noted: {
    said: { zh: '回访有新情况。', en: 'Something new of a revisit.' },
    variants: [
      tells('opened', '{on} 的回访已经开始。', 'The revisit of {on} has begun.'),
      tells('not-performed', '回访得知 {what} 没有履行。', 'A revisit has heard that {what} is not performed.'),
      tells('content', '{what} 表示满意，没有未履行的。', '{what} is content, and nothing is missing.'),
      tells(
        'rebound',
        '{what} 表示纠纷再次发生，由回访机构另立案件。',
        'By {what} it has broken out again; a new case is opened.',
      ),
      tells('unwanted', '{what} 不愿被回访，回访机构已知道。', '{what} wants no visit, and the visitor knows.'),
      tells('grid', '不再由网格员回访，回访机构已知道。', 'Nobody of the grid goes any more, and the visitor knows.'),
      tells('wanted', '{what} 恢复回访，回访机构已知道。', '{what} wants visits again, and the visitor knows.'),
    ],
    values: (data) => ({ on: String(data['name']), what: causeOf(data)[1] ?? '' }),
  },
  ended: {
    said: { zh: '一次回访已结束：{as}。', en: 'A revisit has ended: {as}.' },
    values: (data, names) => {
      const outcome = outcomeOf(data);
      return { as: outcome === null ? '' : names.said(outcome) };
    },
  },
  parentKnows: { said: { zh: '已告知所回访的案件。', en: 'The matter was told.' } },
};
