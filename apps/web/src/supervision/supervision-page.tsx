import { wordOf } from '#libs/contracts';
import { useSay } from './supervision.messages.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useFirstLook } from './first-look.js';
import { formHints } from './form-hints.js';
import { Ladder } from './ladder.js';
import { Section } from '../base/index.js';
import { StatedReplies } from './stated-replies.js';
import type { SupervisionDetail } from './supervision-detail.js';
import './supervision.css';

const slots: CaseSlots<SupervisionDetail> = {
  titleOf: () => null,
  Beside: HowItBegan,
  useNextStep,
  useFirstLook,
  BeforeClocks: WhatItMeans,
  hints: formHints,
  isBrief: true,
};

/** One supervision (督办、责令改正、催办): which office is late with what, how far the ladder has come, what is next and when. */
export const Screen = () => <CasePage kind="supervision" slots={slots} />;

function HowItBegan({ detail }: SlotProps<SupervisionDetail>) {
  const say = useSay();
  const { basis, openedByHand } = detail.item;
  const how = say(openedByHand ? 'supervision.byHand' : 'supervision.byTime');
  return (
    <span>
      {how} · {wordOf('supervision', 'basis', basis, say.language)}
    </span>
  );
}

function useNextStep(detail: SupervisionDetail): NextStepWords {
  return { nothing: <NextRung detail={detail} />, usual: null };
}

/** That it stops no clock, and the steps that follow from silence on its basis. */
function WhatItMeans({ detail }: SlotProps<SupervisionDetail>) {
  const say = useSay();
  return (
    <>
      <p className="quiet">{say('supervision.doesNotStop')}</p>
      <Ladder detail={detail} />
      {detail.statedReplies.length === 0 ? null : (
        <Section id="stated-replies" title={say('supervision.stated')}>
          <StatedReplies replies={detail.statedReplies} />
        </Section>
      )}
    </>
  );
}

/** Nobody owes anything now; the next date is that of the rung to come. */
function NextRung({ detail: { item, clocks } }: SlotProps<SupervisionDetail>) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(item));
  const running = clocks.filter(
    ({ state, legalDueAt }) => (state === 'running' || state === 'overdue') && legalDueAt !== null,
  );
  const [clock] = running.sort((a, b) => (a.legalDueAt ?? '').localeCompare(b.legalDueAt ?? ''));
  if (item.endedAt !== null || clock === undefined) return <>{say('supervision.nothingNext')}</>;
  const { stage, words, rule } = readClock({ ...clock, clock: clock.id, state: 'running', endedAt: null }, reckoning);
  return (
    <>
      <span className="quiet">{say('supervision.waits')}</span>
      <RuleName rule={rule} clock={clock.id} />{' '}
      <DeadlineLine stage={stage} words={words} why={{ kind: 'supervision', number: item.number, clock: clock.id }} />
    </>
  );
}
