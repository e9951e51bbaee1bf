import { liveChange, liveness, me } from '#libs/contracts';
import { news, takeChange } from '../base/news.js';
import { isSessionOver, request } from '../base/request.js';

// A browser has six connections to one address, and all windows share them: one that nobody looks at gives its own back.
const hiddenMs = 20_000;

/**
 * Listens to what changes, while somebody is signed in and looks at the page.
 *
 * @returns how to stop
 */
export function listenToChanges(): () => void {
  let source: EventSource | null = null;
  let after = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    source?.close();
    source = null;
  };
  const open = (): void => {
    if (source !== null || isSessionOver.get()) return;
    const stream = new EventSource(`/api/live?drill=true${after === '' ? '' : `&after=${after}`}`);
    source = stream;
    const on = (event: string, act: (data: string) => void): void =>
      stream.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) => {
        after = lastEventId;
        act(data);
      });
    on('change', (data) => takeChange(liveChange.parse(JSON.parse(data))));
    on('duties', () => news.set({ ...news.get(), duties: true }));
    on('reload', () => news.set({ ...news.get(), isAll: true }));
    on('hello', () => undefined);
    on('replaced', close);
    on('over', () => {
      close();
      isSessionOver.set(true);
    });
    stream.addEventListener('error', () => void askWhy(stream.readyState === EventSource.CLOSED ? close : null));
  };
  const look = (): void => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(close, hiddenMs);
    else open();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', open);
  const unsubscribe = isSessionOver.subscribe(open);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', open);
    unsubscribe();
    close();
  };
}

/** A stream broke: whether the server is gone, or the session is over, is told by an ordinary answer. */
async function askWhy(close: (() => void) | null): Promise<void> {
  close?.();
  try {
    await request(liveness, '/api/health/live', { isBackground: true });
    if (close !== null) await request(me, '/api/session', { isBackground: true });
  } catch {
    // Both are said where they are said for any other answer.
  }
}
