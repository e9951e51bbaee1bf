import { consequenceText, phaseText } from '#libs/contracts';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { dateInSentence } from '../base/dates.js';
import { nowOf } from '../clock/use-almanac.js';
import { Timeline } from '../clock/timeline.js';
import { CommandBar } from '../command/command-bar.js';
import { commandFor } from '../command/duty-acts.js';
import { NextStep, useNextDuty } from '../case/next-step.js';
import { caseAddress, whyAddress } from '../parts/case-address.js';
import { StateTag } from '../parts/state-tag.js';
import { AnswerView } from '../base/answer-view.js';
import { Page } from '../base/page.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { useShortcuts } from '../base/keys.js';
import { DocumentsTab } from './documents-tab.js';
import { extensionWords, FirstLook } from './first-look.js';
import { PartsTab } from './parts-tab.js';
import { Holdings, Latest, Matter, WhoSees } from './petition-parts.js';
import { ReadLog } from './read-log.js';
import { pendingExtension, type PendingExtension } from './extension.js';
import { rightsOf } from './rights.js';
import { useNeighbours } from './use-neighbours.js';
import { useHistory, usePetition, type PetitionDetail } from './use-petitions.js';
import '../case/case.messages.js';
import './petition.css';
import './petition.messages.js';

/** One petition (信访件): where it stands, who has it, what is next, what runs out when, and what can be done. */
export function Screen() {
  const { no = '' } = useParams();
  const { answer } = usePetition(no);
  return (
    <AnswerView answer={answer} rows={16}>
      {(detail) => <Petition key={detail.item.id} detail={detail} />}
    </AnswerView>
  );
}

// What is decided on or told without the words that it was asked with would be done blindly.
const ofExtension: ReadonlySet<string> = new Set(['approveExtension', 'refuseExtension', 'noticeExtension']);

function Petition({ detail }: { readonly detail: PetitionDetail }) {
  const { language } = useSettings();
  const { item: petition, commands } = detail;
  const history = useHistory(petition.id);
  const next = useNextDuty(detail.duties);
  const extension = pendingExtension(detail, history.data?.lines ?? []);
  const words = useStepWords(detail, extension);
  const tab = useTab();
  const why = next === null ? null : whyAddress(next);
  return (
    <Page
      title={petition.number}
      state={phaseText('petition', petition.phase, language)}
      isDrill={petition.isDrill}
      drillNow={nowOf(petition)}
      beside={<Beside detail={detail} />}
    >
      {petition.title === null ? null : <p className="case-title">{petition.title}</p>}
      <NextStep next={next} nothing={words.nothing}>
        <CommandBar
          case={petition}
          kind="petition"
          refusals={commands}
          next={commandFor(next) ?? (words.mayClose ? 'close' : null)}
          consequenceOf={words.consequenceOf}
        />
      </NextStep>
      <FirstLook detail={detail} extension={extension} />
      <Tabs number={petition.number} tab={tab} why={why} />
      {tab === 'documents' ? <DocumentsTab detail={detail} history={history} /> : null}
      {tab === 'parts' ? <PartsTab detail={detail} history={history} /> : null}
      {tab === 'overview' ? <Overview detail={detail} history={history} /> : null}
    </Page>
  );
}

/** What is said of the next step where nothing is owed, and of what follows from a command beyond its dates. */
function useStepWords(detail: PetitionDetail, extension: PendingExtension | null) {
  const say = useSay();
  const { language } = useSettings();
  const until = rightsOf(detail).find(({ what }) => what === 'review')?.until ?? null;
  // Closing takes no right away, and as long as the petitioner may ask for review nothing asks for it either.
  const mayClose = until === null && detail.commands['close'] === null;
  const date = until === null ? '' : dateInSentence(until, language);
  const nothing =
    until === null
      ? say(mayClose ? 'petition.nothingButClose' : 'petition.nothingNext')
      : say('petition.nothingUntilReview', { date });
  const consequenceOf = (command: string): string | undefined => {
    if (command === 'close' && until !== null) return say('petition.closeInWindow', { date });
    const general = consequenceText('petition', command, language) ?? undefined;
    return extension !== null && ofExtension.has(command)
      ? [extensionWords(say, extension), general].filter(Boolean).join(' ')
      : general;
  };
  return { nothing, mayClose, consequenceOf };
}

