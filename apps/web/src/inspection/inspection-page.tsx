import { wordOf } from '#libs/contracts';
import { useMe } from '../base/use-me.js';
import { nowOf, useReckoning } from '../clock/use-almanac.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { Findings } from './findings.js';
import { formHints } from './form-hints.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { Quarter } from './quarter.js';
import { Report } from './report.js';
import { Samples } from './samples.js';
import { Members, Visits } from './tables.js';
import { TakenHistories } from './taken.js';
import { visitsAhead } from './what-is-left.js';

const slots: CaseSlots<InspectionDetail> = {
  titleOf: ({ item }) => item.title,
  Beside: ({ detail: { item } }: SlotProps<InspectionDetail>) => <span>{item.period}</span>,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One tour (督导): its group, where it goes, and what was found. */
export const Screen = () => <CasePage kind="inspection" slots={slots} />;

function useFirstLook({ item, progress }: InspectionDetail): readonly Fact[] {
  const say = useSay();
  const { visits, visitsMade: made, findings, findingsOpen: open } = item;
  return factsOf(say, [
    ['inspection.group', <OfficeName key="group" id={item.group} />],
    ['inspection.basis', wordOf('inspection', 'basis', item.basis, say.language)],
    ['inspection.office', <OfficeName key="office" id={item.office} />],
    ['inspection.checklist', progress.checklist?.name[say.language] ?? null],
    ['inspection.until', item.untilOn],
    ['inspection.visits', say('inspection.visits.of', { made, visits })],
    ['inspection.findings', findings === 0 ? null : say('inspection.findings.of', { findings, open })],
    ['inspection.countedOn', item.countedOn],
    ['word.outcome', item.endedAs && wordOf('inspection', 'endedAs', item.endedAs, say.language)],
  ]);
}

function Within({ detail }: SlotProps<InspectionDetail>) {
  return (
    <>
      <Quarter detail={detail} />
      <Visits detail={detail} />
      <Samples detail={detail} />
      <TakenHistories detail={detail} />
      <Findings detail={detail} />
      <Report detail={detail} />
      <Members detail={detail} />
    </>
  );
}

function useNextStep({ item, commands, progress }: InspectionDetail): NextStepWords {
  const say = useSay();
  const me = useMe().data?.account;
  // It is said once; from then on it is only to step back.
  const hasDeclared = progress.inspectors.some(({ account, isFree }) => account === me && isFree);
  const order = ['declare', 'publish', 'submitReport', 'adoptReport', 'nameDecider', 'issueFinding'] as const;
  const { n, late } = visitsAhead(progress.visits, useReckoning(nowOf(item)).today);
  return {
    nothing:
      item.endedAt !== null || n === 0
        ? say('inspection.nothingNext')
        : say('inspection.nothingNext.visits', { n, late, until: item.untilOn }),
    usual: order.find((one) => commands[one] === null && !(one === 'declare' && hasDeclared)) ?? null,
    ends: hasDeclared ? ['declare', 'callOff'] : ['callOff'],
  };
}
