import { useMe } from '../base/index.js';

/** The one office whose register somebody keeps; undefined: an administrator keeps that of every office. */
export function useOwnOffice(): string | undefined {
  const acting = useMe().data?.acting ?? null;
  return acting === null || acting.capacity === 'administrator' ? undefined : acting.office;
}
