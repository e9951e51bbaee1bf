import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals of revisits. */
export const codes: Sentences = {
  'revisit.answer_unfit': {
    zh: '回访表没有这样问（{question}）。',
    en: 'The form does not ask so ({question}).',
  },
  'revisit.answers_missing_named': {
    zh: '前后不一：回访表里是全部履行或者还没有到期，又选了没有履行的。请改其中一处。',
    en: 'It contradicts itself: all is performed or nothing is due, and yet something is named as not performed. Change one of them.',
  },
  'revisit.answers_none_missing': {
    zh: '前后不一：回访表里是没有履行，却没有选是哪一项。请选没有履行的；还没有到期的，改选“还没有到期”。',
    en: 'It contradicts itself: it is not performed, and nothing is named. Name what is not performed; or say that it is not due yet.',
  },
  'revisit.asked_already': { zh: '{party} 已经回访过。', en: '{party} was asked.' },
  'revisit.closed': {
    zh: '各方都已回访或者未联系上，不再询问。',
    en: 'Everybody was asked or given up: nobody is asked any more.',
  },
  'revisit.date_before_event': {
    zh: '{on} 早于回访之日（{bound}）。',
    en: '{on} lies before its date, {bound}.',
  },
  'revisit.date_in_future': { zh: '{on} 在今天（{bound}）之后。', en: '{on} lies after today, {bound}.' },
  'revisit.ended': { zh: '回访已经结束（{as}）。', en: 'The revisit has ended ({as}).' },
  'revisit.form_refused': {
    zh: '回访表含有不得询问的内容（{question}：{because}）。',
    en: 'The form asks what may not be asked ({question}: {because}).',
  },
  'revisit.frozen_already': { zh: '已经确定或者正在抽取回访人。', en: 'Somebody goes, or is being drawn.' },
  'revisit.no_office': {
    zh: '没有未经办该事项、又可以回访和复核的机构：请在机构中设立后，另行安排回访日期。',
    en: 'There is no office that did not handle the matter and may visit, or call back: set one up and plan another date.',
  },
  'revisit.nobody_eligible': {
    zh: '名单中没有可以回访的人：经办人员、当事人一方的人员和未经同意的网格员都不参加。',
    en: 'Nobody of the list may go: whoever handled it, is of a party, or is of the grid without consent is out.',
  },
  'revisit.nobody_next': { zh: '没有其他可以回访的人。', en: 'Nobody else may go.' },
  'revisit.nobody_to_ask': {
    zh: '没有可以回访的当事人：匿名事项和检举控告不回访。',
    en: 'There is nobody to ask: of an anonymous matter and of an accusation there is no visit.',
  },
  'revisit.not_all_asked': { zh: '还有人没有回访。', en: 'Somebody was not asked yet.' },
  'revisit.not_asked': { zh: '{party} 还没有回访。', en: '{party} was not asked.' },
  'revisit.not_assigned': {
    zh: '还没有确定回访人，或者回访人不是您。',
    en: 'Nobody goes yet, or somebody else does.',
  },
  'revisit.not_beside': {
    zh: '{number} 不能一并记录：须是同一案件、也由您回访、还没有结束的回访。',
    en: '{number} is not recorded with it: it is an open revisit of the same matter for which you go too.',
  },
  'revisit.not_drawn': { zh: '没有抽中复核。', en: 'It is not called back.' },
  'revisit.not_independent': {
    zh: '经办该事项的机构和人员、当事人一方的人员不得回访。',
    en: 'Whoever handled the matter, or is of a party, does not visit.',
  },
  'revisit.link_unfit': {
    zh: '{number} 不是另立的新案：须是另一件同类的案件，不能是本件所属的案件。',
    en: '{number} is no new case for it: it is another one of the same kind, and not the matter itself.',
  },
  'revisit.no_such_case': { zh: '没有编号为 {number} 的案件。', en: 'No case has the number {number}.' },
  'revisit.not_opened': { zh: '没有这件回访。', en: 'There is no such revisit.' },
  'revisit.not_owed': { zh: '{party} 没有待办的事项。', en: 'Nothing is owed to {party} here.' },
  'revisit.not_tried_enough': {
    zh: '{party} 尝试的次数、日期、方式或者人员还不够：{attempts} 次、{days} 天、{channels} 种方式、{persons} 人。',
    en: '{party} was not tried enough: {attempts} times, on {days} days, in {channels} ways, by {persons} persons.',
  },
  'revisit.obligation_unknown': { zh: '没有询问义务 {obligation}。', en: 'Nothing is asked of {obligation}.' },
  'revisit.order_of_others': {
    zh: '抽取顺序与候选人不符。',
    en: 'That is no order of the candidates.',
  },
  'revisit.party_unknown': { zh: '{party} 不在回访之列。', en: '{party} is not asked here.' },
  'revisit.person_unreadable': {
    zh: '{person} 不是名册编号，或者重复。',
    en: '{person} is no id of the register, or is there twice.',
  },
  'revisit.proof_missing': {
    zh: '所说的凭证不在：签名、文件照片须有附件，本人页面只能由本人确认。',
    en: 'The proof that is named is not there: a signature and a document are attached, and a page is confirmed by its party.',
  },
  'revisit.released': {
    zh: '不再需要回访，不再询问。',
    en: 'No visit is needed any more: nobody is asked.',
  },
  'revisit.not_correctable': {
    zh: '{party} 没有在本人页面上作答，或者所答有疑问，不能在这里更正。',
    en: '{party} has not said so on its own page, or that is in doubt: it is not corrected here.',
  },
  'revisit.correction_adds': {
    zh: '这次回访您已经作答，没有再记录。在本人页面只能更正是否满意、哪些没有做到、是否又发生；要补充说明、需要帮助或者改回访表的，请告诉回访机构。',
    en: 'You have answered this revisit already, and nothing more was recorded. On this page you correct whether you are content, what is not done and whether it broke out again; more words, help or other answers of the form are told to whoever visits.',
  },
  'revisit.window_over': {
    zh: '这次回访的期间已过，不能再更正。',
    en: 'The window of this revisit is over: nothing of it is corrected any more.',
  },
  'revisit.said_by_other': {
    zh: '当事人只能以自己的名义陈述（{party}）。',
    en: 'A party speaks for itself ({party}).',
  },
  'revisit.said_itself': {
    zh: '{party} 已在本人页面上作答或者确认。',
    en: '{party} has answered or confirmed it on its own page.',
  },
  'revisit.salt_missing': {
    zh: '缺少平台加入的随机数。',
    en: 'The random bits that the platform adds are missing.',
  },
  'revisit.same_again': {
    zh: '{party} 已在同一时段以同一方式尝试过：请换一个时间或者方式。',
    en: '{party} was tried then, and so: another time, or another way.',
  },
  'revisit.unwanted': {
    zh: '{party} 表示不愿被回访，不再联系。',
    en: '{party} wants no visit, and is not asked.',
  },
};
