import { type CalendarUsed, shownVersion } from '#libs/contracts';
import { nameIn } from '../base/index.js';
import { useSay } from './why.messages.js';

/** Which calendar (日历) the dates above were counted by: whose, and its version. */
export function CalendarLine({ calendar: { name, version } }: { readonly calendar: CalendarUsed }) {
  const say = useSay();
  return (
    <p className="quiet">
      {say('why.calendar', { place: nameIn(name, say.language), version: shownVersion(version) })}
    </p>
  );
}
