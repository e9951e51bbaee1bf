import { commandText } from '#libs/contracts';
import { useNavigate } from 'react-router';
import { Section, useShortcuts } from '../base/index.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { readClock, nowOf, useReckoning } from '../clock/use-almanac.js';
import { caseAddress } from '../parts/case-address.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { Do, OneVisit } from './one-visit.js';
import { useFindings, useVisits } from './use-parts.js';
import { stepOf } from './what-is-left.js';
import './inspection.css';

type Given = { readonly detail: InspectionDetail };

/** What is left before the tour counts (本期还差什么), and until when: who has not declared, visits to make, what differs, what is to be issued. */
export function Quarter({ detail }: Given) {
  const say = useSay();
  useTourKeys(detail);
  const { item, progress } = detail;
  if (item.endedAt !== null) return null;
  const visits = progress.visits.filter(({ stands }) => stands !== 'dropped');
  const done = visits.filter(({ isSettled }) => isSettled).length;
  return (
    <Section id="left" title={say('inspection.left')} className="stack">
      <p className="row">
        {item.countedOn === null ? (
          <PeriodEnds detail={detail} />
        ) : (
          <strong>{say('inspection.left.counted', { on: item.countedOn })}</strong>
        )}
        <span>{say('inspection.left.done', { done, all: visits.length })}</span>
      </p>
      <ToDeclare detail={detail} />
      <VisitsLeft detail={detail} />
    </Section>
  );
}

/** The last day of the period, and how far it is. */
function PeriodEnds({ detail: { item } }: Given) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(item));
  const state = reckoning.today > item.untilOn ? 'overdue' : 'running';
  const due = { rawDueOn: null, legalDueOn: item.untilOn, legalDueAt: null, provisional: false };
  const { stage, words } = readClock({ clock: '', state, ...due }, reckoning);
  return (
    <>
      <span>{say('inspection.until')}</span> <DeadlineLine stage={stage} words={words} />
    </>
  );
}

/** Who keeps the plan waiting, before it holds. */
function ToDeclare({ detail }: Given) {
  const say = useSay();
  const { item, progress } = detail;
  if (item.phase !== 'planned') return null;
  const waits = progress.inspectors.filter(({ isFree, isGone }) => !isFree && !isGone);
  if (waits.length === 0) {
    return (
      <p>
        {say('inspection.left.publish')}{' '}
        <Do tour={detail} command="publish" of={{}} text={say('inspection.left.publish.do')} />
      </p>
    );
  }
  const names = waits.map(({ name }) => name ?? say('inspection.member.unknown'));
  return <p>{say('inspection.left.declare', { names: names.join(say.language === 'zh' ? '、' : ', ') })}</p>;
}

/** Visits that are not settled, the next ones first. */
function VisitsLeft({ detail }: Given) {
  const say = useSay();
  const { item, progress } = detail;
  const visits = useVisits(item).data?.items ?? [];
  const left = progress.visits
    .map((visit) => {
      const row = visits.find(({ id }) => id === visit.case);
      return { visit, row, step: stepOf(visit, row) };
    })
    .filter(({ step }) => step !== 'done' && step !== 'dropped')
    .toSorted((a, b) => (a.visit.on < b.visit.on ? -1 : 1));
  if (left.length === 0) return <p className="quiet">{say('inspection.left.none')}</p>;
  return (
    <ol className="tour-left">
      {left.map(({ visit, row, step }) => {
        const issued = progress.findings.filter((one) => one.office === visit.office).map((one) => one.item);
        return <OneVisit key={visit.visit} {...{ tour: detail, visit, row, step, issued }} />;
      })}
    </ol>
  );
}

/** `n` finding, `v` what is to be verified, `p` the visit that is under way, where photographs are taken. */
function useTourKeys({ item, progress, commands }: InspectionDetail): void {
  const say = useSay();
  const navigate = useNavigate();
  const visits = useVisits(item).data?.items ?? [];
  const findings = useFindings(item).data?.items ?? [];
  const begun = progress.visits.find(({ stands, isSettled }) => stands === 'begun' && !isSettled);
  const there = visits.find(({ id }) => id === begun?.case);
  const verified = findings.find(({ phase }) => phase === 'verifying' || phase === 'revisiting');
  useShortcuts([
    ...(commands['issueFinding'] === null
      ? [
          {
            keys: 'n',
            does: commandText('inspection', 'issueFinding', say.language),
            run: () => void navigate(caseAddress('inspection', item.number, 'issueFinding')),
          },
        ]
      : []),
    ...(verified === undefined
      ? []
      : [
          {
            keys: 'v',
            does: say('inspection.keys.verify'),
            run: () => void navigate(caseAddress('finding', verified.number)),
          },
        ]),
    ...(there === undefined
      ? []
      : [
          {
            keys: 'p',
            does: say('inspection.keys.visit'),
            run: () => void navigate(caseAddress('visit', there.number)),
          },
        ]),
  ]);
}
