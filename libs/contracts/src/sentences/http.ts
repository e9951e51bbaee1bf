import type { Sentences } from './sentence.js';

export const http: Sentences = {
  'http.invalid_request': { zh: '提交的内容有误,请按提示改正。', en: 'The request is not valid; see each field.' },
  'http.bad_json': { zh: '提交的内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
  'http.body_too_large': { zh: '提交的内容过大。', en: 'The body is too large.' },
  'http.unsupported_media_type': { zh: '请以 application/json 提交。', en: 'Send the body as application/json.' },
  'http.no_such_route': { zh: '没有这个地址。', en: 'There is no such address.' },
  'http.key_required': {
    zh: '请在 Idempotency-Key 标头中写一个 1 至 200 字符的唯一编号,重试时不变。',
    en: 'Send an Idempotency-Key header of 1 to 200 characters, the same again when you retry.',
  },
  'http.cross_site': { zh: '请求来自其他网站,已拒绝。', en: 'The request came from another site and was refused.' },
  'http.receipt_not_found': { zh: '编号或查询码不对。', en: 'Number or code wrong.' },
  'http.not_found': { zh: '没有找到。', en: 'Not found.' },
  'http.retrospective_not_found': {
    zh: '没有这一条可以补开督办的历史逾期。',
    en: 'No such past breach that could still open a supervision.',
  },
  'http.unavailable': { zh: '系统暂时不可用,请稍后再试。', en: 'Unavailable for the moment; try again shortly.' },
  'http.internal': { zh: '出错,编号 {id},请告知管理员。', en: 'Failed, no. {id}; tell the administrator.' },
};
