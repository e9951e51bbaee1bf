import { isSessionOver, later, useMe, useSignal } from '../base/index.js';

const Dialog = later(() => import('./session-over-dialog.js'));

/** Asks to sign in again where one was: the page below stays as it is. */
export function SessionOver() {
  const me = useMe().data;
  const isOver = useSignal(isSessionOver);
  return <Dialog of={isOver && me !== undefined ? { name: me.name } : null} />;
}
