import type { FactContract, FactVariant } from '../../fact.js';
import { isStartOurs } from '../../registry.js';
import type { Sentence } from '../../sentences/sentence.js';

type Told = Required<Pick<FactContract, 'said' | 'variants'>>;

const nothingBefore: Sentence = { zh: '', en: '' };

/**
 * How it is said that an office let a limit pass (逾期): in the words of art. 43 to 45 where the Regulations set the
 * limit, in ours where we did.
 *
 * @param before stands before each sentence; of a number of ours it is no breach of the law
 */
export function overdue(before: Sentence = nothingBefore): Told {
  const [said, ...variants] = sentences.map(({ zh, en, ...rest }) => ({
    ...rest,
    zh: before.zh + zh,
    en: before.en + en,
  }));
  return { said: { zh: said?.zh ?? '', en: said?.en ?? '' }, variants };
}

/** A limit of the law, counted from where the text has it begin or from a start of ours. */
function ofTheLaw(article: string, { zh, en }: Sentence): readonly FactVariant[] {
  return [
    {
      fits: ({ liability, startedBy }) => liability === article && isStartOurs('petition', startedBy as string),
      zh: `${zh}（起点由平台规定）。`,
      en: `${en} from a start of the platform.`,
    },
    { fits: ({ liability }) => liability === article, zh: `${zh}。`, en: `${en}.` },
  ];
}

const sentences: readonly FactVariant[] = [
  {
    fits: () => true,
    zh: '逾期：{office}未在 {dueOn}（含当日）前完成“{rule}”（条例{article}）。',
    en: 'Overdue: {office} let {rule} ({article}) pass on {dueOn}.',
  },
  {
    fits: ({ isPast }) => isPast === true,
    zh: '{office}未在 {dueOn}（含当日）前完成“{rule}”：导入前已在原系统了结，平台只作度量，不计入。',
    en: '{office} let {rule} pass on {dueOn}: over in another system before the import, measured only and counted nowhere.',
  },
  {
    fits: ({ isBinding }) => isBinding === false,
    zh: '{office}未在 {dueOn}（含当日）前完成“{rule}”（条例{article}）：当时规则尚未施行，仅作度量，不算逾期。',
    en: '{office} let {rule} ({article}) pass on {dueOn}, before the rules were in force: measured only, not overdue.',
  },
  {
    fits: ({ origin }) => origin === 'ours',
    zh: '{office}未在 {dueOn}（含当日）前完成“{rule}”：这个期限由平台规定，不是条例规定的期限。',
    en: '{office} let {rule} pass on {dueOn}: a date of the platform, not of the Regulations.',
  },
  {
    fits: ({ origin }) => origin === 'named',
    zh: '{office}未在写明的日期 {dueOn}（含当日）前完成“{rule}”：这个日期由平台规定写明，过期本身不是拒不执行。',
    en: '{office} let {rule} pass on {dueOn}, a date that was named by a rule of the platform: that it passed is no refusal to execute.',
  },
  {
    fits: ({ origin }) => origin === 'set',
    zh: '逾期：{office}未在指定的日期 {dueOn}（含当日）前完成“{rule}”（条例{article}）。',
    en: 'Overdue: {office} let {rule} ({article}) pass on {dueOn}, the date that an office set.',
  },
  ...ofTheLaw('45(1)', {
    zh: '逾期：{office}未在规定期限内办结（条例{liability}）；最后一日（含顺延）为 {dueOn}，期限见条例{article}',
    en: 'Overdue: {office} did not complete the matter in time ({liability}); its last day, any roll included, was {dueOn}, by {article}',
  }),
  ...ofTheLaw('44(3)', {
    zh: '逾期：{office}未在规定期限内书面告知是否受理（条例{liability}）；最后一日（含顺延）为 {dueOn}，期限见条例{article}',
    en: 'Overdue: {office} did not tell in writing in time whether it accepts ({liability}); its last day, any roll included, was {dueOn}, by {article}',
  }),
  ...ofTheLaw('43', {
    zh: '逾期：{office}未按照规定转送、交办（条例{liability}）；最后一日（含顺延）为 {dueOn}，期限见条例{article}',
    en: 'Overdue: {office} did not pass the matter on as it must ({liability}); its last day, any roll included, was {dueOn}, by {article}',
  }),
];
