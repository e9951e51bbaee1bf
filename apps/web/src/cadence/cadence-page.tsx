import { wordOf } from '#libs/contracts';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import type { CadenceDetail } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import { formHints } from './form-hints.js';
import { OwingTable } from './owing-table.js';
import { OwnReturn } from './own-return.js';
import { shownTo } from './shown-to.js';
import { Decided, NextPlan, ToldAndSeen } from './what-comes-next.js';

const slots: CaseSlots<CadenceDetail> = {
  titleOf: () => null,
  shownTo,
  Beside: ({ detail: { item } }: SlotProps<CadenceDetail>) => <span>{item.period}</span>,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One period of recurring work (周期工作): who owes what in it, what was done, what is missing, and what holds from the next one. */
export const Screen = () => <CasePage kind="cadence" slots={slots} />;

function useFirstLook({ item }: CadenceDetail): readonly Fact[] {
  const say = useSay();
  const { owing, missing, late, endedAs } = item;
  return factsOf(say, [
    ['cadence.work', wordOf('cadence', 'work', item.work, say.language)],
    ['cadence.unit', wordOf('cadence', 'unit', item.unit, say.language)],
    ['cadence.dates', say('word.fromUntil', { from: item.fromOn, until: item.untilOn })],
    ['cadence.office', <OfficeName key="office" id={item.office} />],
    // In a period that was withdrawn nothing was owed.
    ['cadence.done', endedAs === 'withdrawn' ? null : say('cadence.done.of', { done: owing - missing, owing })],
    ['cadence.late', late === 0 ? null : late],
    ['cadence.missing', missing === 0 ? null : missing],
    ['word.outcome', endedAs && wordOf('cadence', 'endedAs', endedAs, say.language)],
  ]);
}

function Within({ detail }: SlotProps<CadenceDetail>) {
  return (
    <>
      <OwnReturn detail={detail} />
      <OwingTable detail={detail} />
      <Decided detail={detail} />
      <NextPlan detail={detail} />
      <ToldAndSeen detail={detail} />
    </>
  );
}

function useNextStep({ item }: CadenceDetail): NextStepWords {
  const say = useSay();
  return {
    nothing: say(item.endedAs === 'withdrawn' ? 'cadence.nothingNext.withdrawn' : 'cadence.nothingNext'),
    usual: null,
    ends: ['excuse', 'dissolve', 'withdraw'],
  };
}
