import { Button } from 'antd';
import { createBrowserRouter, Link, Outlet, ScrollRestoration, type RouteObject } from 'react-router';
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

/** A bug of ours, or a file of an older release that is gone: either way a fresh page is the cure, and drafts are kept. */
function Crashed() {
  const say = useSay();
  return (
    <main id="content" className="crashed">
      <EmptyState title={say('state.crashed')}>
        <p>{say('state.crashedHint')}</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {say('state.reload')}
        </Button>
      </EmptyState>
    </main>
  );
}
