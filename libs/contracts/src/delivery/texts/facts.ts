import type { DeliveryFactType } from '#libs/delivery';
import type { FactContract } from '../../fact.js';

const isSealed = ({ signedFor }: { readonly signedFor?: unknown }) => typeof signedFor === 'string';

// How an organisation signed, after whichever way it was served.
const bySigning = [
  { fits: isSealed, zh: '收件的组织：{signedFor}。', en: 'The organisation that received it: {signedFor}.' },
];

const proved = {
  said: { zh: '已于 {servedOn} 送达（{proof}）。', en: 'Served on {servedOn}: {proof}.' },
  variants: [
    {
      fits: ({ proof }: { readonly proof?: unknown }) => proof === 'notice_period_over',
      zh: '公告期满，{servedOn} 记为送达；是否算作收到，由所属案件的规则确定。',
      en: 'The period of the public notice is over, recorded as served on {servedOn}; whether that is a receipt, the law of the case above says.',
    },
    {
      fits: ({ proof }: { readonly proof?: unknown }) => proof === 'signature_tablet',
      zh: '收件人于 {servedOn} 当面在手写板上签收；所签文字和签名图样随证明保存。',
      en: 'The recipient signed for it on a tablet on {servedOn}; the words that were signed and the image are kept with the proof.',
    },
  ],
  after: bySigning,
} as const satisfies FactContract;

