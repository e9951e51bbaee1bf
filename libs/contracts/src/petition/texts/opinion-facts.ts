import type { PetitionFactType } from '#libs/petition';
import { isMissing, type FactContract } from '../../fact.js';

const approval = { zh: '经负责人签发，', en: 'Approved by its head: ' };
const isApproved = (signed: unknown): boolean => !isMissing((signed as { approved?: unknown } | undefined)?.approved);

/** How the facts of a handling opinion are said, from its submission to the head on. */
export const opinionFacts = {
  opinionSubmitted: {
    said: { zh: '处理意见书送审：{outcome}。', en: 'Opinion submitted to the head: {outcome}.' },
    word: { zh: '送审处理意见书', en: 'submitted the opinion' },
  },
  opinionReturned: {
    said: { zh: '负责人退回处理意见书，要求修改。', en: 'The head returned the opinion, to be changed.' },
    word: { zh: '退回处理意见书', en: 'returned the opinion' },
  },
  opinionTakenBack: {
    said: { zh: '撤回送审的处理意见书。', en: 'The submitted opinion was taken back.' },
    word: { zh: '撤回送审', en: 'took the submitted opinion back' },
  },
  decided: {
    said: { zh: '{approval}{office}作出处理意见：{outcome}。', en: '{approval}{office} decided: {outcome}.' },
    variants: [
      {
        fits: ({ executeBy, executor }) => typeof executeBy === 'string' && typeof executor === 'string',
        zh: '{approval}{office}作出处理意见：{outcome}，由{executor}在 {executeBy}（含当日）前执行。',
        en: '{approval}{office} decided: {outcome}; {executor} carries it out by {executeBy}.',
      },
      {
        fits: ({ executeBy }) => typeof executeBy === 'string',
        zh: '{approval}{office}作出处理意见：{outcome}，在 {executeBy}（含当日）前执行。',
        en: '{approval}{office} decided: {outcome}, to be carried out by {executeBy}.',
      },
    ],
    word: { zh: '作出处理意见', en: 'decided' },
    values: ({ signed }, { said }) => ({ approval: isApproved(signed) ? said(approval) : '' }),
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
