import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals about notices that are issued before they are served. */
export const noticeCodes: Sentences = {
  'petition.notice_not_issued': {
    zh: '没有出具过第{fact}条所说的文书。',
    en: 'Fact {fact} is no notice that was issued.',
  },
  'petition.not_its_delivery': {
    zh: '不是本件的送达，不能在本件记录送达。',
    en: 'That is no delivery of this matter, and records nothing here.',
  },
  'petition.no_paper': { zh: '贵机关在本件没有出具过文书。', en: 'Your office has issued no paper here.' },
  'petition.no_such_paper': {
    zh: '第{fact}条不是在途或者已经出具的文书。',
    en: 'Fact {fact} is no paper that was issued, or it is not on its way any more.',
  },
  'petition.nothing_on_its_way': {
    zh: '贵机关没有在途的告知书可以撤回。',
    en: 'No notice of your office is on its way.',
  },
  'petition.paper_of_other': { zh: '这份文书由{office}出具。', en: 'This paper was issued by {office}.' },
  'petition.end_on_its_way': {
    zh: '已于 {on} 出具告知书，送达后本件即结束；要继续办理，先撤回该告知书。',
    en: 'A notice was issued on {on}, and the matter ends once it is served; whoever means to go on takes it back first.',
  },
  'petition.left_to_tell': {
    zh: '已经转送上级纪检监察机关，只差书面告知信访人。',
    en: 'The superior discipline organ has it; what is left is to tell the petitioner in writing.',
  },
  'petition.notice_needs_approval': {
    zh: '{office}的这种文书由负责人签发：先送审（同一办理项，不填送达日期），签发以后再送达。',
    en: '{office} has such papers approved by its head: submit it first (the same act without a date of service), and serve it once it is issued.',
  },
  'petition.notice_submitted': {
    zh: '已于 {on} 送审一份文书，等负责人签发；要修改，先撤回送审。期限照常计算。',
    en: 'A paper was submitted on {on} and waits for the head. To change it, take it back first; the date runs on.',
  },
  'petition.notice_not_submitted': { zh: '没有送审的文书。', en: 'No paper waits for the head.' },
  'petition.notice_other_submission': {
    zh: '等待签发的是 {on} 另送的一稿：请先看这一稿。',
    en: 'Another paper, submitted on {on}, waits for approval: read that one first.',
  },
  'petition.notice_outdated': {
    zh: '送审以后情况有变，现在出具的内容会与送审稿不同：请退回，由承办人另行送审。',
    en: 'Things have changed since it was submitted, and it would say something else now: return it, to be submitted anew.',
  },
  'petition.notice_on_its_way': {
    zh: '已于 {on} 出具一份告知书，还没有告知信访人：先送达，或者撤回。',
    en: 'A notice was issued on {on}, and the petitioner is not told of it yet: serve it, or take it back.',
  },
};
