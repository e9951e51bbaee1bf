import { useQueryClient } from '@tanstack/react-query';
import { liveness } from '#libs/contracts';
import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { isServerGone, request, useSignal } from '../base/index.js';
import { useSay } from './frame.messages.js';

// Long enough not to hammer a server that is starting, short enough that nobody reloads the page.
const everySeconds = 5;

/** The bar that says that the server is gone, and goes when it is back; reading and drafts go on. */
export function ServerGone() {
  return useSignal(isServerGone) ? <GoneBar /> : null;
}

function GoneBar() {
  const say = useSay();
  const queries = useQueryClient();
  const [left, setLeft] = useState(everySeconds);
  const tryNow = useCallback(async (): Promise<void> => {
    setLeft(everySeconds);
    try {
      await request(liveness, '/api/health/live', { isBackground: true });
      isServerGone.set(false);
      await queries.invalidateQueries();
    } catch {
      // Still gone: the bar stays and counts again.
    }
  }, [queries]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (left > 1) setLeft(left - 1);
      else void tryNow();
    }, 1_000);
    return () => clearTimeout(timer);
  }, [left, tryNow]);
  return (
    <div className="gone-bar" role="alert">
      <span aria-live="off">{say('gone.says', { s: left })}</span>{' '}
      <Button size="small" onClick={() => void tryNow()}>
        {say('gone.now')}
      </Button>
    </div>
  );
}
