import { clockWhy, isStartOurs, shownVersion, type ClockWhy, type KindName } from '#libs/contracts';
import { Button } from 'antd';
import { useRef, type RefObject } from 'react';
import { Link, useParams } from 'react-router';
import {
  AnswerView,
  dateOfInstant,
  instantText,
  nameIn,
  Page,
  Section,
  useAnswer,
  useShortcuts,
} from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { PartiesHere } from '../office/party-words.js';
import { caseAddress } from '../parts/case-address.js';
import { useSay } from '../clock/clock.messages.js';
import { CalendarLine } from '../clock/calendar-line.js';
import { DayGrid } from '../clock/day-grid.js';
import { RuleName } from '../clock/rule-name.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useBackTo } from './use-back-to.js';
import { useCase } from './use-case.js';
import { VoiceView } from '../clock/voice-view.js';
import type { Counted } from '../clock/voices.js';
import '../clock/why.messages.js';

/** Why a clock of a case has its date: every day counted or not, in three voices, printable. */
export function WhyPage({ kind }: { readonly kind: KindName }) {
  const { no = '', id: clock = '' } = useParams();
  const say = useSay();
  const { id, answer } = useCase<KindName>(kind, no);
  useBackTo(caseAddress(kind, no));
  const found = answer.data?.item;
  const path = `/api/cases/${id ?? ''}/clocks/${encodeURIComponent(clock)}/why`;
  const why = useAnswer(clockWhy, id === null ? null : path);
  return (
    <Page
      title={say('clock.whyTitle')}
      state={no}
      isDrill={found?.isDrill ?? false}
      beside={
        <span className="row page-actions no-print">
          <Link to={caseAddress(kind, no)}>{no}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      {answer.error === null || found !== undefined ? (
        <AnswerView answer={why} rows={12}>
          {(shown) => (
            <PartiesHere value={answer.data?.parties ?? nobody}>
              <Why
                why={shown}
                kind={kind}
                address={caseAddress(kind, no)}
                now={found === undefined ? undefined : nowOf(found)}
              />
            </PartiesHere>
          )}
        </AnswerView>
      ) : (
        <AnswerView answer={answer}>{() => null}</AnswerView>
      )}
    </Page>
  );
}

const nobody: readonly [] = [];

interface WhyProps {
  readonly why: ClockWhy;
  readonly kind: KindName;
  /** Of the page of the case. */
  readonly address: string;
  readonly now: string | undefined;
}

function Why({ why, kind, address, now }: WhyProps) {
  const say = useSay();
  const reckoning = useReckoning(now);
  const grid = useRef<HTMLDivElement>(null);
  useDayKeys(grid);
  const { clock } = why;
  const { stage, words } = readClock({ ...clock, clock: clock.id, endedAt: clock.metAt ?? clock.endedAt }, reckoning);
  const startsOurs = isStartOurs(kind, clock.startedBy);
  const counted = useCounted(why, startsOurs);
  return (
    <>
      <p className="case-title">
        <RuleName rule={why.rule} clock={clock.id} isStartOurs={startsOurs} />
      </p>
      <p>
        <DeadlineLine stage={stage} words={words} />
      </p>
      <Trigger why={why} address={address} />
      {counted === null ? <p>{why.sentence}</p> : <VoiceView counted={counted} first="clerk" />}
      <CalendarLine calendar={why.calendar} />
      {why.isSameCalendar ? null : <p className="quiet">{say('why.otherCalendar')}</p>}
      <div ref={grid}>
        <DayGrid days={why.days} />
      </div>
      <p className="quiet">{say('why.legend')}</p>
      <Notices days={why.days} />
    </>
  );
}

/** The fact that started the clock, and the way to it in the history. */
function Trigger({ why, address }: Pick<WhyProps, 'why' | 'address'>) {
  const say = useSay();
  const { startFact } = why;
  if (startFact === null) return null;
  const { seq, at, by, sentence } = startFact;
  return (
    <p className="words why-trigger">
      <span className="quiet">{say('why.trigger')}</span>
      <time dateTime={at}>{instantText(at)}</time>
      <span className="quiet">{by}</span>
      <span>{sentence}</span>
      <Link className="no-print" to={`${address}/history?fact=${String(seq)}`}>
        {say('why.fact', { seq })}
      </Link>
    </p>
  );
}

/** `t` goes to the day that starts the clock, `d` to the one on which it is due. */
function useDayKeys(grid: RefObject<HTMLDivElement | null>): void {
  const say = useSay();
  const focus = (which: 'start' | 'due'): void => {
    const day = grid.current?.querySelector<HTMLElement>(`[data-ends="${which}"]`);
    day?.scrollIntoView({ block: 'center' });
    day?.focus();
  };
  useShortcuts([
    { keys: 't', does: say('why.keys.start'), run: () => focus('start') },
    { keys: 'd', does: say('why.keys.due'), run: () => focus('due') },
  ]);
}

/** A clock as the voices speak of it; null where it has no date. */
function useCounted(why: ClockWhy, startsOurs: boolean): Counted | null {
  const { language } = useSay();
  const office = useOfficeName();
  const { clock, rule, rulePack, calendar, startFact, ...counting } = why;
  const { legalDueOn, rawDueOn, owner } = clock;
  if (legalDueOn === null || rawDueOn === null) return null;
  return {
    ...clock,
    ...counting,
    legalDueOn,
    rawDueOn,
    rule: {
      ...rule,
      name: nameIn(rule.name, language),
      reason: rule.reason === null ? null : nameIn(rule.reason, language),
      isStartOurs: startsOurs,
    },
    owner: owner === 'petitioner' ? owner : office(owner),
    startFact: startFact === null ? null : { on: dateOfInstant(startFact.at), sentence: startFact.sentence },
    packs: {
      pack: nameIn(rulePack.name, language),
      code: rulePack.id,
      calendar: `${nameIn(calendar.name, language)} ${shownVersion(calendar.version)}`,
    },
  };
}

/** The notices that the marked days rest on. */
function Notices({ days }: { readonly days: ClockWhy['days'] }) {
  const say = useSay();
  const notices = [...new Set(days.flatMap(({ notice }) => (notice === null ? [] : [notice])))];
  if (notices.length === 0) return null;
  return (
    <Section id="basis" title={say('why.basis')}>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </Section>
  );
}
