import { after, draft, going, openedOf, refused, type JointDossier } from './case.js';
import { requireUnnamed } from './leading.js';
import { endedBefore } from './working.js';

/** @throws DomainError `joint.lead_settled` (conflict): it goes on under its lead, and comes to its end there */
function requireUnled({ state: { leadIs } }: JointDossier): void {
  if (leadIs !== 'settled') return;
  throw refused('conflict', 'joint.lead_settled', 'a lead stands');
}

/** The centre returns the request (退回请求): it is over, and the committee reads why and may ask anew (ours). */
export const returnRequest = going(
  'returnRequest',
  (dossier, payload, context) => {
    const returned = draft('requestReturned', { ...payload, committee: openedOf(dossier).committee });
    return [returned, endedBefore(after(dossier, [returned], context), 'returned')];
  },
  requireUnled,
);

/** The committee takes its request back (撤回请求), as long as nobody mediates under a lead (ours). */
export const takeBack = going(
  'takeBack',
  (dossier, payload, context) => {
    const back = draft('requestTakenBack', { ...payload, centre: openedOf(dossier).centre });
    return [back, endedBefore(after(dossier, [back], context), 'taken_back')];
  },
  requireUnled,
);

/**
 * Another team is to mediate it (联调模式). Who is in it stays; the next proposal is held to the template that is then.
 *
 * @throws DomainError conflict: `joint.template_same`; `joint.lead_settled`, `joint.lead_not_to_be_named`
 */
export const changeTemplate = going(
  'changeTemplate',
  (dossier, payload) => {
    const { template: from } = dossier.state;
    if (payload.template === from) throw refused('conflict', 'joint.template_same', 'it is that template');
    return [draft('templateChanged', { ...payload, from })];
  },
  (dossier) => {
    requireUnled(dossier);
    requireUnnamed(dossier);
  },
);
