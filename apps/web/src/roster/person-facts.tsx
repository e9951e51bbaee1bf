import type { RosterPerson, RosterPersonDetail } from '#libs/contracts';
import { Link } from 'react-router';
import { useMe } from '../base/index.js';
import { useToday } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { FactList } from '../parts/fact-list.js';
import { wordsText } from './choices.js';
import { isTermOver } from './people-body.js';
import { stateText } from './register.js';
import { useSay, type Say } from './roster.messages.js';

/** A term as one reads it; a dash where none is set. */
function termText(say: Say, { fromOn, untilOn }: Pick<RosterPerson, 'fromOn' | 'untilOn'>): string {
  if (fromOn !== null && untilOn !== null) return say('roster.termBoth', { from: fromOn, until: untilOn });
  if (fromOn !== null) return say('roster.termFrom', { from: fromOn });
  return untilOn === null ? say('word.none') : say('roster.termUntil', { until: untilOn });
}

/** A term, and that it is over: whoever is in the register stays there until they are said to have left. */
export function Term({ person }: { readonly person: RosterPerson }) {
  const say = useSay();
  const today = useToday();
  const text = termText(say, person);
  if (!isTermOver(person, today)) return text;
  return (
    <>
      {text} <span className="state-tag">{say('roster.termOver')}</span>
    </>
  );
}

/** Somebody of the register: never a grade, and no count of what they achieved. */
export function PersonFacts({ detail }: { readonly detail: RosterPersonDetail }) {
  const say = useSay();
  const { person } = detail;
  const today = useToday();
  const orNone = (text: string): string => (text === '' ? say('word.none') : text);
  return (
    <FactList
      lines={[
        [say('roster.field.code'), <code key="code">{person.code}</code>],
        [say('roster.field.kind'), wordsText(say, 'rosterKind', [person.kind])],
        [say('roster.field.office'), <OfficeName key="office" id={person.office} />],
        [say('roster.field.isFullTime'), say(person.isFullTime ? 'roster.mark.fullTime' : 'roster.mark.partTime')],
        [say('roster.field.term'), <Term key="term" person={person} />],
        [say('roster.field.specialities'), orNone(wordsText(say, 'speciality', person.specialities))],
        [say('roster.field.languages'), orNone(wordsText(say, 'spokenLanguage', person.languages))],
        [say('roster.field.qualifications'), orNone(wordsText(say, 'qualification', person.qualifications))],
        [say('roster.field.mostCases'), person.mostCases ?? say('roster.noLimit')],
        [say('roster.field.account'), <HeldAccount key="account" detail={detail} />],
        [say('roster.field.contact'), <Contact key="contact" detail={detail} />],
        [say('word.state'), stateText(say, 'roster', person, today)],
      ]}
    />
  );
}

/** Whether there is an account, and the way to it for whoever looks after accounts. */
function HeldAccount({ detail: { person, account } }: { readonly detail: RosterPersonDetail }) {
  const say = useSay();
  const mayOpen = useMe().data?.permits.includes('administration.readAccounts') === true;
  if (!person.hasAccount) return say('roster.mark.noAccount');
  if (account === null || !mayOpen) return say('roster.mark.account');
  return (
    <Link className="inline-link" to={`/accounts?account=${account}`}>
      {say('roster.mark.account')}
    </Link>
  );
}

function Contact({ detail: { person, contact } }: { readonly detail: RosterPersonDetail }) {
  const say = useSay();
  const { acting } = useMe().data ?? {};
  const isTold = acting?.capacity === 'administrator' || acting?.office === person.office;
  if (contact === null) {
    return <span className="quiet">{say(isTold ? 'roster.noContact' : 'roster.contactNotTold')}</span>;
  }
  const told = (['phone', 'email', 'address'] as const).flatMap((name) => {
    const value = contact[name];
    return value === undefined ? [] : [`${say(`roster.field.${name}`)} ${value}`];
  });
  return (
    <ul>
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
