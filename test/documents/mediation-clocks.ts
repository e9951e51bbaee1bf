import { mediationVectors, type MediationVector } from './mediation-vectors.js';
import { cited } from './origins.js';

type Row = readonly string[];

/** One clock of the domain note by its number: the rule here, or whose it is and why it is not here. */
export interface NumberedClock {
  readonly zh: string;
  readonly en: string;
  readonly article: string;
  /** Rules of the pack that it is. */
  readonly rules?: readonly string[];
  /** A file and the beginning of a test in it, where no rule of ours runs: what holds it, or that nothing has to. */
  readonly held?: readonly [file: string, test: string];
  /** Why no clock of this kind is it. */
  readonly why?: { readonly zh: string; readonly en: string };
}

const at = (file: string, test: string): readonly [string, string] => [`libs/mediation/src/${file}.spec.ts`, test];
const elsewhere = (zh: string, en: string) => ({ why: { zh, en } });

/** What people's mediation, courts, departments and police time, by the numbers of the domain note (调解时限对照). */
export const numberedClocks: Readonly<Record<string, NumberedClock>> = {
  'RM-01': {
    zh: '申请、主动调解',
    en: 'how it begins',
    article: 'people-mediation 17, medical 31(1), medical 31(3)',
    held: at('preparing', 'of a hospital by the committee itself'),
  },
  'RM-02': {
    zh: '一方拒绝即不得调解',
    en: 'one refuses: at once',
    article: 'people-mediation 17, people-mediation 23(2)',
    held: at('withdrawing', 'ends it with a word after %s'),
  },
  'RM-03': {
    zh: '不收费',
    en: 'free of charge',
    article: 'people-mediation 4',
    ...elsewhere('没有期限；告知书写明不收费', 'no limit; the notice of acceptance says so'),
  },
  'RM-04': {
    zh: '法院、公安受理前告知',
    en: 'told by court or police before they accept',
    article: 'people-mediation 18',
    ...elsewhere('人民法院、公安机关的告知', 'what court and police tell'),
  },
  'RM-05': {
    zh: '指定或者选择调解员',
    en: 'mediators, appointed or chosen',
    article: 'people-mediation 19, people-mediation 23(1)',
    held: at('preparing', 'mediators are named'),
  },
  'RM-06': {
    zh: '邀请参与须征得同意',
    en: 'helpers, by consent',
    article: 'people-mediation 20(1), mediation-committees 7(3)',
    held: at('helping', 'sits in a session when all parties have agreed'),
  },
  'RM-07': {
    zh: '告知权利',
    en: 'rights, told first',
    article: 'people-mediation 23, court-invited 14(3)',
    held: at('preparing', 'mediators are named'),
  },
  'RM-08': {
    zh: '及时、就地',
    en: 'timely, on the spot',
    article: 'people-mediation 21(2)',
    ...elsewhere('法律没有数字，由RM-09提醒', 'no number: RM-09 reminds'),
  },
  'RM-09': { zh: '一般一个月', en: 'one month as a rule', article: 'people-mediation 21(2)', rules: ['RM-09'] },
  'RM-10': {
    zh: '预防激化、及时报告',
    en: 'report before it turns violent',
    article: 'people-mediation 25',
    held: ['libs/incident/src/incident.spec.ts', 'has a team within four hours'],
  },
  'RM-11': {
    zh: '书面或者口头协议',
    en: 'in writing or by word',
    article: 'people-mediation 28, medical 39(1), labour 14(1), rural-land 10(1)',
    held: at('agreement', 'that closes a petition'),
  },
  'RM-12': { zh: '终止并告知途径', en: 'end, and tell the routes', article: 'people-mediation 26', rules: ['RM-12'] },
  'RM-13': { zh: '立卷归档', en: 'the file', article: 'people-mediation 27', ...elsewhere('没有期限', 'no limit') },
  'RM-14': {
    zh: '协议书生效',
    en: 'in force when signed and sealed',
    article: 'people-mediation 29(2)',
    rules: ['RM-SEAL'],
  },
  'RM-15': {
    zh: '口头协议生效',
    en: 'oral: when reached',
    article: 'people-mediation 30',
    held: at('agreement', 'is in force when it is reached'),
  },
  'RM-16': {
    zh: '监督履行',
    en: 'performance',
    article: 'people-mediation 31(2)',
    ...elsewhere('协议生效以后的程序，另建', 'what follows an agreement: a procedure of its own, not built'),
  },
  'RM-17': {
    zh: '就协议起诉',
    en: 'suit on the agreement',
    article: 'people-mediation 32',
    held: ['libs/contracts/src/mediation/texts/routes.spec.ts', 'cites places that its law has'],
  },
  'RM-18': {
    zh: '共同申请司法确认',
    en: 'judicial confirmation',
    article: 'people-mediation 33(1), civil-procedure 205',
    rules: ['RM-18'],
  },
  'RM-19': {
    zh: '保密',
    en: 'confidentiality',
    article: 'people-mediation 15(4)',
    held: at('telling', 'is told nothing before all have agreed'),
  },
  'RM-20': {
    zh: '不得阻止其他途径',
    en: 'no other route is barred',
    article: 'people-mediation 3(3)',
    held: at('withdrawing', 'ends it with a word after %s'),
  },
  'RM-30': { zh: '委派调解', en: 'delegated by a court', article: 'court-invited 27(1)', rules: ['RM-30'] },
  'RM-31': { zh: '委托调解', en: 'entrusted by a court', article: 'court-invited 27(2)', rules: ['RM-31', 'RM-31S'] },
  'RM-32': {
    zh: '立案前在线调解',
    en: 'online, before docketing',
    article: 'court-online 24(1), court-online 26(1)',
    rules: ['RM-32'],
  },
  'RM-33': {
    zh: '立案后在线调解',
    en: 'online, after docketing',
    article: 'court-online 24(1)',
    rules: ['RM-33', 'RM-33S'],
  },
  'RM-34': {
    zh: '当事人共同选择调解员',
    en: 'parties choose together',
    article: 'court-online 10(2)',
    ...elsewhere(
      '在人民法院调解平台上选择，早于移交本平台；结果以“当事人选择”记入',
      'chosen on the court’s platform before it is handed over; that it was chosen is recorded with the mediators',
    ),
  },
  'RM-35': {
    zh: '人民法院指定调解员',
    en: 'the court appoints',
    article: 'court-online 10(3)',
    ...elsewhere('人民法院的期限', 'the court’s own limit'),
  },
  'RM-36': { zh: '确认接受', en: 'confirm, or silence is a no', article: 'court-online 12(1)', rules: ['RM-36'] },
  'RM-37': { zh: '协助询问对方', en: 'help to ask the other side', article: 'court-online 15(1)', rules: ['RM-37'] },
  'RM-40': {
    zh: '医疗纠纷人民调解',
    en: 'medical, before a committee',
    article: 'medical 38',
    rules: ['RM-40', 'RM-40A'],
  },
  'RM-41': {
    zh: '医疗纠纷行政调解',
    en: 'medical, before the health department',
    article: 'medical 40(1)',
    ...elsewhere('卫生健康主管部门的行政调解，不是人民调解', 'administrative mediation of the health department'),
  },
  'RM-42': {
    zh: '治安调解',
    en: 'of the police',
    article: 'police-procedure 183',
    ...elsewhere('公安机关的治安调解，适用其案件程序', 'of the police, in their own case'),
  },
  'RM-43': {
    zh: '治安案件当事人和解',
    en: 'police case settled by others',
    article: 'police-procedure 186',
    ...elsewhere('由公安机关决定；本平台提供协议书', 'for the police to decide; the agreement is ours'),
  },
  'RM-44': {
    zh: '交通事故损害赔偿调解',
    en: 'traffic damages',
    article: 'traffic 94, traffic 95',
    ...elsewhere('公安机关交通管理部门的调解', 'of the traffic police'),
  },
  'RM-45': {
    zh: '消费投诉调解',
    en: 'consumer complaints',
    article: 'consumer 14, consumer 21',
    ...elsewhere('市场监督管理部门的调解', 'of the market regulator'),
  },
  'RM-46': {
    zh: '十五日后可以申请仲裁',
    en: 'arbitration is open after 15 days',
    article: 'labour 14(3)',
    rules: ['RM-46'],
  },
  'RM-47': {
    zh: '一般行政调解',
    en: 'administrative mediation',
    article: 'people-mediation 26',
    ...elsewhere('没有全国规定的期限，各地不同', 'no number of the whole country'),
  },
  'RM-48': {
    zh: '行政复议调解',
    en: 'in reconsideration',
    article: 'reconsideration 5, reconsideration 73',
    ...elsewhere('行政复议机关的程序', 'of the organ that reconsiders'),
  },
};

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const vectorsOf = (rules: readonly string[]): string =>
  Object.entries<MediationVector>(mediationVectors)
    .flatMap(([id, { rule }]) => (rules.includes(rule) ? [id] : []))
    .join(', ');

