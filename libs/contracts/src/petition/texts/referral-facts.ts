import type { PetitionFactType } from '#libs/petition';
import { isLate, without, type FactContract } from '../../fact.js';

/** How is said that a matter is passed on, taken back or objected to. */
export const referralFacts = {
  referred: {
    said: {
      zh: '第 {referral} 次转送：{by} → {to}。',
      en: 'Referral {referral}: {by} → {to} (transfer).',
    },
    variants: [
      {
        fits: ({ isOfItself }) => isOfItself === true,
        zh: '第 {referral} 次转送：{to}。不得使被检举的单位知悉（条例第三十条第三款）：由平台即行转送纪检监察机关，{by}列为转送机关（平台规定）。',
        en: 'Referral {referral}: {to} (transfer). The accused office may not know of it (art. 30(3)): the platform passed it to the discipline organ at once, and {by} counts as the referrer (rules of the platform).',
      },
      {
        fits: ({ manner }) => manner === 'assign',
        zh: '第 {referral} 次交办：{by} → {to}，指定 {setOn}（含当日）前反馈结果。',
        en: 'Referral {referral}: {by} → {to} (assignment), with {setOn} as the date of its result.',
      },
    ],
    word: { zh: '转送、交办', en: 'referred' },
  },
  takenBack: {
    said: { zh: '{office}收回自办。', en: '{office} took the matter back.' },
    word: { zh: '收回自办', en: 'took it back' },
  },
  objected: {
    said: {
      zh: '{office}提出异议，建议转送{proposedTo}。',
      en: '{office} objected, proposing {proposedTo}.',
    },
    variants: [
      {
        fits: (data) => isLate(data) && without('proposedTo')(data),
        zh: '{office}于 {statedOn} 提出异议；{recordedLate} 个工作日后补记。',
        en: '{office} objected on {statedOn}; recorded late, {recordedLate} working days after.',
      },
      {
        fits: isLate,
        zh: '{office}于 {statedOn} 提出异议，建议转{proposedTo}；{recordedLate} 个工作日后补记。',
        en: '{office} objected on {statedOn}, proposing {proposedTo}; recorded late, {recordedLate} working days after.',
      },
      { fits: without('proposedTo'), zh: '{office}提出异议。', en: '{office} objected.' },
    ],
    word: { zh: '提出异议', en: 'objected' },
  },
  objectionUpheld: {
    said: { zh: '异议核实同意，退回{returnedTo}。', en: 'Objection verified and agreed to; back with {returnedTo}.' },
    word: { zh: '核实同意异议', en: 'agreed to the objection' },
  },
  objectionRejected: {
    said: {
      zh: '异议核实后不同意，仍由{office}办理。',
      en: 'Objection verified and not agreed to; {office} keeps it.',
    },
    word: { zh: '核实后不同意异议', en: 'did not agree to the objection' },
  },
  objectionLapsed: {
    said: {
      zh: '提出异议的期限已过期，没有提出异议：由该机关办理（平台规定，条例没有规定不提异议的后果）。',
      en: 'No objection in time: the office keeps the matter, by a rule of the platform; the Regulations give silence no effect.',
    },
    word: { zh: '异议期限已过期', en: 'let the time to object pass' },
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
