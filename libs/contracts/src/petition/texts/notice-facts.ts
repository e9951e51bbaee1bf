import type { NoticeEnds, PetitionFactType } from '#libs/petition';
import { isLate, type FactContract, type FactData } from '../../fact.js';
import { ofLastTold } from './of-several.js';

const endsBy =
  (as: NoticeEnds['as']) =>
  ({ ends }: FactData): boolean =>
    (ends as NoticeEnds | undefined)?.as === as;

/** How the facts of written notices are said, from their issue to the proof that the petitioner was told. */
export const noticeFacts = {
  noticeIssued: {
    said: {
      zh: '{office}出具告知书，待送达。',
      en: '{office} issued the written notice, to be served.',
    },
    variants: [
      {
        fits: endsBy('routed'),
        zh: '{office}出具途径告知书，送达后导入法定程序。',
        en: '{office} issued the route notice; once served, it is led into its statutory procedure.',
      },
      {
        fits: endsBy('out_of_remit'),
        zh: '{office}出具不属于职权范围告知书，送达后本件结束。',
        en: '{office} issued the notice of which organ to go to; once served, the matter ends here.',
      },
      {
        fits: endsBy('transferred_out'),
        zh: '{office}出具转送情况告知书，送达后本件结束。',
        en: '{office} issued the notice of where it was transferred; once served, the matter ends here.',
      },
    ],
    word: { zh: '出具告知书', en: 'issued the written notice' },
  },
  noticeSubmitted: {
    said: {
      zh: '{office}的文书送审（{notice}），等负责人签发。',
      en: '{office} submitted a paper to its head: {notice}.',
    },
    word: { zh: '送审文书', en: 'submitted a paper' },
  },
  noticeApproved: {
    said: { zh: '{office}负责人签发文书（{notice}）。', en: 'The head of {office} approved the paper: {notice}.' },
    word: { zh: '签发文书', en: 'approved a paper' },
  },
  noticeReturned: {
    said: {
      zh: '{office}负责人退回送审的文书，要求修改。',
      en: 'The head of {office} returned the paper, to be changed.',
    },
    word: { zh: '退回文书', en: 'returned a paper' },
  },
  noticeTakenBack: {
    said: { zh: '{office}撤回送审的文书。', en: '{office} took the submitted paper back.' },
    word: { zh: '撤回送审', en: 'took the submitted paper back' },
  },
  noticeCorrected: {
    said: {
      zh: '{office}出具更正通知，更正第{of}条的文书。',
      en: '{office} issued a correction of the paper of fact {of}.',
    },
    word: { zh: '更正文书', en: 'corrected a paper' },
  },
  noticeWithdrawn: {
    said: {
      zh: '{office}撤回第{of}条的告知书，须另行告知。',
      en: '{office} withdrew the notice of fact {of}; it is owed anew.',
    },
    word: { zh: '撤回告知书', en: 'withdrew a notice' },
  },
  withdrawnReached: {
    said: {
      zh: '第{of}条的告知书在撤回以前已于 {servedOn} 送达：撤回的前提不成立，请{office}核对，确已告知的按该日期记录书面告知。',
      en: 'The notice of fact {of} had arrived on {servedOn}, before it was withdrawn, which takes away why it could be: {office} looks into it, and records the notice as of that day where the petitioner was told by it.',
    },
    word: { zh: '撤回前已经送达', en: 'learnt that a withdrawn notice had arrived' },
  },
  notified: {
    said: {
      zh: '{office}于 {servedOn} 书面告知信访人。',
      en: '{office} gave written notice on {servedOn}.',
    },
    variants: [
      {
        fits: (data) => data['tells'] === 'accepted' && isLate(data),
        zh: '{office}于 {servedOn} 另行书面告知信访人已经受理；{recordedLate} 个工作日后补记。',
        en: '{office} gave a further written notice on {servedOn}, that it accepts the matter; recorded late, {recordedLate} working days after.',
      },
      {
        fits: ({ tells }) => tells === 'accepted',
        zh: '{office}于 {servedOn} 另行书面告知信访人已经受理。',
        en: '{office} gave a further written notice on {servedOn}, that it accepts the matter.',
      },
      {
        fits: isLate,
        zh: '{office}于 {servedOn} 书面告知信访人；{recordedLate} 个工作日后补记。',
        en: '{office} gave written notice on {servedOn}; recorded late, {recordedLate} working days after.',
      },
    ],
    after: ofLastTold,
    word: { zh: '书面告知', en: 'gave notice' },
    section: 'delivery',
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
