import { dispute, showDispute } from './dispute-routes.js';
import { filesOf } from './file-routes.js';
import {
  addMaterial,
  confirm,
  evaluate,
  sendExecuted,
  sendWish,
  showDocument,
  showEvaluate,
  showMaterial,
  showPaper,
  showStatus,
  visits,
} from './own-routes.js';
import type { PagesOfKind } from './pages-of-kind.js';
import { readOwn } from './petitioner.js';
import { showStatement, state } from './statement-routes.js';
import { showReceipt } from './submit-routes.js';

const files = filesOf({
  kind: 'petition',
  isMaterial: true,
  read: async ({ platform, language }, pass) => ({
    ...(await readOwn(platform, pass, language)),
    words: { title: 'files.title', intro: 'files.intro' },
    isDescribed: true,
  }),
});

/** What a petitioner finds below `/p`. */
export const petitionPages: PagesOfKind = {
  shown: {
    '/p/receipt': showReceipt,
    '/p/status': showStatus,
    '/p/document/:id': showDocument,
    '/p/paper/:id': showPaper,
    '/p/material': showMaterial,
    '/p/files': files.show,
    '/p/evaluate': showEvaluate,
    '/p/dispute/:document': showDispute,
    '/p/withdraw': showStatement('withdraw'),
    '/p/waive': showStatement('waiveReview'),
    '/p/visit': visits.show,
  },
  sent: {
    '/p/confirm': confirm,
    '/p/material': addMaterial,
    '/p/files': files.send,
    '/p/evaluate': evaluate,
    '/p/dispute': dispute,
    '/p/withdraw': state('withdraw'),
    '/p/waive': state('waiveReview'),
    '/p/executed': sendExecuted,
    '/p/wish': sendWish,
    '/p/visit': visits.send,
  },
};
