import { wordsOfOurs } from './words-of-ours.js';

/** A word that a reader of the Regulation would strike out (错词), and what stands in its place. */
export interface WrongWord {
  readonly wrong: string;
  readonly right: string;
  readonly pattern: RegExp;
  /** Where the same characters are right, and why; taken out of a line before it is looked at. */
  readonly allowed?: readonly { readonly pattern: RegExp; readonly why: string }[];
  /** A sentence with the wrong word, and one that is right: the test must tell them apart. */
  readonly bad: string;
  readonly good: string;
}

export const wrongWords: readonly WrongWord[] = [
  ...wordsOfOurs,
  {
    wrong: '裁定',
    right: '核实同意、核实后不同意 (art. 23(3)); 裁定 is the courts’',
    pattern: /裁定/u,
    allowed: [{ pattern: /人民法院[^。]*作出裁定/gu, why: 'that of a court, which protects by it' }],
    bad: '异议裁定书（成立）',
    good: '异议核实意见（同意），可以行政裁决的导入相应程序',
  },
  {
    wrong: '异议成立',
    right: '核实同意 (art. 23(3))',
    pattern: /异议(?:不)?成立/u,
    bad: '异议不成立，仍由县水务局办理。',
    good: '异议核实后不同意，仍由县水务局办理。',
  },
  {
    wrong: '终结',
    right: '办结, 结案归档, 结束',
    pattern: /终结/u,
    allowed: [{ pattern: /依法终结/gu, why: 'of litigation matters: art. 31(1), 37(3)' }],
    bad: '信访件已经终结。',
    good: '涉法涉诉信访事项未依法终结的，按照法律法规规定的程序处理。',
  },
  {
    wrong: '办结 of a file',
    right: '结案归档: 办结 is the opinion of art. 34, or the report of art. 22(1)(3)',
    pattern: /(?<!督)办结/u,
    allowed: [
      { pattern: /办结报告/gu, why: 'the report of an assigned matter, art. 22(1)(3)' },
      {
        pattern: /(?:期限内|六十日内|60 ?日内|即为|条例的“|以前（含当日）)办结/gu,
        why: 'by the opinion, art. 34 and 45(1)',
      },
      {
        pattern: /(?:已经办结（|[“"]办结[”"]|（办结[）)]|\(办结\))/gu,
        why: 'the word itself, or what stands in brackets behind it',
      },
      { pattern: /\(办结\|结案/gu, why: 'what other systems call a matter that is over' },
      { pattern: /(?:按期|虚假)办结/gu, why: 'grounds of supervision: not in time, false' },
      { pattern: /什么时候办结|已按交办要求办结|逾期事项已办结/gu, why: 'words of made-up people' },
    ],
    bad: '有送达证明才能办结。',
    good: '有送达证明才能结案归档；未在规定期限内办结的，提交办结报告。',
  },
  {
    wrong: '未在…前履行',
    right: '未在规定期限内办结 (45(1)), 未在规定期限内书面告知是否受理 (44(3))',
    pattern: /未在[^。；]{0,30}履行|履行[“「]/u,
    bad: '未在 12月9日 前履行“办理期限”。',
    good: '未在规定期限内办结（条例第四十五条第一项）；依法履行或者答复。',
  },
  {
    wrong: '自 X 起算, 当日不算',
    right: '自 X 的次日起算: one rule, one sentence',
    pattern:
      /自(?:(?!次日|[。；，]).){1,40}起算|从[^。；，]{1,20}起算|即起算|(?:当天|当日)不(?:算|计)|从(?:第二天|明天)起|起算日/u,
    allowed: [{ pattern: /次日起算/gu, why: 'the sentence itself' }],
    bad: '办理期限自 8月3日 起算，起算日当天不算。',
    good: '办理期限自 8月3日 的次日起算。',
  },
  {
    wrong: '是否受理 without art. 44(3)',
    right: '接收情况以及处理途径和程序 (art. 23)',
    pattern: /是否受理/u,
    allowed: [
      { pattern: /^.*(?:第四十四条第三项|\{liability\}|44\(3\)).*$/gu, why: 'art. 44(3) has it, and is named' },
    ],
    bad: '须在期限内告知信访人是否受理（条例第二十三条）。',
    good: '未在规定期限内书面告知是否受理（条例第四十四条第三项）。',
  },
  {
    wrong: '过期后再申请',
    right: 'nothing: art. 35 knows no late request',
    pattern: /过了期(?!限)|理由[^。；]{0,4}再申请|有正当理由仍可/u,
    bad: '过了期，也可说明理由再申请。',
    good: '请求复查的期限到12月9日为止，已经过了；届满后不能再申请延期。',
  },
  {
    wrong: '申请复查, 要求复查',
    right: '请求复查 (art. 35)',
    pattern: /(?:申请|要求)(?:[^。；，、]{0,10})复[查核]/u,
    bad: '信访人可要求县人民政府复查。',
    good: '信访人可请求县人民政府复查。',
  },
  {
    wrong: '复查期自送达之日',
    right: '自收到书面答复之日 (art. 35)',
    pattern: /自送达之日/u,
    bad: '复查期自送达之日起算。',
    good: '请求复查的期限自收到书面答复之日的次日起算。',
  },
  {
    wrong: '送达回证',
    right: '送达回执; the other is court usage (民事诉讼法 87)',
    pattern: /送达回证/u,
    bad: '日期须与送达回证一致。',
    good: '日期须与送达回执一致。',
  },
  {
    wrong: '转办, 转交',
    right: '转送 or 交办, as it was (art. 22, 23)',
    pattern: /转办|转交/u,
    bad: '已转交办理机关。',
    good: '已转送、交办。',
  },
  {
    wrong: '日期早于其事',
    right: '早于该事项发生之日',
    pattern: /早于其事/u,
    bad: '日期早于其事。',
    good: '日期早于该事项发生之日。',
  },
  {
    wrong: '遗失不补',
    right: '凭身份证明到县信访局窗口补发, the same everywhere',
    pattern: /不补(?:发|办)?[。，；]|遗失不补|(?:回执|查询码)找不到/u,
    bad: '查询码遗失不补。',
    good: '遗失的，凭身份证明到县信访局窗口补发。',
  },
  {
    wrong: '法定期限 of any clock',
    right: '期限, with whose it is: 条例规定, 机关指定, 平台规定',
    pattern: /法定(?:期限|时限|日期|届满|到期|期间|期满)/u,
    bad: '送达处理意见书的法定期限为十日。',
    good: '最后一日是法定休假日，送达处理意见书的十日由平台规定。',
  },
  {
    wrong: '视为接收',
    right: '由该机关办理, and that it is a rule of the platform',
    pattern: /视为(?:接收|接受|受理)/u,
    bad: '提出异议的期限已过，视为接收。',
    good: '期限已过，由该机关办理（平台规定，条例没有规定不提异议的后果）。',
  },
  {
    wrong: '可以提出异议',
    right: '应当提出异议 (art. 23(3)): a duty',
    pattern: /(?:可以?|有权)(?:在[^。；，]{0,12})?提出异议/u,
    bad: '不属于其职权的，可在期限内提出异议。',
    good: '不属于本机关、单位或者本系统职权的，应当在期限内提出异议。',
  },
  {
    wrong: '具体行政行为',
    right: '行政行为: both laws have said so since 2014 and 2023',
    pattern: /具体行政行为/u,
    bad: '对具体行政行为不服，直接起诉',
    good: '对行政行为不服，直接起诉',
  },
  {
    wrong: '最后一日 of a breach without its roll',
    right: '最后一日（含顺延）: the law has the number, the roll is ours',
    pattern: /最后一日为 ?\{dueOn\}/u,
    bad: '未在规定期限内办结；最后一日为 {dueOn}，期限见条例{article}。',
    good: '未在规定期限内办结；最后一日（含顺延）为 {dueOn}，期限见条例{article}。',
  },
  {
    wrong: 'art. 34 for what is ours of an extension',
    right: 'of art. 34: approval, 30 days, telling the reason; when it moves and how it is counted are ours',
    pattern: /(?:延长|合并计算|顺延一次|届满|只能延一次)（条例第三十四条）|依条例第三十四条[^；。]*合并计算/u,
    bad: '告知之后期限才延长（条例第三十四条）。',
    good: '须告知信访人延期理由（条例第三十四条）；告知之后期限才延长，由平台规定。',
  },
  {
    wrong: 'art. 34 for a receipt, art. 35 for no fee',
    right: '34 is 办结, the opinion is issued; 35 says nothing of fees',
    pattern: /得到书面答复（条例第三十四条）|免费[^。；，]{0,12}（条例第三十五条）/u,
    bad: '最晚 {date} 得到书面答复（条例第三十四条）。',
    good: '最晚 {date} 作出书面处理意见（条例第三十四条）；请求复查（条例第三十五条），不收费。',
  },
  {
    wrong: '不因信访停止',
    right: '那些期限照走，是否使时效中断按那个法律 (劳动争议调解仲裁法 27(2))',
    pattern: /不(?:会)?因(?:为)?信访[^。；，]{0,4}停|信访不会让[^。；]*停/u,
    bad: '各有各的期限，不会因为信访停下来。',
    good: '不要等信访：那些期限照走；向有关机关请求保护权利是否使时效中断，按那个法律。',
  },
  {
    wrong: '填报日期由信访局核实',
    right: '由另一机关核实: of an accusation the discipline organ, of the bureau’s own its superior',
    pattern: /(?:补记|填报|逾期(?:记录)?撤销)[^。]{0,20}由信访局核实/u,
    bad: '期限内告知而后补记的，逾期记录撤销，由信访局核实。',
    good: '期限内告知而后补记的，逾期记录撤销，由另一机关核实。',
  },
  {
    wrong: '办理结果报告',
    right: '办结报告 (art. 22(1)(3))',
    pattern: /办理结果报告/u,
    bad: '请提交办理结果报告。',
    good: '请提交办结报告。',
  },
  {
    wrong: '国家规定的期限',
    right: '条例规定的天数: a start or a roll of ours moves the day',
    pattern: /国家规定的期限|国家规定这一天/u,
    bad: '最晚{date}（国家规定的期限）',
    good: '最晚{date}（条例规定的天数，遇休息日顺延）',
  },
  {
    wrong: '规章或政策',
    right: '法律、法规、规章或者其他有关规定 (art. 32(1))',
    pattern: /规章(?:或者?|、)政策/u,
    bad: '法律、法规、规章或政策。',
    good: '法律、法规、规章或者其他有关规定。',
  },
];

