import { legalDateOf } from '#libs/calendar';
import { as, type Instant } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { periodOnPaper } from '../inspection/paper-parts.js';
import { toursPage } from './page/tours-page.js';
import type { Visit } from './visit.js';

const size = 20;
// Fifty years of four tours a quarter: whoever asks for more asks the database for nothing.
const lastPage = 40;

/** What tours (督导) came to, for anybody: those whose report was adopted, with the summary that a person wrote for the public. */
export async function showTours(visit: Visit): Promise<FastifyReply> {
  const { say, language, platform } = visit;
  const asked = /^\d{1,2}$/u.test(visit.query('page')) ? Number(visit.query('page')) : 0;
  const page = Math.min(asked, lastPage);
  const today = legalDateOf(as<Instant>(new Date().toISOString()));
  const [found, { offices }] = await Promise.all([
    reads.listPublicTours(platform.database, { page, size, today }),
    platform.world(),
  ]);
  const tours = found.slice(0, size).map(({ commissioner, period, adoptedAt, ...tour }) => ({
    ...tour,
    period: periodOnPaper({ language }, period),
    commissioner: offices.get(commissioner)?.name[language] ?? commissioner,
    adoptedOn: legalDateOf(as<Instant>(adoptedAt)),
  }));
  const older = found.length > size && page < lastPage ? page + 1 : null;
  return visit.show(toursPage({ say, language, tours, today, page, older }));
}
