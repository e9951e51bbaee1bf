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
    zh: '有事实或其旁的行，而没有案件',
    en: 'facts, or rows that stand beside them, without a case',
  },
  fold_differs: { zh: '现状不是事实的结果', en: 'the stored state does not follow from the facts' },
  attested_differs: {
    zh: '所记另一件案件的链值，与那件案件不符',
    en: 'the chain of another case is not the one that this fact has recorded',
  },
  clock_differs: { zh: '期限的行与事实不符', en: 'the row of a clock does not follow from the facts' },
  duty_differs: { zh: '待办的行与事实不符', en: 'the row of a duty does not follow from the facts' },
  access_differs: { zh: '可见机构的行与事实不符', en: 'who may see the case does not follow from the facts' },
  part_differs: { zh: '分件的行与事实不符', en: 'the row of a part does not follow from the facts' },
  party_row_differs: { zh: '当事人的行与事实不符', en: 'the row of a party does not follow from the facts' },
  file_row_differs: { zh: '附件的行与事实不符', en: 'which files it has does not follow from the facts' },
  file_missing: { zh: '事实所指的文件不在文件库中', en: 'a file that a fact means is not in the store' },
  file_differs: { zh: '文件内容与事实所记的摘要不符', en: 'a file is not the one that its fact means' },
  file_unknown: { zh: '文件库中有文件而无事实提及', en: 'a file in the store that no fact means' },
  seal_differs: {
    zh: '案件的编号、种类、规则包、演练标记、时间或链条末端与封印不符',
    en: 'its number, kind, packs, drill mark, times or the end of its chain are not those that were sealed',
  },
  text_differs: { zh: '正文不是事实所指的正文', en: 'a text is not the one that its fact means' },
  text_missing: { zh: '事实所指的正文不在了', en: 'a text that a fact means is not there' },
  text_unknown: { zh: '有正文而无事实提及', en: 'a text that no fact means' },
  party_differs: { zh: '当事人身份不是事实所指的身份', en: 'an identity is not the one that its fact means' },
  party_missing: { zh: '事实所指的当事人身份不在了', en: 'an identity that a fact means is not there' },
  party_unknown: { zh: '有当事人身份而无事实提及', en: 'an identity that no fact means' },
  receipt_differs: {
    zh: '回执被改过或不在了',
    en: 'its receipt was changed or is not there',
  },
  request_differs: {
    zh: '所记的请求被改过、取走或添加过',
    en: 'a remembered request was changed, taken away or added',
  },
  pack_differs: {
    zh: '规则包或日历的内容与其版本不符',
    en: 'the content of a rule pack or calendar is not the one that its version names',
  },
  kind_unknown: {
    zh: '没有这类案件，其余的没有校验',
    en: 'there is no such kind of case, so nothing else of it was checked',
  },
  pack_missing: { zh: '案件所依的规则包不在了', en: 'the rule pack that the case goes by is not there' },
  row_differs: { zh: '列表中的行与事实不符', en: 'its row in the lists does not follow from the facts' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A finding in words; a code that nobody translated is shown as it is. */
export function ledgerProblemText(problem: string, language: Language): string {
  const known: Readonly<Record<string, Sentence>> = ledgerProblems;
  return (Object.hasOwn(known, problem) ? known[problem]?.[language] : undefined) ?? problem;
}
