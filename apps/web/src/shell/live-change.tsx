import { history, type LiveChange } from '#libs/contracts';
import { useEffect, useState } from 'react';
import { request } from './request.js';
import { useSay } from './say.js';
import { useSettings } from './settings.js';

/** What happened to the case that is open, in the words of its history: the one thing that is read without being asked. */
export function LiveChangeText({ change }: { readonly change: LiveChange }) {
  const say = useSay();
  const { language } = useSettings();
  const [what, setWhat] = useState('');
  const { case: id, version } = change;
  useEffect(() => {
    const aborts = new AbortController();
    const query = { after: version - 1, limit: 1 };
    request(history, `/api/cases/${id}/history`, { query, isBackground: true, signal: aborts.signal })
      .then(({ lines }) => setWhat(lines.at(-1)?.sentence ?? ''))
      .catch(() => undefined);
    return () => aborts.abort();
  }, [id, version, language]);
  return <>{what === '' ? say('live.changed') : say('live.what', { what })}</>;
}
