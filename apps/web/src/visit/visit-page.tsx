import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { ChecklistTable } from './checklist-table.js';
import { ChecklistWalk } from './checklist-walk.js';
import { Conclusion } from './conclusion.js';
import { formHints } from './form-hints.js';
import { InTour } from './in-tour.js';
import type { VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';

const slots: CaseSlots<VisitDetail> = {
  titleOf: () => null,
  Beside: ({ detail: { item } }: SlotProps<VisitDetail>) => <span>{item.visitOn}</span>,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One visit (走访): where, on which day, and its checklist. */
export const Screen = () => <CasePage kind="visit" slots={slots} />;

function Within({ detail }: SlotProps<VisitDetail>) {
  return (
    <>
      <Conclusion detail={detail} />
      <ChecklistWalk detail={detail} />
      <InTour detail={detail} />
      <ChecklistTable detail={detail} />
    </>
  );
}

function useFirstLook({ item, progress }: VisitDetail): readonly Fact[] {
  const say = useSay();
  // The list counts what the record says; until it is closed the group reads what stands.
  const questions = progress.items.filter(({ isAsked }) => isAsked);
  const asked = questions.length;
  const answered = questions.filter(({ result }) => result !== null).length;
  const unmet = questions.filter(({ judges, result }) => judges && result === 'no').length;
  const { group, office, isRefused } = progress.signed;
  const signed = [
    ...(group ? [say('visit.signed.group')] : []),
    ...(office ? [say('visit.signed.office')] : []),
    ...(isRefused ? [say('visit.signed.refused')] : []),
  ];
  const members = progress.inspectors.map(({ account, name, isLeader }) =>
    [name ?? account, ...(isLeader ? [say('visit.leads')] : [])].join(' · '),
  );
  return factsOf(say, [
    ['visit.office', <OfficeName key="office" id={item.office} />],
    [
      'visit.tour',
      progress.tour === null ? (
        item.inspectionTitle
      ) : (
        <Link key="tour" to={caseAddress('inspection', progress.tour.number)}>
          {item.inspectionTitle}
        </Link>
      ),
    ],
    ['visit.announced', say(item.isAnnounced ? 'visit.announced.yes' : 'visit.announced.no')],
    ['visit.begunOn', item.begunOn],
    ['visit.group', members.join(say.language === 'zh' ? '；' : '; ')],
    ['visit.answered', say('visit.answered.of', { answered, asked })],
    ['visit.unmet', unmet === 0 ? null : unmet],
    ['visit.signed', signed.join(say.language === 'zh' ? '，' : ', ')],
    ['word.outcome', item.endedAs && wordOf('visit', 'endedAs', item.endedAs, say.language)],
  ]);
}

function useNextStep({ commands, progress }: VisitDetail): NextStepWords {
  const say = useSay();
  const order = ['announce', 'begin', 'close', 'sign', 'countersign', 'receive'] as const;
  const isWalked = progress.tour?.mayAnswer === true;
  return {
    nothing: say(isWalked ? 'visit.walk.nothing' : 'visit.nothingNext'),
    usual: order.find((command) => commands[command] === null) ?? null,
  };
}
