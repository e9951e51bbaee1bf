import { kindNames, type LiveChange } from '#libs/contracts';
import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { listAddress } from '../parts/case-address.js';
import { forgetNews, useShortcuts } from '../base/index.js';
import './live.css';
import { useSay } from './frame.messages.js';
import { useLive } from './use-live.js';

type Shows = (change: LiveChange) => boolean;

// Which changes a list shows.
const lists: Readonly<Record<string, Shows>> = {
  '/duties': ({ duties }) => duties,
  '/board': () => true,
  ...Object.fromEntries(kindNames.map((name): [string, Shows] => [listAddress(name), ({ kind }) => kind === name])),
};

/** The number of the case whose page, or one below it, stands at an address; empty: it is none of a case. */
const numberAt = (pathname: string): string => {
  const [, list = '', number = ''] = pathname.split('/');
  return kindNames.some((kind) => listAddress(kind) === `/${list}`) ? decodeURIComponent(number) : '';
};

/** Says that something on this page is not the newest, and shows it when it is asked to: `r`. No row moves by itself. */
export function LiveBar() {
  const say = useSay();
  const { pathname } = useLocation();
  const { changes, refresh } = useLive();
  const list = useListNews();
  const number = numberAt(pathname);
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
    <div className={text === null ? 'row live-bar is-quiet' : 'row live-bar'} role="status">
      {text === null ? null : (
        <>
          <span>{text}</span>{' '}
          <Button size="small" onClick={refresh}>
            {say('word.refresh')} <kbd>r</kbd>
          </Button>
        </>
      )}
    </div>
  );
}

/** What happened to the case that is open, in the words of its history: the one thing that is read without being asked. */
function What({ change }: { readonly change: LiveChange }) {
  const say = useSay();
  const [what, setWhat] = useState('');
  const { case: id, version } = change;
  useEffect(() => {
    const aborts = new AbortController();
    // The contract of histories comes when there is a change; what cannot be read is said without its words.
    void import('./read-change.js')
      .then(({ readChange }) => readChange({ id, version }, aborts.signal))
      .then(setWhat)
      .catch(() => undefined);
    return () => aborts.abort();
  }, [id, version, say.language]);
  return <>{what === '' ? say('live.changed') : say('live.what', { what })}</>;
}
