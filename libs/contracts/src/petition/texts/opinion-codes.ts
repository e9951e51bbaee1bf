import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals about an opinion that is submitted to the head. */
export const opinionCodes: Sentences = {
  'petition.opinion_needs_approval': {
    zh: '{office}的处理意见书由负责人签发：请用“送审处理意见书”（平台规定，管理员可以按单位关闭）。',
    en: '{office} has its opinions approved by its head: use “Submit opinion” (a rule of the platform; an administrator can switch it off for an office).',
  },
  'petition.opinion_without_approval': {
    zh: '{office}的处理意见书不经负责人签发：请直接用“出具处理意见书”。',
    en: '{office} issues its opinions without approval by its head: use “Issue opinion”.',
  },
  'petition.opinion_submitted': {
    zh: '处理意见书已于 {on} 送审，等负责人签发；要修改，先撤回送审。期限照常计算。',
    en: 'The opinion was submitted on {on} and waits for the head. To change it, take it back first; the date runs on.',
  },
  'petition.opinion_other_submission': {
    zh: '等待签发的是 {on} 另送的一稿：请先看这一稿。',
    en: 'Another opinion, submitted on {on}, waits for approval: read that one first.',
  },
  'petition.opinion_not_submitted': {
    zh: '没有送审的处理意见书。',
    en: 'No opinion waits for the head.',
  },
};
