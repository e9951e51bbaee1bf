import { as, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { measuresFor, type SupervisionState } from '#libs/supervision';
import type { OwnOfKind } from '../case/kinds-own.js';
import { requireGivenGround } from './supervision-grounds.js';
import { letterOf, looksAt } from './letters.js';
import { toldRung } from './told-rung.js';
import { toldReplies } from './told-replies.js';
import { undoneFor, undoneIn } from './undone-duties.js';

/** What a supervision has beside what every case has: its ladder, and grounds that are held against its petition. */
export const supervisionOwn: OwnOfKind<'supervision'> = {
  /** The ladder that its basis has in the rules that the case is pinned to, and how far each breach has come on it. */
  async parts(platform, caller, { now, texts }) {
    const { dossier, context } = await now;
    const of = dossier as Dossier<SupervisionState>;
    const { basis, climbs, steps } = of.state;
    const ladder = context.rules.ladders?.[basis ?? 'art40'] ?? [];
    return {
      ladder: ladder.map(toldRung),
      climbs: climbs.map(({ climb, from, rung, nextRung }) => ({ climb, from, rung, nextRung })),
      steps: steps.map(({ climb, rung, stage, judgedAt = null }) => ({ climb, rung, stage, judgedAt })),
      statedReplies: toldReplies(of, of.state.statedReplies.length === 0 ? {} : await texts()),
      undone: of.state.endedAt === null ? [...(await undoneIn(platform, caller, dossier))] : [],
      measures: measuresFor(of, context).map(({ id: measure, finding }) => ({ measure, finding })),
    };
  },

  notices: { looksAt, of: (platform, _caller, asked) => letterOf(platform, asked) },

  known: undoneFor,

  /** A further ground is held against the petition as the first one is; other commands give none. */
  async check(platform, caller, { command, caseId, body, key }) {
    if (command !== 'addTrigger') return;
    const row = await reads.supervision.row(platform.database, caller.reader, caseId);
    if (row === null) return;
    const { petition, office } = row;
    const { dueOn } = body as { dueOn: string };
    const ground = { petition, supervision: as<CaseId>(caseId), office, dueOn, key };
    await requireGivenGround(platform, caller, ground);
  },
};
