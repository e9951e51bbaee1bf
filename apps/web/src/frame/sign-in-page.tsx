import { generalWord, installation, type Installation, type Me } from '#libs/contracts';
import { useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { nameIn, offerTour, Section, useAnswer, useMe, useTitle } from '../base/index.js';
import { DisplaySettings } from '../parts/display-settings.js';
import { useSay } from '../session/session.messages.js';
import { homeOf } from './screens.js';
import { SignInForm } from '../session/sign-in-form.js';

/** The page of sign-in; in a demonstration with one door per persona. */
export function Screen() {
  const say = useSay();
  const [account, setAccount] = useState('');
  // The answers of whoever was here before are forgotten at sign-in, and with them what this page watches.
  const [entered, setEntered] = useState<Me | null>(null);
  const me = useMe().data ?? entered ?? undefined;
  const from = cameFrom(useLocation().state);
  const installed = useAnswer(installation, '/api/installation', { freshMs: 600_000 }).data;
  useTitle(`${say('session.signIn')} · ${say('app.name')}`);
  if (me !== undefined) return <Enter me={me} door={account} from={from} />;
  return (
    <main className="sign-in" id="content">
      <header className="words sign-in-head">
        <h1>{say('app.name')}</h1>
        <p className="quiet">{say('session.subtitle')}</p>
        <DisplaySettings />
      </header>
      {installed?.isSetUp === false ? (
        <p className="box words sign-in-unset" role="status">
          {say('session.notSetUp')}
        </p>
      ) : null}
      {from === '/' ? null : (
        <p className="box words" role="status">
          {say('session.signInFirst')}
        </p>
      )}
      <div className="sign-in-body">
        <section className="box sign-in-form" aria-label={say('session.signIn')}>
          <SignInForm name={account} done={setEntered} />
        </section>
        {installed?.isDemo === true ? (
          <Doors doors={installed.doors} petitioner={installed.petitioner} chosen={account} choose={setAccount} />
        ) : null}
      </div>
    </main>
  );
}

interface EnterProps {
  readonly me: Me;
  /** Account of the door that was chosen, if one was. */
  readonly door: string;
  readonly from: string;
}

/** Goes where one was, or home; by a door of the demonstration its tour is offered there, once. */
function Enter({ me, door, from }: EnterProps) {
  const capacity = me.acting?.capacity ?? '';
  const isByDoor = door === me.name && from === '/';
  useEffect(() => {
    if (isByDoor) offerTour(capacity);
  }, [isByDoor, capacity]);
  // Straight there, not by way of `/`: a page that came under an open tour would take its keys.
  return <Navigate to={from === '/' ? (homeOf(me)?.path ?? from) : from} replace />;
}

function cameFrom(state: unknown): string {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}

interface DoorsProps {
  readonly doors: Installation['doors'];
  readonly petitioner: Installation['petitioner'];
  readonly chosen: string;
  readonly choose: (account: string) => void;
}

function Doors({ doors, petitioner, chosen, choose }: DoorsProps) {
  const say = useSay();
  return (
    <Section id="doors" title={say('session.doors')} className="stack doors">
      <p className="quiet">{say('session.doorsHint')}</p>
      <ul className="tiles">
        {doors.map(({ persona, account, displayName, capacity, office }) => (
          <li key={account}>
            <button
              type="button"
              className="stack-close door"
              aria-pressed={chosen === account}
              onClick={() => choose(account)}
            >
              <strong>{generalWord('capacity', capacity, say.language)}</strong>
              <span>
                {displayName}
                {office === null ? '' : ` · ${nameIn(office, say.language)}`}
              </span>
              <span className="quiet">{say(`session.persona.${persona}.does`)}</span>
            </button>
          </li>
        ))}
        {petitioner === null ? null : (
          <li>
            <a
              className="stack-close door"
              href={`/p?no=${encodeURIComponent(petitioner.number)}#${petitioner.queryCode}`}
            >
              <strong>{generalWord('owner', 'petitioner', say.language)}</strong>
              <span>{petitioner.number}</span>
              <span className="quiet">{say('session.persona.petitioner.does')}</span>
            </a>
          </li>
        )}
      </ul>
    </Section>
  );
}
