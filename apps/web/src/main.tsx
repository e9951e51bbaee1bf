import './base/no-eval.js';
// Before the styles of any part: those say where they differ from what is common.
import './base/kit.css';
import './base/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { askWhoIsThere } from './base/use-me.js';
import { newQueries, Surroundings } from './frame/surroundings.js';
import { newRouter } from './frame/routes.js';
import './frame/frame.css';
import './frame/sign-in.css';
import './frame/palette.css';
import './clock/clock.css';
import './parts/lists.css';
import './case/case.css';
import './command/command-bar.css';
import './base/phone.css';
import './base/print.css';
import './base/print-front.css';
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
