import './shell/no-eval.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { askWhoIsThere } from './session/use-me.js';
import { newQueries, Surroundings } from './shell/app.js';
import { newRouter } from './shell/routes.js';
import './shell/kit.css';
import './shell/base.css';
import './shell/frame.css';
import './shell/sign-in.css';
import './shell/palette.css';
import './shell/clock.css';
import './shell/lists.css';
import './shell/case.css';
import './shell/commands.css';
import './shell/phone.css';
import './shell/print.css';
// Most people begin with their duties: the code comes with the console, not in a second round.
import './duty/duty-inbox.js';

const place = document.getElementById('console');
if (place === null) throw new Error('the page has no place for the console');
const queries = newQueries();
askWhoIsThere(queries);
createRoot(place).render(
  <StrictMode>
    <Surroundings queries={queries}>
      <RouterProvider router={newRouter()} />
    </Surroundings>
  </StrictMode>,
);
