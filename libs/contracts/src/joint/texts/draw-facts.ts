import type { JointFactType } from '#libs/joint';
import type { FactContract } from '../../fact.js';

export const told = (zh: string, en: string, word: FactContract['word']): FactContract => ({ said: { zh, en }, word });

const countOf = (list: unknown): string => String(Array.isArray(list) ? list.length : 0);

/** How the facts of a draw of experts are said: of whom, the page has for whoever may see it. */
export const drawFacts = {
  drawFrozen: {
    said: {
      zh: '第 {draw} 次抽取（{speciality}，{count} 人）：候选人 {listed} 人已锁定，{out} 人不参加。',
      en: 'Draw {draw} ({speciality}, {count} wanted): {listed} candidates are frozen, {out} excluded.',
    },
    values: ({ candidates, excluded }) => ({ listed: countOf(candidates), out: countOf(excluded) }),
    word: { zh: '锁定候选人', en: 'froze the candidates' },
  },
  expertsDrawn: {
    said: {
      zh: '第 {draw} 次抽取已完成，征询 {asked} 人；种子在抽取记录里。',
      en: 'Draw {draw} is done, and {asked} are asked; its record has the seed.',
    },
    values: ({ called }) => ({ asked: countOf(called) }),
    word: { zh: '抽取专家', en: 'drew the experts' },
  },
  expertAnswered: {
    said: { zh: '第 {draw} 次抽取的一位专家不接受。', en: 'An expert of draw {draw} does not take it.' },
    variants: [
      {
        fits: ({ isAccepted }) => isAccepted === true,
        zh: '第 {draw} 次抽取的一位专家接受。',
        en: 'An expert of draw {draw} takes it.',
      },
    ],
    word: { zh: '记录专家答复', en: 'recorded an expert’s answer' },
  },
  answerCorrected: {
    said: {
      zh: '更正：第 {draw} 次抽取的一位专家不接受，原先误记为接受。',
      en: 'Corrected: an expert of draw {draw} does not take it, and had been recorded as taking it.',
    },
    variants: [
      {
        fits: ({ isAccepted, calledOff }) => isAccepted === true && Array.isArray(calledOff) && calledOff.length > 0,
        zh: '更正：第 {draw} 次抽取的一位专家接受，原先误记；递补的专家不再征询。',
        en: 'Corrected: an expert of draw {draw} takes it after all, and whoever was asked in that place is asked no more.',
      },
      {
        fits: ({ isAccepted }) => isAccepted === true,
        zh: '更正：第 {draw} 次抽取的一位专家接受，原先误记。',
        en: 'Corrected: an expert of draw {draw} takes it after all.',
      },
    ],
    word: { zh: '更正专家答复', en: 'corrected an expert’s answer' },
  },
  expertReleased: told(
    '第 {draw} 次抽取的一位专家回避或者退出。',
    'An expert of draw {draw} is recused or drops out.',
    { zh: '专家回避或者退出', en: 'released an expert' },
  ),
  namedReleased: told(
    '第 {draw} 次抽取之外由中心指定的一位专家回避或者退出。',
    'An expert whom the centre had named beside draw {draw} is recused or drops out.',
    { zh: '指定的专家回避或者退出', en: 'released an expert who was named' },
  ),
  expertsCalled: {
    said: {
      zh: '第 {draw} 次抽取按顺序递补，征询 {asked} 人。',
      en: 'The next in the order of draw {draw} are asked: {asked}.',
    },
    values: ({ called }) => ({ asked: countOf(called) }),
    word: { zh: '递补专家', en: 'asked the next' },
  },
  expertsSilent: {
    said: {
      zh: '第 {draw} 次抽取有 {silent} 人逾期没有答复，视为不接受。',
      en: '{silent} of draw {draw} said nothing in time, which is a no.',
    },
    values: ({ experts }) => ({ silent: countOf(experts) }),
    word: { zh: '逾期未答复', en: 'let the time pass' },
  },
  expertsNamed: {
    said: {
      zh: '专家库不足，由中心指定 {named} 人（{speciality}）。',
      en: 'The pool did not suffice, and the centre named {named} ({speciality}).',
    },
    values: ({ experts }) => ({ named: countOf(experts) }),
    word: { zh: '指定专家', en: 'named experts' },
  },
} as const satisfies Partial<Record<JointFactType, FactContract>>;
