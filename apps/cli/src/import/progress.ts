// Often enough to be seen moving, seldom enough to cost nothing.
const EVERY_MS = 100;
// A log is read later, line by line.
const LINE_EVERY_MS = 5_000;
const WIDTH = 30;

/** Where progress is shown: standard error, so that a report on standard output stays whole. */
type Shown = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

/** How far an import is. */
interface Progress {
  /** One more is done. */
  readonly step: () => void;
  readonly end: () => void;
}

/**
 * A bar on a terminal; where the output goes elsewhere, a line now and then.
 *
 * @param now milliseconds that only grow
 */
export function progressOf(total: number, stream: Shown, now: () => number = () => performance.now()): Progress {
  let done = 0;
  let shownAt = now();
  const isTerminal = stream.isTTY === true;
  const show = (): void => void stream.write(isTerminal ? barOf(done, total) : lineOf(done, total));
  if (!isTerminal && total > 0) show();
  return {
    step: () => {
      done += 1;
      if (now() - shownAt < (isTerminal ? EVERY_MS : LINE_EVERY_MS)) return;
      shownAt = now();
      show();
    },
    end: () => {
      if (isTerminal || total > 0) show();
      if (isTerminal) stream.write('\n');
    },
  };
}

function barOf(done: number, total: number): string {
  const full = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  return `\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(done)}/${String(total)}`;
}

const lineOf = (done: number, total: number): string => `导入 ${String(done)}/${String(total)} imported\n`;
