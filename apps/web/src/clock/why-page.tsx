import type { Language } from '#libs/contracts';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { usePetition } from '../petition/use-petitions.js';
import { nameIn } from '../office/use-offices.js';
import { AnswerView } from '../shell/answer-view.js';
import { useShortcuts } from '../shell/keys.js';
import { Page } from '../shell/page.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { dateInSentence } from './dates.js';
import { DayGrid } from './day-grid.js';
import { RuleName } from './rule-name.js';
import { DeadlineLine } from './deadline-line.js';
import { nowOf, readClock, useReckoning } from './use-almanac.js';
import { useWhy, type ClockWhy } from './use-why.js';

const voices = ['petitioner', 'clerk', 'lawyer'] as const;
type Voice = (typeof voices)[number];

/** Why a clock of a petition has its date: every day counted or not, in three voices, printable. */
export function Screen() {
  const { no = '', id: clock = '' } = useParams();
  const say = useSay();
  const { id, answer } = usePetition(no);
  const why = useWhy(id, clock);
  return (
    <Page
      title={say('clock.whyTitle')}
      state={no}
      isDrill={answer.data?.petition.isDrill ?? false}
      beside={
        <span className="page-actions no-print">
          <Link to={`/petitions/${encodeURIComponent(no)}`}>{no}</Link>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      {answer.error === null || answer.data !== undefined ? (
        <AnswerView answer={why} rows={12}>
          {(found) => <Why why={found} now={answer.data === undefined ? undefined : nowOf(answer.data.petition)} />}
        </AnswerView>
      ) : (
        <AnswerView answer={answer}>{() => null}</AnswerView>
      )}
    </Page>
  );
}

function Why({ why, now }: { readonly why: ClockWhy; readonly now: string | undefined }) {
  const say = useSay();
  const reckoning = useReckoning(now);
  const [voice, setVoice] = useState<Voice>('clerk');
  useShortcuts(
    voices.map((one, index) => ({
      keys: String(index + 1),
      does: `${say('why.voice')}: ${say(`why.voice.${one}`)}`,
      run: () => setVoice(one),
    })),
  );
  const { clock } = why;
  const { stage, words } = readClock({ ...clock, clock: clock.id, endedAt: clock.metAt ?? clock.endedAt }, reckoning);
  return (
    <>
      <p className="case-title">
        <RuleName rule={why.rule} clock={why.clock.id} />
      </p>
      <p>
        <DeadlineLine stage={stage} words={words} />
      </p>
      <div className="no-print">
        <Segmented<Voice>
          aria-label={say('why.voice')}
          value={voice}
          onChange={setVoice}
          options={voices.map((one) => ({ value: one, label: say(`why.voice.${one}`) }))}
        />
      </div>
      <p className="why-voice" aria-live="polite">
        <Sentence why={why} voice={voice} />
      </p>
      {why.isSameCalendar ? null : <p className="quiet">{say('why.otherCalendar')}</p>}
      <DayGrid days={why.days} />
      <p className="quiet">{say('why.legend')}</p>
      <Notices days={why.days} />
    </>
  );
}

/** The same date as three people would say it. */
function Sentence({ why, voice }: { readonly why: ClockWhy; readonly voice: Voice }) {
  const say = useSay();
  const { language } = useSettings();
  const { clock, rule, counted } = why;
  if (voice === 'lawyer' || clock.legalDueOn === null) return why.sentence;
  const legal = dateInSentence(clock.legalDueOn, language);
  const provisional = clock.provisional ? say('why.provisional', { year: clock.legalDueOn.slice(0, 4) }) : '';
  if (voice === 'petitioner') return joined(language, say('why.saysPetitioner', { date: legal }), provisional);
  const raw = clock.rawDueOn === null ? '' : dateInSentence(clock.rawDueOn, language);
  const rolled = clock.rawDueOn === clock.legalDueOn ? '' : say('why.rolled', { raw, legal });
  const start = dateInSentence(clock.startOn, language);
  return joined(
    language,
    say('why.saysClerk', { rule: nameIn(rule.name, language), start, counted, rolled }),
    provisional,
  );
}

/** Sentences one after the other: English has a space between them. */
const joined = (language: Language, ...sentences: readonly string[]): string =>
  sentences.filter((one) => one !== '').join(language === 'zh' ? '' : ' ');

/** The notices that the marked days rest on. */
function Notices({ days }: { readonly days: ClockWhy['days'] }) {
  const say = useSay();
  const notices = [...new Set(days.flatMap(({ notice }) => (notice === null ? [] : [notice])))];
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="basis">
      <h2 id="basis">{say('why.basis')}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}
