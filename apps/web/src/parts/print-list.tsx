import { Button } from 'antd';
import { Refused, useShortcuts } from '../base/index.js';
import { useSay } from '../base/say.js';
import type { PrintedWhole } from './use-printed-whole.js';

interface PrintListProps {
  readonly of: Omit<PrintedWhole<unknown>, 'whole'>;
  /** It stands beside the page, in a drawer: the browser's own key is the page's. */
  readonly isBeside?: boolean;
}

/** Prints a list as it is filtered and ordered, all of it: how far it has been read, and the way to stop that. */
export function PrintList({ of: { read, print, stop, error }, isBeside = false }: PrintListProps) {
  const say = useSay();
  // What stands in front of the list is printed instead of it.
  const run = (): void => (isDialogOpen() ? window.print() : print());
  useShortcuts([{ keys: 'Ctrl-P', does: say('print.whole'), run }], !isBeside && read === null);
  return (
    <span className="row no-print">
      {read === null ? (
        <Button onClick={print}>{say('word.print')}</Button>
      ) : (
        <>
          <span role="status">{say('print.reading', { n: read })}</span>
          <Button onClick={stop}>{say('print.stop')}</Button>
        </>
      )}
      <Refused error={error} />
    </span>
  );
}

const isDialogOpen = (): boolean =>
  [...document.querySelectorAll('[role=dialog]')].some((dialog) => dialog.checkVisibility());
