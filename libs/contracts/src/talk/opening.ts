import { partyName } from '../reveal.js';
import { shape } from '../primitives.js';

/** Opens what one side says apart: `POST /api/mediations/:id/talks`. */
export const openTalk = shape('TalkOpen', { party: partyName.describe('Who is heard apart') });
