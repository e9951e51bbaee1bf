import type { Words } from '../../kind-contract.js';
import { partyWords } from '../../sentences/parties.js';

const channels = {
  hand: { zh: '直接送达', en: 'handed over' },
  post: { zh: '邮寄送达', en: 'registered mail' },
  sms: { zh: '短信告知', en: 'text message' },
  email: { zh: '电子邮件告知', en: 'e-mail' },
  page: { zh: '网上阅签', en: 'petitioner’s page' },
  public: { zh: '公告', en: 'public notice' },
} as const;

const proofs = {
  signature_paper: { zh: '纸质签收', en: 'signature on paper' },
  signature_tablet: { zh: '手写板签收', en: 'signature on a tablet' },
  postal_receipt: { zh: '邮寄回证', en: 'postal receipt' },
  page_confirmed: { zh: '网上阅签', en: 'reading confirmed on the page' },
  notice_period_over: { zh: '公告期满', en: 'period of the public notice over' },
  other: { zh: '其他证明', en: 'other proof' },
} as const;

const notTold = {
  zh: '没有一份送达证明以前，书面告知的时限照走（第二十三条）',
  en: 'until one is proved, the time to give written notice runs on (art. 23)',
} as const;

/** Values of the fields of a delivery. */
export const words: Words = {
  channel: channels,
  plan: channels,
  proof: proofs,
  signedFor: partyWords.signedFor,
  notice: {
    other: { zh: '其他文书', en: 'another paper' },
    opinion: { zh: '处理意见书', en: 'handling opinion' },
    answer: { zh: '答复', en: 'answer' },
    notice: { zh: '告知书', en: 'notice' },
    extension: { zh: '延期告知书', en: 'notice of extension' },
    // Kinds of notice by their own names.
    receipt: { zh: '告知书', en: 'written notice' },
    acceptance: { zh: '受理告知书', en: 'notice of acceptance' },
    passed: { zh: '转送、交办情况告知书', en: 'notice of where it was passed' },
    elsewhere: { zh: '不属于本机关职权范围告知书', en: 'notice of the competent organ' },
    procedure: { zh: '途径告知书', en: 'notice of the statutory route' },
    feedback: { zh: '检举控告处理情况反馈', en: 'feedback on an accusation' },
    performance: { zh: '履行职责答复', en: 'answer of the organ that performs its duty' },
    correction: { zh: '更正通知书', en: 'correction of a notice' },
    withdrawal: { zh: '撤回通知书', en: 'withdrawal of a notice' },
    supervision: { zh: '督办函', en: 'letter of supervision' },
    recommendation: { zh: '建议书', en: 'recommendation' },
    reply: { zh: '建议采纳情况书面反馈', en: 'reply to a recommendation' },
    objection: { zh: '异议书', en: 'objection' },
    completion: { zh: '办结报告', en: 'report of the result' },
    mediationAcceptance: { zh: '调解受理通知书', en: 'notice of acceptance for mediation' },
    mediationRefusal: { zh: '不予受理调解通知书', en: 'notice that it is not mediated' },
    mediationRights: { zh: '调解权利义务告知书', en: 'rights and duties in mediation' },
    mediationConsent: { zh: '调解同意书', en: 'consent to mediation' },
    mediationDisclosure: { zh: '调解员披露声明', en: 'disclosure of a mediator' },
    mediationRecusal: { zh: '调解员回避决定书', en: 'decision on a recusal' },
    mediationInvitation: { zh: '调解通知书', en: 'invitation to a session' },
    mediationSession: { zh: '人民调解记录', en: 'record of a session' },
    mediationExtension: { zh: '延长调解期限同意书', en: 'consent to a later day' },
    mediationEnd: { zh: '调解结束告知书', en: 'notice of how a mediation ended' },
    mediationAgreement: { zh: '人民调解协议书', en: 'mediation agreement' },
    mediationOral: { zh: '口头协议登记表', en: 'register of an oral agreement' },
    mediationReturn: { zh: '调解情况报告', en: 'report to the court' },
    jointInvitation: { zh: '联合调解商请函', en: 'invitation to a joint mediation' },
    jointPositionRequest: { zh: '提请书面意见函', en: 'request for a position' },
    jointUrging: { zh: '书面意见催办函', en: 'urging for a position' },
    jointRuling: { zh: '牵头单位决定书', en: 'ruling on the lead' },
    jointDraw: { zh: '专家抽取记录', en: 'record of a draw' },
    confirmationApplication: { zh: '司法确认申请书', en: 'application for judicial confirmation' },
    obligationReminder: { zh: '履行提醒书', en: 'reminder of an obligation' },
    obligationUrging: { zh: '督促履行书', en: 'urging' },
    obligationOptions: { zh: '可以采取的途径告知书', en: 'what may be done now' },
    obligationRecord: { zh: '履行情况记录', en: 'record of performance' },
    jointSummary: { zh: '联合调解情况摘要', en: 'summary of a joint mediation' },
  },
  // What follows as long as nothing proves that a document of this kind arrived.
  unproved: {
    opinion: {
      zh: '没有送达证明，请求复查的期限不起算（第三十五条）',
      en: 'without a proof the time to request a review does not begin (art. 35)',
    },
    extension: {
      zh: '没有告知延期理由，期限不延长，原期限照走（第三十四条）',
      en: 'until its reasons are told nothing is extended, and the earlier date runs on (art. 34)',
    },
    receipt: notTold,
    acceptance: notTold,
    passed: notTold,
    elsewhere: notTold,
    procedure: notTold,
    notice: notTold,
  },
  // Why an attempt did not go out, by the code of whoever sends.
  code: {
    no_address: { zh: '没有可用的号码、地址', en: 'there is no number or address for it' },
    not_wished: {
      zh: '收件人希望收纸质文书，不发信息',
      en: 'the recipient wishes documents on paper and is sent no message',
    },
    refused: { zh: '通道拒收', en: 'the gateway refused it' },
    bad_address: { zh: '号码、地址不能用', en: 'the number or address cannot be used' },
    not_set_up: { zh: '这种方式没有开通', en: 'this channel is not set up' },
    switched_off: { zh: '这种方式已停用', en: 'this channel is switched off' },
    breaker_open: { zh: '通道多次没有应答，暂停发送', en: 'the channel was down several times and is left alone' },
    not_reachable: { zh: '连不上通道', en: 'the channel cannot be reached' },
    busy: { zh: '通道繁忙', en: 'the channel is busy' },
    failed_here: { zh: '本系统出错，没有交给通道', en: 'a fault of ours: the channel was given nothing' },
    quiet_hours: { zh: '已到免打扰时段，没有发出', en: 'the quiet hours had begun, and it did not go' },
    no_answer: { zh: '通道没有应答，查明没有发出', en: 'no answer came, and it did not go' },
    not_authorized: { zh: '通道不认本机的账号或密钥', en: 'the channel does not know our account or secret' },
  },
  why: {
    not_sent: { zh: '无法发送', en: 'it cannot be sent' },
    send_time_over: { zh: '重试期限已过，仍未发出', en: 'it could not be sent in time' },
    undeliverable: { zh: '通道回报未送达', en: 'the gateway reports it as undeliverable' },
    not_read: { zh: '期限内没有阅签', en: 'its reading was not confirmed in time' },
    not_done: { zh: '期限内没有办理', en: 'it was not done in time' },
    no_receipt: { zh: '期限内没有收到回证', en: 'no receipt came back in time' },
    returned: { zh: '邮件退回', en: 'the mail came back' },
    replanned: { zh: '已更改送达方式', en: 'another way was taken' },
    unanswered: { zh: '通道没有应答，可能没有发出', en: 'no answer came: it may not have gone out' },
  },
  outcome: {
    delivered: { zh: '已到达', en: 'delivered' },
    undeliverable: { zh: '未到达', en: 'undeliverable' },
    proved: { zh: '已送达', en: 'proved' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    overtaken: { zh: '文书失效，已停止', en: 'paper stands no more' },
  },
  endedAs: {
    proved: { zh: '已送达', en: 'proved' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
    overtaken: { zh: '文书失效，已停止', en: 'paper stands no more' },
  },
  to: { owner: { zh: '送达机构', en: 'the office that delivers' }, head: { zh: '送达机构负责人', en: 'its head' } },
};
