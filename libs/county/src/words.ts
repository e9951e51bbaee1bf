import type { Capacity } from '#libs/kernel';
import type { OfficeFunction, OfficeType } from '#libs/office';

/** A word in both languages. The Chinese ones stand in workbooks that people keep: add, never rename. */
interface Word {
  readonly zh: string;
  readonly en: string;
}

/** What is taken and written for each type of an office (机构性质). */
const typeWords: Readonly<Record<OfficeType, Word>> = {
  committee: { zh: '党委', en: 'Party committee' },
  government: { zh: '政府', en: 'Government' },
  'petition-bureau': { zh: '信访局', en: 'Petition bureau' },
  'joint-conference': { zh: '联席会议', en: 'Joint conference' },
  discipline: { zh: '纪委监委', en: 'Discipline inspection' },
  department: { zh: '部门', en: 'Department' },
  branch: { zh: '派出分局', en: 'Branch of a department one level up' },
  'vertical-organ': { zh: '垂直管理机关', en: 'Organ in vertical line' },
  'party-department': { zh: '党委工作部门', en: 'Department of the party committee' },
  'mass-organisation': { zh: '群团组织', en: 'Mass organisation' },
  'peoples-congress': { zh: '人大机关', en: "People's congress" },
  court: { zh: '人民法院', en: 'Court' },
  procuratorate: { zh: '人民检察院', en: 'Procuratorate' },
  institution: { zh: '事业单位', en: 'Institution' },
  enterprise: { zh: '国有企业', en: 'State enterprise' },
  township: { zh: '乡镇', en: 'Township' },
  village: { zh: '村（社区）', en: 'Village' },
  grid: { zh: '网格', en: 'Grid' },
  'inspection-group': { zh: '督导组', en: 'Inspection group' },
  outside: { zh: '其他层级', en: 'Another level' },
};

/** The same for each function (职能). */
const functionWords: Readonly<Record<OfficeFunction, Word>> = {
  'petition-bureau': { zh: '信访局', en: 'petition bureau' },
  'joint-conference': { zh: '联席会议', en: 'joint conference' },
  discipline: { zh: '纪检监察', en: 'discipline' },
  'superior-discipline': { zh: '上级纪检监察', en: 'superior discipline' },
  accusations: { zh: '受理检举控告', en: 'takes accusations' },
  'county-government': { zh: '本级政府', en: 'government of its level' },
  'county-committee': { zh: '本级党委', en: 'committee of its level' },
};

/** The same for each capacity (身份). */
const capacityWords: Readonly<Record<Capacity, Word>> = {
  'petition-clerk': { zh: '信访接待员', en: 'clerk at the window' },
  'petition-head': { zh: '信访局负责人', en: 'head of the petition bureau' },
  officer: { zh: '承办人', en: 'officer' },
  head: { zh: '单位负责人', en: 'head of the office' },
  supervisor: { zh: '督查员', en: 'supervisor' },
  administrator: { zh: '管理员', en: 'administrator' },
};

const yesOrNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;
const inUse = { true: { zh: '在用', en: 'in use' }, false: { zh: '停用', en: 'closed' } } as const;
const dayKinds = { off: { zh: '放假', en: 'day off' }, work: { zh: '上班', en: 'worked' } } as const;

/** The lists of words of a workbook, each from the code that is stored to what a person writes. */
export const wordLists = {
  type: typeWords,
  function: functionWords,
  capacity: capacityWords,
  yesOrNo,
  inUse,
  day: dayKinds,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Word>>>>;
export type WordList = keyof typeof wordLists;

/** What a person writes for a code; a code that is not in the list is written as it is. */
export function wordOf(list: WordList, code: string): string {
  const words: Readonly<Record<string, Word>> = wordLists[list];
  return words[code]?.zh ?? code;
}

/** The code of what a person wrote, in Chinese, in English or as the code itself; null: none of the list. */
export function codeOf(list: WordList, written: string): string | null {
  const wanted = written.toLowerCase();
  const found = Object.entries<Word>(wordLists[list]).find(
    ([code, { zh, en }]) => wanted === code || wanted === zh || wanted === en.toLowerCase(),
  );
  return found?.[0] ?? null;
}

/** Every word of a list in Chinese, for a drop-down. */
export const chineseWords = (list: WordList): readonly string[] =>
  Object.values<Word>(wordLists[list]).map(({ zh }) => zh);
