import { commandText } from '#libs/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { doneWords } from '../command/done-words.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { keyOf, type Duty } from './use-duties.js';
import './duty.messages.js';

const BulkReferral = lazy(async () => ({ default: (await import('./bulk-referral.js')).BulkReferral }));
const DutyForm = lazy(async () => ({ default: (await import('./duty-form.js')).DutyForm }));

interface Opened {
  readonly duty: Duty;
  readonly command: string;
}

/** What one does from the inbox without leaving it. */
export interface InboxWork {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (key: string) => void;
  readonly act: (duty: Duty, command: string) => void;
  readonly refer: () => void;
  /** What was done, what is chosen, and the form that is open: they stay while the rows below come and go. */
  readonly shown: ReactNode;
}

export function useInboxWork(duties: readonly Duty[]): InboxWork {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<Opened | null>(null);
  const [last, setLast] = useState<Opened | null>(null);
  const [referring, setReferring] = useState<readonly Duty[]>([]);
  const choose = useCallback((key: string) => setChosen((now) => toggled(now, key)), []);
  const act = useCallback((duty: Duty, command: string) => setOpened({ duty, command }), []);
  const picked = duties.filter((duty) => chosen.has(keyOf(duty)));
  const refer = (): void => setReferring(picked);
  const stopReferring = (): void => {
    setReferring([]);
    setChosen(new Set());
  };
  const shown = (
    <>
      <DoneLine last={last} />
      {picked.length === 0 ? null : <Chosen count={picked.length} refer={refer} clear={() => setChosen(new Set())} />}
      <Suspense fallback={null}>
        {opened === null ? null : (
          <DutyForm
            key={`${keyOf(opened.duty)} ${opened.command}`}
            {...opened}
            close={() => setOpened(null)}
            done={() => setLast(opened)}
          />
        )}
        {referring.length === 0 ? null : <BulkReferral duties={referring} close={stopReferring} />}
      </Suspense>
    </>
  );
  return { chosen, choose, act, refer, shown };
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** What was done last from here, said where a reader of the screen hears it. */
function DoneLine({ last }: { readonly last: Opened | null }) {
  const say = useSay();
  const { language } = useSettings();
  const name = last === null ? '' : commandText(last.duty.kind, last.command, language);
  return (
    <p className="command-done" role="status">
      {last === null ? '' : say('duty.done', { number: last.duty.number, what: doneWords(name, say) })}
    </p>
  );
}

interface ChosenProps {
  readonly count: number;
  readonly refer: () => void;
  readonly clear: () => void;
}

function Chosen({ count, refer, clear }: ChosenProps) {
  const say = useSay();
  return (
    <div className="chosen-bar no-print" role="status">
      <span>{say('duty.chosen', { n: count })}</span>
      <Button type="primary" onClick={refer}>
        {say('duty.referChosen')} <kbd>f</kbd>
      </Button>
      <Button onClick={clear}>{say('duty.clearChosen')}</Button>
    </div>
  );
}