/** How every fact of a delivery is said. */
export const facts = {
  issued: {
    said: { zh: '{notice}交付送达，依次为：{plan}。', en: 'Put on its way: {notice}; ways, in their order: {plan}.' },
    word: { zh: '交付送达', en: 'put it on its way' },
  },
  legBegun: {
    said: { zh: '第 {leg} 种方式：{channel}。', en: 'Way {leg}: {channel}.' },
    variants: [
      {
        fits: ({ notBefore }) => typeof notBefore === 'string',
        zh: '第 {leg} 种方式：{channel}；免打扰时段过后（{notBefore}）发送。',
        en: 'Way {leg}: {channel}, once the quiet hours are over ({notBefore}).',
      },
    ],
    word: { zh: '改用下一种方式', en: 'took the next way' },
  },
  attemptBegun: {
    said: { zh: '{channel}：第 {attempt} 次发送。', en: '{channel}: attempt {attempt} begins.' },
    word: { zh: '开始发送', en: 'began an attempt' },
  },
  sent: {
    said: {
      zh: '{channel}：第 {attempt} 次，已于 {sentOn} 发出。发出不是收到的证明。',
      en: '{channel}: attempt {attempt} went out on {sentOn}, which proves no receipt.',
    },
    variants: [
      {
        fits: ({ isKnown }) => isKnown === false,
        zh: '{channel}：第 {attempt} 次（{sentOn}）没有收到通道的应答，可能已经发出，不再重发。发出也不是收到的证明。',
        en: '{channel}: attempt {attempt} of {sentOn} got no answer. It may have gone, and is not sent again; that would prove no receipt either.',
      },
    ],
    word: { zh: '已发出', en: 'sent it' },
  },
  attemptFailed: {
    said: { zh: '{channel}：第 {attempt} 次没有发出（{code}）。', en: '{channel}: attempt {attempt} failed: {code}.' },
    variants: [
      {
        fits: ({ notBefore }) => typeof notBefore === 'string',
        zh: '{channel}：第 {attempt} 次没有发出（{code}），{notBefore} 再试。',
        en: '{channel}: attempt {attempt} failed: {code}. Tried again at {notBefore}.',
      },
    ],
    word: { zh: '发送失败', en: 'failed to send it' },
  },
  retried: {
    said: { zh: '要求立即重发。', en: 'It is tried again at once.' },
    word: { zh: '立即重发', en: 'tried again' },
  },
  reported: {
    said: { zh: '{channel}：通道回报{outcome}。', en: '{channel}: the gateway reports it as {outcome}.' },
    variants: [
      {
        fits: ({ outcome }) => outcome === 'delivered',
        zh: '{channel}：通道回报已到达。到达不是阅签，不是收到的证明。',
        en: '{channel}: the gateway reports it as delivered, which proves no reading.',
      },
    ],
    word: { zh: '通道回报', en: 'reported on it' },
  },
  posted: {
    said: { zh: '已于 {postedOn} 交邮。', en: 'Posted on {postedOn}.' },
    word: { zh: '交邮', en: 'posted it' },
    section: 'delivery',
  },
  returned: { said: { zh: '邮件退回。', en: 'The mail came back.' }, word: { zh: '退件', en: 'recorded its return' } },
  published: {
    said: {
      zh: '已于 {publishedOn} 发布公告，公告期间（平台确定）自次日起算。',
      en: 'Published on {publishedOn}; the period, a number of the platform, runs from the day after.',
    },
    word: { zh: '发布公告', en: 'published it' },
    section: 'delivery',
  },
  legFailed: {
    said: { zh: '{channel}没有送达：{why}。', en: '{channel} has not delivered it: {why}.' },
    word: { zh: '这种方式没有送达', en: 'gave a way up' },
  },
  reminded: {
    said: {
      zh: '{channel}：提醒已经发出，没有回报未到达；提醒不要求送达证明。',
      en: '{channel}: the reminder has gone, and nothing says that it did not arrive; it asks for no proof.',
    },
    word: { zh: '提醒已发出', en: 'saw the reminder gone' },
  },
  allFailed: {
    said: {
      zh: '各种方式都没有送达，由{office}设法送达。没有送达证明，权利的期限不起算。',
      en: 'No way has delivered it; {office} has to find one. Without a proof no period begins to run.',
    },
    word: { zh: '各种方式都没有送达', en: 'found no way left' },
  },
  proved: { ...proved, word: { zh: '记录送达', en: 'recorded the proof' }, section: 'delivery' },
  proofAdded: {
    said: {
      zh: '又有送达证明（{proof}，{servedOn}），照存；以最先的为准。',
      en: 'A further proof is kept ({proof}, {servedOn}); the first one counts.',
    },
    word: { zh: '又记录送达证明', en: 'added a proof' },
    section: 'delivery',
  },
  proofFiled: {
    said: {
      zh: '收到回执（{proof}，{servedOn}），入卷备查：送达时该文书已经失效，不开始任何期限，也不告知所属案件。',
      en: 'A receipt came in ({proof}, {servedOn}) and is kept as evidence: the paper stood no more by then, so nothing begins to run and the case above is told nothing.',
    },
    word: { zh: '回执入卷备查', en: 'kept a receipt' },
    section: 'delivery',
  },
  replanned: {
    said: { zh: '更改送达方式，依次为：{plan}。', en: 'Other ways, in their order: {plan}.' },
    word: { zh: '更改送达方式', en: 'took other ways' },
  },
  withdrawn: {
    said: { zh: '送达已撤回，不再发送。', en: 'The delivery was withdrawn; nothing more is sent.' },
    word: { zh: '撤回送达', en: 'withdrew it' },
  },
  overtaken: {
    said: {
      zh: '所属案件的文书已撤回或者已被取代，不再送达；已经发出的信息不能收回。',
      en: 'The paper was taken back, or another one took its place: nothing more is sent. What went out cannot be called back.',
    },
    word: { zh: '文书失效，停止送达', en: 'stopped it with its paper' },
  },
  notNeeded: {
    said: {
      zh: '无须再提醒（已履行、已答复或者日期已过），不再发送；已经发出的信息不能收回。',
      en: 'No reminder is needed any more, since it was done, answered, or the day has passed: nothing more is sent. What went out cannot be called back.',
    },
    word: { zh: '无须再提醒，停止提醒', en: 'stopped a reminder that was needed no more' },
  },
  reportTold: {
    said: { zh: '已把送达结果告知所属案件。', en: 'The case above was told of the proof.' },
    word: { zh: '告知所属案件', en: 'told the case above' },
  },
  reportGivenUp: {
    said: {
      zh: '所属案件没有记录送达结果，已由管理员处理；送达证明照存。',
      en: 'The case above did not record the proof, and an administrator settled that; the proof is kept.',
    },
    word: { zh: '未能告知所属案件', en: 'could not tell the case above' },
  },
  warned: {
    said: { zh: '提醒{to}：“{rule}”临近到期。', en: 'Warning to {to}: {rule} falls due.' },
    word: { zh: '提醒', en: 'warned' },
  },
  overdue: {
    said: {
      zh: '{office}未在 {dueOn}（含当日，平台确定）前送达。',
      en: '{office} did not deliver it by {dueOn}, a date of the platform.',
    },

    word: { zh: '逾期未送达', en: 'let the date pass' },
  },
} as const satisfies Record<DeliveryFactType, FactContract>;
