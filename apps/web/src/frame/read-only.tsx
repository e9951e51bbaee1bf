import { liveness } from '#libs/contracts';
import { useEffect } from 'react';
import { isReadOnly, request, useSignal } from '../base/index.js';
import { useSay } from './frame.messages.js';

// Every answer says whether it still is so; a page on which nobody does anything asks by itself.
const everyMs = 5_000;

/** The bar that says that nothing can be written, because the server's disk is full, and goes by itself when there is room. */
export function ReadOnly() {
  return useSignal(isReadOnly) ? <ReadOnlyBar /> : null;
}

function ReadOnlyBar() {
  const say = useSay();
  useEffect(() => {
    const timer = setInterval(() => {
      // What is wrong beside it is said where it is said for any other answer.
      void request(liveness, '/api/health/live', { isBackground: true }).catch(() => undefined);
    }, everyMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="gone-bar" role="alert">
      {say('readOnly.says')}
    </div>
  );
}
