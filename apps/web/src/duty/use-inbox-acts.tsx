import { commandText, type Duty } from '#libs/contracts';
import * as kinds from '#kinds/pages.js';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { BulkBar, usePermitted } from '../bulk/bulk-bar.js';
import { useSelection, type Selection } from '../bulk/use-selection.js';
import type { KindPages } from '../case/kind-pages.js';
import { doneWords, type Done } from '../command/done-words.js';
import { useSay, type Say } from './duty.messages.js';
import { keyOf } from './use-duties.js';

/** What can be done with cases of several duties at once, whichever kind has it. */
const bulkActs = Object.values<KindPages>(kinds).flatMap(({ bulk = [] }) => bulk);
const DutyForm = lazy(async () => ({ default: (await import('./duty-form.js')).DutyForm }));

interface Opened {
  readonly duty: Duty;
  readonly command: string;
}

/** What was done last from here. */
type Last = Opened & Pick<Done, 'isSubmitted'>;

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
  const [last, setLast] = useState<Last | null>(null);
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
            done={({ isSubmitted }) => setLast({ ...opened, isSubmitted })}
          />
        )}
      </Suspense>
    </>
  );
  return { chosen, choose, act, shown };
}

/** What was done last from here, said where a reader of the screen hears it. */
function DoneLine({ last }: { readonly last: Last | null }) {
  const say = useSay();
  return (
    <p className="command-done" role="status">
      {last === null ? '' : sentenceOf(last, say)}
    </p>
  );
}

function sentenceOf({ duty: { kind, number }, command, isSubmitted }: Last, say: Say): string {
  const what = commandText(kind, command, say.language);
  return isSubmitted
    ? say('duty.submitted', { number, what })
    : say('duty.done', { number, what: doneWords(what, say) });
}
