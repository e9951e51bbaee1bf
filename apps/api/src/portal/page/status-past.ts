import type { OwnPetition } from '#contracts/petition';
import { sign } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import type { PortalMessage } from './portal.messages.js';
import { dateOf } from './status-documents.js';
import { dateText, whoseOfOwed, type Told } from './words.js';

/** What happened on a legal date, told. */
interface Line {
  readonly on: string;
  /** Place in the procedure, for what happened on one day. */
  readonly rank: number;
  readonly told: Markup;
}

const ranks: Readonly<Record<string, number>> = {
  ...{
    'XF-02': 0,
    'XF-RETURN': 0,
    'XF-06': 1,
    'XF-07': 1,
    'XF-ACCEPT': 2,
    extension: 3,
    'XF-09': 4,
    'XF-SERVE': 5,
    'XF-CARRY': 6,
  },
};
const rankOf = (what: string): number => ranks[what] ?? 0;

/** What offices did of what they owed, what they told of more time, and which gave the matter back: oldest first, dated. */
export function pastPart(given: Told): Content {
  const { own, say } = given;
  const past = own.owed.filter(({ state }) => state !== 'running' && state !== 'overdue');
  // Each referral is followed by what undid it; one that met no date of the bureau stands nowhere itself.
  const alone = own.returns.filter(({ clock }) => !past.some((one) => one.clock === clock));
  const lines = [
    ...past.flatMap((one) => {
      const undone = own.returns.filter(({ clock }) => clock === one.clock);
      const line = one.state === 'never_done' || one.state === 'not_due' ? neverDoneOf(one, given) : pastOf(one, given);
      return [line, ...undone.map((each) => returnOf(each, given))];
    }),
    ...alone.map((one) => returnOf(one, given)),
    ...own.documents.filter(({ document }) => document === 'extension').map((one) => extensionOf(one, given)),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.rank - b.rank);
  if (lines.length === 0) return null;
  return html`<section aria-labelledby="past">
    <h2 id="past">${say('past.title')}</h2>
    <ol class="plain" role="list">
      ${lines.map(({ told }) => told)}
    </ol>
  </section>`;
}

/** When it was recorded, where that was another day than the one that the office states. */
function recordedOf({ doneOn, recordedOn }: OwnPetition['owed'][number], { say, language }: Told): Content {
  if (recordedOn === null || recordedOn === doneOn) return null;
  return html` ${say('past.recorded', { date: dateText(recordedOn, language) })}`;
}

/** What was done. What meets the date of a service is the first one, which may be no receipt. */
function didOf({ told, rule }: OwnPetition['owed'][number], { own }: Told): PortalMessage {
  if (told !== null) return `past.told.${told}`;
  if (rule === 'XF-09' && own.endedAs === 'settled') return 'past.XF-09.settled';
  const isUnreceived = rule === 'XF-SERVE' && own.servedUnreceivedOn !== null;
  return isUnreceived ? 'past.XF-SERVE.unreceived' : (`past.${rule}` as PortalMessage);
}

function pastOf(one: OwnPetition['owed'][number], given: Told): Line {
  const { say, language } = given;
  const on = one.doneOn ?? one.dueOn;
  const date = dateText(on, language);
  const office = one.office?.[language] ?? '';
  const to = one.to?.[language] ?? null;
  const passed = to === office ? 'past.takenBack' : 'past.passedTo';
  const what = to === null ? say(didOf(one, given), { office }) : say(passed, { office, to });
  const whose = say(whoseOfOwed(one));
  const when =
    one.state === 'met_late'
      ? html`<span class="late">${sign('▲')} ${say('past.late', { date, whose, n: one.daysLate })}</span>`
      : html`${say(one.state === 'met' ? 'past.onTime' : 'past.unconfirmed', { date, whose })}${recordedOf(one, given)}`;
  return { on, rank: rankOf(one.rule), told: html`<li>${what}<small>${when}${movedOf(one, given)}</small></li>` };
}

/** That a day was put off, from which one, and when all who petition had signed it. */
export function movedOf({ moved, dueOn }: OwnPetition['owed'][number], { say, language }: Told): Content {
  if (moved === null) return null;
  const { from, on } = moved;
  const names = { from: dateText(from, language), to: dateText(dueOn, language), on: dateText(on, language) };
  return html`<br />${say('owed.moved', names)}`;
}

/** What was late and never done is told as what was owed, with how late it was when it ended; and where it turned out not to be due. */
function neverDoneOf(one: OwnPetition['owed'][number], given: Told): Line {
  const { rule, state, office, dueOn, endedOn, daysLate: n } = one;
  const { say, language } = given;
  const on = endedOn ?? dueOn;
  const what = say(`owed.${rule}` as PortalMessage, { office: office?.[language] ?? '' });
  const whose = say(whoseOfOwed(one));
  const names = { due: dateText(dueOn, language), date: dateText(on, language), whose, n };
  const when = html`<span class="late"
    >${sign('▲')} ${say(state === 'not_due' ? 'past.notDue' : 'past.neverDone', names)}</span
  >`;
  return { on, rank: rankOf(rule), told: html`<li>${what}<small>${when}</small></li>` };
}

/** An extension moves a date and meets none: it is told by its notice, from when to when, on the day that it was told. */
function extensionOf(notice: OwnPetition['documents'][number], given: Told): Line {
  const { on, office, days, moved, isTakenBack } = notice;
  const { say, language } = given;
  const names = { office: office?.[language] ?? '', n: days ?? 0 };
  const said =
    moved === null
      ? say(isTakenBack ? 'past.extendedVoid' : 'past.extended', names)
      : say('past.moved', { ...names, from: dateText(moved.from, language), to: dateText(moved.to, language) });
  const told = html`<li>${said}<small>${say('past.told', { date: dateOf(notice, given) })}</small></li>`;
  return { on, rank: rankOf('extension'), told };
}

function returnOf(one: OwnPetition['returns'][number], { say, language }: Told): Line {
  const { on, office, returnedTo, passedTo } = one;
  const names = { office: office?.[language] ?? '', by: returnedTo?.[language] ?? '' };
  const back = one.class === null ? say('past.returned', names) : say(`past.reclassed.${one.class}`, names);
  const said = passedTo === null ? back : say('past.passedOn', { ...names, to: passedTo[language] });
  return { on, rank: rankOf('XF-02'), told: html`<li>${said}<small>${dateText(on, language)}</small></li>` };
}
