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
  'petition.notice_on_its_way': {
    zh: '已于 {on} 出具一份告知书，正在送达。',
    en: 'A notice was issued on {on} and is on its way.',
  },
};
