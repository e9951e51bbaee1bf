import { addWorkingDays } from '#libs/calendar';
import type { AccessChange, OfficeId } from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { going, leadsAs, openedOf, permitted, refused, tools, type Handler, type ShareDossier } from './case.js';
import type { ShareCommands } from './commands.js';
import { shareRules as rules } from './rules.js';

/** It begins, for its member; whoever leads and the committee that mediates see it (ours). */
export const open: Handler<'open'> = {
  may: (dossier, context) => permitted(dossier, context, 'open'),
  act: (dossier, payload, context) => {
    if (dossier.state.office !== null) return askedAgain(dossier, payload, context);
    const { office, committee } = payload;
    const access: AccessChange[] = [
      { change: 'grant', office, reason: 'member' },
      { change: 'grant', office: committee, reason: 'referrer' },
    ];
    return [tools.draft('opened', payload, asking(dossier, payload, 'opened', context), { access })];
  },
};

/** Three working days to say no (ours): an organ that is silent is led. */
function asking(
  dossier: ShareDossier,
  { office: owner, isAsked }: Pick<ShareCommands['open'], 'office' | 'isAsked'>,
  startedBy: 'opened' | 'askedAgain',
  context: KindContext,
) {
  if (!isAsked) return {};
  const owed = { rule: rules.answer, owner, startedBy, startOn: context.today, what: 'confirmLead' } as const;
  return tools.start(dossier, context, owed);
}

function askedAgain(dossier: ShareDossier, payload: ShareCommands['open'], context: KindContext) {
  const { office, proposal, end, positionBy } = openedOf(dossier);
  if (end !== null || payload.proposal <= proposal) return [];
  // It hears first that its lead is one no more: what is answered with nothing would count as asked.
  if (positionBy !== null) throw refused('conflict', 'share.lead_stands', 'it still has a lead');
  const { lead, isAsked } = payload;
  const over = { clocks: endClocks(runningOf(dossier, rules.answer), 'superseded') };
  const anew = asking(dossier, { office, isAsked }, 'askedAgain', context);
  return [tools.draft('askedAgain', { proposal: payload.proposal, lead }, over, anew)];
}

/** @throws DomainError `share.not_asked` (conflict): it has answered, or was not asked */
function requireAsked(dossier: ShareDossier): void {
  if (runningOf(dossier, rules.answer).length > 0) return;
  throw refused('conflict', 'share.not_asked', 'nobody asks about a lead now');
}

const answered = (dossier: ShareDossier) => ({ clocks: meet(runningOf(dossier, rules.answer)) });

export const confirmLead = going(
  'confirmLead',
  (dossier) => [tools.draft('leadConfirmed', { proposal: dossier.state.proposal, clock: null }, answered(dossier))],
  requireAsked,
);

export const objectToLead = going(
  'objectToLead',
  (dossier, payload) => [
    tools.draft('leadObjected', { proposal: dossier.state.proposal, ...payload }, answered(dossier)),
  ],
  requireAsked,
);

/**
 * A lead stands, and sees it from here on: a position is owed to it. Told later than it stood, as whoever joins is, or after the
 * engine was away, the member has its working days from that day (ours).
 */
export const owePosition = going('owePosition', (dossier, { workingDays, ...payload }, context) => {
  const { office: owner, lead: before, positionBy, settled } = openedOf(dossier);
  const { lead } = payload;
  if (payload.settled <= settled) return [];
  const running = runningOf(dossier, rules.answer, rules.position);
  const over = { clocks: endClocks(running, 'superseded') };
  const own = addWorkingDays(context.today, workingDays, context.calendar);
  const until = own > payload.until ? own : payload.until;
  const owed = {
    rule: rules.position,
    owner,
    startedBy: 'positionOwed',
    startOn: context.today,
    setOn: until,
  } as const;
  // What was said to one lead is said to the next one too.
  const anew = dossier.state.positions > 0 ? {} : tools.start(dossier, context, { ...owed, what: 'givePosition' });
  const left: AccessChange[] = positionBy === null || before === lead ? [] : [noLead(before)];
  const access: AccessChange[] = [...left, { change: 'grant', office: lead, reason: leadsAs }];
  return [tools.draft('positionOwed', { ...payload, until }, over, anew, { access })];
});

const noLead = (office: OfficeId): AccessChange => ({ change: 'end', office, reason: leadsAs });

/** Whoever led sees it no more, and no position is owed until another one leads. Told twice, it is told once. */
export const loseLead = going('loseLead', (dossier, payload) => {
  const { lead, positionBy, settled } = openedOf(dossier);
  if (positionBy === null || payload.settled < settled) return [];
  const over = { clocks: endClocks(runningOf(dossier, rules.position), 'superseded') };
  return [tools.draft('leadLost', { ...payload, lead }, over, { access: [noLead(lead)] })];
});
