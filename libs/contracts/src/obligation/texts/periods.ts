import type { Language } from '../../problem.js';
import { citationText } from '../../sentences/article.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { words } from './words.js';

type Route = keyof typeof words.route;

const enforced = {
  zh: '申请执行的期间为{length}，从履行期间的最后一日起计算，分期履行的从最后一期起计算，没有日期的从文书生效起计算；可以中止、中断',
  en: 'it may be asked for in {length} from the last day for performance, of instalments from that of the last one, where there is none from the effect of the paper; it may be suspended and run anew',
};

// What the law says of a period to whoever has it: no duty, and nothing that is lost by itself.
const said: Readonly<Partial<Record<Route, Sentence>>> = {
  enforcement: enforced,
  notarised_enforcement: enforced,
  suit: {
    zh: '诉讼时效为{length}，从履行期限届满之日起计算，分期履行的从最后一期届满之日起计算；请求履行、对方同意履行等使它重新计算；抚养费、赡养费等请求不适用',
    en: 'limitation is {length} from the end of the time for performance, of instalments from that of the last one; a demand, or that the other side agrees to perform, lets it run anew; maintenance and the like know none',
  },
  labour_arbitration: {
    zh: '仲裁时效为{length}，从知道或者应当知道权利被侵害之日起计算；主张权利、对方同意履行等使它重新计算；劳动关系存续期间拖欠劳动报酬的不受限制，劳动关系终止的从终止之日起计算',
    en: 'limitation is {length} from when it was known, or should have been, that a right was infringed; a claim, or that the other side agrees to perform, lets it run anew; wages in arrears know none while the employment lasts, and from its end that of {length}',
  },
};

function lengthText(months: number, language: Language): string {
  const years = months / 12;
  if (!Number.isInteger(years)) return language === 'zh' ? `${String(months)}个月` : `${String(months)} months`;
  if (language === 'zh') return `${String(years)}年`;
  return years === 1 ? '1 year' : `${String(years)} years`;
}

/** How long the law gives for a way that is open to somebody, from when, and where it says so; null: there is nothing to say. */
export function periodText(
  route: Route,
  period: { readonly months: number; readonly article: string } | null,
  language: Language,
): string | null {
  const sentence = said[route];
  if (period === null || sentence === undefined) return null;
  const text = sentence[language].replaceAll('{length}', lengthText(period.months, language));
  const article = citationText(period.article, language);
  return language === 'zh' ? `${text}（${article}）` : `${text} (${article})`;
}
