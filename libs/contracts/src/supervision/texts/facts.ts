import type { SupervisionFactType } from '#libs/supervision';
import { without, type FactContract } from '../../fact.js';

/** How the facts of a supervision are said. */
export const facts = {
  opened: {
    said: {
      zh: '对{office}发起督办：{trigger}，阶梯自 {dueOn} 的次日起算。',
      en: 'Supervision of {office} opened: {trigger}; its ladder runs from the day after {dueOn}.',
    },
    variants: [
      {
        fits: without('verifier'),
        zh: '对{office}发起督办：{trigger}，阶梯自 {dueOn} 的次日起算；没有别的机关可以核验整改，请管理员处理。',
        en: 'Supervision of {office} opened: {trigger}; its ladder runs from the day after {dueOn}. No other office could verify a correction; somebody must act.',
      },
    ],
    word: { zh: '发起督办', en: 'opened the supervision' },
  },
  triggerAdded: {
    said: {
      zh: '增加督办情形：{trigger}（{dueOn}）。',
      en: 'Trigger added: {trigger} ({dueOn}).',
    },
    word: { zh: '增加督办情形', en: 'added a trigger' },
  },
  reopened: {
    said: {
      zh: '重新督办：{trigger}（{dueOn}）。',
      en: 'Reopened: {trigger} ({dueOn}).',
    },
    word: { zh: '重新督办', en: 'reopened the supervision' },
  },
  reminded: {
    said: { zh: '第 {rung} 级：提醒{office}。', en: 'Rung {rung}: {office} was reminded.' },
    word: { zh: '提醒', en: 'reminded the office' },
  },
  letterIssued: {
    said: {
      zh: '第 {rung} 级（{measure}）：向{office}发督办函，{replyDueOn}（含当日）前书面反馈。',
      en: 'Rung {rung} ({measure}): letter to {office}, reply due {replyDueOn}.',
    },
    values: ({ rung }, names) => ({ measure: names.measureOf(rung) }),
    word: { zh: '发督办函', en: 'issued the letter' },
  },
  stepLaid: {
    said: {
      zh: '第 {rung} 级（{measure}）提请{addressee}负责人决定，{judgeDueOn}（含当日）前。',
      en: 'Rung {rung} ({measure}) was laid before the head of {addressee}, to decide by {judgeDueOn}.',
    },
    variants: [
      {
        fits: without('judging'),
        zh: '第 {rung} 级（{measure}）提请{addressee}负责人决定。',
        en: 'Rung {rung} ({measure}) was laid before the head of {addressee}.',
      },
    ],
    values: ({ rung, judging }, names) => ({
      measure: names.measureOf(rung),
      judgeDueOn: names.dueOf(judging),
    }),
    word: { zh: '提请决定', en: 'laid a step before a head' },
  },
  addresseeMissing: {
    said: {
      zh: '第 {rung} 级（{measure}）没有可提请的机构，请管理员处理。',
      en: 'Rung {rung} ({measure}) found no addressee; somebody must act.',
    },
    values: ({ rung }, names) => ({ measure: names.measureOf(rung) }),
    word: { zh: '没有可提请的机构', en: 'found no addressee' },
  },
  stepIssued: {
    said: {
      zh: '{by}采取了第 {rung} 级措施（{measure}）。',
      en: '{by} issued the step of rung {rung} ({measure}).',
    },
    word: { zh: '采取督办措施', en: 'issued the step' },
    values: ({ rung }, names) => ({ measure: names.measureOf(rung) }),
  },
  stepWaived: {
    said: {
      zh: '{by}说明理由，未采取第 {rung} 级措施（{measure}）。',
      en: '{by} waived the step of rung {rung} ({measure}).',
    },
    word: { zh: '说明不采取措施', en: 'waived the step' },
    values: ({ rung }, names) => ({ measure: names.measureOf(rung) }),
  },
  silenceTold: {
    said: {
      zh: '{silent}对第 {rung} 级逾期未答，已告{toldTo}。',
      en: '{silent} was silent on rung {rung}; {toldTo} was told.',
    },
    word: { zh: '告知上级', en: 'told the level above' },
  },
  nothingDone: {
    said: { zh: '到时未采取措施：{why}。', en: 'Nothing was done at this moment: {why}.' },
    word: { zh: '到时未采取措施', en: 'did nothing at a moment' },
  },
  warned: {
    said: {
      zh: '提醒：“{rule}”临近到期。',
      en: 'Warning: {rule} falls due.',
    },
    word: { zh: '提醒期限', en: 'warned of a date' },
  },
  replied: {
    said: { zh: '书面反馈：{stance}。', en: 'Written reply: {stance}.' },
    word: { zh: '书面反馈', en: 'replied' },
  },
  replyOverdue: {
    said: {
      zh: '{office}未在 {dueOn}（含当日）前反馈。',
      en: '{office} did not reply by {dueOn}.',
    },
    word: { zh: '逾期未反馈', en: 'noted that no reply came' },
  },
  correctionReported: {
    said: { zh: '报告已整改。', en: 'Correction reported.' },
    word: { zh: '报告整改', en: 'reported the correction' },
  },
  verificationOverdue: {
    said: { zh: '{office}逾期未核验。', en: '{office} let the verification pass.' },
    word: { zh: '逾期未核验', en: 'noted that nobody verified' },
  },
  correctionVerified: {
    said: { zh: '核验通过，督办结束。', en: 'Correction verified; supervision ends.' },
    word: { zh: '核验通过', en: 'verified the correction' },
  },
  correctionRejected: {
    said: { zh: '核验不通过。', en: 'Correction rejected.' },
    word: { zh: '核验不通过', en: 'rejected the correction' },
  },
} as const satisfies Record<SupervisionFactType, FactContract>;
