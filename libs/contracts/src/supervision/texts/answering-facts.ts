import type { SupervisionFactType } from '#libs/supervision';
import { isMissing, type FactContract, type FactData, type FactNames } from '../../fact.js';

interface Undone {
  readonly clock: string;
  readonly dueOn: string;
}

const undoneOf = ({ undone }: FactData): readonly Undone[] => (Array.isArray(undone) ? (undone as Undone[]) : []);
const isUndone = (data: FactData): boolean => undoneOf(data).length > 0;
/** What was not done, each by its rule and date. */
const undoneIn = (data: FactData, names: FactNames) => ({
  undone: undoneOf(data)
    .map(({ clock, dueOn }) => `${names.ruleOf(clock)} ${dueOn}`)
    .join(' · '),
});

/** How is said what a late office answers: replies, dates of an order, the correction and its verification. */
export const answeringFacts = {
  replied: {
    said: { zh: '{office}书面反馈：{stance}。', en: 'Written reply of {office}: {stance}.' },
    variants: [
      {
        fits: ({ stance, recordedLate }) => isMissing(stance) && isMissing(recordedLate),
        zh: '{office}书面答复。',
        en: '{office} answered in writing.',
      },
      {
        fits: ({ stance }) => isMissing(stance),
        zh: '{office}于 {statedOn} 书面答复；{recordedLate} 个工作日后补记。',
        en: '{office} answered in writing on {statedOn}. Recorded late, {recordedLate} working days after.',
      },
      {
        fits: ({ recordedLate }) => !isMissing(recordedLate),
        zh: '{office}于 {statedOn} 书面反馈：{stance}；{recordedLate} 个工作日后补记。',
        en: 'Written reply of {office} on {statedOn}: {stance}. Recorded late, {recordedLate} working days after.',
      },
    ],
    word: { zh: '书面反馈', en: 'replied' },
  },
  replyInTime: {
    said: {
      zh: '反馈日期为 {on}，在期限内，{recordedOn} 才记录：逾期未反馈的记录撤销，核验时一并核实。',
      en: 'The reply is stated for {on}, which is in time, and was recorded on {recordedOn}: that none came is withdrawn, and whoever verifies sees the date.',
    },
    word: { zh: '撤销逾期未反馈', en: 'withdrew that no reply came' },
  },
  replyOverdue: {
    said: {
      zh: '{office}未在 {dueOn}（含当日，平台规定）前反馈。',
      en: '{office} did not reply by {dueOn}, a date of the platform.',
    },
    word: { zh: '逾期未反馈', en: 'noted that no reply came' },
  },
  dateMissed: {
    said: {
      zh: '{office}未在责令的期限 {dueOn}（含当日）前报告整改。',
      en: '{office} reported no correction by {dueOn}, the date of the order.',
    },
    word: { zh: '逾期未整改', en: 'noted that the date of the order passed' },
  },
  correctionReported: {
    said: { zh: '报告已整改。', en: 'Correction reported.' },
    variants: [
      {
        fits: isUndone,
        zh: '报告已整改；信访件上逾期未办的有：{undone}，理由见报告。',
        en: 'Correction reported, with the reason why these were late and are not done in the petition: {undone}.',
      },
    ],
    values: undoneIn,
    word: { zh: '报告整改', en: 'reported the correction' },
  },
  verificationOverdue: {
    said: {
      zh: '{office}未在平台规定的期限内核验。',
      en: '{office} let the verification pass, a date of the platform.',
    },
    word: { zh: '逾期未核验', en: 'noted that nobody verified' },
  },
  correctionVerified: {
    said: { zh: '核验通过，本件结束。', en: 'Correction verified; it ends.' },
    variants: [
      {
        fits: isUndone,
        zh: '核验通过，本件结束；信访件上逾期未办的有：{undone}，理由见核验意见。',
        en: 'Correction verified, with the reason why these were late and are not done in the petition: {undone}. It ends.',
      },
    ],
    values: undoneIn,
    word: { zh: '核验通过', en: 'verified the correction' },
  },
  correctionRejected: {
    said: { zh: '核验不通过。', en: 'Correction rejected.' },
    word: { zh: '核验不通过', en: 'rejected the correction' },
  },
} as const satisfies Partial<Record<SupervisionFactType, FactContract>>;
