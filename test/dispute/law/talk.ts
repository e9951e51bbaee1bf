import { Capacity, DomainError, type AccessChange, type Clock, type Dossier, type LegalDate } from '#libs/kernel';
import type { Instant, OfficeId, PartyRef, TextRef, WarningAddressee } from '#libs/kernel';
import {
  defineKind,
  endClocks,
  meet,
  nothing,
  runningOf,
  toolsOf,
  type Effects,
  type Evolutions,
  type Handler as HandlerOf,
  type KindParts,
  type PassMoment,
  type Pressed,
  type Presses,
} from '#libs/kind';
import { alsoCourse, caseworkers, courseOnly, grant, permitBy, persons } from '#libs/office';
import { beginExclusion, endExclusion, extendByConsent } from '#libs/rules';

/** Somebody who may see a talk: whoever acts for an office, or one account of it. */
export interface Listener {
  readonly office: OfficeId;
  readonly account: string | null;
}

/** Something that happened on a day. */
interface OnDay {
  readonly on: LegalDate;
}

/** What may be asked of a talk: an office holds it, others are let in, and something is said. */
export type TalkCommands = {
  /** Begins it, with the one who holds it. `party`: who speaks there; null: nobody by name. On one that is there it changes nothing. */
  open: Listener & { readonly title: TextRef; readonly party: PartyRef | null };
  say: { readonly text: TextRef };
  admit: Listener;
  exclude: Listener;
  /** What is owed after the opening: the clock of it is met. */
  answer: { readonly text: TextRef };
  /** Time that is not counted (鉴定): its end is known to nobody yet, and has a clock of its own. */
  beginAppraisal: OnDay;
  endAppraisal: OnDay;
  /** A later last day on which all agreed (协商延期), as often as they like. */
  agree: { readonly until: LegalDate };
  end: Record<never, never>;
  passMoment: PassMoment;
};

type TalkFacts = {
  opened: TalkCommands['open'];
  said: TalkCommands['say'];
  admitted: Listener;
  excluded: Listener;
  answered: TalkCommands['answer'];
  warned: { readonly clock: string; readonly rule: string; readonly to: WarningAddressee };
  lapsed: { readonly clock: string; readonly rule: string; readonly dueOn: LegalDate; readonly pressed?: Pressed };
  appraisalBegun: OnDay;
  appraisalEnded: OnDay;
  agreed: OnDay & { readonly until: LegalDate };
  ended: Record<never, never>;
};
export type TalkFactType = keyof TalkFacts;

export interface TalkState {
  readonly office: OfficeId | null;
  readonly titleDigest: string | null;
  readonly openedAt: string | null;
  readonly endedAt: Instant | null;
  /** Its answer is late, and whoever owes it is pressed for that; null: nobody is. */
  readonly pressed: Pressed | null;
}

const initial: TalkState = { office: null, titleDigest: null, openedAt: null, endedAt: null, pressed: null };

/** The rules of a talk: its answer, and by when an appraisal must have ended. */
const [answerRule, appraisalRule] = ['TK-01', 'TK-01A'] as const;

const evolutions: Evolutions<TalkState, TalkFacts> = {
  opened: (_state, { office, title }, { at }) => ({ office, titleDigest: title.digest, openedAt: at }),
  said: nothing,
  admitted: nothing,
  excluded: nothing,
  answered: nothing,
  warned: nothing,
  lapsed: (_state, { pressed = null }) => ({ pressed }),
  appraisalBegun: nothing,
  appraisalEnded: nothing,
  agreed: nothing,
  ended: (_state, _data, { at }) => ({ endedAt: at }),
};

const access = (change: 'grant' | 'end', who: Listener, reason: AccessChange['reason']): Effects => ({
  access: [{ change, office: who.office, ...(who.account !== null && { account: who.account }), reason }],
});

const { petitionClerk, petitionHead, officer, head } = Capacity;
const anybody = persons(grant('any', petitionClerk, petitionHead, officer, head));

function grantsOf(kind: string, address: string) {
  const dates = ['beginAppraisal', 'endAppraisal', 'agree'];
  const own = ['say', 'admit', 'exclude', 'answer', ...dates, 'end'].map(
    (command) => [`${kind}.${command}`, anybody] as const,
  );
  return {
    [`${kind}.open`]: alsoCourse(anybody),
    ...Object.fromEntries(own),
    [`${kind}.passMoment`]: courseOnly,
    [`read.${kind}`]: persons(grant('access', ...caseworkers)),
    [`read.${address}`]: persons(grant('access', ...caseworkers)),
  };
}

type May = (command: keyof TalkCommands) => HandlerOf<TalkState, object, TalkFacts>['may'];

