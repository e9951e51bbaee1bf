import type { PetitionFactType } from '#libs/petition';
import { isLate, isMissing, without, type FactContract } from '../../fact.js';
import { classFacts } from './class-facts.js';
import type { ReviewRoute } from '../../office.js';
import { mediatedFacts } from './mediated-facts.js';
import { visitFacts } from '../../visit-facts.js';
import { endingFacts } from './ending-facts.js';
import { noticeFacts } from './notice-facts.js';
import { countOf, ofLastTold, ofReceivers, toldInPart } from './of-several.js';
import { opinionFacts } from './opinion-facts.js';
import { overdue } from './overdue.js';
import { recordFacts } from './record-facts.js';
import { referralFacts } from './referral-facts.js';
import { urgingFacts } from './urging-facts.js';

/** How many earlier petitions a clerk found to be the same matter, or another one. */
function verdicts(repeats: unknown, verdict: string): string {
  const all: readonly unknown[] = Array.isArray(repeats) ? repeats : [];
  return String(all.filter((one) => (one as { verdict?: unknown }).verdict === verdict).length);
}

/** The bodies for a review that a fact names; of one without them none. */
function routeOf(review: unknown): Pick<ReviewRoute, 'by' | 'bodies'> {
  return isMissing(review) ? { by: 'level_above', bodies: [] } : (review as ReviewRoute);
}

