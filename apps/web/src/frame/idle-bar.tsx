import { me as meShape, type Me } from '#libs/contracts';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { request, timeText } from '../base/index.js';
import { lastUseMs } from '../base/last-use.js';
import { useSay } from './frame.messages.js';

// WCAG 2.2.1: time to react before the limit.
const warningMs = 120_000;
// The server notes a use every 15 s at most, so its limit may come so much sooner than ours.
const slackMs = 15_000;
const lookMs = 5_000;

type Nearing = 'idle' | 'end' | 'over' | null;

/** Says two minutes before that the session is about to end, and asks once when it has. */
export function IdleBar({ me }: { readonly me: Me }) {
  const say = useSay();
  const nearing = useNearing(me);
  useEffect(() => {
    // The answer tells that nobody is signed in any more; the dialog of a session that is over follows from it.
    if (nearing === 'over') request(meShape, '/api/session', { isBackground: true }).catch(() => undefined);
  }, [nearing]);
  if (nearing !== 'idle' && nearing !== 'end') return null;
  return (
    <div className="row idle-bar no-print" role="alert">
      <span>{nearing === 'idle' ? say('idle.soon') : say('idle.ends', { time: timeText(me.expiresAt) })}</span>{' '}
      {nearing === 'idle' ? (
        <Button size="small" onClick={() => void request(meShape, '/api/session').catch(() => undefined)}>
          {say('idle.stay')}
        </Button>
      ) : null}
    </div>
  );
}

function useNearing({ idleMinutes, expiresAt }: Me): Nearing {
  const [nearing, setNearing] = useState<Nearing>(null);
  useEffect(() => {
    const look = (): void => setNearing(nearingOf({ idleMinutes, expiresAt }, Date.now(), lastUseMs()));
    const timer = setInterval(look, lookMs);
    return () => clearInterval(timer);
  }, [idleMinutes, expiresAt]);
  return nearing;
}

/** Which end of the session is near at an instant. @param usedMs when it was last used */
export function nearingOf(
  { idleMinutes, expiresAt }: Pick<Me, 'idleMinutes' | 'expiresAt'>,
  nowMs: number,
  usedMs: number,
): Nearing {
  const idleMs = usedMs + idleMinutes * 60_000 - slackMs;
  const endMs = Date.parse(expiresAt);
  if (nowMs >= Math.min(idleMs + slackMs, endMs)) return 'over';
  if (nowMs >= idleMs - warningMs) return 'idle';
  return nowMs >= endMs - warningMs ? 'end' : null;
}
