import type { AccessChange, OfficeId } from '#libs/kernel';
import { endClocks, runningOf, type Effects, type KindContext } from '#libs/kind';
import { after, draft, openedOf, permitted, present, refused, requireUnended } from './case.js';
import type { Handler, JointDossier } from './case.js';
import { isToBeNamed } from './evolve.js';
import type { JointDraft } from './facts.js';
import { leadsNoMore, naming } from './leading.js';
import { requireNoParty, unseen } from './members.js';
import { jointRules as rules } from './rules.js';
import { endedBy } from './working.js';

/** Members, centre and conference that stand in the place of a party, as where offices were merged. */
export function barredIn({ state }: JointDossier): readonly OfficeId[] {
  const { end, barred, centre, conference } = state;
  if (end !== null) return [];
  const all = [...present(state).map(({ office }) => office), ...[centre, conference].filter((one) => one !== null)];
  return [...new Set(all)].filter((office) => barred.includes(office));
}

/** What follows for whoever is in it no more: it sees it no more, and who led or was to rule does so no more. */
function effectsOf(dossier: JointDossier, offices: readonly OfficeId[], context: KindContext): readonly Effects[] {
  const { lead, leadIs, centre, conference } = openedOf(dossier);
  const isGone = (office: OfficeId | null): office is OfficeId => office !== null && offices.includes(office);
  const access: AccessChange[] = [
    ...present(dossier.state).flatMap(({ office }) => (isGone(office) ? [unseen(office)] : [])),
    ...leadsNoMore(leadIs === 'settled' && isGone(lead) ? lead : null),
    ...(isGone(conference) ? [{ change: 'end', office: conference, reason: 'supervisor' } as const] : []),
  ];
  if (!isToBeNamed(dossier.state, offices)) return [{ access }];
  const clocks = endClocks(runningOf(dossier, rules.rule, rules.meet), 'superseded');
  const anew = runningOf(dossier, rules.lead).length > 0 ? {} : naming(dossier, 'leadObjected', centre, context);
  return [{ clocks, access }, anew];
}

/** With the centre nobody brings them together any more. */
function thenOver(
  dossier: JointDossier,
  drafts: readonly JointDraft[],
  offices: readonly OfficeId[],
  context: KindContext,
): readonly JointDraft[] {
  const { centre, end } = openedOf(dossier);
  if (end !== null || !offices.includes(centre)) return drafts;
  return [...drafts, endedBy(after(dossier, drafts, context))];
}

/**
 * An office is found to be a party: it leads nothing, rules on nothing and is no member from that fact on. Where it is the centre, it is
 * over.
 *
 * @throws DomainError `joint.barred_already` (conflict); `joint.barred_office` (invalid): the committee mediates, or hands it on
 */
export const barOffice: Handler<'barOffice'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'barOffice');
    // Also of what was concluded and is finished yet: whoever is a party reads nothing of it any more.
    requireUnended(dossier);
  },
  act: (dossier, payload, context) => {
    const { barred, committee } = openedOf(dossier);
    const { office } = payload;
    if (barred.includes(office)) throw refused('conflict', 'joint.barred_already', 'it is barred', { office });
    requireNoParty([committee], office);
    const found = draft('officeBarred', payload);
    const so = after(dossier, [found], context);
    const offices = barredIn(so);
    if (offices.length === 0) return [found];
    const dropped = draft('barredDropped', { offices }, ...effectsOf(so, offices, context));
    return thenOver(dossier, [found, dropped], offices, context);
  },
};

/**
 * Whoever has come to stand in the place of a party is in it no more; who led so leads no more, and the centre names another one. Where
 * it is the centre, it is over.
 */
export const dropBarred: Handler<'dropBarred'> = {
  may: (dossier, context) => permitted(dossier, context, 'dropBarred'),
  act: (dossier, _payload, context) => {
    const offices = barredIn(dossier);
    if (offices.length === 0) return [];
    const drafts = [draft('barredDropped', { offices }, ...effectsOf(dossier, offices, context))];
    return thenOver(dossier, drafts, offices, context);
  },
};

/**
 * A party says no to them, or has taken back what it had agreed to. Of a necessary one the centre decides what becomes of the rest. Where
 * it is the centre, it is over.
 */
export const dropUntold: Handler<'dropUntold'> = {
  may: (dossier, context) => {
    permitted(dossier, context, 'dropUntold');
    openedOf(dossier);
  },
  act: (dossier, { cause, offices }, context) => {
    const { state } = dossier;
    if (state.told.includes(cause)) return [];
    // Who came again with another agreement is there by that one.
    const gone = present(state).flatMap((one) => (offices.includes(one.office) ? [one.office] : []));
    const effects = state.end === null ? effectsOf(dossier, gone, context) : [];
    const drafts = [draft('untoldDropped', { cause, offices: gone }, ...effects)];
    return thenOver(dossier, drafts, offices, context);
  },
};
