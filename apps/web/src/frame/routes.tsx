import { Button } from 'antd';
import {
  createBrowserRouter,
  Link,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigate,
  useRouteError,
  type RouteObject,
} from 'react-router';
import { SessionOver } from '../session/session-over.js';
import { EmptyState, Loading, useKeyboard } from '../base/index.js';
import { Frame, gated, Home } from './frame.js';
import { useSay } from './frame.messages.js';
import { screens } from './screens.js';
import { ServerGone } from './server-gone.js';

const ofScreens = screens.map((screen): RouteObject => ({
  path: screen.path,
  lazy: async () => {
    const { Screen } = await screen.load();
    return { Component: gated(screen, Screen) };
  },
  // In the frame: what else was opened stays in reach.
  errorElement: <NotLoaded />,
}));

const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <Loading rows={12} />,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('./sign-in-page.js')).Screen }) },
      {
        element: <Frame />,
        children: [{ path: '/', element: <Home /> }, ...ofScreens, { path: '*', element: <NoSuchPage /> }],
      },
    ],
  },
];

/** The addresses of the console. */
export const newRouter = () => createBrowserRouter(routes);

function Root() {
  useKeyboard();
  return (
    <>
      <ServerGone />
      <Outlet />
      <SessionOver />
      <ScrollRestoration />
    </>
  );
}

function NoSuchPage() {
  const say = useSay();
  return (
    <EmptyState title={say('state.noSuchPage')}>
      <p>{say('state.noSuchPageHint')}</p>
      <Link to="/">{say('state.toDuties')}</Link>
    </EmptyState>
  );
}

/** The code of a screen did not come, mostly because the server is away; or the screen has a bug of ours. */
function NotLoaded() {
  const say = useSay();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const error = useRouteError();
  if (!isNotFetched(error)) return <CrashSaid />;
  return (
    <EmptyState title={say('state.notLoaded')}>
      <p>{say('state.notLoadedHint')}</p>
      <Button type="primary" onClick={() => void navigate(`${pathname}${search}`, { replace: true })}>
        {say('state.retry')}
      </Button>
    </EmptyState>
  );
}

// As the browsers say it of a module: Chromium, Firefox, Safari.
const isNotFetched = (error: unknown): boolean => error instanceof TypeError && /import|module/i.test(error.message);

/** A bug of ours, or a file of an older release that is gone: either way a fresh page is the cure, and drafts are kept. */
function Crashed() {
  return (
    <main id="content" className="crashed">
      <CrashSaid />
    </main>
  );
}

function CrashSaid() {
  const say = useSay();
  return (
    <EmptyState title={say('state.crashed')}>
      <p>{say('state.crashedHint')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {say('state.reload')}
      </Button>
    </EmptyState>
  );
}
