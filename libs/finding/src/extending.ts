import { addDays } from '#libs/calendar';
import { runningOf, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import {
  draft,
  isOneself,
  openedOf,
  refused,
  requireAhead,
  requireReceived,
  requireUnmended,
  ruled,
  startsMending,
  stopsMending,
  type FindingDossier,
  type Handler,
  type Received,
} from './case.js';
import { everyRule } from './rules.js';

/** @throws DomainError `finding.extended_already` (conflict), those of `requireUnmended` */
function requireUnextended(dossier: FindingDossier): Received {
  const received = requireUnmended(dossier);
  if (received.isExtended) throw refused('conflict', 'finding.extended_already', 'it was extended once');
  return received;
}

/**
 * @throws DomainError forbidden `finding.for_leader`; conflict `finding.late_already`, `finding.reported_already`; those of
 *   `requireUnextended`
 */
function requireExtendable(dossier: FindingDossier, context: KindContext): void {
  const { terms, extender } = requireUnmended(dossier);
  const leader = terms.leader === null ? null : { account: terms.leader };
  // Nobody stands in for one of the group.
  if (!isOneself(context, extender ?? leader)) {
    throw refused('forbidden', 'finding.for_leader', 'the leader of the group, or whoever is named instead');
  }
  requireUnextended(dossier);
  const [clock] = runningOf(dossier, ...everyRule('mend'));
  if (clock === undefined) throw refused('conflict', 'finding.reported_already', 'nothing runs');
  if (clock.breachedAt !== null) throw refused('conflict', 'finding.late_already', 'its day has passed');
}

/**
 * The leader gives more time, once and with a reason, before the day has passed.
 *
 * @throws DomainError invalid `finding.extended_too_long`, details `most`; `finding.until_unfit`
 */
export const extend: Handler<'extend'> = ruled('extend', requireExtendable, (dossier, payload, context) => {
  const { mendBy: from } = requireReceived(dossier);
  const { until } = payload;
  const most = addDays(from, parameterOf(context, 'mostDaysExtended'));
  requireAhead(until, from);
  if (until > most) throw refused('invalid', 'finding.extended_too_long', 'not so long', { until, most });
  const mending = startsMending(dossier, { until, startedBy: 'extended' }, context);
  return [draft('extended', { ...payload, from }, stopsMending(dossier), mending)];
});

/**
 * A finding outlives its inspection, whose leader nobody follows once that has ended: where the leader is there no more, whoever answers
 * for the commissioner names somebody of it who gives more time instead (ours). Named again it is the last.
 *
 * @throws DomainError `finding.extender_needless` (conflict): the leader is there; `finding.extender_unfit` (invalid), details `because`:
 *   `inspected`, that one has a post there; `post`, none with the commissioner
 */
export const nameExtender: Handler<'nameExtender'> = ruled(
  'nameExtender',
  requireUnextended,
  (dossier, { posts, isLeaderThere, ...payload }) => {
    // Once somebody is named, the leader gives none: that one may have gone.
    if (isLeaderThere && dossier.state.extender === null)
      throw refused('conflict', 'finding.extender_needless', 'the leader gives more time');
    const { terms } = openedOf(dossier);
    const holds = (of: string): boolean =>
      posts.some(({ account, office, until }) => account === payload.account && office === of && until === null);
    const wrong = { inspected: holds(terms.office), post: !holds(terms.commissioner) };
    const because = Object.entries(wrong).find(([, isSo]) => isSo)?.[0];
    if (because !== undefined) throw refused('invalid', 'finding.extender_unfit', 'not that one', { because });
    return [draft('extenderNamed', { ...payload, office: terms.commissioner })];
  },
);
