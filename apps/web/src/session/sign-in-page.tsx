import { installation, type Installation } from '#libs/contracts';
import { useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { nameIn } from '../office/use-offices.js';
import { DisplaySettings } from '../shell/display-settings.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { useAnswer } from '../shell/use-answer.js';
import { useTitle } from '../shell/use-title.js';
import { SignInForm } from './sign-in-form.js';
import { useMe } from './use-me.js';

/** The page of sign-in; in a demonstration with one door per persona. */
export function Screen() {
  const say = useSay();
  const [account, setAccount] = useState('');
  const me = useMe().data;
  const navigate = useNavigate();
  const from = cameFrom(useLocation().state);
  const installed = useAnswer(installation, '/api/installation', { freshMs: 600_000 }).data;
  useTitle(`${say('session.signIn')} · ${say('app.name')}`);
  if (me !== undefined) return <Navigate to={from} replace />;
  return (
    <main className="sign-in" id="content">
      <header className="sign-in-head">
        <h1>{say('app.name')}</h1>
        <p className="quiet">{say('session.subtitle')}</p>
        <DisplaySettings />
      </header>
      <div className="sign-in-body">
        <section className="sign-in-form" aria-label={say('session.signIn')}>
          <SignInForm name={account} done={() => void navigate(from, { replace: true })} />
        </section>
        {installed?.isDemo === true ? (
          <Doors doors={installed.doors} petitioner={installed.petitioner} chosen={account} choose={setAccount} />
        ) : null}
      </div>
    </main>
  );
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
  const { language } = useSettings();
  return (
    <section className="doors" aria-labelledby="doors">
      <h2 id="doors">{say('session.doors')}</h2>
      <p className="quiet">{say('session.doorsHint')}</p>
      <ul>
        {doors.map(({ persona, account, displayName, office }) => (
          <li key={account}>
            <button type="button" className="door" aria-pressed={chosen === account} onClick={() => choose(account)}>
              <strong>{say(`session.persona.${persona}`)}</strong>
              <span>
                {displayName}
                {office === null ? '' : ` · ${nameIn(office, language)}`}
              </span>
              <span className="quiet">{say(`session.persona.${persona}.does`)}</span>
            </button>
          </li>
        ))}
        {petitioner === null ? null : (
          <li>
            <a className="door" href={`/p?no=${encodeURIComponent(petitioner.number)}#${petitioner.queryCode}`}>
              <strong>{say('session.persona.petitioner')}</strong>
              <span>{petitioner.number}</span>
              <span className="quiet">{say('session.persona.petitioner.does')}</span>
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
