import { scans } from '#libs/contracts';
import { useAnswer } from '../base/index.js';

// Somebody stands at the scanner and looks at the screen.
const againMs = 8_000;

/** What waits from the scanner of the acting office; it comes by itself. */
export const useScans = () => useAnswer(scans, '/api/scans', { again: () => againMs, freshMs: 0 });
