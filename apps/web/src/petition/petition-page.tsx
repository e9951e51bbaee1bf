import { petitionCommands } from '#libs/contracts';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { RuleName } from '../clock/rule-name.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { Timeline } from '../clock/timeline.js';
import { CommandBar } from '../command/command-bar.js';
import { OfficeName } from '../office/office-name.js';
import { Party } from '../parts/party.js';
import { StateTag } from '../parts/state-tag.js';
import { useMe } from '../session/use-me.js';
import { AnswerView } from '../shell/answer-view.js';
import { Page } from '../shell/page.js';
import { isMessageId, useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { useShortcuts } from '../shell/keys.js';
import { phaseText } from '#libs/contracts';
import { HeldSince, Holdings, Latest, Matter, WhoSees } from './petition-parts.js';
import { useHistory, usePetition, type PetitionDetail } from './use-petitions.js';

/** One petition (信访件): where it stands, who has it, what is next, what runs out when, and what can be done. */
export function Screen() {
  const { no = '' } = useParams();
  const { answer } = usePetition(no);
  return (
    <AnswerView answer={answer} rows={16}>
      {(detail) => <Petition key={detail.petition.id} detail={detail} />}
    </AnswerView>
  );
}

function Petition({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const { language } = useSettings();
  const { petition, clocks, commands, title, matter } = detail;
  const history = useHistory(petition.id);
  const next = useNext(detail);
  const copy = (): void => void navigator.clipboard.writeText(petition.number);
  useShortcuts([{ keys: 'c', does: say('petition.copyNumber'), run: copy }]);
  return (
    <Page
      title={petition.number}
      state={phaseText(petition.phase, language)}
      isDrill={petition.isDrill}
      beside={
        <>
          <StateTag phase={petition.phase} hasEnded={petition.endedAt !== null} />
          <span>{say('petition.day', { n: petition.ageDays })}</span>
          <span className="page-actions no-print">
            <Button onClick={() => window.print()}>{say('word.print')}</Button>
          </span>
        </>
      }
    >
      {title === null ? null : <p className="case-title">{title}</p>}
      <Facts detail={detail} next={next} />
      <CommandBar
        case={petition}
        base="/api/petitions"
        contracts={petitionCommands}
        refusals={commands}
        next={next?.what ?? null}
        consequenceOf={(command) => {
          const id = `petition.consequence.${command}`;
          return isMessageId(id) ? say(id) : undefined;
        }}
      />
      <Matter matter={matter} />
      <Timeline clocks={clocks} caseNumber={petition.number} now={nowOf(petition)} />
      <Holdings detail={detail} history={history} />
      <Latest history={history} />
      <WhoSees detail={detail} />
    </Page>
  );
}

type Duty = PetitionDetail['duties'][number];

/** What is due next: first of the acting office, then of whoever has the case. */
function useNext({ duties }: PetitionDetail): Duty | null {
  const me = useMe().data;
  const open = duties.filter(({ closedAt }) => closedAt === null);
  const byDate = [...open].sort((a, b) => (a.legalDueAt ?? '9').localeCompare(b.legalDueAt ?? '9'));
  return byDate.find(({ office }) => office === me?.acting?.office) ?? byDate[0] ?? null;
}

/** The first look: who has it since when, who asks, and what runs out next. */
function Facts({ detail, next }: { readonly detail: PetitionDetail; readonly next: Duty | null }) {
  const say = useSay();
  const { petition, parties, failed } = detail;
  const stuck = failed.filter(({ settled }) => !settled);
  return (
    <dl className="first-look">
      <div>
        <dt>{say('petition.next')}</dt>
        <dd>{next === null ? say('petition.nothingNext') : <Next duty={next} />}</dd>
      </div>
      <div>
        <dt>{say('petition.holder')}</dt>
        <dd>
          <OfficeName id={petition.holder} />{' '}
          <HeldSince since={petition.holderSince} end={petition.endedAt} now={nowOf(petition)} />
        </dd>
      </div>
      <div>
        <dt>{say('petition.petitioner')}</dt>
        <dd>
          {parties.length === 0 ? say('party.none') : parties.map((party) => <Party key={party.party} party={party} />)}
        </dd>
      </div>
      {stuck.map(({ step, instance, sentence, consequence }) => (
        <div key={`${step} ${instance}`} className="failed-step">
          <dt>{say('petition.failed')}</dt>
          <dd>
            {sentence} {consequence}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Next({ duty }: { readonly duty: Duty }) {
  const reckoning = useReckoning(nowOf(duty));
  const { stage, words, rule } = readClock(
    { ...duty, state: duty.isOverdue ? 'overdue' : 'running', endedAt: null },
    reckoning,
  );
  return (
    <>
      <RuleName rule={rule} clock={duty.clock} /> <OfficeName id={duty.office} />{' '}
      <DeadlineLine stage={stage} words={words} why={{ caseNumber: duty.number, clock: duty.clock }} />
    </>
  );
}
