import type { PetitionFactType } from '#libs/petition';
import { isMissing, type FactContract } from '../../fact.js';

const ways = {
  approved: { zh: '经负责人签发作出', en: 'decided, approved by its head' },
  alone: { zh: '作出', en: 'decided' },
};
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
    said: { zh: '{office}{how}处理意见：{outcome}。', en: '{office} {how}: {outcome}.' },
    variants: [
      {
        fits: ({ executeBy, executor }) => typeof executeBy === 'string' && typeof executor === 'string',
        zh: '{office}{how}处理意见：{outcome}，由{executor}在 {executeBy}（含当日）前执行。',
        en: '{office} {how}: {outcome}; {executor} carries it out by {executeBy}.',
      },
      {
        fits: ({ executeBy }) => typeof executeBy === 'string',
        zh: '{office}{how}处理意见：{outcome}，在 {executeBy}（含当日）前执行。',
        en: '{office} {how}: {outcome}, to be carried out by {executeBy}.',
      },
    ],
    word: { zh: '作出处理意见', en: 'decided' },
    values: ({ signed }, { said }) => ({ how: said(isApproved(signed) ? ways.approved : ways.alone) }),
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