function heldBy({ rules, held, why }: NumberedClock): string {
  if (held !== undefined) return `\`${held[0].split('/').at(-1) ?? ''}\`: ${held[1]}`;
  if (rules === undefined) return `– ${why?.zh ?? ''} ${why?.en ?? ''}`;
  const vectors = vectorsOf(rules);
  return vectors === '' ? '`vectors.spec.ts`: of judicial confirmation' : vectors;
}

const brought: Readonly<Record<NonNullable<MediationVector['brings']>, string>> = {
  overdue: '逾期，仍须办理 late, still owed',
  limitPassed: '不产生后果 nothing',
  appraisalOverran: '鉴定结束后再计算 counted again when the appraisal ends',
  deemed_failed: '视为调解不成 deemed failed',
  time_over: '调解终止 over',
  declined: '视为不予接受 like a refusal',
  lapsed: '自动结束 over by itself',
  callPassed: '不产生后果 nothing',
  visitDue: '开始回访 a revisit begins',
};

/** The clocks of mediation by their numbers, each with its test, and the dates that were counted by hand. */
export function mediationClocksPart(): string[] {
  return [
    '## 调解时限对照 · Clocks of mediation',
    '',
    '编号为平台内部编号。在人民调解程序内计时的写明规则和检验；属于其他机关、程序的写明理由。 By numbers of our own: those that run in people’s mediation with their rule and test, those of other bodies with the reason.',
    '',
    table(
      ['编号 no.', '内容 what', '条 art.', '规则 rule', '检验或者理由 test, or why not'],
      Object.entries(numberedClocks).map(([id, clock]) => [
        ...[id, `${clock.zh} ${clock.en}`, cited(clock.article), clock.rules?.join(', ') ?? '–', heldBy(clock)],
      ]),
    ),
    '',
    '## 调解期限样例 · Dates of mediation, counted by hand',
    '',
    table(
      ['例 no.', '规则 rule', '起算 day 0', '情形 what happens', '末日 raw', '顺延以后 legal', '届满 its end means'],
      Object.entries<MediationVector>(mediationVectors).map(([id, { rule, start, zh, en, raw, legal, brings }]) => [
        ...[id, rule, start, `${zh} ${en}`, raw ?? '–', legal ?? '–', brings === null ? '–' : brought[brings]],
      ]),
    ),
    '',
  ];
}
