import { dateWords } from '#libs/calendar';
import type { Language } from '#libs/contracts';
import type { LegalDate } from '#libs/kernel';

/** What a page says beside what it is about. */
const documentMessages = {
  title: { zh: '关于“{matter}”的{kind}', en: '{kind}: “{matter}”' },
  number: { zh: '{number} 号', en: 'No. {number}' },
  drawn: { zh: '{office}〔{year}〕{number}号', en: '{office} [{year}] No. {number}' },
  undrawn: { zh: '{office}〔{year}〕　　号', en: '{office} [{year}] No. ____' },
  to: { zh: '{names}：', en: '{names},' },
  and: { zh: '、', en: ', ' },
  copy: {
    zh: '抄件：姓名已隐去，不作送达之用。',
    en: 'A copy: the name is masked, and it serves nobody.',
  },
  draftWord: { zh: '草稿', en: 'DRAFT' },
  draft: { zh: '草稿：尚未出具，不发生效力', en: 'Draft: not issued, and of no effect' },
  overWord: { zh: '作废', en: 'VOID' },
  over: { zh: '作废：已经撤回、替换或者失效', en: 'Void: taken back, replaced, or of no effect any more' },
  exampleWord: { zh: '示例', en: 'EXAMPLE' },
  example: {
    zh: '示例：内容是编造的，不是任何人的文书',
    en: 'An example: its contents are made up, and it is nobody’s',
  },
  drill: { zh: '演练，不是真实信访件', en: 'A drill: nothing of it is real' },
  toWrite: { zh: '〔待写：{name}〕', en: '[to be written: {name}]' },
  typed: { zh: '草稿，没有记入台账。', en: 'A draft: the ledger knows nothing of it.' },
  editing: {
    zh: '编辑稿，不作送达：送达的是按版式排定的文书。',
    en: 'An editing copy, which serves nobody: what is served is the page that was set.',
  },
  boundTitle: { zh: '{number}卷宗', en: 'File of case {number}' },
  boundOn: { zh: '{date}装订，共 {count} 件。', en: 'Bound on {date}: {count} items.' },
  boundNumber: { zh: '序号', en: 'No.' },
  boundName: { zh: '文件', en: 'Item' },
  boundPages: { zh: '页码', en: 'Pages' },
  boundMasked: {
    zh: '文书为抄件，姓名已隐去；附件与存放的一致，只去掉设备所写的位置等信息。',
    en: 'Documents are copies with the names masked; attachments are as they are kept, without what a device told.',
  },
  boundNamed: {
    zh: '已送达的文书为送达文本，其余为抄件；附件与存放的一致，只去掉设备所写的位置等信息。',
    en: 'What was served is as it was served, other documents are copies; attachments are as they are kept, without what a device told.',
  },
  dateOfIssue: { zh: '（出具之日）', en: '(the day on which it is issued)' },
  proof: {
    zh: '由枫桥自台账第 {seq} 条排版。核验码 {hash}。',
    en: 'Set by Maplebridge from fact {seq} of the ledger. Code to verify it: {hash}.',
  },
  verify: { zh: '核验这份文书', en: 'Verify this document' },
  erased: { zh: '文字已依法删除，只留指纹。', en: 'The text was erased by law; only its fingerprint is left.' },
} as const;

export type SayOfPage = (key: keyof typeof documentMessages, values?: Readonly<Record<string, string>>) => string;

export const sayOfPage =
  (language: Language): SayOfPage =>
  (key, values = {}) =>
    documentMessages[key][language].replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

/** A date on a document, which names no weekday: `2026年12月9日`, `9 December 2026`. */
export function dateOnPage(date: LegalDate, language: Language): string {
  const { year, month, day } = dateWords(date);
  return language === 'zh' ? `${year}年${month.zh}${day}日` : `${day} ${month.en} ${year}`;
}
