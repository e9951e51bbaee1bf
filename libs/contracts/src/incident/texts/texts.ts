import type { KindTexts } from '../../kind-contract.js';
import { codes } from './codes.js';
import { consequences } from './consequences.js';
import { facts } from './facts.js';
import { words } from './words.js';

/** Every text of an incident. */
export const texts: KindTexts = {
  words,
  fields: {
    on: { zh: '日期', en: 'Day' },
    words: { zh: '情况', en: 'What happened' },
    stage: { zh: '程度', en: 'How far it has come' },
    to: { zh: '报告给谁', en: 'Reported to' },
    members: { zh: '处置人员', en: 'Who deals with it' },
    until: { zh: '关注到哪一天', en: 'Until' },
    reasons: { zh: '理由', en: 'Reasons' },
    title: { zh: '名称', en: 'Title' },
  },
  hints: {
    'nameTeam.members': {
      zh: '本县各机构名册中有账号的人员；不再列入的，不再查看。',
      en: 'People of the registers of the county’s offices who have an account; whoever is left out sees it no more.',
    },
    'report.words': {
      zh: '只写这一情况，不写调解的内容。',
      en: 'Of this incident alone, and nothing of the mediation.',
    },
  },
  codes,
  consequences,
  steps: {},
  failures: {},
  access: {
    mediator: { zh: '调解员', en: 'mediates the dispute' },
    handler: { zh: '处理', en: 'deals with it' },
    member: { zh: '处置组成员', en: 'in the team' },
  },
  facts,
  documents: {
    opened: { name: { zh: '突发情况登记', en: 'The incident' } },
    measuresTaken: { name: { zh: '措施记录', en: 'Measures' } },
    reported: { name: { zh: '报告记录', en: 'The report' } },
    turnedViolent: { name: { zh: '激化记录', en: 'How it turned violent' } },
    extended: { name: { zh: '延长关注的理由', en: 'Why it is watched longer' } },
    closed: { name: { zh: '结束记录', en: 'How it ended' } },
  },
  part: null,
};
