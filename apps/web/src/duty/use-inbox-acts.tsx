import { commandText, type Duty } from '#libs/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import * as kinds from '#kinds/pages.js';
import type { KindPages } from '../case/kind-pages.js';
import { doneWords } from '../command/done-words.js';
import { useSay } from './duty.messages.js';
import { keyOf } from './use-duties.js';

/** What can be done with several duties at once, whichever kind has it. */
export const bulkActs = Object.values<KindPages>(kinds).flatMap(({ bulk = [] }) =>
  bulk.map(({ title, key, load }) => ({ title, key, Bulk: lazy(async () => ({ default: (await load()).Bulk })) })),
);
type Act = (typeof bulkActs)[number];
const DutyForm = lazy(async () => ({ default: (await import('./duty-form.js')).DutyForm }));

interface Opened {
  readonly duty: Duty;
  readonly command: string;
}

/** What one does from the inbox without leaving it. */
export interface InboxActs {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (key: string) => void;
  readonly act: (duty: Duty, command: string) => void;
  readonly actOnChosen: (act: Act) => void;
  /** What was done, what is chosen, and the form that is open: they stay while the rows below come and go. */
  readonly shown: ReactNode;
}

export function useInboxActs(duties: readonly Duty[]): InboxActs {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<Opened | null>(null);
  const [last, setLast] = useState<Opened | null>(null);
  const [bulk, setBulk] = useState<{ readonly Bulk: Act['Bulk']; readonly duties: readonly Duty[] } | null>(null);
  const choose = useCallback((key: string) => setChosen((now) => toggled(now, key)), []);
  const act = useCallback((duty: Duty, command: string) => setOpened({ duty, command }), []);
  const picked = duties.filter((duty) => chosen.has(keyOf(duty)));
  const actOnChosen = ({ Bulk }: Act): void => {
    if (picked.length > 0) setBulk({ Bulk, duties: picked });
  };
  const stopBulk = (): void => {
    setBulk(null);
    setChosen(new Set());
  };
  const shown = (
    <>
      <DoneLine last={last} />
      {picked.length === 0 ? null : (
        <Chosen count={picked.length} act={actOnChosen} clear={() => setChosen(new Set())} />
      )}
      <Suspense fallback={null}>
        {opened === null ? null : (
          <DutyForm
            key={`${keyOf(opened.duty)} ${opened.command}`}
            {...opened}
            close={() => setOpened(null)}
            done={() => setLast(opened)}
          />
        )}
        {bulk === null ? null : <bulk.Bulk duties={bulk.duties} close={stopBulk} />}
      </Suspense>
    </>
  );
  return { chosen, choose, act, actOnChosen, shown };
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** What was done last from here, said where a reader of the screen hears it. */
function DoneLine({ last }: { readonly last: Opened | null }) {
  const say = useSay();
  const name = last === null ? '' : commandText(last.duty.kind, last.command, say.language);
  return (
    <p className="command-done" role="status">
      {last === null ? '' : say('duty.done', { number: last.duty.number, what: doneWords(name, say) })}
    </p>
  );
}

interface ChosenProps {
  readonly count: number;
  readonly act: (act: Act) => void;
  readonly clear: () => void;
}

function Chosen({ count, act, clear }: ChosenProps) {
  const say = useSay();
  return (
    <div className="box row chosen-bar no-print" role="status">
      <span>{say('duty.chosen', { n: count })}</span>
      {bulkActs.map((one) => (
        <Button key={one.key} type="primary" onClick={() => act(one)}>
          {say(one.title)} <kbd>{one.key}</kbd>
        </Button>
      ))}
      <Button onClick={clear}>{say('duty.clearChosen')}</Button>
    </div>
  );
}
