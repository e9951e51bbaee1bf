import { useEffect, useState } from 'react';

/** A value once it has stood still for a while: what somebody types means nothing half. */
export function useSettled<T>(value: T, patienceMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), patienceMs);
    return () => clearTimeout(timer);
  }, [value, patienceMs]);
  return settled;
}
