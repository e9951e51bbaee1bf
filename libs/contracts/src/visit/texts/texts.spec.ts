import { describe } from '@jest/globals';
import { visitKind, visitWords } from '#libs/visit';
import { holdTexts } from '../../../../../test/support/held-texts.js';
import { visit } from '../head.js';
import { texts } from './texts.js';

describe('what is said of a visit', () => {
  holdTexts({
    ...{ kind: visitKind, values: visitWords, head: visit, texts, phases: 6 },
    others: ['open', 'noteOver', 'passMoment'],
  });
});
