import type { FileType } from '#libs/kernel';
import { useState } from 'react';
import './preview.css';

interface ThumbnailProps {
  /** Where the preview of the file is asked for. */
  readonly path: string;
  readonly type: FileType;
}

const drawn: readonly FileType[] = ['pdf', 'jpg', 'png', 'webp'];

/** A file at a glance: the small picture of its first page, or its type where none is drawn. */
export function Thumbnail({ path, type }: ThumbnailProps) {
  const [isGone, setGone] = useState(false);
  if (isGone || !drawn.includes(type)) {
    return (
      <span className="thumbnail is-type" aria-hidden="true">
        {type.toUpperCase()}
      </span>
    );
  }
  return <img className="thumbnail" src={`${path}/thumbnail`} alt="" loading="lazy" onError={() => setGone(true)} />;
}
