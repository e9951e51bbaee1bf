import type { Sentences } from '../sentences/sentence.js';

/**
 * The statutory routes that a form offers (法定途径), art. 31(1) to (4), as they are called in it: what each is, by which
 * law and how long it is open, the list of `libs/petition` says. A test holds these names to it.
 */
export const routes = {
  'court-administrative': {
    zh: '行政诉讼（对行政行为不服，直接起诉）',
    en: 'administrative litigation (against an administrative act, straight to court)',
  },
  'court-after-reconsideration': {
    zh: '行政诉讼（不服行政复议决定）',
    en: 'administrative litigation (against a decision on reconsideration)',
  },
  'court-civil': {
    zh: '民事诉讼（合同、侵权、相邻关系等民事争议）',
    en: 'civil litigation (contracts, torts, neighbours and the like)',
  },
  procuratorate: {
    zh: '刑事立案、法律监督程序（请求检察机关刑事立案或者法律监督）',
    en: 'criminal filing, legal supervision (criminal filing or legal supervision by the procuratorate)',
  },
  police: {
    zh: '公安机关法律程序（应当通过公安机关法律程序处理的）',
    en: 'legal procedure of the police (what goes through a legal procedure of the police)',
  },
  'arbitration-wages': {
    zh: '劳动争议仲裁（拖欠劳动报酬）',
    en: 'labour arbitration (wages in arrears)',
  },
  'arbitration-labour': {
    zh: '劳动争议仲裁（社会保险、解除劳动合同等劳动争议）',
    en: 'labour arbitration (social insurance, the end of a labour contract and the like)',
  },
  'arbitration-land': {
    zh: '农村土地承包仲裁（农村土地承包经营纠纷）',
    en: 'arbitration on rural land contracts (contracts on rural land)',
  },
  'arbitration-commercial': {
    zh: '仲裁（有仲裁协议的合同和其他财产权益纠纷）',
    en: 'arbitration (contracts and property, with an arbitration agreement)',
  },
  'party-appeal': {
    zh: '党员申诉（党员对党内处理不服）',
    en: 'appeal of a party member (a party member against a decision of the party)',
  },
  'supervision-review': {
    zh: '申请复审（监察对象对监察机关处理决定不服）',
    en: 'request for re-examination (somebody under supervision against a decision of the supervision organ)',
  },
  reconsideration: {
    zh: '行政复议（对行政行为不服）',
    en: 'administrative reconsideration (against an administrative act)',
  },
  adjudication: {
    zh: '行政裁决（法律规定由行政机关裁决的民事争议）',
    en: 'administrative adjudication (civil disputes that a law has an organ adjudicate)',
  },
  confirmation: {
    zh: '行政确认（请求确认权利、资格、事实）',
    en: 'administrative confirmation (confirmation of a right, a status, a fact)',
  },
  licence: { zh: '行政许可（请求许可）', en: 'administrative licence (a licence)' },
  penalty: {
    zh: '行政处罚（可以通过行政处罚程序解决的）',
    en: 'administrative penalty (what a penalty procedure can resolve)',
  },
} as const satisfies Sentences;
