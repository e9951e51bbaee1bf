import { consequenceText, phaseText, wordOf } from '#libs/contracts';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { DeadlineLine } from '../clock/deadline-line.js';
import { dateInList } from '../base/dates.js';
import { RuleName } from '../clock/rule-name.js';
import { Timeline } from '../clock/timeline.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { CommandBar } from '../command/command-bar.js';
import { commandFor } from '../command/duty-acts.js';
import { useDutyWords } from '../command/duty-words.js';
import { NextStep, useNextDuty } from '../case/next-step.js';
import { OfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import { StateTag } from '../parts/state-tag.js';
import { AnswerView } from '../base/answer-view.js';
import { useShortcuts } from '../base/keys.js';
import { Page } from '../base/page.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { Ladder } from './ladder.js';
import { PetitionOf } from './supervision-columns.js';
import { useSupervision, type SupervisionDetail } from './use-supervisions.js';
import './supervision.css';
import '../case/case.messages.js';
import './supervision.messages.js';

/** One supervision (督办): which office is late with what, how far the ladder has come, what is next and when. */
export function Screen() {
  const { no = '' } = useParams();
  const answer = useSupervision(no);
  return (
    <AnswerView answer={answer} rows={16}>
      {(detail) => <Supervision key={detail.item.id} detail={detail} />}
    </AnswerView>
  );
}

function Supervision({ detail }: { readonly detail: SupervisionDetail }) {
  const say = useSay();
  const navigate = useNavigate();
  const { language } = useSettings();
  const { item: supervision, clocks, commands } = detail;
  const { number, phase, endedAt } = supervision;
  const history = `${caseAddress('supervision', number)}/history`;
  const next = useNextDuty(detail.duties);
  useShortcuts([
    { keys: 'h', does: say('supervision.keys.history'), run: () => void navigate(history) },
    { keys: 'c', does: say('case.copyNumber'), run: () => void navigator.clipboard.writeText(number) },
  ]);
  return (
    <Page
      title={number}
      state={phaseText('supervision', phase, language)}
      isDrill={supervision.isDrill}
      drillNow={nowOf(supervision)}
      beside={
        <>
          <StateTag kind="supervision" phase={phase} hasEnded={endedAt !== null} />
          <span>{say(supervision.openedByHand ? 'supervision.byHand' : 'supervision.byTime')}</span>
          <span className="page-actions no-print">
            <Link to={history}>{say('supervision.history')}</Link>
            <Button onClick={() => window.print()}>{say('word.print')}</Button>
          </span>
        </>
      }
    >
      <NextStep next={next} nothing={<Waits detail={detail} />}>
        <CommandBar
          case={supervision}
          kind="supervision"
          refusals={commands}
          next={commandFor(next)}
          consequenceOf={(command) => consequenceText('supervision', command, language) ?? undefined}
        />
      </NextStep>
      <FirstLook detail={detail} />
      <Ladder detail={detail} />
      <Timeline clocks={clocks} of={{ kind: 'supervision', number }} now={nowOf(supervision)} />
    </Page>
  );
}

type Duty = SupervisionDetail['duties'][number];

function FirstLook({ detail }: { readonly detail: SupervisionDetail }) {
  const say = useSay();
  const { language } = useSettings();
  const { item: supervision, ladder, duties } = detail;
  const { office, trigger, triggers, firstDueOn, rung } = supervision;
  const reply = duties.find(({ what, closedAt }) => what === 'reply' && closedAt === null);
  const measure = ladder.find((one) => one.rung === rung)?.name[language];
  const ground = wordOf('supervision', 'trigger', trigger, language);
  const rows = [
    {
      term: say('supervision.petition'),
      text: (
        <>
          <PetitionOf row={supervision} /> {supervision.petitionTitle}
        </>
      ),
    },
    {
      term: say('supervision.late'),
      text: (
        <>
          <OfficeName id={office} />{' '}
          {firstDueOn === null
            ? ground
            : say('supervision.lateWith', { trigger: ground, date: dateInList(firstDueOn, language) })}
          {triggers > 1 ? <span className="quiet"> {say('supervision.triggers', { n: triggers })}</span> : null}
        </>
      ),
    },
    {
      term: say('supervision.now'),
      text:
        measure === undefined ? say('supervision.rungZero') : `${say('supervision.rungOf', { n: rung })} ${measure}`,
    },
    {
      term: say('supervision.reply'),
      text: reply === undefined ? <span className="quiet">{say('supervision.noReply')}</span> : <Owed duty={reply} />,
    },
  ];
  return (
    <>
      <dl className="first-look">
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say('supervision.doesNotStop')}</p>
    </>
  );
}

function Owed({ duty }: { readonly duty: Duty }) {
  const words = useDutyWords();
  const reckoning = useReckoning(nowOf(duty));
  const state = duty.isOverdue ? 'overdue' : 'running';
  const { stage, words: deadline } = readClock({ ...duty, state, endedAt: null }, reckoning);
  return (
    <>
      {words(duty.kind, duty.what)} · <OfficeName id={duty.office} />{' '}
      <DeadlineLine stage={stage} words={deadline} why={duty} />
    </>
  );
}

/** Nobody owes anything now; the next date is that of the rung to come. */
function Waits({ detail: { item: supervision, clocks } }: { readonly detail: SupervisionDetail }) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(supervision));
  const running = clocks.filter(
    ({ state, legalDueAt }) => (state === 'running' || state === 'overdue') && legalDueAt !== null,
  );
  const [clock] = running.sort((a, b) => (a.legalDueAt ?? '').localeCompare(b.legalDueAt ?? ''));
  if (supervision.endedAt !== null || clock === undefined) return <>{say('supervision.nothingNext')}</>;
  const { stage, words, rule } = readClock({ ...clock, clock: clock.id, state: 'running', endedAt: null }, reckoning);
  return (
    <>
      <span className="quiet">{say('supervision.waits')}</span>
      <RuleName rule={rule} clock={clock.id} />{' '}
      <DeadlineLine
        stage={stage}
        words={words}
        why={{ kind: 'supervision', number: supervision.number, clock: clock.id }}
      />
    </>
  );
}
