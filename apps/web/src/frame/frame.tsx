import type { Me } from '#libs/contracts';
import { Suspense, lazy, useState, type ComponentType } from 'react';
import { Navigate, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { AlmanacContext, useAskedAlmanac, useDayTicker } from '../clock/use-almanac.js';
import { OfficesContext, useAskedOffices } from '../office/use-offices.js';
import { ActingSwitch } from '../session/acting-switch.js';
import { ErrorState, Forbidden, holdKeys, Loading, type Screen, tourOf } from '../base/index.js';
import { useHasKeyboard, useMe, useShortcuts, useSignal } from '../base/index.js';
import { DisplaySettings } from '../parts/display-settings.js';
import { IdleBar } from './idle-bar.js';
import { ForbiddenPage } from './forbidden-page.js';
import { LiveBar } from './live-bar.js';
import { ReminderBell } from './reminder-bell.js';
import { useSay } from './frame.messages.js';
import { PartLooks } from '../case/part-looks.js';
import { homeOf, opensFor, partLooks, screens } from './screens.js';
import { useListening } from './use-live.js';
import '../session/session.messages.js';

const ForcedPassword = lazy(async () => ({
  default: (await import('../session/forced-password.js')).ForcedPassword,
}));
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));
const Tour = lazy(async () => ({ default: (await import('./tour.js')).Tour }));
const ShortcutList = lazy(async () => ({ default: (await import('./shortcut-list.js')).ShortcutList }));

/** The frame around every screen, with what all of them say dates and offices by. */
export function Frame() {
  useDayTicker();
  return (
    <AlmanacContext value={useAskedAlmanac()}>
      <OfficesContext value={useAskedOffices()}>
        <PartLooks value={partLooks}>
          <Framed />
        </PartLooks>
      </OfficesContext>
    </AlmanacContext>
  );
}

/** Around every screen of somebody who is signed in, and around the public ones of anybody. */
function Framed() {
  const me = useMe();
  if (me.data !== undefined) return <SignedIn me={asAnswered(me.data)} />;
  if (me.error === null) return <Loading rows={12} />;
  if (me.error.status === 401) return <Nobody />;
  return <ErrorState error={me.error} retry={() => void me.refetch()} />;
}

/** Before a one-time password is replaced nothing is answered: no screen is offered, and nothing is counted beside one. */
const asAnswered = (me: Me): Me => (me.mustChangePassword ? { ...me, permits: [] } : me);

/** Public screens stand without a side bar; any other asks to sign in, and comes back. */
function Nobody() {
  const location = useLocation();
  const isPublic = screens.some(({ path, permit }) => permit === 'public' && path === location.pathname);
  const from = location.pathname + location.search;
  if (!isPublic) return <Navigate to="/sign-in" replace state={from === '/' ? null : { from }} />;
  return (
    <div className="frame is-public">
      <main id="content">
        <Outlet />
      </main>
    </div>
  );
}

function SignedIn({ me }: { readonly me: Me }) {
  const say = useSay();
  const [isFinding, setFinding] = useState(false);
  const [isHelping, setHelping] = useState(false);
  const isTouring = useSignal(tourOf) !== null;
  const open = screens.filter((screen) => screen.menu !== undefined && opensFor(me.permits, screen));
  useGoKeys(open);
  useListening(me.mustChangePassword ? null : JSON.stringify([me.account, me.acting]));
  const find = (): void => {
    if (!isFinding) holdKeys();
    setFinding(true);
  };
  useShortcuts([
    { keys: 'Ctrl-K', does: say('keys.palette'), run: find },
    { keys: '?', does: say('keys.help'), run: () => setHelping(true) },
  ]);
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {say('app.skip')}
      </a>
      <TopBar me={me} find={find} help={() => setHelping(true)} />
      <SideBar screens={open} />
      <IdleBar me={me} />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading rows={12} />}>{me.mustChangePassword ? <ForcedPassword /> : <Outlet />}</Suspense>
        <LiveBar />
      </main>
      <Suspense fallback={null}>
        {isFinding ? <Palette screens={open} close={() => setFinding(false)} /> : null}
        {isTouring ? <Tour /> : null}
        {isHelping ? <ShortcutList isOpen close={() => setHelping(false)} /> : null}
      </Suspense>
    </div>
  );
}

