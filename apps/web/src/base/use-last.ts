import { useState } from 'react';

/** The last of a value that was there; undefined as long as none was. */
export function useLast<T extends number | object>(value: T | null | undefined): T | undefined {
  const [last, setLast] = useState<T>();
  const now = value ?? last;
  if (now !== last) setLast(now);
  return now;
}