/** What of a line is wrong: the name of each wrong word in it. */
export function wrongIn(line: string, words: readonly WrongWord[] = wrongWords): string[] {
  return words
    .filter(({ pattern, allowed = [] }) => {
      const rest = allowed.reduce((text, { pattern: right }) => text.replace(right, '｜'), line);
      return pattern.test(rest);
    })
    .map(({ wrong }) => wrong);
}

const numerals = '零一二三四五六七八九';

/** 二十三 as 23; digits as they are. */
function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const digit = (one: string, none: number): number => (one === '' ? none : numerals.indexOf(one));
  return digit(tens, 1) * 10 + digit(ones, 0);
}

const numeral = '[零一二三四五六七八九十]+';
const number = String.raw`第 ?(${numeral}|\d+) ?`;
const place = String.raw`(?:${number}条(?:${number}款)?(?:${number}项)?|${number}款(?:${number}项)?|${number}项)`;
// Without the name of the Regulation it is one in Chinese numerals alone: 第 3 条 is a line of a ledger.
const inChinese = new RegExp(String.raw`(?:条例》?(?=第)|(?=第${numeral}条))(${place}(?:、${place})*)`, 'gu');
const inEnglish = /\barts?\. (\d{1,3}(?:\(\d+\))*(?:(?:, | and | to )\d{1,3}(?:\(\d+\))*(?![\d-]))*)/gu;
// A citation of another law has its name before it.
const otherLaw =
  /(?:Code|Law|Arbitration|Disputes|法|典|解释|保护|山东|浙江|北京|上海|Courts|委员会组织|安全法实施|(?:规定|规则)(?=》)|2005 ?年(?:条例)?)(?:》?（\d{4}）)?[ ,(（》]*$/u;

/** The citations of the Regulation in a line, as a rule pack writes them. */
export function citationsIn(line: string): string[] {
  const isOurs = ({ index }: RegExpExecArray): boolean => !otherLaw.test(line.slice(0, index));
  const chinese = [...line.matchAll(inChinese)].filter(isOurs).flatMap(([, places = '']) => placesIn(places));
  const english = [...line.matchAll(inEnglish)].filter(isOurs);
  return [...chinese, ...english.flatMap(([, places = '']) => places.split(/, | and | to /u))];
}

/** 第二十二条第一款第三项、第三十四条 as `22(1)(3)`, `34`; what follows in the same article repeats it in Chinese no more. */
function placesIn(text: string): string[] {
  let article = '';
  return text
    .split('、')
    .filter((part) => part !== '')
    .map((part) => {
      const found = [...part.matchAll(new RegExp(`${number}([条款项])`, 'gu'))];
      const [own] = found.filter(([, , name]) => name === '条');
      if (own !== undefined) article = String(numberOf(own[1] ?? ''));
      const inside = found.filter(([, , name]) => name !== '条');
      return article + inside.map(([, value = '']) => `(${String(numberOf(value))})`).join('');
    });
}
