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
  'http.unauthenticated': { zh: '登录已过期,登录后回到这里。', en: 'Signed out; sign in to return here.' },
  'http.login_failed': { zh: '账号或密码不对。', en: 'Name or password is wrong.' },
  'http.login_throttled': {
    zh: '尝试次数过多,请 {seconds} 秒后再试。',
    en: 'Too many attempts; try again in {seconds} seconds.',
  },
  'http.rate_limited': {
    zh: '请求过于频繁,请 {seconds} 秒后再试。',
    en: 'Too many requests; retry in {seconds} seconds.',
  },
  'http.cross_site': { zh: '请求来自其他网站,已拒绝。', en: 'The request came from another site and was refused.' },
  'http.acting_required': { zh: '请先选择代表哪个机构办理。', en: 'Choose for which office you act.' },
  'http.acting_not_granted': {
    zh: '您不能以此身份代表该机构。',
    en: 'You may not act for that office in that capacity.',
  },
  'http.not_permitted': { zh: '您无此权限,可由{needs}办理。', en: 'You may not; {needs} may.' },
  'http.receipt_not_found': { zh: '编号或查询码不对。', en: 'Number or code wrong.' },
  'http.not_found': { zh: '没有找到。', en: 'Not found.' },
  'http.drill_behind': { zh: '演练时间不能倒退。', en: 'A drill never goes back in time.' },
  'http.retrospective_not_found': {
    zh: '没有这一条可以补开督办的历史逾期。',
    en: 'No such past breach that could still open a supervision.',
  },
  'http.unavailable': { zh: '系统暂时不可用,请稍后再试。', en: 'Unavailable for the moment; try again shortly.' },
  'http.internal': { zh: '出错,编号 {id},请告知管理员。', en: 'Failed, no. {id}; tell the administrator.' },
};
