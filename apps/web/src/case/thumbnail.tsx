import type { FileType } from '#libs/kernel';
import { useEffect, useState } from 'react';
import './preview.css';

interface ThumbnailProps {
  /** Where the preview of the file is asked for. */
  readonly path: string;
  readonly type: FileType;
}

const drawn: readonly FileType[] = ['pdf', 'jpg', 'png', 'webp'];

// It is drawn after the page is there; what is not drawn by then, or cannot be, is asked for when the console is opened again.
const pausesMs = [1_500, 4_000, 10_000, 30_000] as const;

/** How often each was missed, by its address: a page that is shown anew does not begin anew. */
const missedOf = new Map<string, number>();

/** A file at a glance: the small picture of its first page, or its type where none is drawn, or not yet. */
export function Thumbnail({ path, type }: ThumbnailProps) {
  const [missed, setMissed] = useState(() => missedOf.get(path) ?? 0);
  const [isAsked, setAsked] = useState(missed <= pausesMs.length);
  const pauseMs = isAsked || !drawn.includes(type) ? undefined : pausesMs[missed - 1];
  useEffect(() => {
    if (pauseMs === undefined) return undefined;
    const timer = setTimeout(() => setAsked(true), pauseMs);
    return () => clearTimeout(timer);
  }, [pauseMs]);
  if (!isAsked || !drawn.includes(type)) {
    // Drawn and not written: no text of the button around it that its name would not have.
    return <span className="thumbnail is-type" data-type={type.toUpperCase()} aria-hidden="true" />;
  }
  const miss = (): void => {
    setAsked(false);
    setMissed(missed + 1);
    missedOf.set(path, missed + 1);
  };
  // The browser takes what it has failed to show once for the same, unless its address is another one.
  const src = `${path}/thumbnail${missed === 0 ? '' : `#${String(missed)}`}`;
  return <img className="thumbnail" src={src} alt="" loading="lazy" onError={miss} />;
}
