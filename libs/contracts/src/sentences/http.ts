import type { Sentences } from './sentence.js';

/** Sentences for the codes of the HTTP boundary itself, beside those of the capabilities. */
export const http = {
  'http.invalid_request': { zh: '提交的内容有误，请按提示改正。', en: 'The request is not valid; see each field.' },
  'http.bad_json': { zh: '提交的内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
  'http.body_too_large': {
    zh: '提交的内容过大，最多 {limit} KiB。',
    en: 'The body is too large: {limit} KiB at most.',
  },
  'http.unsupported_media_type': {
    zh: '请以 application/json 提交，UTF-8 编码，不压缩；附件以 application/octet-stream 提交。',
    en: 'Send the body as application/json in UTF-8, not compressed; the bytes of an attachment as application/octet-stream.',
  },
  'http.bad_encoding': {
    zh: '提交的内容不是有效的 UTF-8，请以 UTF-8 编码提交。',
    en: 'The body is not valid UTF-8; send UTF-8.',
  },
  'http.method_not_allowed': {
    zh: '这个地址不接受 {method}，可以用 {allow}。',
    en: 'This address takes no {method}; it takes {allow}.',
  },
  'http.headers_too_large': { zh: '请求的标头过大。', en: 'The headers are too large.' },
  'http.bad_request': { zh: '请求无法识别。', en: 'The request cannot be understood.' },
  'http.timeout': { zh: '请求没有在限定时间内传完。', en: 'The request did not arrive in time.' },
  'http.sign_in_first': { zh: '请先登录。', en: 'Sign in first.' },
  'http.no_such_drill': { zh: '没有这次演练。', en: 'There is no such drill.' },
  'http.drill_beyond_calendar': {
    zh: '演练最晚到 {latest}，这一步会到 {on}。',
    en: 'A drill goes to {latest} at most; this would be {on}.',
  },
  'http.drill_not_back': {
    zh: '演练的时间不能倒退：现在是 {now}，不能到 {on}。',
    en: 'The time of a drill cannot go back: it is {now} and cannot go to {on}.',
  },
  'http.drill_moving': {
    zh: '演练正在推进，停下后再到下一事件。',
    en: 'The drill is moving; go to the next event once it rests.',
  },
  'http.drill_nothing_next': {
    zh: '这次演练中没有等待时间的事：先登记或办理一件，或按天推进。',
    en: 'Nothing in this drill waits for time: register or handle a case first, or advance by days.',
  },
  'http.drill_no_office': {
    zh: '机构表中没有可以承办的单位，请先添加。',
    en: 'No office could take on a case; add one first.',
  },
  'http.no_such_route': { zh: '没有这个地址。', en: 'There is no such address.' },
  'http.key_required': {
    zh: '请在 Idempotency-Key 标头中写一个唯一编号：1 至 200 个英文字母、数字或符号，不含空格和汉字；重试时不变。',
    en: 'Send an Idempotency-Key header of 1 to 200 printable ASCII characters without spaces, the same again when you retry.',
  },
  'http.cross_site': {
    zh: '请求没有表明来自本站，已拒绝。程序请带上标头 X-Maplebridge: 1，或用令牌登录。',
    en: 'The request does not show that it came from this site. A program sends the header X-Maplebridge: 1, or signs in with a token.',
  },
  'http.receipt_not_found': { zh: '编号或查询码不对。', en: 'Number or code wrong.' },
  'http.view_finds_person': {
    zh: '视图不保存电话和证件号码：找某一个人，请在登记台凭姓名和号码查找，每次写明用途。',
    en: 'No view keeps a telephone or identity number: somebody’s petition is found at the intake desk, each time with its purpose.',
  },
  'http.view_is_search': {
    zh: '分享的视图只含筛选项：去掉搜索的字词、编号和单独一件，再分享。',
    en: 'A shared view is made of filters: take off the words, the number or the one case that it looks for.',
  },
  'http.draft_changed': {
    zh: '同事刚刚保存了另一稿。请先看对方的，再决定用哪一稿。',
    en: 'A colleague has just kept another draft. Look at theirs, then choose.',
  },
  'http.view_name_taken': {
    zh: '已经有一个这个名称的视图，请换一个名称。',
    en: 'There is a view of this name already; choose another.',
  },
  'http.too_many_views': {
    zh: '每个页面最多保存 50 个视图，请先删除不用的。',
    en: 'At most 50 views of a page are kept; delete some first.',
  },
  'http.export_too_large': {
    zh: '符合的有 {rows} 件，一次最多导出 {limit} 件，请先缩小范围。',
    en: '{rows} petitions fit; at most {limit} go into one file. Narrow the list first.',
  },
  'http.document_replaced': {
    zh: '这份文书已经不是现在的那一份，请回到进度页，看过现在的再确认。',
    en: 'This document is not the present one any more: go back to the status, read the present one and confirm that.',
  },
  'http.form_incomplete': {
    zh: '表单还没有填全：填好以后，这里显示排好的页面。',
    en: 'The form is not filled in yet: once it is, its page stands here.',
  },
  'http.document_not_issued': {
    zh: '这份文书还是草稿，尚未出具，不能送达。',
    en: 'Nobody has issued this document yet; it cannot be served.',
  },
  'http.document_stands_no_more': {
    zh: '这份文书已经撤回或者不再有效，不能送达。',
    en: 'This document was taken back or stands no more; it cannot be served.',
  },
  'http.way_not_possible': {
    zh: '这位收件人不能用“{channel}”送达。',
    en: 'This recipient cannot be reached by {channel}.',
  },
  'http.no_such_recipient': { zh: '本件没有这位信访人。', en: 'The case has no such petitioner.' },
  'http.rebound_unfit': {
    zh: '只有调解的回访可以在这里另立案件；信访事项由本人重新提出。',
    en: 'Only of a mediation is a new case opened here; a petition is handed in again by whoever wants it.',
  },
  'http.no_such_document': {
    zh: '没有这份可以排版的文书。',
    en: 'There is no such document that could be set.',
  },
  'http.notice_incomplete': {
    zh: '{title}缺少应当载明的内容，不能排版：{missing}。',
    en: 'This paper lacks what it has to state and cannot be set: {title}: {missing}.',
  },
  'http.clauses_faulty': {
    zh: '条款没有保存：有 {count} 处不对，都列在下面，原来的条款不变。',
    en: 'The clauses were not saved: {count} faults, all listed below; those in force stay.',
  },
  'http.not_found': { zh: '没有找到。', en: 'Not found.' },
  'http.retrospective_not_found': {
    zh: '没有这一条可以补开督办、催办的历史逾期。',
    en: 'No such past breach that could still be supervised or pressed for.',
  },
  'http.unavailable': { zh: '系统暂时不可用，请稍后再试。', en: 'Unavailable for the moment; try again shortly.' },
  'http.internal': { zh: '出错，编号 {id}，请告知管理员。', en: 'Failed, no. {id}; tell the administrator.' },
} as const satisfies Sentences;
export type HttpCode = keyof typeof http;