/** What moves the date of the answer. */
function movingOf(tools: ReturnType<typeof toolsOf<TalkState, TalkFacts>>, may: May) {
  type Handler<K extends keyof TalkCommands> = HandlerOf<TalkState, TalkCommands[K], TalkFacts>;
  const answerOf = (dossier: Dossier<TalkState>): Clock => {
    const [clock] = runningOf(dossier, answerRule);
    if (clock === undefined) throw new DomainError('conflict', 'rules.clock_ended', 'nothing is owed any more', {});
    return clock;
  };
  const beginAppraisal: Handler<'beginAppraisal'> = {
    may: may('beginAppraisal'),
    act: (dossier, { on }, context) => {
      const clock = answerOf(dossier);
      const { owner } = clock;
      const start = { reason: 'appraisal', on, owner, claim: null, startedBy: 'appraisalBegun' };
      return [tools.draft('appraisalBegun', { on }, { clocks: beginExclusion(context, dossier.clocks, clock, start) })];
    },
  };
  const endAppraisal: Handler<'endAppraisal'> = {
    may: may('endAppraisal'),
    act: (dossier, { on }, context) => {
      const clocks = endExclusion(context, dossier.clocks, answerOf(dossier), { on, at: context.at });
      return [tools.draft('appraisalEnded', { on }, { clocks })];
    },
  };
  const agree: Handler<'agree'> = {
    may: may('agree'),
    act: (dossier, { until }, context) => {
      const on = context.today;
      return [
        tools.draft('agreed', { on, until }, { clocks: [extendByConsent(context, answerOf(dossier), { on, until })] }),
      ];
    },
  };
  return { beginAppraisal, endAppraisal, agree };
}

/** What is told of a kind of talk beside its name. */
export interface TalkOf {
  readonly parts: KindParts<TalkState>;
  readonly presses: Presses<TalkState>;
}

/**
 * A kind of talk: a dispute, or a room of one. What tells them apart is how they stand to the case above, so that whatever a
 * room can hold is held by the open case beside it too.
 */
export function talkKind(name: string, address: string, { parts, presses }: TalkOf) {
  const tools = toolsOf<TalkState, TalkFacts>({ kind: name, evolutions });
  const grants = grantsOf(name, address);
  const permit = permitBy(grants);
  type Handler<K extends keyof TalkCommands> = HandlerOf<TalkState, TalkCommands[K], TalkFacts>;
  const may =
    (command: keyof TalkCommands): Handler<'say'>['may'] =>
    (_dossier, context) =>
      permit(context, `${name}.${command}`, {});
  const open: Handler<'open'> = {
    may: may('open'),
    act: (dossier, payload, context) => {
      if (dossier.state.office !== null) return [];
      const limit = { rule: answerRule, owner: payload.office, startedBy: 'opened', startOn: context.today } as const;
      const owed = tools.start(dossier, context, { ...limit, what: 'answer' });
      return [tools.draft('opened', payload, owed, access('grant', payload, 'handler'))];
    },
  };
  const answer: Handler<'answer'> = {
    may: may('answer'),
    act: (dossier, payload) => [
      tools.draft(
        'answered',
        payload,
        { clocks: meet(runningOf(dossier, answerRule)) },
        { clocks: endClocks(runningOf(dossier, appraisalRule), 'cancelled') },
      ),
    ],
  };
  const end: Handler<'end'> = {
    may: may('end'),
    act: (dossier) => [
      tools.draft('ended', {}, { clocks: endClocks(runningOf(dossier, answerRule, appraisalRule), 'cancelled') }),
    ],
    endsCase: true,
  };
  return defineKind<TalkState, TalkCommands, TalkFacts, null>({
    ...{ name, prefix: null, initial, grants, tools, parts, presses },
    recordsFor: ['say'],
    rules: { clocks: [answerRule, appraisalRule], parameters: {}, hasLadder: false },
    handlers: {
      ...{ open, answer, end, ...movingOf(tools, may) },
      say: { may: may('say'), act: (_dossier, payload) => [tools.draft('said', payload)] },
      admit: {
        may: may('admit'),
        act: (_dossier, who) => [tools.draft('admitted', who, access('grant', who, 'member'))],
      },
      exclude: {
        may: may('exclude'),
        act: (_dossier, who) => [tools.draft('excluded', who, access('end', who, 'member'))],
      },
    },
    onMoment: ({ clock, rule, warning, changes, dueAt }, _dossier, { today, pressing }) => {
      const passed = { clocks: changes, dueAt };
      const { id } = clock;
      if (warning !== null) return [tools.draft('warned', { clock: id, rule: rule.id, to: warning.to }, passed)];
      const dueOn = clock.legalDueOn ?? today;
      if (pressing === null) return [tools.draft('lapsed', { clock: id, rule: rule.id, dueOn }, passed)];
      const of = { basis: 'ours', trigger: null, clock: id, number: 1, rule: rule.id, dueOn } as const;
      return [tools.draft('lapsed', { clock: id, rule: rule.id, dueOn, pressed: { ...of, ...pressing } }, passed)];
    },
    settles: () => true,
    owes: () => true,
    standing: ({ state }) => ({
      ...{ isOpen: state.endedAt === null, detail: null },
      phase: state.endedAt === null ? 'open' : 'ended',
    }),
    row: ({ state: { office: holder, openedAt, endedAt } }) => ({
      ...{ office_id: holder, opened_at: openedAt, ended_at: endedAt },
    }),
    subject: ({ state: { titleDigest } }) => ({
      ...{ title: titleDigest === null ? null : { digest: titleDigest }, place: null },
    }),
  });
}
