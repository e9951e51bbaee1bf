import { describe } from '@jest/globals';
import { circularKind, circularWords } from '#libs/circular';
import { holdTexts } from '../../../../../test/support/held-texts.js';
import { circular } from '../head.js';
import { texts } from './texts.js';

describe('what is said of a circular', () => {
  holdTexts({
    ...{ kind: circularKind, values: circularWords, head: circular, texts, phases: 4 },
    others: ['open', 'lay', 'passMoment'],
  });
});
