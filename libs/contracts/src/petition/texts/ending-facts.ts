import type { PetitionFactType } from '#libs/petition';
import { isMissing, without, type FactContract } from '../../fact.js';
import { countOf, ofOwnRight } from './of-several.js';

/** How is said what ends a petition, or outlives its opinion: withdrawal, review, execution, the set date. */
export const endingFacts = {
  withdrawn: {
    said: {
      zh: '信访人于 {statedOn} 声明撤回（{provedBy}）。',
      en: 'Withdrawn by the petitioner on {statedOn} ({provedBy}).',
    },
    variants: [
      {
        fits: ({ isConfirmed }) => isConfirmed === true,
        zh: '经核实：信访人于 {statedOn} 声明撤回（{provedBy}）。',
        en: 'Confirmed: the petitioner withdrew on {statedOn} ({provedBy}).',
      },
      {
        fits: ({ recordedLate }) => !isMissing(recordedLate),
        zh: '信访人于 {statedOn} 声明撤回（{provedBy}）；{recordedLate} 个工作日后补记。',
        en: 'Withdrawn by the petitioner on {statedOn} ({provedBy}); recorded late, {recordedLate} working days after.',
      },
    ],
    word: { zh: '记录撤回', en: 'recorded the withdrawal' },
  },
  reviewRequested: {
    said: {
      zh: '信访人于 {requestedOn} 向{to}请求复查。',
      en: 'The petitioner asked {to} for the review on {requestedOn}.',
    },
    variants: [
      {
        fits: (data) => data['isReceipt'] === true && without('to')(data),
        zh: '信访人于 {requestedOn} 请求复查；没有送达证明，以请求之日为最迟收到之日（平台规定）。',
        en: 'The petitioner asked for the review on {requestedOn}; no service is proved, and that day counts as the latest of the receipt, by a rule of the platform.',
      },
      {
        fits: ({ isReceipt }) => isReceipt === true,
        zh: '信访人于 {requestedOn} 向{to}请求复查；没有送达证明，以请求之日为最迟收到之日（平台规定）。',
        en: 'The petitioner asked {to} for the review on {requestedOn}; no service is proved, and that day counts as the latest of the receipt, by a rule of the platform.',
      },
      {
        fits: without('to'),
        zh: '信访人于 {requestedOn} 请求复查。',
        en: 'The petitioner asked for the review on {requestedOn}.',
      },
    ],
    after: ofOwnRight,
    values: countOf,
    word: { zh: '记录请求复查', en: 'recorded the request for review' },
  },
  reviewWaived: {
    said: {
      zh: '信访人于 {statedOn} 声明放弃复查（{provedBy}）。',
      en: 'The petitioner gave up the review on {statedOn} ({provedBy}).',
    },
    after: ofOwnRight,
    values: countOf,
    word: { zh: '记录放弃复查', en: 'recorded that the review is given up' },
  },
  withdrawalStated: {
    said: {
      zh: '信访人于 {statedOn} 声明撤回（{provedBy}），待核实。',
      en: 'The petitioner stated a withdrawal on {statedOn} ({provedBy}); it is yet to be confirmed.',
    },
    variants: [
      {
        fits: ({ recordedLate }) => !isMissing(recordedLate),
        zh: '信访人于 {statedOn} 声明撤回（{provedBy}），{recordedLate} 个工作日后补记，待核实。',
        en: 'The petitioner stated a withdrawal on {statedOn} ({provedBy}); recorded late, {recordedLate} working days after, and yet to be confirmed.',
      },
    ],
    word: { zh: '记录撤回', en: 'recorded the withdrawal' },
  },
  withdrawalRefused: {
    said: {
      zh: '经核实不认可撤回，继续办理。',
      en: 'The withdrawal was not confirmed; the matter goes on.',
    },
    word: { zh: '不认可撤回', en: 'did not confirm the withdrawal' },
  },
  setDateChanged: {
    said: { zh: '交办期限由 {was} 变更为 {setOn}。', en: 'The set date was changed from {was} to {setOn}.' },
    word: { zh: '变更交办期限', en: 'changed the set date' },
  },
  refusalFound: {
    said: {
      zh: '认定{executor}拒不执行处理意见。',
      en: 'It was found that {executor} refuses to carry the opinion out.',
    },
    word: { zh: '认定拒不执行', en: 'found a refusal to execute' },
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
