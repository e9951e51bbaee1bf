import type { Facts } from '../../fact.js';

/** How it is said that a petition was mediated (访调). */
export const mediatedFacts = {
  handedToMediation: {
    said: {
      zh: '交由{committee}调解，期限到 {until}；办理期限（{dueOn}）照常计算。',
      en: 'Handed over to {committee} for mediation until {until}; the handling limit ({dueOn}) runs on.',
    },
    word: { zh: '交调解', en: 'handed it over to mediation' },
  },
  mediationDated: {
    said: {
      zh: '办理期限改为 {dueOn}，调解期限随之改为 {until}。',
      en: 'The handling limit is {dueOn} now, and the mediation has until {until}.',
    },
    word: { zh: '调解期限变动', en: 'moved the date of the mediation' },
  },
  settlementReached: {
    said: {
      zh: '调解协议自 {on} 起生效，由办理机关按调解结案（条例第三十三条；办理期限以生效之日为准，由平台规定）。',
      en: 'An agreement is in force from {on}: whoever handles it closes it as settled (art. 33; that the limit is met on that day is ours).',
    },
    word: { zh: '达成调解协议', en: 'was settled' },
  },
  settled: {
    said: { zh: '调解结案，协议自 {on} 起生效。', en: 'Closed as settled, by an agreement in force from {on}.' },
    word: { zh: '调解结案', en: 'closed it as settled' },
  },
} as const satisfies Facts;
