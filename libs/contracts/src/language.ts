import type { Language } from './problem.js';

/**
 * The language of an answer by the request's `Accept-Language`: English where it is wanted more than Chinese, Chinese
 * otherwise.
 */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'zh';
  let best: { language: Language; quality: number } = { language: 'zh', quality: 0 };
  for (const range of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = Number(/^\s*q=([\d.]+)$/.exec(parameters.join(';'))?.[1] ?? '1');
    const language = /^en(-|$)/.test(tag) ? 'en' : /^zh(-|$)/.test(tag) ? 'zh' : null;
    if (language !== null && quality > best.quality) best = { language, quality };
  }
  return best.language;
}
