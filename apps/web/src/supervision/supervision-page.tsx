import { consequenceText } from '#libs/contracts';
import { useSay } from './supervision.messages.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { noHints } from '../command/form-hints.js';
import { useFirstLook } from './first-look.js';
import { Ladder } from './ladder.js';
import { NextRung } from './next-rung.js';
import type { SupervisionDetail } from './supervision-detail.js';
import './supervision.css';

const slots: CaseSlots<SupervisionDetail> = {
  titleOf: () => null,
  Beside: HowItBegan,
  useNextStep,
  useFirstLook,
  BeforeClocks: WhatItMeans,
  hints: noHints,
  isBrief: true,
};

/** One supervision (督办): which office is late with what, how far the ladder has come, what is next and when. */
export const Screen = () => <CasePage kind="supervision" slots={slots} />;

function HowItBegan({ detail }: SlotProps<SupervisionDetail>) {
  const say = useSay();
  return <span>{say(detail.item.openedByHand ? 'supervision.byHand' : 'supervision.byTime')}</span>;
}

function useNextStep(detail: SupervisionDetail): NextStepWords {
  const { language } = useSay();
  return {
    nothing: <NextRung detail={detail} />,
    usual: null,
    consequenceOf: (command) => consequenceText('supervision', command, language) ?? undefined,
  };
}

/** That it stops no clock, and the steps that follow from silence. */
function WhatItMeans({ detail }: SlotProps<SupervisionDetail>) {
  const say = useSay();
  return (
    <>
      <p className="quiet">{say('supervision.doesNotStop')}</p>
      <Ladder detail={detail} />
    </>
  );
}
