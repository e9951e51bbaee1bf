import type { FactNames } from './fact.js';
import type { Language } from './problem.js';
import type { Sentence } from './sentences/sentence.js';

/** The checklists (检查表) that a tour may be planned with, by what it looks at; a plan that names none has the first. */
export const checklistNames = {
  'petition-work': { zh: '信访工作督导检查表', en: 'Checklist for petition work' },
  'mediation-work': { zh: '调解工作督导检查表', en: 'Checklist for the work of mediation' },
} as const;

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
  guides: { zh: '负责指导人民调解工作', en: 'whether it guides people’s mediation' },
  guidance: { zh: '指导人民调解委员会', en: 'guidance of mediation committees' },
  'committee-roster': { zh: '统计和通报调解委员会设立情况', en: 'roster of committees' },
  'committee-members': { zh: '调解委员会组成和任期', en: 'members and terms of committees' },
  'mediator-training': { zh: '人民调解员业务培训', en: 'training of mediators' },
  'mediation-funds': { zh: '人民调解工作经费', en: 'funds of people’s mediation' },
  'mediator-allowance': { zh: '人民调解员误工补贴', en: 'allowances of mediators' },
  mediates: { zh: '自己主持的调解', en: 'whether it mediates by itself' },
  'mediation-consent': { zh: '调解经双方同意', en: 'consent to mediation' },
  'mediation-agreement': { zh: '调解协议书', en: 'written agreements' },
  'linked-mediation': { zh: '人民、行政、司法调解联动', en: 'linking kinds of mediation' },
  'urgent-report': { zh: '重大、紧急事项报告和措施', en: 'report of grave and urgent matters' },
  joint: { zh: '联合调解', en: 'whether it mediates jointly' },
  'joint-time': { zh: '联合调解按期确定牵头单位、提出意见', en: 'joint mediation in time' },
  'expert-pool': { zh: '调解咨询专家库', en: 'pool of experts' },
};

const nameOf = (id: string): Sentence => checklistItems[id] ?? { zh: id, en: id };

/** The name of a question; one of another release by its id. */
export const checklistItemIn = (item: unknown, { said }: FactNames): string =>
  said(nameOf(typeof item === 'string' ? item : ''));

/** The same of a question as lists have it, with its checklist: `petition-work/notice`. */
export const checklistItemText = (item: string, language: Language): string =>
  nameOf(item.slice(item.indexOf('/') + 1))[language];
