import type { Language } from '../problem.js';
import type { Sentence } from './sentence.js';

type Words = Readonly<Record<string, Sentence>>;

/** Values of fields that have a name in both languages, by field. */
const vocabulary: Readonly<Record<string, Words>> = {
  actor: {
    person: { zh: '工作人员', en: 'Staff' },
    course: { zh: '进程(按时)', en: 'The course (by time)' },
    platform: { zh: '平台', en: 'The platform' },
    public: { zh: '信访人(网上)', en: 'The petitioner (online)' },
  },
  owner: { petitioner: { zh: '信访人', en: 'the petitioner' } },
  capacity: {
    'petition-clerk': { zh: '信访局工作人员', en: 'petition clerk' },
    'petition-head': { zh: '信访局负责人', en: 'head of the petition bureau' },
    officer: { zh: '承办人', en: 'officer' },
    head: { zh: '单位负责人', en: 'head of the office' },
    supervisor: { zh: '监督人员', en: 'supervisor' },
    administrator: { zh: '管理员', en: 'administrator' },
  },
  channel: {
    web: { zh: '网上', en: 'web' },
    letter: { zh: '来信', en: 'letter' },
    visit: { zh: '来访', en: 'visit' },
    call: { zh: '来电', en: 'call' },
    import: { zh: '导入', en: 'import' },
  },
  class: {
    appeal: { zh: '申诉求决', en: 'appeal' },
    suggestion: { zh: '建议意见', en: 'suggestion' },
    accusation: { zh: '检举控告', en: 'accusation' },
  },
  manner: {
    transfer: { zh: '转送', en: 'transfer' },
    assign: { zh: '交办', en: 'assign' },
    in_person: { zh: '当面', en: 'in person' },
    post: { zh: '邮寄', en: 'by post' },
    electronic: { zh: '电子', en: 'electronic' },
    other: { zh: '其他', en: 'other' },
  },
  outcome: {
    support: { zh: '支持', en: 'support' },
    explain: { zh: '解释说明', en: 'explain' },
    not_support: { zh: '不予支持', en: 'not supported' },
    answered: { zh: '已答复', en: 'answered' },
  },
  stance: {
    adopted: { zh: '采纳', en: 'adopted' },
    partly: { zh: '部分采纳', en: 'adopted in part' },
    not_adopted: { zh: '不采纳', en: 'not adopted' },
  },
  what: { opened: { zh: '督办已发起', en: 'opened' }, ended: { zh: '督办已结束', en: 'ended' } },
  why: {
    correction_awaits_verification: { zh: '整改待核验', en: 'a correction awaits verification' },
    no_superior: { zh: '没有上级机构', en: 'there is no superior' },
    ladder_at_its_end: { zh: '已到最高一级', en: 'the ladder is at its end' },
    already_answered: { zh: '已有答复', en: 'it was answered already' },
  },
};

/** The name of a field's value; one that has none is shown as it is. */
export function wordOf(field: string, value: string, language: Language): string {
  const words = Object.hasOwn(vocabulary, field) ? vocabulary[field] : undefined;
  const word = words !== undefined && Object.hasOwn(words, value) ? words[value] : undefined;
  return word?.[language] ?? value;
}
