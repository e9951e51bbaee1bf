import { articleText, wordOf } from '#libs/contracts';
import type { ReactNode } from 'react';
import type { MessageId } from '../base/texts.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { Dispute } from './dispute.js';
import type { FindingDetail } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { formHints } from './form-hints.js';
import { Look } from './look.js';
import { Later, Mending } from './mending.js';
import { Rights } from './rights.js';
import { Said } from './said.js';
import { usualNext } from './usual.js';

const slots: CaseSlots<FindingDetail> = {
  titleOf: () => null,
  Beside: ({ detail: { item } }: SlotProps<FindingDetail>) => <OfficeName id={item.office} />,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One finding (督导问题): what was found, what its office says to it, and whether it is mended. */
export const Screen = () => <CasePage kind="finding" slots={slots} />;

type Line = readonly [MessageId, ReactNode];

function useFirstLook(detail: FindingDetail): readonly Fact[] {
  const say = useSay();
  return factsOf(say, [...useWhat(detail), ...useWhen(detail), ['word.whoSees', say('finding.apart')]]);
}

/** What was found, and by whom. */
function useWhat({ item, progress }: FindingDetail): readonly Line[] {
  const say = useSay();
  const word = (field: string, value: string) => wordOf('finding', field, value, say.language);
  const { what, toMend, articles, inspection, period, files, casesInAll, cases } = progress;
  return [
    ['finding.what', <Said key="what" text={what ?? say('word.erased')} />],
    ['finding.toMend', <Said key="toMend" text={toMend ?? say('word.erased')} />],
    ['word.grade', word('grade', item.grade)],
    ['finding.articles', articleText(articles.join(', '), say.language)],
    ['finding.item', progress.item && (progress.item.text?.[say.language] ?? progress.item.item)],
    ['finding.shown', files + casesInAll === 0 ? null : say('finding.shown.of', { files, cases: casesInAll })],
    ['finding.cases', cases.length === 0 ? null : <Cases key="cases" cases={cases} isDrill={item.isDrill} />],
    ['finding.inspection', say('finding.inspection.of', { number: inspection, period })],
    ['finding.basis', word('basis', item.basis)],
    ['finding.commissioner', <OfficeName key="commissioner" id={item.commissioner} />],
  ];
}

interface CasesProps {
  readonly cases: FindingDetail['progress']['cases'];
  readonly isDrill: boolean;
}

const Cases = ({ cases, isDrill }: CasesProps) => (
  <span className="stack-close">
    {cases.map((one) => (
      <CaseLink key={one.number} {...one} isDrill={isDrill} />
    ))}
  </span>
);

/** How it stands, and since when. */
function useWhen({ item, progress }: FindingDetail): readonly Line[] {
  const say = useSay();
  const { days, disputeUntil, earlier, isRevisited } = progress;
  const before = earlier.map(({ number, on }) => (number === null ? on : `${number} (${on})`)).join(', ');
  return [
    ['finding.repeated', earlier.length === 0 ? null : say('finding.repeated.of', { n: earlier.length + 1, before })],
    ['finding.servedOn', item.servedOn],
    ['finding.receivedOn', item.receivedOn],
    ['finding.days', days === null ? null : say('finding.days.of', { days })],
    ['finding.carried', item.carried === 0 ? null : say('finding.carried.times', { n: item.carried })],
    ['finding.disputeUntil', disputeUntil],
    ['finding.mendBy', item.mendBy],
    ['finding.revisited', isRevisited ? say('finding.isRevisited') : null],
    ['word.outcome', item.endedAs && wordOf('finding', 'endedAs', item.endedAs, say.language)],
  ];
}

function Within({ detail }: SlotProps<FindingDetail>) {
  return (
    <>
      <Rights detail={detail} />
      <Look detail={detail} />
      <Dispute detail={detail} />
      <Mending detail={detail} />
      <Later detail={detail} />
    </>
  );
}

function useNextStep({ item, commands }: FindingDetail): NextStepWords {
  const say = useSay();
  return {
    nothing: say('word.nothingNext'),
    usual: item.endedAt === null ? usualNext(commands) : null,
    ends: ['verify', 'visitAgain', 'withdraw'],
  };
}
