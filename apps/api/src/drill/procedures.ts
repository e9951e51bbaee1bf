import type { Bilingual, DrillProcedure } from '#libs/contracts';
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PetitionCommands } from '#libs/petition';

/** What the opening commands of a procedure are made with. */
export interface Cast {
  readonly bureau: OfficeId;
  readonly handler: OfficeId;
  readonly today: LegalDate;
  /** Thirty days later: the date set with an assignment, and that of an execution. */
  readonly setOn: LegalDate;
  /** Seals a made-up text for the case. */
  readonly text: (body: string) => TextRef;
}

type Opening = { [K in keyof PetitionCommands]: { readonly type: K; readonly payload: PetitionCommands[K] } };
/** One command of an opening. */
export type OpeningCommand = Opening[keyof PetitionCommands];

interface Procedure {
  readonly id: DrillProcedure;
  readonly name: Bilingual;
  /** What one sees when its time is moved on. */
  readonly shows: Bilingual;
  readonly commands: (cast: Cast) => OpeningCommand[];
}

const registered = ({ bureau, text }: Cast): OpeningCommand => ({
  type: 'register',
  payload: {
    channel: 'visit',
    class: 'appeal',
    receivedOn: null,
    registrar: bureau,
    isReachable: true,
    place: null,
    category: null,
    title: text('演练：村道修路挖断灌溉渠'),
    matter: text('演练用的虚构事项：村道改建时挖断了灌溉渠，秋季无法浇水，请求恢复水渠并说明何时完工。'),
    petitioner: null,
    source: null,
  },
});

const transferred = ({ handler }: Cast): OpeningCommand => ({
  type: 'refer',
  payload: { to: handler, manner: 'transfer', setOn: null, note: null },
});

const accepted = ({ today }: Cast): OpeningCommand => ({
  type: 'accept',
  payload: { notice: { servedOn: today, manner: 'in_person' } },
});

const decided = ({ text, setOn }: Cast): OpeningCommand => ({
  type: 'decide',
  payload: {
    outcome: 'support',
    executeBy: setOn,
    executor: null,
    claim: text('恢复被挖断的灌溉渠。'),
    facts: text('经查，村道改建施工挖断灌溉渠约四十米，情况属实。'),
    reasons: text('施工单位未按设计改移水渠。'),
    opinion: text('予以支持：由施工单位恢复水渠，三十日内完工。'),
    legalBasis: text('《信访工作条例》第三十二条'),
  },
});

const served = ({ today, text }: Cast): OpeningCommand => ({
  type: 'recordDelivery',
  payload: { servedOn: today, manner: 'in_person', evidence: text('当面签收，签收单编号 7。') },
});

/** Procedures that a drill (演练) can begin with, in the order in which they are offered. */
export const procedures: readonly Procedure[] = [
  {
    id: 'silentOffice',
    name: { zh: '转送后无人理会', en: 'Transferred, and nobody moves' },
    shows: {
      zh: '已转送办理机关：看临期提醒、告知逾期、自动发起督办和逐级督办。',
      en: 'Passed on to an office: watch warnings, the late notice, the supervision that opens by itself, and its rungs.',
    },
    commands: (cast) => [registered(cast), transferred(cast)],
  },
  {
    id: 'lateAnswer',
    name: { zh: '受理后迟迟不答复', en: 'Accepted, and no answer comes' },
    shows: {
      zh: '已受理并告知：看条例规定的 60 日办理期限的提醒、逾期和督办。',
      en: 'Accepted with its notice: watch the warnings of the 60 days, the breach and the supervision.',
    },
    commands: (cast) => [registered(cast), transferred(cast), accepted(cast)],
  },
  {
    id: 'petitionerWindow',
    name: { zh: '答复后请求复查的期限', en: 'The window for review' },
    shows: {
      zh: '处理意见书已送达：看信访人 30 日内请求复查的期限怎样走完，单位不因此受催。',
      en: 'The opinion is served: watch the 30 days of the petitioner run out, for which no office is pressed.',
    },
    commands: (cast) => [registered(cast), transferred(cast), accepted(cast), decided(cast), served(cast)],
  },
  {
    id: 'assigned',
    name: { zh: '交办并要求报结果', en: 'Assigned with a date' },
    shows: {
      zh: '三十天后须报办理结果：看指定的期限与条例规定的期限同时走。',
      en: 'A report is due in thirty days: watch the set date run beside those of the law.',
    },
    commands: (cast) => [
      registered(cast),
      {
        type: 'refer',
        payload: { to: cast.handler, manner: 'assign', setOn: cast.setOn, note: cast.text('演练：请按期办理并报告。') },
      },
    ],
  },
  {
    id: 'unreferred',
    name: { zh: '登记后没有转送', en: 'Registered, and not passed on' },
    shows: {
      zh: '只登记：看信访局自己的 15 日转送时限怎样提醒、怎样逾期。',
      en: "Only registered: watch the bureau's own 15 days, their warnings and their end.",
    },
    commands: (cast) => [registered(cast)],
  },
  {
    id: 'empty',
    name: { zh: '空白演练', en: 'Empty' },
    shows: {
      zh: '没有案件：供管理员另行登记演练件后推进。',
      en: 'No case: for administrators who register drill cases by themselves, then move on.',
    },
    commands: () => [],
  },
];
