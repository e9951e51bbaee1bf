import { isMissing, type FactData, type ToldFact } from '../../fact.js';
import type { PartTexts } from '../../kind-contract.js';

/** Known and open already: a trigger is added. A clock of the parent is its cause; without one a person found it. */
function notedAgain({ part, cause }: FactData, before: readonly ToldFact[]): string | null {
  const last = before.findLast(({ data }) => data['part'] === part);
  if (last?.type !== 'partNoted') return null;
  return isMissing(cause) ? 'added_by_hand' : 'added';
}

function toldAs({ outcome }: FactData, before: readonly ToldFact[]): string | null {
  if (!isMissing(outcome)) return 'ended';
  const last = before.at(-1);
  return last !== undefined && isMissing(last.data['outcome']) ? 'added' : null;
}

/** The office that it is of, by the name of the part. */
const officeOf = (name: unknown): string => (typeof name === 'string' ? (name.split('/').at(-1) ?? '') : '');

/** How a petition tells of its supervisions (督办), and they of it. */
export const part: PartTexts = {
  noted: {
    said: { zh: '已对{office}发起督办。', en: 'Supervision of {office} was opened.' },
    variants: {
      added: {
        zh: '对{office}的督办增加了情形：{clockRule}。',
        en: 'A trigger was added to the supervision of {office}: {clockRule}.',
      },
      added_by_hand: {
        zh: '对{office}的督办增加了情形。',
        en: 'A trigger was added to the supervision of {office}.',
      },
    },
    variantOf: notedAgain,
    values: ({ name, cause }, names) => ({ office: names.officeOf(officeOf(name)), clockRule: names.ruleOf(cause) }),
  },
  ended: { said: { zh: '督办已结束。', en: 'A supervision ended.' } },
  parentKnows: {
    said: { zh: '已告知信访件：督办已发起。', en: 'The petition was told: opened.' },
    variants: {
      added: { zh: '已告知信访件：督办情形有增加。', en: 'The petition was told: a trigger was added.' },
      ended: { zh: '已告知信访件：督办已结束。', en: 'The petition was told: ended.' },
    },
    variantOf: toldAs,
    dependsOn: ['parentKnows'],
  },
};
