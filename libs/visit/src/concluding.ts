import { addDays } from '#libs/calendar';
import type { KindContext } from '#libs/kind';
import { closeDuties, meet, runningOf, takenBack } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import { draft, openedOf, refused, requireBetween, requireFile, ruled, start } from './case.js';
import type { Handler, VisitDossier } from './case.js';
import type { Conclusion, VisitCommands } from './commands.js';
import type { VisitDraft } from './facts.js';
import { readsBy } from './opening.js';
import { visitRules as rules } from './rules.js';

/** The tour is over: the group reads this no more, and who was visited hears what it came to. Told twice, it is told once. */
export const noteOver: Handler<'noteOver'> = ruled('noteOver', [openedOf], (dossier, payload, context) => {
  const { causes, inspectors, end } = openedOf(dossier);
  if (causes.includes('over')) return [];
  const over = draft('tourOver', {}, { access: inspectors.map(readsBy('end')) });
  // Where nobody was, or nothing was closed, there is nothing to conclude.
  return end?.as === 'made' ? [over, concluded(dossier, payload, context)] : [over];
});

/**
 * The conclusion is put to the office (督查结论反馈), whether anything was found there or not: what of it concerns that office, and nothing
 * of the others. What it has to mend, and its right to dispute that, is served with each finding.
 *
 * @see 政府督查工作条例 16; 信访工作条例 38(2); the days to receive it are ours
 */
function concluded(
  dossier: VisitDossier,
  { tour, on, findings, summary }: Conclusion,
  context: KindContext,
): VisitDraft {
  const { office } = openedOf(dossier);
  const { clocks, duties } = start(dossier, context, {
    ...{ rule: rules.receive, owner: office, startedBy: 'concluded', startOn: context.today, what: 'receive' },
  });
  return draft('concluded', { tour, on, findings, summary, office }, { clocks, duties });
}

/** @throws DomainError conflict `visit.not_concluded`, `visit.received_already` */
function requireUnreceived(dossier: VisitDossier): void {
  const { conclusion, receipt } = openedOf(dossier);
  if (conclusion === null) throw refused('conflict', 'visit.not_concluded', 'its tour is not over');
  if (receipt !== null) throw refused('conflict', 'visit.received_already', 'the office has received it');
}

function receives(
  dossier: VisitDossier,
  data: VisitCommands['noteServed'] | { on: KindContext['today']; proof: null },
) {
  const { on } = data;
  const running = runningOf(dossier, rules.receive, rules.serve);
  const done = {
    clocks: [...running.flatMap((clock) => takenBack(clock, { on })), ...meet(running, { on })],
    duties: closeDuties(dossier, ['receive', 'noteServed'], { on }),
  };
  return [draft('received', data, done)];
}

/** The office itself says so (签收). */
export const receive: Handler<'receive'> = ruled('receive', [requireUnreceived], (dossier, _payload, { today }) =>
  receives(dossier, { on: today, proof: null }),
);

/**
 * It was served on paper, not long ago (送达回执).
 *
 * @throws DomainError `visit.served_too_early` (invalid), details `bound`; those of `requireBetween`, `requireFile`
 */
export const noteServed: Handler<'noteServed'> = ruled(
  'noteServed',
  [requireUnreceived],
  (dossier, payload, context) => {
    const oldest = addDays(context.today, -parameterOf(context, 'mostDaysNoted'));
    // Put to it is the conclusion with its days, which is not the day on which the tour ended: the course may hear of that later.
    const [owed] = runningOf(dossier, rules.receive);
    const since = owed === undefined || owed.startOn < oldest ? oldest : owed.startOn;
    if (payload.on < since) {
      throw refused('invalid', 'visit.served_too_early', 'not before that day', { bound: since });
    }
    requireBetween(payload.on, since, context);
    requireFile(dossier, payload.proof);
    return receives(dossier, { on: payload.on, proof: payload.proof });
  },
);
