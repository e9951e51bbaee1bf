import { consequenceText, wordOf } from '#libs/contracts';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { ParentOf } from './delivery-columns.js';
import type { DeliveryDetail } from './delivery-detail.js';
import { useSay } from './delivery.messages.js';
import { formHints } from './form-hints.js';
import { Progress } from './progress.js';
import { Proofs } from './proofs.js';

const slots: CaseSlots<DeliveryDetail> = {
  titleOf: () => null,
  Beside: WhatGoesOut,
  useNextStep,
  useFirstLook: () => [],
  BeforeClocks: Progress,
  AfterClocks: Proofs,
  hints: formHints,
};

/** One delivery (送达): which paper it is, by what way it is tried now, and who has to do something. */
export const Screen = () => <CasePage kind="delivery" slots={slots} />;

function WhatGoesOut({ detail: { item } }: SlotProps<DeliveryDetail>) {
  const { language } = useSay();
  return (
    <span>
      {wordOf('delivery', 'notice', item.notice, language)} · <ParentOf row={item} />
    </span>
  );
}

function useNextStep({ item }: DeliveryDetail): NextStepWords {
  const say = useSay();
  return {
    nothing: say(item.endedAt === null ? 'delivery.nothingNext' : 'delivery.over'),
    usual: null,
    consequenceOf: (command) => consequenceText('delivery', command, say.language) ?? undefined,
  };
}
