import { law, ours, where, type Named, type NoticeKind } from './content.js';

/** What every paper of a mediation says. */
const paper = {
  number: ours('调解编号', 'number of the mediation'),
  office: ours('人民调解委员会', 'the mediation committee'),
};
/** And those that are about the dispute as a whole. */
const dispute = { ...paper, dispute: ours('纠纷', 'what the dispute is about') };

const party: Named = { zh: '当事人（签名、盖章或者按指印）', en: 'Party (signature, seal or fingerprint)' };
const mediator: Named = { zh: '人民调解员（签名）', en: 'Mediator (signature)' };
const recorder: Named = { zh: '记录人（签名）', en: 'Recorder (signature)' };

// What a court does not accept to confirm, and what it refuses; the law itself speaks of the application alone.
const notConfirmed = 'civil-procedure-interpretation 355(1), civil-procedure-interpretation 358';

// Of a paper that any mediation may give, the rules of one procedure are no ground (特邀 15, 27(1), 在线 12(1), 13(1), 24(1), 医疗
// 38): that it is given elsewhere too, with what it states, is ours. They are cited for what only that procedure has.
const pages = {
  mediationAcceptance: {
    name: { zh: '调解受理通知书', en: 'Notice of acceptance for mediation' },
    article: 'people-mediation 17',
    contents: {
      ...dispute,
      // Of a request: what interrupts limitation is proved by it.
      cameIn: ours('怎样、何时提出', 'how it came in, and when'),
      requestedOn: where(null, '当事人提出请求的日期', 'when a party asked for it'),
      acceptedOn: ours('受理日期', 'when it was accepted'),
      dueOn: where(null, '调解期限', 'by when it has to end'),
      text: where(null, '其他告知内容', 'what else is told'),
    },
  },
  mediationRefusal: {
    name: { zh: '不予受理调解通知书', en: 'Notice that it is not mediated' },
    article: 'people-mediation 17',
    contents: {
      ...dispute,
      cameIn: ours('怎样、何时提出', 'how it came in, and when'),
      requestedOn: where(null, '当事人提出请求的日期', 'when a party asked for it'),
      reason: ours('不予受理的理由', 'why it is not accepted'),
      routes: ours('可以选择的途径', 'the routes that are open'),
    },
  },
  mediationRights: {
    name: { zh: '调解当事人权利义务告知书', en: 'Rights and duties of a party to mediation' },
    article: 'people-mediation 23, people-mediation 24',
    signers: [party, mediator],
    contents: {
      ...dispute,
      rights: law('people-mediation 23', '权利', 'rights'),
      duties: law('people-mediation 24', '义务', 'duties'),
      freedom: law('people-mediation 3(3)', '不妨碍仲裁、行政、司法途径', 'that no other route is barred'),
      effect: law('people-mediation 33(1)', '协议的效力和司法确认', 'effect of an agreement, and its confirmation'),
      court: where(
        'court-invited 14(3)',
        '法院委派委托的调解规则、程序',
        'rules and procedure of what a court hands over',
      ),
    },
  },
  mediationConsent: {
    name: { zh: '调解同意书', en: 'Consent to mediation' },
    article: 'people-mediation 17, people-mediation 23(2)',
    signers: [party],
    contents: {
      ...dispute,
      party: ours('同意的当事人', 'who consents'),
      mediators: law('people-mediation 23(1)', '接受的调解员', 'by which mediators'),
      openness: law('people-mediation 23(3)', '公开或者不公开', 'in the open or not'),
      electronic: where('electronic-signature 3(1)', '是否使用电子签名', 'whether electronic signatures are taken'),
      helpers: where('people-mediation 20(1)', '同意邀请参与的人员', 'who is invited to help'),
      told: where(null, '同意告知的人员、单位和内容', 'who will be told what, by name'),
      consentedOn: ours('同意的日期', 'when'),
    },
  },
  mediationDisclosure: {
    name: { zh: '调解员披露声明', en: 'Disclosure of a mediator' },
    article: null,
    signers: [mediator],
    contents: {
      ...dispute,
      mediator: ours('调解员', 'the mediator'),
      ties: ours('可能影响公正调解的关系', 'what may be thought to bias'),
      disclosedOn: ours('披露的日期', 'when'),
    },
  },
  mediationRecusal: {
    name: { zh: '调解员回避决定书', en: 'Decision on a recusal' },
    article: null,
    contents: {
      ...dispute,
      mediator: ours('调解员', 'the mediator'),
      reason: where('court-invited 15(1)', '申请回避的理由', 'why it was asked for'),
      decision: ours('决定', 'the decision'),
      reasons: ours('决定的理由', 'why it is decided so'),
    },
  },
  // No text asks for one in writing: that whoever is called has it on paper, and may stay away, is ours.
  mediationInvitation: {
    name: { zh: '调解通知书', en: 'Invitation to a session' },
    article: null,
    contents: {
      ...dispute,
      heldOn: ours('时间', 'when'),
      place: ours('地点', 'where'),
      reason: where(null, '改期、改地点的理由', 'why it was moved'),
      experts: where(null, '联合调解的专家', 'experts of the joint mediation'),
    },
  },
  mediationSession: {
    name: { zh: '人民调解记录', en: 'Record of a session' },
    article: 'people-mediation 27',
    signers: [party, party, mediator, recorder],
    contents: {
      ...dispute,
      heldOn: ours('时间', 'when'),
      place: ours('地点', 'where'),
      attended: ours('参加人', 'who was there'),
      minutes: law('people-mediation 27', '调解记录', 'what was said'),
      undisputed: where('court-online 18, court-online 22(1)', '共同确认的无争议事实', 'facts that nobody disputes'),
      outcome: where(null, '调解结果', 'what came of it'),
    },
  },
  mediationExtension: {
    name: { zh: '延长调解期限同意书', en: 'Consent to a later day' },
    article: null,
    signers: [party, party, mediator],
    contents: {
      ...dispute,
      dueOn: ours('原期限', 'the limit so far'),
      until: ours('延长至', 'the later day'),
      reason: where(null, '延长的理由', 'why'),
    },
  },
  // Of an agreement nothing is terminated (26): what fails has the title of the form.
  mediationEnd: {
    name: { zh: '调解结束告知书', en: 'Notice of how a mediation ended' },
    article: 'people-mediation 26',
    contents: {
      ...dispute,
      cameIn: ours('怎样、何时提出', 'how it came in, and when'),
      requestedOn: where(null, '当事人提出请求的日期', 'when a party asked for it'),
      endedOn: ours('终止日期', 'when it ended'),
      outcome: ours('终止的情形', 'how it ended'),
      reason: where(null, '终止的原因', 'why'),
      basis: where(null, '终止的依据', 'the article by which it ends'),
      routes: law('people-mediation 26', '可以选择的途径及其期限', 'the routes that are open, each with its limit'),
      confirmBy: where('people-mediation 33(1)', '共同申请司法确认的最后日期', 'last day for judicial confirmation'),
      limits: where(notConfirmed, '人民法院不予确认的内容', 'what no court confirms'),
    },
  },
  mediationReplaced: {
    name: { zh: '调解协议取代记录', en: 'Record that another agreement took its place' },
    article: 'civil-procedure 206',
    signers: [party, party, mediator],
    contents: {
      ...dispute,
      effectiveOn: ours('原协议生效日期', 'since when it was in force'),
      other: ours('新的协议所在的调解编号', 'number of the mediation of the new agreement'),
      since: ours('新的协议生效日期', 'since when the new one is in force'),
      agreed: ours('各方怎样、何时同意', 'how and when each party agreed'),
      why: ours('取代的原因', 'why'),
    },
  },
  // What 29(1) lets an agreement state; the facts are asked for by 特邀 24(1) alone.
  mediationAgreement: {
    name: { zh: '人民调解协议书', en: 'Mediation agreement' },
    article: 'people-mediation 28, people-mediation 29(1)',
    signers: [party, party, mediator, recorder],
    contents: {
      ...paper,
      parties: ours('当事人基本情况', 'who the parties are'),
      facts: where(
        'people-mediation 29(1)(2), court-invited 24(1)(2)',
        '纠纷的主要事实、争议事项和各方责任',
        'facts, points in dispute, and the part of each',
      ),
      terms: ours('协议内容', 'what is agreed'),
      performance: ours('履行的方式、地点、期限', 'who owes what to whom, where and by when'),
      effect: law('people-mediation 29(2)', '生效条件', 'when it takes effect'),
      copies: law('people-mediation 29(2)', '份数', 'how many copies there are'),
      limits: where(notConfirmed, '人民法院不予确认的内容', 'what no court confirms'),
    },
  },
  mediationOral: {
    name: { zh: '人民调解口头协议登记表', en: 'Register of an oral agreement' },
    article: 'people-mediation 28, people-mediation 30',
    signers: [mediator, recorder],
    contents: {
      ...paper,
      parties: ours('当事人基本情况', 'who the parties are'),
      facts: where(null, '纠纷的主要事实、争议事项', 'facts and points in dispute'),
      terms: law('people-mediation 28', '协议内容', 'what was agreed'),
      performance: ours('履行的方式、地点、期限', 'who owes what to whom, where and by when'),
      reachedOn: law('people-mediation 30', '达成协议的日期', 'when it was reached'),
    },
  },
  mediationReturn: {
    name: { zh: '调解情况报告', en: 'Report to the court' },
    article: 'court-invited 26(2), court-online 21(1)',
    contents: {
      ...paper,
      court: ours('委派、委托的人民法院', 'the court that handed it over'),
      courtNumber: where(null, '法院案号', 'its number at the court'),
      endedOn: ours('终止日期', 'when it ended'),
      outcome: law('court-invited 26(2)', '调解结果', 'how it ended'),
      reason: where('court-online 21(1)', '调解不成的原因', 'why nothing was agreed'),
      undisputed: where('court-online 22(1)', '共同确认的无争议事实', 'facts that nobody disputes'),
      agreement: where('court-invited 19(1), court-invited 20', '随附的调解协议', 'the agreement that goes with it'),
      material: law('court-invited 26(2)', '移送、退回的材料', 'the material that goes back'),
    },
  },
} as const satisfies Readonly<Record<string, NoticeKind>>;

type Pages = typeof pages;

/** The papers of a mediation committee (人民调解文书), after the forms of the Ministry of Justice. */
export const mediationPapers = Object.fromEntries(
  Object.entries(pages).map(([name, page]) => [name, { ...page, isOfCommittee: true }]),
) as { readonly [K in keyof Pages]: Pages[K] & { readonly isOfCommittee: true } };
