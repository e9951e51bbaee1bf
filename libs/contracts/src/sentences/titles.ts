import type { Language } from '../problem.js';
import type { Sentences } from './sentence.js';

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { zh: '请求有误', en: 'Bad request' },
  401: { zh: '需要登录', en: 'Sign in first' },
  403: { zh: '无权办理', en: 'Not permitted' },
  404: { zh: '没有找到', en: 'Not found' },
  405: { zh: '方法不适用', en: 'Method not allowed' },
  408: { zh: '没有传完', en: 'Request timeout' },
  409: { zh: '现在不能办理', en: 'Not possible now' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不支持', en: 'Unsupported media type' },
  414: { zh: '地址过长', en: 'Address too long' },
  422: { zh: '不能这样办理', en: 'Cannot be done so' },
  431: { zh: '标头过大', en: 'Headers too large' },
  429: { zh: '过于频繁', en: 'Too many requests' },
  500: { zh: '系统出错', en: 'Internal error' },
  503: { zh: '暂时不可用', en: 'Unavailable' },
  507: { zh: '只能查看', en: 'Read only' },
};

// A case that stands as it stood and a case that somebody changed are both 409.
const titlesOfCodes: Sentences = {
  'docket.changed_meanwhile': { zh: '其间已有变化', en: 'Changed meanwhile' },
};

/** The short title of a problem by its code, where that has one, or by its status. */
export function titleOf(status: number, language: Language, code = ''): string {
  const own = Object.hasOwn(titlesOfCodes, code) ? titlesOfCodes[code] : undefined;
  return (own ?? titles[status] ?? { zh: '出错', en: 'Error' })[language];
}
