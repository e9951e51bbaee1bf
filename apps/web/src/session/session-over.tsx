import { later } from '../base/later.js';
import { isSessionOver } from '../base/request.js';
import { useSignal } from '../base/signal.js';
import { useMe } from '../base/use-me.js';

const Dialog = later(() => import('./session-over-dialog.js'));

/** Asks to sign in again where one was: the page below stays as it is. */
export function SessionOver() {
  const me = useMe().data;
  const isOver = useSignal(isSessionOver);
  return <Dialog isWanted={isOver && me !== undefined} of={{ name: me?.name ?? '' }} />;
}
