import { commandText, type Duty } from '#libs/contracts';
import * as kinds from '#kinds/pages.js';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { BulkBar, usePermitted } from '../bulk/bulk-bar.js';
import { useSelection, type Selection } from '../bulk/use-selection.js';
import type { KindPages } from '../case/kind-pages.js';
import { doneWords } from '../command/done-words.js';
import { useSay } from './duty.messages.js';
import { keyOf } from './use-duties.js';

/** What can be done with cases of several duties at once, whichever kind has it. */
const bulkActs = Object.values<KindPages>(kinds).flatMap(({ bulk = [] }) => bulk);
const DutyForm = lazy(async () => ({ default: (await import('./duty-form.js')).DutyForm }));

interface Opened {
  readonly duty: Duty;
  readonly command: string;
}

/** What one does from the inbox without leaving it. */
export interface InboxActs extends Pick<Selection, 'chosen' | 'choose'> {
  readonly act: (duty: Duty, command: string) => void;
  /** What was done, what is chosen, and the form that is open: they stay while the rows below come and go. */
  readonly shown: ReactNode;
}

export function useInboxActs(duties: readonly Duty[]): InboxActs {
  const { chosen, choose, drop, clear } = useSelection();
  const acts = usePermitted(bulkActs);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [last, setLast] = useState<Opened | null>(null);
  const act = useCallback((duty: Duty, command: string) => setOpened({ duty, command }), []);
  const picked = duties
    .filter((duty) => chosen.has(keyOf(duty)))
    .map((duty) => ({ ...duty, id: duty.case, row: keyOf(duty) }));
  const shown = (
    <>
      <DoneLine last={last} />
      <BulkBar acts={acts} chosen={picked} clear={clear} drop={drop} />
      <Suspense fallback={null}>
        {opened === null ? null : (
          <DutyForm
            key={`${keyOf(opened.duty)} ${opened.command}`}
            {...opened}
            close={() => setOpened(null)}
            done={() => setLast(opened)}
          />
        )}
      </Suspense>
    </>
  );
  return { chosen, choose, act, shown };
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
