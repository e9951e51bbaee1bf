import type { Language } from '#libs/contracts';

/** Why a row cannot be taken as it is. */
const sentences = {
  unknown: {
    zh: '本单位没有这一送达件，或者没有登记过这个邮件号。',
    en: 'The office has no such delivery, and posted nothing under this tracking number.',
  },
  ambiguous: {
    zh: '这个邮件号登记在几件上：请填送达件编号。',
    en: 'Several deliveries were posted under this number: fill in which one it is.',
  },
  twice: { zh: '文件中前面已有同一件。', en: 'The same delivery stands in a row above.' },
  not_a_value: {
    zh: '有公式或者错误值，不予计算：请粘贴为数值。',
    en: 'A formula or an error is not evaluated: paste the value in its place.',
  },
  too_long: { zh: '填写的内容太长。', en: 'What was filled in is too long.' },
  number_lost: {
    zh: '邮件号被存成了数字，后几位已丢失：请把单元格设为文本后重新填写。',
    en: 'The tracking number is stored as a number and has lost its last digits: make the cell text and enter it again.',
  },
  date_not_read: { zh: '日期无法识别：请写成 2026-11-30。', en: 'A date cannot be read: write it as 2026-11-30.' },
  both_ends: { zh: '又签收又退件：只能填一项。', en: 'It cannot both have arrived and come back.' },
  tracking_missing: { zh: '没有填邮件号。', en: 'The tracking number is missing.' },
  posted_on_missing: { zh: '没有填交邮日期。', en: 'The day of posting is missing.' },
  not_posted: {
    zh: '还没有记录交邮：请一并填写邮件号和交邮日期。',
    en: 'Its posting is not recorded: fill in the tracking number and the day of posting too.',
  },
  other_posting_date: {
    zh: '与已经记录的交邮日期不一致。',
    en: 'The day of posting is not the one that is recorded.',
  },
  delivered_before_posted: { zh: '签收日期早于交邮日期。', en: 'It cannot have arrived before it was posted.' },
  posting_over: {
    zh: '这件已经有了回证，或者同一天又寄过一次：退回只能登记还没有下落的、当天最后寄出的一件。',
    en: 'Its receipt is there, or another letter was posted on the same day since: what came back is recorded of the last letter of a day that is still out.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Why a row cannot be taken as it is, before the law is asked. */
export type PostalProblem = keyof typeof sentences;

export const problemText = (problem: PostalProblem, language: Language): string => sentences[problem][language];

/** Why a file is no list of letters. */
export const noColumns: Record<Language, string> = {
  zh: '表中没有找到“邮件号”或者“送达件编号”这一列：请用下载的邮寄清单，或者邮政企业的妥投明细。',
  en: 'There is no column “Tracking number” or “Delivery”: use the list that was downloaded here, or the results of the carrier.',
};
