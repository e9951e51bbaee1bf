import type { AccessChange } from '#libs/kernel';
import { closeDuties, endClocks, meet, runningOf, type Handler as HandlerOf } from '#libs/kind';
import { aboveOf } from '#libs/office';
import { deliveryRule, refused, requireIssued, requireOpen, tools } from './case.js';
import type { NoticeCommands } from './commands.js';
import type { NoticeFacts } from './facts.js';
import { permit } from './grants.js';
import type { NoticeState } from './state.js';

type Handler<K extends keyof NoticeCommands> = HandlerOf<NoticeState, NoticeCommands[K], NoticeFacts>;

/** Issues it: the office owes its delivery from the same day on (SD-01). */
export const issue: Handler<'issue'> = {
  may: (_dossier, context) => permit(context, 'notice.issue'),
  act: (dossier, payload, context) => {
    if (dossier.state.office !== null) return [];
    const { office } = payload;
    if (context.offices.get(office) === null) {
      throw refused('invalid', 'notice.office_unknown', 'no such office', { office });
    }
    const by = context.actor.office ?? office;
    const limit = { rule: deliveryRule, owner: office, startedBy: 'issued', startOn: context.today } as const;
    const owed = tools.start(dossier, context, { ...limit, what: 'deliver' });
    const access: AccessChange[] = [
      { change: 'grant', office: by, reason: 'registrar' },
      { change: 'grant', office, reason: 'addressee' },
    ];
    return [tools.draft('issued', { ...payload, by }, owed, { access })];
  },
};

/** Delivered, late or not: ends it. */
export const deliver: Handler<'deliver'> = {
  may: (dossier, context) => void requireOpen(dossier, context, 'notice.deliver'),
  act: (dossier, payload, { today }) => {
    const { deliveredOn } = payload;
    if (deliveredOn > today) {
      throw refused('invalid', 'notice.date_in_future', 'the date lies ahead', { on: deliveredOn, bound: today });
    }
    const running = runningOf(dossier, deliveryRule);
    const isLate = running.some(({ breachedAt }) => breachedAt !== null);
    return [tools.draft('delivered', { ...payload, isLate }, { clocks: meet(running) })];
  },
  endsCase: true,
};

/** Taken back: its clock and duty end with it. */
export const withdraw: Handler<'withdraw'> = {
  may: (dossier, context) => void requireOpen(dossier, context, 'notice.withdraw'),
  act: (dossier, payload) => [
    tools.draft('withdrawn', payload, {
      clocks: endClocks(runningOf(dossier, deliveryRule), 'cancelled'),
      duties: closeDuties(dossier, ['deliver'], 'dropped'),
    }),
  ],
  endsCase: true,
};

/** The office above may see it from now on. Told once, whatever the step that tells it is called. */
export const tellSuperior: Handler<'tellSuperior'> = {
  may: (dossier, context) => {
    permit(context, 'notice.tellSuperior');
    requireIssued(dossier);
  },
  act: (dossier, { clock }, context) => {
    const { office, untold } = requireIssued(dossier);
    if (untold !== clock) return [];
    const toldTo = aboveOf(office, context.offices) ?? office;
    const access = [{ change: 'grant', office: toldTo, reason: 'superior' }] as const;
    return [tools.draft('superiorTold', { clock, toldTo }, { access })];
  },
};
