import * as z from 'zod';

// The page's policy forbids code made from text. Left to try it, the library has the browser report a violation at every
// start, which took 8 % of the time to the first screen. It is set before any shape is made.
z.config({ jitless: true });