function useGoKeys(open: readonly Screen[]): void {
  const say = useSay();
  const navigate = useNavigate();
  useShortcuts(
    open.flatMap(({ path, menu }) =>
      menu?.key === undefined
        ? []
        : [
            {
              keys: `g ${menu.key}`,
              does: say('keys.open', { page: say(menu.title) }),
              run: () => void navigate(path),
            },
          ],
    ),
  );
}

interface TopBarProps {
  readonly me: Me;
  readonly find: () => void;
  readonly help: () => void;
}

function TopBar({ me, find, help }: TopBarProps) {
  const say = useSay();
  const hasKeyboard = useHasKeyboard();
  return (
    <header className="row top-bar">
      <NavLink to="/" className="brand">
        {say('app.name')}
      </NavLink>
      <button type="button" className="find-button" onClick={find}>
        <span>{say('palette.placeholder')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {me.permits.includes('read.duties') ? <ReminderBell /> : null}
      <ActingSwitch me={me} />
      <DisplaySettings />
      <button
        type="button"
        className="help-button"
        onClick={help}
        title={say(hasKeyboard ? 'keys.title' : 'keys.titleTouch')}
      >
        <span aria-hidden="true">?</span>
      </button>
    </header>
  );
}

const groups = ['work', 'watch', 'manage'] as const;

function SideBar({ screens: open }: { readonly screens: readonly Screen[] }) {
  const say = useSay();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <nav
      className={isUnfolded ? 'side-bar is-unfolded' : 'side-bar'}
      aria-label={say('app.navigation')}
      // Wherever one of them leads, the page below is wanted.
      onClick={({ target }) => (target instanceof Element && target.closest('a') !== null ? setUnfolded(false) : null)}
    >
      <button type="button" className="menu-all" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
        {say('app.allPages')} <span aria-hidden="true">{isUnfolded ? '▴' : '▾'}</span>
      </button>
      {groups.map((id) => {
        const inside = open.filter(({ menu }) => menu?.group === id);
        if (inside.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`}>{say(`group.${id}`)}</h2>
            <ul>
              {inside.map((screen) => (
                <li key={screen.path}>
                  <NavLink to={screen.path} end={open.some(({ path }) => path.startsWith(`${screen.path}/`))}>
                    {screen.menu === undefined ? null : say(screen.menu.title)}
                    <Counted of={screen} />
                  </NavLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** How many things wait on a screen, beside its name. */
function Counted({ of: { menu } }: { readonly of: Screen }) {
  const Badge = menu?.Badge;
  return Badge === undefined ? null : (
    <Suspense fallback={null}>
      <Badge />
    </Suspense>
  );
}

/** A screen behind its permission: who may not open it is told so, and who may; nothing of the screen is asked for. */
export function gated(screen: Screen, Inside: ComponentType): ComponentType {
  return function Gated() {
    const say = useSay();
    const me = useMe().data;
    if (screen.permit === 'public' || me === undefined) return <Inside />;
    if (me.acting === null) return <Forbidden sentence={say('session.noActing')} />;
    return opensFor(me.permits, screen) ? <Inside /> : <ForbiddenPage permit={screen.permit} />;
  };
}

/** The first page of whoever is signed in. */
export function Home() {
  const say = useSay();
  const me = useMe().data;
  if (me === undefined) return null;
  const home = homeOf(me);
  return home === undefined ? <Forbidden sentence={say('session.noRole')} /> : <Navigate to={home.path} replace />;
}
