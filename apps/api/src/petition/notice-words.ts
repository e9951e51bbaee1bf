import type { Language, Sentence } from '#libs/contracts';
import type { PetitionOutcome } from '#libs/petition';

/** What is decided or answered, as a notice states it. */
export const outcomeSentences: Readonly<Record<PetitionOutcome, Sentence>> = {
  support: {
    zh: '对您的请求予以支持（《信访工作条例》第三十二条第一款第一项）。',
    en: 'your claim is supported (Regulations on Petition Work, art. 32(1)(1)).',
  },
  explain: {
    zh: '请求事由合理但缺乏法律依据，作出解释说明（《信访工作条例》第三十二条第一款第二项）。',
    en: 'your claim is reasonable but has no legal basis; this explains why (Regulations on Petition Work, art. 32(1)(2)).',
  },
  not_support: {
    zh: '对您的请求不予支持（《信访工作条例》第三十二条第一款第三项）。',
    en: 'your claim is not supported (Regulations on Petition Work, art. 32(1)(3)).',
  },
  adopted: { zh: '您的建议予以采纳。', en: 'your suggestion is adopted.' },
  partly_adopted: { zh: '您的建议部分采纳。', en: 'your suggestion is adopted in part.' },
  not_adopted: { zh: '您的建议未予采纳。', en: 'your suggestion is not adopted.' },
  performed: { zh: '我单位已依法履行职责。', en: 'the duty was performed as the law asks.' },
  answered: { zh: '对您反映的事项予以答复。', en: 'this is the answer to what you wrote.' },
};

export const reviewWords = {
  above: { zh: '上一级机关、单位', en: 'the organ one level above' },
  or: { zh: '或者', en: ' or ' },
  final: {
    zh: '{body}（不服复查意见的，向{last}请求复核）',
    en: '{body} (and {last} for a final review of what it finds)',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

const units = {
  CALENDAR_DAY: { zh: '{n}日内', en: 'within {n} days' },
  MONTH: { zh: '{n}个月内', en: 'within {n} months' },
  YEAR: { zh: '{n}年内', en: 'within {n} years' },
} as const;

/** `60日内`; the law that a route names says it, or we do. */
export const limitWords = (
  { length, unit }: { readonly length: number; readonly unit: keyof typeof units },
  language: Language,
): string => units[unit][language].replace('{n}', String(length));

/** A paper by its name and number. */
export const furtherWords = {
  zh: (name: string, number: string) => `《${name}》（${number}）`,
  en: (name: string, number: string) => `the “${name}” (${number})`,
} as const;
