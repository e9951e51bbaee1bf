import { approvedNoticeNames, wordsOf, type Sentence } from '#libs/contracts';
import type { Capacity } from '#libs/kernel';
import type { OfficeFunction, OfficeType } from '#libs/office';

// The Chinese words stand in workbooks that people keep: add, never rename.
const typeWords: Readonly<Record<OfficeType, Sentence>> = wordsOf('officeType');
const functionWords: Readonly<Record<OfficeFunction, Sentence>> = wordsOf('officeFunction');
const capacityWords: Readonly<Record<Capacity, Sentence>> = wordsOf('capacity');

const yesOrNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;
const inUse = { true: { zh: '在用', en: 'in use' }, false: { zh: '停用', en: 'closed' } } as const;
const fullTime = { true: { zh: '专职', en: 'full time' }, false: { zh: '兼职', en: 'part time' } } as const;
const inOffice = { true: { zh: '在任', en: 'active' }, false: { zh: '离任', en: 'left' } } as const;
const dayKinds = { off: { zh: '放假', en: 'day off' }, work: { zh: '上班', en: 'worked' } } as const;

/** The lists of words of a workbook, each from the code that is stored to what a person writes. */
export const wordLists = {
  type: typeWords,
  function: functionWords,
  capacity: capacityWords,
  notice: approvedNoticeNames,
  yesOrNo,
  inUse,
  day: dayKinds,
  fullTime,
  inOffice,
  rosterKind: wordsOf('rosterKind'),
  speciality: wordsOf('speciality'),
  spokenLanguage: wordsOf('spokenLanguage'),
  qualification: wordsOf('qualification'),
  venueKind: wordsOf('venueKind'),
} as const satisfies Readonly<Record<string, Readonly<Record<string, Sentence>>>>;
export type WordList = keyof typeof wordLists;

/** Whether the words of a list say yes or no. */
export const saysWhether = (list: WordList): boolean => Object.hasOwn(wordLists[list], 'true');

/** What a person writes for a code; a code that is not in the list is written as it is. */
export function wordOf(list: WordList, code: string): string {
  const words: Readonly<Record<string, Sentence>> = wordLists[list];
  return words[code]?.zh ?? code;
}

/** The code of what a person wrote, in Chinese, in English or as the code itself; null: none of the list. */
export function codeOf(list: WordList, written: string): string | null {
  const wanted = written.toLowerCase();
  const found = Object.entries<Sentence>(wordLists[list]).find(
    ([code, { zh, en }]) => wanted === code || wanted === zh || wanted === en.toLowerCase(),
  );
  return found?.[0] ?? null;
}

/** Every word of a list in Chinese, for a drop-down. */
export const chineseWords = (list: WordList): readonly string[] =>
  Object.values<Sentence>(wordLists[list]).map(({ zh }) => zh);