/** How the facts of a petition are said. */
export const facts = {
  registered: {
    said: {
      zh: '{registrar}登记了信访事项（{channel}），收到日期 {receivedOn}。',
      en: '{registrar} registered the matter ({channel}), received on {receivedOn}.',
    },
    variants: [
      {
        fits: ({ repeats }) => Array.isArray(repeats) && repeats.length > 0,
        zh: '{registrar}登记了信访事项（{channel}），收到日期 {receivedOn}；与相近的信访件比对：同一事项 {same} 件，另一事项 {other} 件。',
        en: '{registrar} registered the matter ({channel}), received on {receivedOn}; compared with petitions that look alike: {same} the same matter, {other} another one.',
      },
    ],
    word: { zh: '登记', en: 'registered' },
    values: ({ repeats }) => ({ same: verdicts(repeats, 'same'), other: verdicts(repeats, 'other') }),
  },
  triaged: {
    said: { zh: '分类为{class}，拟转{to}。', en: 'Triaged as {class}, proposed to {to}.' },
    variants: [{ fits: without('to'), zh: '分类为{class}。', en: 'Triaged as {class}.' }],
    word: { zh: '分类', en: 'triaged' },
  },
  ...classFacts,
  ...referralFacts,
  ...noticeFacts,
  accepted: {
    said: {
      zh: '{office}受理，办理期限自 {limitFrom} 的次日起算。',
      en: '{office} accepted; the limit runs from the day after {limitFrom}.',
    },
    variants: [{ fits: without('limitFrom'), zh: '{office}受理。', en: '{office} accepted.' }],
    word: { zh: '受理', en: 'accepted' },
  },
  extensionAsked: {
    said: { zh: '申请延期 {days} 日。', en: 'Extension of {days} days asked.' },
    word: { zh: '申请延期', en: 'asked for extension' },
  },
  extensionApproved: {
    said: {
      zh: '本机关负责人批准延期 {days} 日。',
      en: 'The head approved an extension of {days} days.',
    },
    word: { zh: '批准延期', en: 'approved the extension' },
  },
  extensionRefused: {
    said: { zh: '不批准延期。', en: 'Extension refused.' },
    word: { zh: '不批准延期', en: 'refused the extension' },
  },
  extensionNoticed: {
    said: {
      zh: '于 {servedOn} 告知延期理由，期限延长 {days} 日。',
      en: 'Petitioner told on {servedOn}; the date moved by {days} days.',
    },
    variants: [
      {
        fits: isLate,
        zh: '于 {servedOn} 告知延期理由，期限延长 {days} 日；{recordedLate} 个工作日后补记。',
        en: 'Petitioner told on {servedOn}; the date moved by {days} days. Recorded late, {recordedLate} working days after.',
      },
    ],
    after: ofLastTold,
    word: { zh: '告知延期', en: 'gave notice of the extension' },
    section: 'delivery',
  },
  toldInPart,
  ...opinionFacts,
  delivered: {
    said: {
      zh: '处理意见书于 {servedOn} 送达，告知的复查机关：{bodies}。',
      en: 'The opinion was delivered on {servedOn}; told as bodies for a review: {bodies}.',
    },
    variants: [
      {
        fits: ({ document, isReceipt }) => document === 'answer' && isReceipt === false,
        zh: '答复于 {servedOn} 送达（{manner}），没有收到的证明。',
        en: 'The answer was served on {servedOn} ({manner}), without proof of receipt.',
      },
      {
        fits: ({ isReceipt }) => isReceipt === false,
        zh: '处理意见书于 {servedOn} 送达（{manner}），没有收到的证明：请求复查的期限不起算（条例第三十五条）。',
        en: 'The opinion was served on {servedOn} ({manner}), without proof of receipt: the time to request a review does not start (art. 35).',
      },
      {
        fits: (data) => data['document'] === 'answer' && isLate(data),
        zh: '答复于 {servedOn} 送达；{recordedLate} 个工作日后补记。',
        en: 'The answer was delivered on {servedOn}; recorded late, {recordedLate} working days after.',
      },
      {
        fits: ({ document }) => document === 'answer',
        zh: '答复于 {servedOn} 送达。',
        en: 'The answer was delivered on {servedOn}.',
      },
      {
        fits: (data) => isLate(data) && routeOf(data['review']).bodies.length > 0,
        zh: '处理意见书于 {servedOn} 送达，告知的复查机关：{bodies}；{recordedLate} 个工作日后补记。',
        en: 'The opinion was delivered on {servedOn}; told as bodies for a review: {bodies}. Recorded late, {recordedLate} working days after.',
      },
      {
        fits: isLate,
        zh: '处理意见书于 {servedOn} 送达；{recordedLate} 个工作日后补记。',
        en: 'The opinion was delivered on {servedOn}; recorded late, {recordedLate} working days after.',
      },
      {
        fits: without('review'),
        zh: '处理意见书于 {servedOn} 送达。',
        en: 'The opinion was delivered on {servedOn}.',
      },
      {
        fits: ({ review }) => routeOf(review).bodies.length === 0,
        zh: '处理意见书于 {servedOn} 送达，告知可向上一级机关、单位请求复查。',
        en: 'The opinion was delivered on {servedOn}; told that the organ one level above reviews it.',
      },
    ],
    after: ofReceivers,
    word: { zh: '记录送达', en: 'recorded the delivery' },
    values: (data, { officeOf }) => ({
      ...countOf(data),
      bodies: routeOf(data['review'])
        .bodies.map(({ office }) => officeOf(office))
        .join(' / '),
    }),
    section: 'delivery',
  },
  completionReported: {
    said: { zh: '{office}报告办理结果。', en: '{office} reported the result.' },
    word: { zh: '报告办理结果', en: 'reported the result' },
  },
  closed: {
    said: { zh: '结案归档（{outcome}）。', en: 'File closed ({outcome}).' },
    word: { zh: '结案归档', en: 'closed the file' },
  },
  ...endingFacts,
  ...visitFacts,
  ...mediatedFacts,
  materialAdded: {
    said: {
      zh: '信访人补充了第 {number} 份材料。',
      en: 'The petitioner added material no. {number}.',
    },
    word: { zh: '补充材料', en: 'added material' },
  },
  materialSeen: {
    said: {
      zh: '{office}看过信访人补充的材料，至第 {number} 份。',
      en: '{office} looked at the material that the petitioner added, up to no. {number}.',
    },
    word: { zh: '看过补充材料', en: 'looked at added material' },
  },
  ...urgingFacts,
  noticeConfirmed: {
    said: {
      zh: '信访人在网上确认已读{document}。',
      en: 'The petitioner confirmed online having read the {document}.',
    },
    word: { zh: '确认已读', en: 'confirmed having read' },
  },
  evaluated: {
    said: {
      zh: '信访人作了满意度评价：信访局{bureau}，{office}{organ}。',
      en: 'The petitioner evaluated the handling: petition bureau {bureau}, {office} {organ}.',
    },
    word: { zh: '满意度评价', en: 'evaluated' },
  },
  warned: {
    said: {
      zh: '提醒{office}：“{rule}”临近到期。',
      en: 'Warning to {office}: {rule} falls due.',
    },
    variants: [
      {
        fits: ({ waits }) => waits === true,
        zh: '提醒{office}负责人：“{rule}”临近到期，送审的处理意见书等着签发。',
        en: 'Warning to the head of {office}: {rule} falls due, and the submitted opinion waits for it.',
      },
      {
        fits: ({ to }) => to === 'head',
        zh: '提醒{office}负责人：“{rule}”临近到期。',
        en: 'Warning to the head of {office}: {rule} falls due.',
      },
      {
        fits: ({ to }) => to === 'bureau',
        zh: '提醒信访局：{office}的“{rule}”临近到期。',
        en: 'Warning to the petition bureau: {rule} of {office} falls due.',
      },
    ],
    word: { zh: '提醒期限', en: 'warned of a date' },
  },
  breached: {
    ...overdue(),
    word: { zh: '逾期', en: 'breach' },
  },
  ...recordFacts,
  windowPassed: {
    said: {
      zh: '信访人“{rule}”的期限已过（{dueOn} 为最后一日）。',
      en: "The petitioner's window to {rule} has passed (last day {dueOn}).",
    },
    word: { zh: '信访人期限届满', en: 'noted that a window has passed' },
  },
} as const satisfies Record<PetitionFactType, FactContract>;
