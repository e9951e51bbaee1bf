import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { instantText } from './dates.js';
import { nameIn } from './name-in.js';
import { useSay } from './say.js';
import { useMe } from './use-me.js';

/**
 * What stands on every sheet of a print (打印): what it is, who printed it for which office and when, page n of N. The
 * browser sets it at the foot of each sheet; one that cannot do that has it once, on top of the first.
 */
export function PrintMarks({ of }: { readonly of: string }) {
  const say = useSay();
  const me = useMe().data;
  const time = instantText(usePrintedAt());
  if (me === undefined) return null;
  const acting = me.mayActFor.find(({ office }) => office === me.acting?.office);
  const office = acting?.officeName == null ? '' : nameIn(acting.officeName, say.language);
  const by = say('app.printedBy', { office, name: me.displayName, time });
  if (!hasMarginBoxes) {
    return (
      <p className="print-only print-marks">
        {of} · {by}
      </p>
    );
  }
  const [before = '', between = '', after = ''] = say('app.printedPage', { n: '\n', all: '\n' }).split('\n');
  return (
    <style>{`@page {
      @bottom-left { content: ${quoted(`${of} · ${by}`)} }
      @bottom-right { content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)} }
    }`}</style>
  );
}

// Boxes in the margin of a sheet: the rules that fill them are known to the browsers that draw them.
const hasMarginBoxes = 'CSSMarginRule' in globalThis;

/** The instant at which it is printed, and not the one at which the page was opened. */
function usePrintedAt(): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    // The browser takes what is there when this returns.
    const tell = (): void => flushSync(() => setAt(now()));
    window.addEventListener('beforeprint', tell);
    return () => window.removeEventListener('beforeprint', tell);
  }, []);
  return at;
}

const now = (): string => new Date().toISOString();

/** A text as a string of a style sheet. */
const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')}"`;
