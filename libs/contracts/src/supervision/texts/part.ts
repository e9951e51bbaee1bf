import { barOf, toldOf, type Bar, type Cause } from '#libs/kernel';
import { isMissing, type FactData, type ToldFact } from '../../fact.js';
import type { PartTexts } from '../../kind-contract.js';
import type { Sentence } from '../../sentences/sentence.js';

/** Known and open already: a trigger is added. */
const isAdded = ({ part }: FactData, before: readonly ToldFact[]): boolean =>
  before.findLast(({ data }) => data['part'] === part)?.type === 'partNoted';

const isTold =
  (what: ReturnType<typeof toldOf>) =>
  ({ cause }: FactData): boolean =>
    toldOf(cause as Cause) === what;

/** That an office is accused, or no longer. */
const tellsOf =
  (bar: Bar) =>
  ({ cause }: FactData): boolean =>
    barOf(cause as Cause)?.bar === bar;

const isEnd = ({ outcome }: FactData): boolean => !isMissing(outcome);
const isOpen = (told: ToldFact | undefined): boolean => told !== undefined && !isEnd(told.data);

/** On what it stands, by the name of the part: `<basis>/<office>`. */
const basisOf = ({ name }: FactData): string => (typeof name === 'string' ? (name.split('/')[0] ?? '') : '');

/** What it is called: art. 40 alone knows 督办. */
const procedures: Readonly<Record<string, Sentence>> = {
  art40: { zh: '督办', en: 'The supervision' },
  art43: { zh: '责令改正程序', en: 'The procedure of ordering correction' },
  ours: { zh: '催办', en: 'The pressing' },
};
const procedureOf = (data: FactData): Sentence => procedures[basisOf(data)] ?? { zh: '督办', en: 'The supervision' };

/** On what the part stands that a later fact is about. */
const isOn =
  (basis: string) =>
  ({ part }: FactData, before: readonly ToldFact[]): boolean =>
    before.some(({ data }) => data['part'] === part && basisOf(data) === basis);

/** The office that it is of, by the name of the part. */
const officeOf = (name: unknown): string => (typeof name === 'string' ? (name.split('/').at(-1) ?? '') : '');

/** How a case tells of its supervisions (督办、责令改正、催办), and they of it. */
export const part: PartTexts = {
  noted: {
    said: { zh: '已对{office}发起督办。', en: 'Supervision of {office} was opened.' },
    variants: [
      {
        fits: isTold('withdrawn'),
        zh: '已告知{office}的{procedure}：{clockRule}的逾期已撤销，或者因核实异议暂缓。',
        en: '{procedure} of {office} was told that the breach of {clockRule} is withdrawn, or holds while an objection is verified.',
      },
      {
        fits: isTold('confirmed'),
        zh: '已告知{office}的{procedure}：{clockRule}经确认不是逾期。',
        en: '{procedure} of {office} was told that {clockRule} is no breach, which is confirmed.',
      },
      {
        fits: isTold('done'),
        zh: '已告知{office}的{procedure}：{clockRule}已经办理。',
        en: '{procedure} of {office} was told that what was late ({clockRule}) is done.',
      },
      {
        fits: tellsOf('barred'),
        zh: '已告知{office}的{procedure}：{accused}被检举、控告，不参与其中，其事由下一顺位的机关办理。',
        en: '{procedure} of {office} was told that {accused} is accused: it has no part in it, and whoever comes next does what it would.',
      },
      {
        fits: tellsOf('unbarred'),
        zh: '已告知{office}的{procedure}：{accused}不再列为被检举、控告的单位。',
        en: '{procedure} of {office} was told that {accused} is no longer accused.',
      },
      {
        fits: (data, before) => !isAdded(data, before) && basisOf(data) === 'art43' && isMissing(data['cause']),
        zh: '上级机关认定{office}自身未按照规定履行职责，由其上级机关责令改正。',
        en: 'The superior organ of {office} found that it failed in its own duty, and orders correction.',
      },
      {
        fits: (data, before) => !isAdded(data, before) && basisOf(data) === 'art43',
        zh: '{office}自身逾期，已提醒；三个工作日后（平台规定）提请其上级机关责令改正。',
        en: '{office} was itself late and is reminded; after three working days (a rule of the platform) its superior organ is asked to order correction.',
      },
      {
        fits: (data, before) => !isAdded(data, before) && basisOf(data) === 'ours',
        zh: '{office}超过平台确定的期限，已开始催办（不是法定督办）。',
        en: '{office} missed a number of the platform and is pressed (no statutory supervision).',
      },
      {
        fits: (data, before) => !isAdded(data, before) && basisOf(data) === 'art40' && isMissing(data['cause']),
        zh: '经工作人员认定，已对{office}发起督办。',
        en: 'Supervision of {office} was opened on what a person found.',
      },
      {
        // A clock of the parent is its cause; without one a person found it.
        fits: (data, before) => isAdded(data, before) && isMissing(data['cause']),
        zh: '对{office}的{procedure}增加了情形。',
        en: '{procedure} of {office} has a trigger more.',
      },
      {
        fits: isAdded,
        zh: '对{office}的{procedure}增加了情形：{clockRule}。',
        en: '{procedure} of {office} has a trigger more: {clockRule}.',
      },
    ],
    values: ({ name, cause, ...data }, names) => ({
      procedure: names.said(procedureOf({ name, ...data })),
      office: names.officeOf(officeOf(name)),
      accused: names.officeOf(barOf(cause as Cause)?.office ?? null),
      clockRule: names.ruleOf(cause),
    }),
  },
  ended: {
    said: { zh: '督办已结束。', en: 'A supervision ended.' },
    variants: [
      {
        fits: ({ outcome }) => outcome === 'unfounded',
        zh: '经确认没有逾期：不成立，已结束。',
        en: 'Ended as unfounded: there was no breach.',
      },
      {
        fits: ({ outcome }) => outcome === 'done',
        zh: '已经办理，不再催办。',
        en: 'What was late is done: the pressing ended.',
      },
      { fits: isOn('art43'), zh: '责令改正程序已结束。', en: 'The procedure of ordering correction ended.' },
      { fits: isOn('ours'), zh: '催办已结束。', en: 'The pressing ended.' },
    ],
  },
  parentKnows: {
    said: { zh: '已告知所属案件：已经开始。', en: 'Its case was told: opened.' },
    variants: [
      { fits: isEnd, zh: '已告知所属案件：已经结束。', en: 'Its case was told: ended.' },
      {
        fits: (_data, before) => isOpen(before.at(-1)),
        zh: '已告知所属案件：情形有增加。',
        en: 'Its case was told: a trigger was added.',
      },
    ],
    dependsOn: ['parentKnows'],
  },
};
