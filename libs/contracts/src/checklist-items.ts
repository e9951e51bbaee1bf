import type { FactNames } from './fact.js';
import type { Language } from './problem.js';
import type { Sentence } from './sentences/sentence.js';

/** What the questions of the checklists (检查项) are called where a line of a history names one; each question of each version has its name. */
export const checklistItems: Readonly<Record<string, Sentence>> = {
  register: { zh: '登记', en: 'registration' },
  notice: { zh: '书面告知', en: 'written notice' },
  decision: { zh: '办理期限和延期', en: 'handling in time' },
  execution: { zh: '需要执行的处理意见', en: 'opinions to be carried out' },
  'carried-out': { zh: '处理意见的执行', en: 'opinions carried out' },
  reception: { zh: '负责人接待来访', en: 'reception by heads' },
  secrecy: { zh: '检举控告保密', en: 'secrecy of accusations' },
  premises: { zh: '公布接待和查询方式', en: 'what is made public' },
  'same-day': { zh: '当日登记', en: 'registration on the same day' },
};

const nameOf = (id: string): Sentence => checklistItems[id] ?? { zh: id, en: id };

/** The name of a question; one of another release by its id. */
export const checklistItemIn = (item: unknown, { said }: FactNames): string =>
  said(nameOf(typeof item === 'string' ? item : ''));

/** The same of a question as lists have it, with its checklist: `petition-work/notice`. */
export const checklistItemText = (item: string, language: Language): string =>
  nameOf(item.slice(item.indexOf('/') + 1))[language];
