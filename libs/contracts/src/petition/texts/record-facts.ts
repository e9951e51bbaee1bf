import { isMissing, without, type FactContract, type FactData, type FactNames } from '../../fact.js';
import type { Sentences } from '../../sentences/sentence.js';
import { overdue } from './overdue.js';
import { statedActs } from './words.js';

/** Which act it is whose date was stated. */
const actOf =
  (field: 'document' | 'why') =>
  (data: FactData, { said }: FactNames) => {
    const act = (statedActs as Sentences)[String(data[field])];
    return { act: act === undefined ? '' : said(act) };
  };

/** How the facts about stated dates are said: a breach that was withdrawn, the look at its date, a dispute. */
export const recordFacts = {
  breachWithdrawn: {
    said: {
      zh: '撤销逾期：{office}的{act}日期为 {on}，在期限内，{recordedOn} 才记录；由{looker}在 {lookUntil}（含当日，平台规定）前核实。',
      en: 'Breach withdrawn: {office} states {on} for the {act}, which is in time, and recorded it on {recordedOn}; {looker} looks at it by {lookUntil}, a date of the platform.',
    },
    variants: [
      {
        fits: ({ why }) => why === 'class',
        zh: '撤销逾期：按更正后的分类，{office}没有“{rule}”的期限；由信访局随更正撤销，即为确认。',
        en: 'Breach withdrawn: by the right class {office} did not owe “{rule}”; the petition bureau withdrew it with the correction, which confirms it.',
      },
      {
        fits: ({ why }) => why === 'outside_remit',
        zh: '撤销逾期：异议经核实同意，“{rule}”不是{office}应当办的（条例第二十三条第三款）；转送、交办的机关核实同意，即为确认。',
        en: 'Breach withdrawn: the objection was agreed to, and {office} did not owe “{rule}” (art. 23(3)); the agreement of whoever referred it confirms that.',
      },
      {
        fits: ({ why }) => why === 'settlement',
        zh: '撤销逾期：调解协议自 {on} 起生效，在期限内；协议即为证明，不再核实（平台规定）。',
        en: 'Breach withdrawn: an agreement is in force from {on}, which is in time; it is the proof, so that nobody looks (a rule of the platform).',
      },
      {
        fits: without('looker'),
        zh: '撤销逾期：{office}的{act}日期为 {on}，在期限内，{recordedOn} 才记录；没有别的机关可以核实，日期未经核实。',
        en: 'Breach withdrawn: {office} states {on} for the {act}, which is in time, and recorded it on {recordedOn}. No other office is there to look at it: the date is unconfirmed.',
      },
    ],
    values: actOf('why'),
    word: { zh: '撤销逾期', en: 'withdrew a breach' },
  },
  recordConfirmed: {
    said: {
      zh: '经核实，{office}填报的{act}日期 {statedOn} 成立。',
      en: 'Looked at: the date {statedOn} that {office} stated for the {act} stands.',
    },
    values: actOf('document'),
    word: { zh: '确认填报日期', en: 'confirmed a stated date' },
  },
  recordRejected: {
    said: {
      zh: '经核实，{office}填报的{act}日期 {statedOn} 不予确认，以记录之日 {recordedOn} 为准。',
      en: 'Looked at: the date {statedOn} that {office} stated for the {act} does not stand; {recordedOn}, when it was recorded, counts.',
    },
    variants: [
      {
        fits: ({ finding, reopens }) => finding === 'not_done' && reopens === true,
        zh: '经核实，{office}所记 {statedOn} 的{act}并没有办理，记录不算，仍须办理；据此结束的此件恢复办理。',
        en: 'Looked at: the {act} that {office} recorded for {statedOn} did not take place. The record does not count and the act is still owed; the file had ended on it and is open again.',
      },
      {
        fits: ({ finding, document, isOwed }) => finding === 'not_done' && document === 'extension' && isOwed !== true,
        zh: '经核实，{office}所记 {statedOn} 的{act}并没有办理，记录不算，期限没有延长；办理期限届满以后不再延长（平台规定）。',
        en: 'Looked at: the {act} that {office} recorded for {statedOn} did not take place. The record does not count and nothing was extended; once the handling limit has passed it is extended no more (a rule of the platform).',
      },
      {
        fits: ({ finding, receivedOn }) => finding === 'not_done' && !isMissing(receivedOn),
        zh: '经核实，{office}所记 {statedOn} 的{act}并没有办理，记录不算；信访人已经请求复查，最迟 {receivedOn} 已有处理意见书；送达仍须办理。',
        en: 'Looked at: the {act} that {office} recorded for {statedOn} did not take place, and the record does not count. The petitioner has asked for the review, and so had the opinion by {receivedOn}; its service is still owed.',
      },
      {
        fits: ({ finding, isOwed }) => finding === 'not_done' && isOwed !== true,
        zh: '经核实，{office}所记 {statedOn} 的{act}并没有办理，记录不算。',
        en: 'Looked at: the {act} that {office} recorded for {statedOn} did not take place. The record does not count.',
      },
      {
        fits: ({ finding }) => finding === 'not_done',
        zh: '经核实，{office}所记 {statedOn} 的{act}并没有办理，记录不算，仍须办理。',
        en: 'Looked at: the {act} that {office} recorded for {statedOn} did not take place. The record does not count, and the act is still owed.',
      },
    ],
    values: actOf('document'),
    word: { zh: '不予确认填报日期', en: 'rejected a stated date' },
  },
  breachReinstated: {
    ...overdue({ zh: '恢复为逾期（第 {breach} 次记录）。', en: 'Late again (no. {breach}). ' }),
    word: { zh: '恢复逾期', en: 'reinstated a breach' },
  },
  dateDisputed: {
    said: {
      zh: '信访人对{act}的日期 {statedOn} 有异议，由{looker}核实。',
      en: 'The petitioner disputes the date {statedOn} of the {act}; {looker} looks at it.',
    },
    variants: [
      {
        fits: without('looker'),
        zh: '信访人对{act}的日期 {statedOn} 有异议。',
        en: 'The petitioner disputes the date {statedOn} of the {act}.',
      },
    ],
    values: actOf('document'),
    word: { zh: '对日期提出异议', en: 'disputed a date' },
  },
} as const satisfies Readonly<Record<string, FactContract>>;
