import { useMemo } from 'react';
import { useObjectUrl } from './use-object-url.js';

/** The address of a drawing (SVG), as long as it is shown; undefined before the first time. */
export const useDrawing = (svg: string): string | undefined =>
  useObjectUrl(useMemo(() => new Blob([svg], { type: 'image/svg+xml' }), [svg]));
