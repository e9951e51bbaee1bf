import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { OwnOfKind } from '../case/kinds-own.js';
import { requireGivenGround } from './supervision-grounds.js';
import { toldRung } from './told-rung.js';

/** What a supervision has beside what every case has: its ladder, and grounds that are held against its petition. */
export const supervisionOwn: OwnOfKind<'supervision'> = {
  /** The ladder that its basis has in the rules that the case is pinned to, and how far each breach has come on it. */
  async parts(platform, _caller, { head: { id, rulePack } }) {
    const world = await platform.world();
    const { basis, climbs, steps } = await reads.readClimbs(platform.database, id);
    const ladder = world.rules(rulePack).ladders?.[basis] ?? [];
    return { ladder: ladder.map(toldRung), climbs: [...climbs], steps: [...steps] };
  },

  /** A further ground is held against the petition as the first one is; other commands give none. */
  async check(platform, caller, { command, caseId, body, key }) {
    if (command !== 'addTrigger') return;
    const row = await reads.supervision.row(platform.database, caller.reader, caseId);
    if (row === null) return;
    const { petition, office } = row;
    const { trigger, dueOn } = body as { trigger: string; dueOn: string };
    const ground = { petition, supervision: as<CaseId>(caseId), office, trigger, dueOn, key };
    await requireGivenGround(platform, caller, ground);
  },
};
