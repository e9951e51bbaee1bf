import { deflateSync, inflateSync } from 'node:zlib';
import { freshParty, unusual, type Dossier } from '#libs/kernel';
import { emptyState, stateOf, type AnyKind, type CaseState } from '#libs/kind';
import { keptClock, wholeClock } from '#libs/rules';

/**
 * The state of a case as its row keeps it (ADR 0073): without what is as it was before the first fact, and of a clock or a
 * party without what is as it was when it began, deflated. A row is written anew by each fact.
 */
export function stateBytes(kind: Pick<AnyKind, 'initial'>, dossier: Dossier<unknown>): Buffer {
  const { clocks, parties, state, ...others } = stateOf(dossier);
  const kept = {
    ...unusual(emptyState(kind), others),
    clocks: clocks.map(keptClock),
    ...(parties.length > 0 && { parties: parties.map((party) => unusual(freshParty, party)) }),
    state: unusual(kind.initial as object, state as object),
  };
  return stateKept(JSON.stringify(kept));
}

type Stored = Omit<CaseState, 'parties'> & Partial<Pick<CaseState, 'parties'>>;

/** What a row keeps beside its facts, as today's law reads it. @throws Error for a row that was damaged */
export function stateFrom(kind: Pick<AnyKind, 'initial' | 'liftStored'>, bytes: Buffer): CaseState {
  const { clocks, parties = [], state, ...others } = JSON.parse(stateText(bytes)) as Stored;
  const lifted = kind.liftStored === undefined ? state : kind.liftStored.state(state);
  return {
    ...emptyState(kind),
    ...others,
    clocks: clocks.map(wholeClock),
    parties: parties.map((party) => ({ ...freshParty, ...party })),
    state: { ...(kind.initial as object), ...(lifted as object) },
  };
}

// What the states of most cases say, so that none has to say it again: the most frequent last, as zlib likes it. A stored state
// can be read with these very words alone: whoever changes them raises the shape of the state.
export const usualWords = Buffer.from(
  [
    '"failed":[{"step":"passMoment","instance":"","code":"","consequence":"","failedAt":"","retries":0,"settled":false}]',
    '"parent":{"kind":"","caseId":"","through":[""],"room":"","causes":[""],"told":0,"outcome":null,"isNecessary":true',
    '"parts":[{"part":"","kind":"","name":"","causes":["breach:XF-/1:1"],"notedAt":"","endedAt":"","outcome":"served"}]',
    '"exclusions":[{"from":"2026-","to":"2026-","reason":""}],"extension":1,"agreed":{"on":"2026-","until":"","times":1},"binding":false',
    '"look":"awaited","lookedAt":"","endedAt":"","endedAs":"superseded","cancelled","lapsed","provisional":true,"legalDueAt":"',
    '"manner":"transfer","servedOn":"2026-","by":"","evidence":{"digest":"","chars":',
    '"outcome":"support","decidedOn":"2026-',
    '"intake":{"channel":"letter","registrar":"petition-bureau","isDirect":true,"isReachable":true,"receivedOn":"2026-',
    '"registeredAt":"2026-","recordedAt":"2026-","source":null,"titleDigest":"',
    '"claims":[{"id":"c1","class":"appeal","category":"',
    '"holderSince":"2026-","receivedByHandlerOn":"2026-","handler":"","place":"town-","accepted","notified","referred"',
    '"parties":[{"party":"p1","role":"petitioner","nature":"person","digest":"","seq":1}],"state":{',
    '"duties":[{"id":"accept/1","clock":"XF-ACCEPT/1","claim":"c1","office":"dept-","capacity":null,"what":"accept"},{"id":"notify/1"',
    '"dutiesOpened":{"notify":1,"accept":1},"metAt":"2026-","metOn":"2026-","passed":["w5","w2","w1-head","expiry"],"breaches":1,"breachedAt":"',
    '"clocks":[{"id":"XF-09/1","claim":"c1","owner":"dept-","startedBy":"registered","startOn":"2026-12-',
    '","limit":{"kind":"period","unit":"CALENDAR_DAY","length":15},"rawDueOn":"2026-12-',
    '","legalDueOn":"2026-12-',
    '","calendar":"',
    '","warnings":[{"id":"w5","dueAt":"2026-12-10T01:00:00.000Z","to":"owner"},{"id":"w2","dueAt":"2026-12-',
    'T01:00:00.000Z","to":"owner"},{"id":"w1-head","dueAt":"2026-12-',
    'T01:00:00.000Z","to":"head"}],"jurisdiction":"CN","rulePack":"',
  ].join(''),
);

// A window of 4 KB holds those words and most states whole; a wider one takes longer to prepare than a state to deflate.
const deflating = { dictionary: usualWords, windowBits: 12, memLevel: 5 };

/** The JSON of a state, as its row keeps it. */
export const stateKept = (json: string): Buffer => deflateSync(json, deflating);

/** The JSON of a stored state. @throws Error for a row that was damaged, or deflated with other words */
export const stateText = (bytes: Buffer): string => inflateSync(bytes, { dictionary: usualWords }).toString('utf8');

/** Whether a stored state says a word anywhere: an id, a code. */
export const saysWord = (bytes: Buffer, word: string): boolean => stateText(bytes).includes(JSON.stringify(word));
