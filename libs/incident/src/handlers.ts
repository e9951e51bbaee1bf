import { addDays } from '#libs/calendar';
import type { AccessChange } from '#libs/kernel';
import { endClocks, meet, runningOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { isRunning, parameterOf } from '#libs/rules';
import { beganOn, refused, requireBetween, requireOpen, tools, type IncidentDossier } from './case.js';
import type { IncidentCommands, TeamMember } from './commands.js';
import type { IncidentFacts } from './facts.js';
import { permit } from './grants.js';
import { incidentRules as rules } from './rules.js';
import type { IncidentState } from './state.js';

type Handler<K extends keyof IncidentCommands> = HandlerOf<IncidentState, IncidentCommands[K], IncidentFacts>;

/**
 * Begins it (快速处置): a team within hours, and a report without delay, before it turns violent.
 *
 * @see 人民调解法 25: measures, and a promptly made report of what may lead to a police or criminal case
 */
export const open: Handler<'open'> = {
  may: (_dossier, context) => permit(context, 'incident.open'),
  act: (dossier, payload, context) => {
    if (dossier.state.office !== null) return [];
    const { office: owner, accounts } = payload;
    // Somebody deals with it whoever mediates: it has to be reported, and its room is never without anybody.
    if (accounts.every((one) => payload.mediators?.includes(one) === true))
      throw refused('invalid', 'incident.nobody_in_it', 'somebody deals with it');
    const access = [...new Set(accounts)].map((account): AccessChange => {
      const isMediator = payload.mediators?.includes(account) === true;
      return { change: 'grant', office: owner, account, reason: isMediator ? 'mediator' : 'handler' };
    });
    const from = { owner, startedBy: 'opened', startOn: context.today } as const;
    return [
      tools.draft(
        'opened',
        payload,
        tools.start(dossier, context, { ...from, rule: rules.team, startAt: context.at, what: 'nameTeam' }),
        tools.start(dossier, context, { ...from, rule: rules.report, what: 'report' }),
        tools.start(dossier, context, { ...from, rule: rules.watch, setOn: latestOf(context) }),
        { access },
      ),
    ];
  },
};

const member = (change: AccessChange['change'], { office, account }: TeamMember): AccessChange => ({
  ...{ change, office, account, reason: 'member' },
});

/** Who leaves the team sees it no more. */
export const nameTeam: Handler<'nameTeam'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'incident.nameTeam'),
  act: (dossier, payload) => {
    const { members } = payload;
    if (members.length === 0) throw refused('invalid', 'incident.nobody_in_it', 'a team is of somebody');
    const isIn = (one: TeamMember) =>
      members.some(({ office, account }) => one.office === office && one.account === account);
    const left = dossier.state.team.filter((one) => !isIn(one));
    const access = [...left.map((one) => member('end', one)), ...members.map((one) => member('grant', one))];
    return [tools.draft('teamNamed', payload, { clocks: meet(runningOf(dossier, rules.team)), access })];
  },
};

export const takeMeasures: Handler<'takeMeasures'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'incident.takeMeasures'),
  act: (dossier, payload, context) => {
    requireBetween(payload.on, beganOn(dossier), context);
    return [tools.draft('measuresTaken', payload)];
  },
};

/** They are told of this incident alone: nothing of the mediation goes with it. */
export const report: Handler<'report'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'incident.report'),
  act: (dossier, payload, context) => {
    requireBetween(payload.on, beganOn(dossier), context);
    return [tools.draft('reported', payload, { clocks: meet(runningOf(dossier, rules.report), payload) })];
  },
};

/** What has happened is reported again, whatever was before. */
export const turnViolent: Handler<'turnViolent'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'incident.turnViolent'),
  act: (dossier, payload, context) => {
    const { stage, office: owner } = dossier.state;
    if (owner === null || stage === 'violent') {
      throw refused('conflict', 'incident.violent_already', 'it has turned violent before');
    }
    const from = { owner, startedBy: 'turnedViolent', startOn: context.today, what: 'report' } as const;
    const isOwed = runningOf(dossier, rules.report).length === 0;
    return [
      tools.draft(
        'turnedViolent',
        payload,
        isOwed ? tools.start(dossier, context, { ...from, rule: rules.report }) : {},
      ),
    ];
  },
};

/** The last day until which it is watched, from today. */
const latestOf = (context: KindContext) => addDays(context.today, parameterOf(context, 'watchDays'));

/** It has an end: the head of the committee has it last longer, so long at most, and says why (ours). */
export const extend: Handler<'extend'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'incident.extend'),
  act: (dossier, payload, context) => {
    const [running] = runningOf(dossier, rules.watch);
    const { until } = payload;
    if (running === undefined || until <= (running.rawDueOn ?? until)) {
      throw refused('invalid', 'incident.no_later', 'that is no later day', { until });
    }
    const latest = latestOf(context);
    if (until > latest)
      throw refused('invalid', 'incident.too_long', 'it is looked at again before', { until, latest });
    const { owner } = running;
    const anew = { rule: rules.watch, owner, startedBy: 'extended', startOn: context.today, setOn: until } as const;
    const over = { clocks: endClocks([running], 'superseded') };
    return [tools.draft('extended', payload, over, tools.start(dossier, context, anew))];
  },
};

/** With its end nobody of the team sees it any more; the committee keeps the record. */
export const endOf = (dossier: IncidentDossier) => ({
  clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
  access: dossier.state.team.map((one) => member('end', one)),
});

/** It is over: whatever it was, somebody was named to deal with it (ours), and it was reported before. */
export const close: Handler<'close'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'incident.close');
    if (dossier.state.team.length === 0) {
      throw refused('conflict', 'incident.no_team', 'somebody was to deal with it');
    }
    if (runningOf(dossier, rules.report).length === 0) return;
    throw refused('conflict', 'incident.not_reported', 'it has to be reported first');
  },
  act: (dossier, payload) => [tools.draft('closed', payload, endOf(dossier))],
  endsCase: true,
};
