import { consequenceText } from '#libs/contracts';
import { useSay } from './notice.messages.js';
import type { DetailOf } from '../../../apps/web/src/case/case-detail.js';
import { CasePage } from '../../../apps/web/src/case/case-page.js';
import type { CaseSlots, NextStepWords } from '../../../apps/web/src/case/case-slots.js';
import { noHints } from '../../../apps/web/src/command/form-hints.js';

const slots: CaseSlots<DetailOf<'notice'>> = {
  titleOf: () => null,
  Beside: () => null,
  useNextStep,
  useFirstLook: () => [],
  BeforeClocks: () => null,
  hints: noHints,
  isBrief: true,
};

function useNextStep(): NextStepWords {
  const say = useSay();
  return {
    nothing: say('notice.nothingNext'),
    usual: null,
    consequenceOf: (command) => consequenceText('notice', command, say.language) ?? undefined,
  };
}

/** One notice (送达): who has to deliver it, and by when. */
export const Screen = () => <CasePage kind="notice" slots={slots} />;
