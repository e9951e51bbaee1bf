import type { Named } from './content.js';
import type { obligationPapers } from './obligation-papers.js';

type FieldsOf<K> = K extends keyof typeof obligationPapers ? keyof (typeof obligationPapers)[K]['contents'] : never;

/** What the papers of an obligation say in an example. Made up. */
export const obligationExamples: Readonly<Record<FieldsOf<keyof typeof obligationPapers>, Named>> = {
  number: { zh: '（2026）白杨乡调字第17号之2', en: '（2026）白杨乡调字第17号之2' },
  agreement: { zh: '（2026）白杨乡调字第17号', en: '（2026）白杨乡调字第17号' },
  of: { zh: '（2026）白杨乡调字第17号', en: '（2026）白杨乡调字第17号' },
  office: { zh: '白杨乡人民调解委员会', en: 'Mediation Committee of Baiyang Township' },
  what: { zh: '支付院墙修复费', en: 'the costs of repairing the wall' },
  debtors: { zh: '王某某', en: 'Wang Moumou' },
  creditors: { zh: '李某某', en: 'Li Moumou' },
  dueOn: { zh: '2026年10月1日', en: '1 October 2026' },
  demanded: { zh: '没有约定日期，督促时指定的履行期限', en: 'no day was agreed on: given when it was urged' },
  passedOn: { zh: '2026年10月1日', en: '1 October 2026' },
  demandedOn: { zh: '2026年10月20日', en: '20 October 2026' },
  demandPassedOn: { zh: '2026年9月20日', en: '20 September 2026' },
  amount: { zh: '2,500.00 元', en: '2,500.00 yuan' },
  missing: { zh: '2,500.00 元', en: '2,500.00 yuan' },
  committee: { zh: '人民调解委员会', en: 'a mediation committee' },
  text: { zh: '请于收到之日起七日内支付。', en: 'Please pay within seven days.' },
  routes: {
    zh: '申请支付令（债权人）\n就协议起诉（债权人）',
    en: 'apply for a payment order (the creditor)\nsue on the agreement (the creditor)',
  },
  payments: {
    zh: '2026年10月1日 2,500.00 元（债权人确认）',
    en: '1 October 2026: 2,500.00 yuan (by the creditor’s word)',
  },
  plannedOn: { zh: '2026年10月2日', en: '2 October 2026' },
  visitor: { zh: '杨某某', en: 'Yang Moumou' },
  asked: {
    zh: '申请人李某某：已回访；2026年10月3日 电话；到期的约定履行了吗？ 全部；表示满意',
    en: 'Applicant Li Moumou: asked; 3 October 2026 by telephone; all of it; it is content',
  },
  proofs: { zh: '申请人李某某：签名', en: 'Applicant Li Moumou: a signature' },
  measures: {
    zh: '申请人李某某：需要的帮助已经转介：乡法律援助工作站',
    en: 'Applicant Li Moumou: help was passed on: the legal aid station of the township',
  },
  outcome: { zh: '已履行', en: 'performed' },
  endedOn: { zh: '2026年10月1日', en: '1 October 2026' },
  applicants: {
    zh: '李某某，住白杨乡柳溪村\n王某某，住白杨乡柳溪村',
    en: 'Li Moumou, of Liuxi Village, Baiyang\nWang Moumou, of Liuxi Village, Baiyang',
  },
  effectiveOn: { zh: '2026年8月20日', en: '20 August 2026' },
  items: {
    zh: '调解协议、调解组织主持调解的证明、当事人身份证明、住所和联系方式',
    en: 'the agreement, proof that it was mediated, who the parties are, their addresses',
  },
  excess: { zh: '100.00 元', en: '100.00 yuan' },
};
