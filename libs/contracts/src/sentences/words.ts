import type { ErrorDetails } from '#libs/kernel';
import type { Language } from '../problem.js';
import { factSentences } from './facts.js';
import { fill, type Sentences } from './sentence.js';

/** Phases of petitions and supervisions in plain words. */
const phases: Sentences = {
  registered: { zh: '已登记', en: 'Registered' },
  triaged: { zh: '已分类', en: 'Triaged' },
  referred: { zh: '已转交办理机关', en: 'With the competent office' },
  objected: { zh: '办理机关提出异议', en: 'The office objects' },
  returned: { zh: '退回信访局', en: 'Back with the petition bureau' },
  accepted: { zh: '已受理，正在办理', en: 'Accepted, being handled' },
  decided: { zh: '已作出处理意见', en: 'Decided' },
  delivered: { zh: '处理意见书已送达', en: 'Opinion delivered' },
  closed: { zh: '已办结', en: 'Closed' },
  withdrawn: { zh: '信访人已撤回', en: 'Withdrawn by the petitioner' },
  climbing: { zh: '督办中', en: 'Under supervision' },
  verifying: { zh: '整改待核验', en: 'Correction to be verified' },
  ended: { zh: '督办已结束', en: 'Supervision ended' },
};

/** A phase in plain words; one that is not known is shown as it is. */
export function phaseText(phase: string, language: Language): string {
  return Object.hasOwn(phases, phase) ? (phases[phase]?.[language] ?? phase) : phase;
}

/**
 * The plain sentence of a fact of a kind; a type that is not known is shown as it is.
 *
 * @param name type of the fact, or `<type>.<variant>` where one of its variants fits better
 */
export function factSentence(kind: string, name: string, language: Language, values: ErrorDetails): string {
  const [type = ''] = name.split('.');
  const keys = [`${kind}.${name}`, `${kind}.${type}`, `any.${type}`];
  const key = keys.find((one) => Object.hasOwn(factSentences, one));
  const sentence = key === undefined ? undefined : factSentences[key];
  return sentence === undefined ? type : fill(sentence[language], values);
}

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