interface TabProps {
  readonly detail: PetitionDetail;
  readonly history: ReturnType<typeof useHistory>;
}

function Overview({ detail, history }: TabProps) {
  const { item: petition, clocks, matter } = detail;
  return (
    <>
      <Matter matter={matter} />
      <Timeline clocks={clocks} of={{ kind: 'petition', number: petition.number }} now={nowOf(petition)} />
      <Holdings detail={detail} history={history} />
      <Latest history={history} />
      <ReadLog caseId={petition.id} />
      <WhoSees detail={detail} />
    </>
  );
}

/** State and age, printing, the number to copy, and the neighbours of the list that one came from. */
function Beside({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const { number, phase, endedAt, ageDays } = detail.item;
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(number).then(() => setCopied(true));
  useShortcuts([{ keys: 'c', does: say('case.copyNumber'), run: copy }]);
  return (
    <>
      <StateTag kind="petition" phase={phase} hasEnded={endedAt !== null} />
      <span>{say('petition.day', { n: ageDays })}</span>
      <span className="page-actions no-print">
        <span className="quiet" role="status">
          {isCopied ? say('case.copied', { number }) : ''}
        </span>
        <Neighbours number={number} />
        <Button onClick={copy}>{say('case.copyNumber')}</Button>
        <Button onClick={() => window.print()}>{say('word.print')}</Button>
      </span>
    </>
  );
}

const addressOf = (number: string): string => caseAddress('petition', number);

function Neighbours({ number }: { readonly number: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const { before, after } = useNeighbours(number);
  const go = (to: string | null): void => {
    if (to !== null) void navigate(addressOf(to));
  };
  useShortcuts([
    { keys: '[', does: say('petition.keys.before'), run: () => go(before) },
    { keys: ']', does: say('petition.keys.after'), run: () => go(after) },
  ]);
  if (before === null && after === null) return null;
  return (
    <nav className="neighbours" aria-label={say('petition.neighbours')}>
      {before === null ? null : (
        <Link to={addressOf(before)}>
          <span aria-hidden="true">‹ {before}</span>
          <span className="sr-only">{say('petition.before', { number: before })}</span>
        </Link>
      )}
      {after === null ? null : (
        <Link to={addressOf(after)}>
          <span aria-hidden="true">{after} ›</span>
          <span className="sr-only">{say('petition.after', { number: after })}</span>
        </Link>
      )}
    </nav>
  );
}

const tabs = ['overview', 'documents', 'history', 'parts'] as const;
type Tab = Exclude<(typeof tabs)[number], 'history'>;

function useTab(): Tab {
  const [search] = useSearchParams();
  const wanted = search.get('tab');
  return wanted === 'documents' || wanted === 'parts' ? wanted : 'overview';
}

interface TabsProps {
  readonly number: string;
  readonly tab: Tab;
  readonly why: string | null;
}

/** 概况 · 文书 · 历史 · 分件: links, since each has an address; the history is a page of its own. */
function Tabs({ number, tab, why }: TabsProps) {
  const say = useSay();
  const navigate = useNavigate();
  const placeOf = (one: (typeof tabs)[number]): string =>
    one === 'overview'
      ? addressOf(number)
      : one === 'history'
        ? `${addressOf(number)}/history`
        : `${addressOf(number)}?tab=${one}`;
  const history = placeOf('history');
  useShortcuts([
    ...tabs.map((one, index) => ({
      keys: String(index + 1),
      does: say(`petition.tab.${one}`),
      run: () => void navigate(placeOf(one), { preventScrollReset: true }),
    })),
    { keys: 'h', does: say('petition.keys.history'), run: () => void navigate(history) },
    ...(why === null ? [] : [{ keys: 'w', does: say('petition.keys.why'), run: () => void navigate(why) }]),
  ]);
  const item = (one: (typeof tabs)[number]): ReactNode => (
    <li key={one}>
      <Link to={placeOf(one)} preventScrollReset aria-current={one === tab ? 'page' : undefined}>
        {say(`petition.tab.${one}`)}
      </Link>
    </li>
  );
  return (
    <nav className="case-tabs no-print" aria-label={say('petition.tabs')}>
      <ul>{tabs.map(item)}</ul>
    </nav>
  );
}
