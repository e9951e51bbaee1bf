import type { LiveChange } from '#libs/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useShortcuts } from './keys.js';
import { forgetNews } from './news.js';
import './live.css';
import { useSay } from './say.js';
import { useLive } from './use-live.js';

const LiveChangeText = lazy(async () => ({ default: (await import('./live-change.js')).LiveChangeText }));

// Which changes a list shows.
const lists: Readonly<Record<string, (change: LiveChange) => boolean>> = {
  '/duties': ({ duties }) => duties,
  '/petitions': ({ kind }) => kind === 'petition',
  '/supervisions': ({ kind }) => kind === 'supervision',
  '/board': () => true,
};
const casePage = /^\/(?:petitions|supervisions)\/([^/]+)/;

/** Says that something on this page is not the newest, and shows it when it is asked to: `r`. No row moves by itself. */
export function LiveBar() {
  const say = useSay();
  const { pathname } = useLocation();
  const { changes, refresh } = useLive();
  const list = useListNews();
  const number = decodeURIComponent(casePage.exec(pathname)?.[1] ?? '');
  // A page that is opened reads what is marked as old, and is new.
  useEffect(forgetNews, [pathname]);
  useShortcuts([{ keys: 'r', does: say('keys.refresh'), run: refresh }]);
  if (number === '') return <Bar text={list} refresh={refresh} />;
  const change = changes.find((one) => one.number === number || one.case === number);
  return <Bar text={change === undefined ? null : <What change={change} />} refresh={refresh} />;
}

/** What is new on the list that is open; null for nothing, and for a page that is no list. */
function useListNews(): string | null {
  const say = useSay();
  const { pathname, search } = useLocation();
  const { changes, isAll, duties } = useLive();
  const fits = lists[pathname];
  if (fits === undefined) return null;
  if (isAll) return say('live.some');
  const isDrill = new URLSearchParams(search).get('drill') === 'true';
  const count = changes.filter((change) => change.isDrill === isDrill && fits(change)).length;
  if (count > 0) return say('live.count', { n: count });
  return duties && pathname === '/duties' ? say('live.some') : null;
}

function Bar({ text, refresh }: { readonly text: ReactNode; readonly refresh: () => void }) {
  const say = useSay();
  return (
    <div className={text === null ? 'live-bar is-quiet' : 'live-bar'} role="status">
      {text === null ? null : (
        <>
          <span>{text}</span>{' '}
          <Button size="small" onClick={refresh}>
            {say('live.refresh')} <kbd>r</kbd>
          </Button>
        </>
      )}
    </div>
  );
}

/** Said without its words until they are read. */
function What({ change }: { readonly change: LiveChange }) {
  const say = useSay();
  return (
    <Suspense fallback={say('live.changed')}>
      <LiveChangeText change={change} />
    </Suspense>
  );
}
