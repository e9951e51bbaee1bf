import type { DetailOf } from '../case/case-detail.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords } from '../case/case-slots.js';
import { CaseLink } from '../parts/case-link.js';
import type { Fact } from '../parts/fact-list.js';
import { formHints } from './form-hints.js';
import { useSay } from './talk.messages.js';

type TalkDetail = DetailOf<'talk'>;

const slots: CaseSlots<TalkDetail> = {
  titleOf: () => null,
  Beside: () => null,
  useNextStep,
  useFirstLook,
  BeforeClocks: () => null,
  hints: formHints,
};

/** One separate talk (单独会谈): with whom, and for nobody else's eyes. */
export const Screen = () => <CasePage kind="talk" slots={slots} />;

function useFirstLook({ item, who, next, texts }: TalkDetail): readonly Fact[] {
  const say = useSay();
  const { mediationNumber, said } = item;
  const lines: Fact[] = [];
  if (mediationNumber !== null) {
    lines.push([say('word.ofMediation'), <CaseLink key="mediation" kind="mediation" number={mediationNumber} />]);
  }
  if (who !== null) lines.push([say('talk.who'), who]);
  if (next !== null) {
    const { on, time, place } = next;
    lines.push([say('talk.next'), say('talk.nextAt', { on, time, place: texts[place] ?? '' })]);
  }
  lines.push([say('talk.said'), say('talk.times', { n: said })], [say('word.whoSees'), say('talk.apart')]);
  return lines;
}

function useNextStep({ commands }: TalkDetail): NextStepWords {
  const say = useSay();
  return {
    nothing: say('talk.nothingNext'),
    usual: commands['say'] === null ? 'say' : null,
  };
}
