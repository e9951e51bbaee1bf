import { Button } from 'antd';
import { createBrowserRouter, Outlet, ScrollRestoration, type RouteObject } from 'react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { NoSuchPage } from '../parts/no-such-page.js';
import { SessionOver } from '../session/session-over.js';
import { EmptyState, Loading, Page, useKeyboard } from '../base/index.js';
import { Frame, gated, Home } from './frame.js';
import { useSay } from './frame.messages.js';
import type { LoadedScreen, Screen } from '../base/screen.js';
import { screens } from './screens.js';
import { ReadOnly } from './read-only.js';
import { ServerGone } from './server-gone.js';

const ofScreens = screens.map((screen): RouteObject => ({
  path: screen.path,
  lazy: async () => {
    // One that fails here would leave the router with nothing but its first picture, in place of the whole frame.
    const { Screen } = await screen.load().catch(() => ({ Screen: () => <NotLoaded load={screen.load} /> }));
    return { Component: gated(screen, Screen) };
  },
  // In the frame: what else was opened stays in reach.
  errorElement: <CrashSaid />,
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
      <ReadOnly />
      <Outlet />
      <SessionOver />
      <ScrollRestoration />
    </>
  );
}

/** The code of a screen did not come, mostly because the server is away: asked for again, it stands here. */
function NotLoaded({ load }: Pick<Screen, 'load'>) {
  const say = useSay();
  const [loaded, setLoaded] = useState<LoadedScreen | null>(null);
  const retry = useEffectEvent((): void => void load().then(setLoaded, () => undefined));
  // Whoever comes back to it later finds the server there again, mostly.
  useEffect(() => retry(), []);
  if (loaded !== null) return <loaded.Screen />;
  return (
    <Page title={say('state.notLoaded')}>
      <p>{say('state.notLoadedHint')}</p>
      <Button type="primary" onClick={() => void load().then(setLoaded, () => undefined)}>
        {say('state.retry')}
      </Button>
    </Page>
  );
}

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
