import { draft, refused, requireGoing, requireLeader, requireRunning, ruled } from './case.js';
import { drawnSample, frozenSample } from './sample.js';

/**
 * Which cases are read (抽查) is drawn, and picked by nobody: the leader says how many of which stratum, whoever serves it brings all that
 * may be drawn, and the course draws by the chain hash of this fact. What is read is how an office handled it.
 *
 * @throws DomainError `inspection.sample_days_ahead` (invalid), those of `frozenSample`
 */
export const freezeSample = ruled(
  'freezeSample',
  [requireLeader, requireRunning],
  ({ state: { samples, visits } }, payload, { today }) => {
    // A sample is told with its days: of one that lies ahead there is nothing to draw yet.
    if (payload.until > today) throw refused('invalid', 'inspection.sample_days_ahead', 'its last day has not come');
    const offices = visits.flatMap((one) => (one.droppedOn === null ? [one.office] : []));
    return [draft('sampleFrozen', frozenSample(payload, { samples, offices }))];
  },
);

/** By the course. @throws DomainError those of `drawnSample` */
export const drawSample = ruled('drawSample', [requireGoing], ({ state: { samples } }, payload) => {
  const drawn = drawnSample(samples, payload);
  return drawn === null ? [] : [draft('sampleDrawn', drawn)];
});
