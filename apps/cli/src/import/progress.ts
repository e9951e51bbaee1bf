// Often enough to be seen moving, seldom enough to cost nothing.
const EVERY_MS = 100;
const WIDTH = 30;

/** A bar on the terminal for people; nothing where the output goes elsewhere. */
export function progressBar(
  total: number,
  stream: NodeJS.WriteStream,
): { readonly step: () => void; readonly end: () => void } {
  let done = 0;
  let drawnAt = 0;
  const draw = (): void => {
    const full = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
    stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${total}`);
  };
  return {
    step: () => {
      done += 1;
      if (!stream.isTTY || Date.now() - drawnAt < EVERY_MS) return;
      drawnAt = Date.now();
      draw();
    },
    end: () => {
      if (!stream.isTTY) return;
      draw();
      stream.write('\n');
    },
  };
}
