import type { SupervisionFactType } from '#libs/supervision';
import { isMissing, without, type FactContract } from '../../fact.js';
import { reminded } from '../../fact-words.js';
import { answeringFacts } from './answering-facts.js';
import { stepFacts } from './step-facts.js';

/** How the facts of a supervision are said. */
export const facts = {
  opened: {
    said: {
      zh: '对{office}发起督办：{trigger}，阶梯自 {dueOn} 的次日起算。',
      en: 'Supervision of {office} opened: {trigger}; its ladder runs from the day after {dueOn}.',
    },
    variants: [
      {
        fits: ({ basis, verifier }) => basis === 'art40' && isMissing(verifier),
        zh: '对{office}发起督办，阶梯自 {dueOn} 的次日起算；没有别的机关可以核验整改，请管理员处理。',
        en: 'Supervision of {office} opened; its ladder runs from the day after {dueOn}. No other office could verify a correction; somebody must act.',
      },
      {
        fits: without('verifier'),
        zh: '{office}的本件开始，阶梯自 {dueOn} 的次日起算；没有别的机关可以核验整改，请管理员处理。',
        en: 'It begins for {office}; its ladder runs from the day after {dueOn}. No other office could verify a correction; somebody must act.',
      },
      {
        fits: ({ basis, clock }) => basis === 'art43' && isMissing(clock),
        zh: '{office}自身未按照规定履行职责（{dueOn} 认定）。不适用第四十条，由其上级机关责令改正（第四十三条）。',
        en: '{office} itself failed in its duty, as was found on {dueOn}. Art. 40 does not apply; its superior organ orders correction (art. 43).',
      },
      {
        fits: ({ basis }) => basis === 'art43',
        zh: '{office}自身逾期：{clockRule}，{dueOn} 到期。不适用第四十条，由其上级机关责令改正（第四十三条）。',
        en: '{office} was itself late: {clockRule}, due {dueOn}. Art. 40 does not apply; its superior organ orders correction (art. 43).',
      },
      {
        fits: ({ basis }) => basis === 'ours',
        zh: '{office}逾期：{clockRule}，{dueOn} 到期。该期限由平台确定，不是法定督办，只作催办。',
        en: '{office} was late: {clockRule}, due {dueOn}. The number is the platform’s: no statutory supervision, it is pressed only.',
      },
    ],
    values: ({ clock }, names) => ({ clockRule: names.ruleOf(clock) }),
    word: { zh: '发起', en: 'opened it' },
  },
  triggerAdded: {
    said: {
      zh: '增加情形：{trigger}（{dueOn}），自提醒起走自己的阶梯。',
      en: 'Trigger added: {trigger} ({dueOn}); it climbs the ladder by itself, from the reminder on.',
    },
    variants: [
      {
        fits: ({ trigger, clock }) => isMissing(trigger) && isMissing(clock),
        zh: '增加情形（{dueOn} 认定），自提醒起走自己的阶梯。',
        en: 'A further failure was found on {dueOn}; it climbs the ladder by itself, from the reminder on.',
      },
      {
        fits: without('trigger'),
        zh: '增加逾期：{clockRule}（{dueOn}），自提醒起走自己的阶梯。',
        en: 'Another date missed: {clockRule} ({dueOn}); it climbs the ladder by itself, from the reminder on.',
      },
    ],
    values: ({ clock }, names) => ({ clockRule: names.ruleOf(clock) }),
    word: { zh: '增加情形', en: 'added a trigger' },
  },
  reopened: {
    said: {
      zh: '重新进行：{trigger}（{dueOn}）。',
      en: 'Reopened: {trigger} ({dueOn}).',
    },
    variants: [
      {
        fits: ({ trigger, clock }) => isMissing(trigger) && isMissing(clock),
        zh: '重新开始（{dueOn} 认定）。',
        en: 'Reopened: found on {dueOn}.',
      },
      {
        fits: without('trigger'),
        zh: '重新开始：{clockRule}（{dueOn}）。',
        en: 'Reopened: {clockRule} ({dueOn}).',
      },
    ],
    values: ({ clock }, names) => ({ clockRule: names.ruleOf(clock) }),
    word: { zh: '重新进行', en: 'reopened it' },
  },
  reminded: {
    said: { zh: '第 {rung} 级：提醒{office}。', en: 'Rung {rung}: {office} was reminded.' },
    word: { zh: '提醒', en: 'reminded the office' },
  },
  letterIssued: {
    said: {
      zh: '第 {rung} 级：向{office}发{measure}，{replyDueOn}（含当日，平台规定）前书面答复。',
      en: 'Rung {rung}: {measure} to {office}, reply due {replyDueOn}, a date of the platform.',
    },
    values: ({ basis, rung }, names) => ({ measure: names.rungOf(basis, rung) }),
    word: { zh: '发函', en: 'issued the letter' },
  },
  ...stepFacts,
  nothingDone: {
    said: { zh: '到时未采取措施：{why}。', en: 'Nothing was done at this moment: {why}.' },
    variants: [
      {
        fits: ({ outside, teller }) => !isMissing(outside) && isMissing(teller),
        zh: '第 {rung} 级逾期未表态；其上级机关{outside}不在本平台办理，没有机关可以书面告知它，请管理员处理。',
        en: 'Rung {rung} was met with silence. The superior organ, {outside}, works outside this platform and nobody is there to tell it; somebody must act.',
      },
      {
        fits: ({ outside }) => !isMissing(outside),
        zh: '第 {rung} 级逾期未表态；其上级机关{outside}不在本平台办理，由{teller}书面告知该机关（平台规定）。',
        en: 'Rung {rung} was met with silence. The superior organ, {outside}, works outside this platform: {teller} tells it on paper (a rule of the platform).',
      },
    ],
    word: { zh: '到时未采取措施', en: 'did nothing at a moment' },
  },
  outsideTold: {
    said: { zh: '{by}已书面告知{toldOrgans}。', en: '{by} told {toldOrgans} on paper.' },
    values: ({ organs }, { officeOf }) => ({
      toldOrgans: (Array.isArray(organs) ? organs : []).map(officeOf).join(' / '),
    }),
    word: { zh: '书面告知上级机关', en: 'told the superior organ' },
  },
  warned: reminded,
  causeWithdrawn: {
    said: {
      zh: '情形（{clockRule}）的逾期已撤销，在 {lookUntil}（含当日）前核实；核实前下一级和待决定的措施暂缓。',
      en: 'The breach ({clockRule}) was withdrawn and is looked at by {lookUntil}; until then its next rung and what waits for a decision hold.',
    },
    variants: [
      {
        fits: ({ isUnderObjection }) => isUnderObjection === true,
        zh: '情形（{clockRule}）：该单位对转送、交办提出了异议，正在核实，最迟 {lookUntil}（含当日，平台规定）；其间下一级和待决定的措施暂缓。',
        en: 'The breach ({clockRule}): the office objected to the referral, and the ruling is open until {lookUntil} at the latest (a rule of the platform); meanwhile its next rung and what waits for a decision hold.',
      },
      {
        fits: without('lookUntil'),
        zh: '情形（{clockRule}）的逾期已撤销；没有等待核实的期限，各级照常。',
        en: 'The breach ({clockRule}) was withdrawn; no look holds its rungs, which come as they would.',
      },
    ],
    values: ({ cause }, names) => ({ clockRule: names.ruleOf(cause) }),
    word: { zh: '情形撤销', en: 'noted that a cause was withdrawn' },
  },
  causeDone: {
    said: {
      zh: '{clockRule}已经办理，这一情形不再催办。',
      en: 'What was late ({clockRule}) is done, and is pressed no further.',
    },
    variants: [
      {
        fits: ({ isOver }) => isOver === true,
        zh: '{clockRule}已经办理，不再催办，本件结束。',
        en: 'What was late ({clockRule}) is done: it is pressed no further, and this ends.',
      },
    ],
    values: ({ cause }, names) => ({ clockRule: names.ruleOf(cause) }),
    word: { zh: '已经办理', en: 'noted that it is done' },
  },
  causeWithdrawalConfirmed: {
    said: {
      zh: '经确认，{clockRule}不是逾期，这一情形不再计入。',
      en: 'Confirmed: {clockRule} is no breach, and is pressed no further.',
    },
    variants: [
      {
        fits: ({ unconfirmed }) => Array.isArray(unconfirmed) && unconfirmed.length > 0,
        zh: '经确认，{clockRule}不是逾期，没有其他情形，本件因不成立而结束。补记的反馈日期没有人核实，按未经确认统计。',
        en: 'Confirmed: {clockRule} is no breach, and no other is left: it ends as unfounded. Nobody has looked at the stated date of a reply that was recorded late: it is counted as unconfirmed.',
      },
      {
        fits: ({ isUnfounded }) => isUnfounded === true,
        zh: '经确认，{clockRule}不是逾期，没有其他情形，本件因不成立而结束。',
        en: 'Confirmed: {clockRule} is no breach, and no other is left: it ends as unfounded.',
      },
    ],
    values: ({ cause }, names) => ({ clockRule: names.ruleOf(cause) }),
    word: { zh: '确认情形撤销', en: 'noted that a withdrawal was confirmed' },
  },
  officeBarred: {
    said: {
      zh: '{office}不再知悉本件，其未办的由下一顺位的机关办理；{answerer}答复，{verifier}核验。',
      en: '{office} hears nothing of the matter any more, and whoever comes next does what it owed; {answerer} answers, {verifier} verifies.',
    },
    variants: [
      {
        fits: ({ answerer, verifier, moved }) =>
          isMissing(answerer) ||
          isMissing(verifier) ||
          (Array.isArray(moved) && moved.some(({ to }: { to?: unknown }) => isMissing(to))),
        zh: '{office}不再知悉本件；其未办的没有别的机关可以办理，请管理员处理。',
        en: '{office} hears nothing of the matter any more. Nobody else could do all that it owed; somebody must act.',
      },
    ],
    word: { zh: '回避', en: 'barred an office' },
  },
  barLifted: {
    said: {
      zh: '{office}此后可以参与本件；已交其他机关办理的，仍由该机关办理。',
      en: '{office} may have a part in the matter again; what another office was asked for meanwhile stays with that one.',
    },
    word: { zh: '解除回避', en: 'lifted a bar' },
  },
  ...answeringFacts,
} as const satisfies Record<SupervisionFactType, FactContract>;
