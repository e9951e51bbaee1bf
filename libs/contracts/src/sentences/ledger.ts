import type { Language } from '../problem.js';
import type { Sentence } from './sentence.js';

/** What the check of the ledger finds, by its code. */
export const ledgerProblems = {
  broken_link: {
    zh: '链条在此断裂：这条事实或它前面的事实被改过',
    en: 'the chain breaks here: this fact, or one before it, was changed',
  },
  gap: { zh: '缺少事实或事实重复', en: 'a fact is missing or stands twice' },
  column_differs: { zh: '列与原文不符', en: 'a column says something else than the text' },
  head_differs: { zh: '案件的末端哈希与最后一条事实不符', en: 'the head is not the hash of the last fact' },
  count_differs: { zh: '案件的事实数不符', en: 'the case counts another number of facts' },
  case_missing: {
    zh: '有事实或由事实得出的行，而没有案件',
    en: 'facts, or rows that follow from them, without a case',
  },
  fold_differs: { zh: '现状不是事实的结果', en: 'the stored state does not follow from the facts' },
  clock_differs: { zh: '期限的行与事实不符', en: 'the row of a clock does not follow from the facts' },
  duty_differs: { zh: '待办的行与事实不符', en: 'the row of a duty does not follow from the facts' },
  access_differs: { zh: '可见机构的行与事实不符', en: 'who may see the case does not follow from the facts' },
  part_differs: { zh: '分件的行与事实不符', en: 'the row of a part does not follow from the facts' },
  row_differs: { zh: '列表中的行与事实不符', en: 'its row in the lists does not follow from the facts' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A finding in words; a code that nobody translated is shown as it is. */
export function ledgerProblemText(problem: string, language: Language): string {
  const known: Readonly<Record<string, Sentence>> = ledgerProblems;
  return (Object.hasOwn(known, problem) ? known[problem]?.[language] : undefined) ?? problem;
}
