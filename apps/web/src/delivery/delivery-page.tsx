import { originText, wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { dateInSentence } from '../base/index.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { caseAddress } from '../parts/case-address.js';
import type { Fact } from '../parts/fact-list.js';
import { ParentOf } from './delivery-columns.js';
import type { DeliveryDetail } from './delivery-detail.js';
import { useSay, type Say } from './delivery.messages.js';
import { formHints } from './form-hints.js';
import { Progress } from './progress.js';
import { Proofs } from './proofs.js';
import { ToWhom } from './to-whom.js';

const slots: CaseSlots<DeliveryDetail> = {
  titleOf: () => null,
  Beside: WhatGoesOut,
  useNextStep,
  useFirstLook,
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

/** Who it goes to, the paper itself, and what follows in law as long as nothing proves that it arrived. */
function useFirstLook(detail: DeliveryDetail): readonly Fact[] {
  const say = useSay();
  const { item, parent } = detail;
  const { fact, documentNumber, notice } = item;
  const follows = wordOf('delivery', 'unproved', notice, say.language);
  const lines: Fact[] = [[say('delivery.recipient'), <ToWhom key="to" detail={detail} />]];
  if (parent !== null && fact !== null) {
    const address = `${caseAddress(parent.kind, parent.number)}/documents/${String(fact)}`;
    lines.push([
      say('delivery.document'),
      <span key="document" className="words">
        {documentNumber === null ? null : <span>{documentNumber}</span>}
        <Link to={address}>{say('delivery.openDocument')}</Link>
      </span>,
    ]);
  }
  if (item.servedOn === null && item.endedAt === null && follows !== notice) {
    lines.push([say('delivery.unserved'), follows]);
  }
  const stake = stakeWords(detail, say);
  if (stake !== null) lines.push([say('delivery.atStake'), stake]);
  return lines;
}

/** The clock of the case above that runs until it is served; null: none does, or it has no date. */
function stakeWords({ progress: { atStake } }: DeliveryDetail, say: Say): string | null {
  if (atStake === null || atStake.dueOn === null) return null;
  const { language } = say;
  return say('delivery.atStakeUntil', {
    ...{ name: atStake.name[language], article: originText(atStake, language) },
    ...{ date: dateInSentence(atStake.dueOn, language), isLate: atStake.isLate ? 1 : 0 },
  });
}

function useNextStep({ item, progress }: DeliveryDetail): NextStepWords {
  const say = useSay();
  const waits = progress.proved === null ? 'delivery.nothingNext' : 'delivery.isNotTold';
  return {
    nothing: say(item.endedAt === null ? waits : 'word.nothingNext'),
    usual: null,
  };
}
