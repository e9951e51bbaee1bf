import type { AdminChange } from '#libs/contracts';
import * as z from 'zod';
import { instantText } from '../clock/dates.js';
import { isMessageId, useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { useOfficeName } from './office-name.js';
import { nameIn } from './use-offices.js';
import '../account/account.messages.js';
import './office.messages.js';

const state = z.object({ name: z.object({ zh: z.string(), en: z.string() }), superior: z.string().nullable() });
const moved = z.object({ before: state, after: state });

/** What became of an office over time, newest first. */
export function OfficeChanges({ changes }: { readonly changes: readonly AdminChange[] }) {
  const say = useSay();
  const sentence = useSentence();
  if (changes.length === 0) return <p className="quiet">{say('office.noChanges')}</p>;
  return (
    <ol className="change-lines">
      {changes.map((change) => (
        <li key={change.seq}>
          <p>
            <time dateTime={change.at}>{instantText(change.at)}</time> <strong>{sentence(change)}</strong>
          </p>
          <p className="quiet">
            {say('account.record.who')} {change.byName} · {say('account.record.why')} {change.reason}
          </p>
        </li>
      ))}
    </ol>
  );
}

function useSentence(): (change: AdminChange) => string {
  const say = useSay();
  const { language } = useSettings();
  const nameOf = useOfficeName();
  return ({ what, detail }) => {
    const id = `office.what.${what}`;
    if (!isMessageId(id)) return what;
    const parsed = moved.safeParse(detail);
    if (!parsed.success) return say(id);
    const { before, after } = parsed.data;
    if (what === 'moved') return say(id, { before: nameOf(before.superior), after: nameOf(after.superior) });
    return say(id, { before: nameIn(before.name, language), after: nameIn(after.name, language) });
  };
}
