import { commandDraft, commandDraftKept, type CommandDraft } from '#libs/contracts';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ProblemError } from '../base/problem-error.js';
import { request } from '../base/request.js';

/** The draft (草稿) that the office has on the server. */
export type KeptByOffice = NonNullable<CommandDraft['draft']>;
type Values = Readonly<Record<string, unknown>>;

// As often as a form keeps its draft on this device, and a little later.
const everyMs = 3_000;

/** What the server keeps of a form: single values; what was left empty is none. */
export function keptValues(values: Values): KeptByOffice['values'] {
  const single = Object.entries(values).filter(
    ([, value]) => value !== '' && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(single) as KeptByOffice['values'];
}

interface Asked {
  /** Address of the draft; null: the command has none on the server. */
  readonly path: string | null;
  /** What was there at the beginning. */
  readonly begun: KeptByOffice | null;
  /** What the form holds now. */
  readonly read: () => Values;
  /** Called with what the server has, whoever kept it; null: nothing. */
  readonly isKept: (values: Values | null) => void;
}

/** The draft of the office as long as its form is open. */
export interface OfficeDraft {
  readonly keptAt: string | null;
  /** What a colleague kept meanwhile: nothing is kept until it is chosen which one goes on. Null: nobody did. */
  readonly theirs: KeptByOffice | null;
  /** Goes on from theirs: with their words or with one's own. */
  readonly goOn: () => void;
  /** It is kept no more: it was given, or is not wanted. */
  readonly stop: () => void;
}

/** Keeps what is typed for the office (本单位的草稿), so that it outlives the device and a colleague can go on with it. */
export function useOfficeDraft({ path, begun, read, isKept }: Asked): OfficeDraft {
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<KeptByOffice | null>(null);
  const now = useRef({ version: begun?.version ?? 0, text: textOf(begun?.values ?? {}), isBusy: false, isOver: false });
  const meet = async (address: string): Promise<void> => {
    const { draft } = await request(commandDraft, address);
    isKept(draft?.values ?? null);
    // Whoever kept it has given it up since: the next one is the first.
    if (draft === null) now.current.version = 0;
    else setTheirs(draft);
  };
  const send = async (address: string, values: KeptByOffice['values']): Promise<void> => {
    const { version } = now.current;
    const text = textOf(values);
    now.current.isBusy = true;
    try {
      const kept = await request(commandDraftKept, address, { method: 'PUT', body: { seen: version, values } });
      now.current = { ...now.current, version: kept.version, text };
      setKeptAt(kept.at);
      isKept(values);
    } catch (error) {
      // What is not kept there stays on this device.
      setKeptAt(null);
      if (error instanceof ProblemError && error.code === 'http.draft_changed')
        await meet(address).catch(() => undefined);
    } finally {
      now.current.isBusy = false;
    }
  };
  const keep = useEffectEvent(async (): Promise<void> => {
    const values = keptValues(read());
    const { isBusy, isOver } = now.current;
    if (path === null || isBusy || isOver || theirs !== null || Object.keys(values).length === 0) return;
    if (textOf(values) === now.current.text) isKept(values);
    else await send(path, values);
  });
  const noteBegun = useEffectEvent(() => isKept(begun?.values ?? null));
  useEffect(() => {
    if (path === null) return;
    noteBegun();
    const timer = setInterval(() => void keep(), everyMs);
    return () => {
      clearInterval(timer);
      void keep();
    };
  }, [path]);
  const goOn = (): void => {
    if (theirs === null) return;
    now.current = { ...now.current, version: theirs.version, text: textOf(theirs.values) };
    setTheirs(null);
  };
  const stop = (): void => {
    now.current.isOver = true;
  };
  return { keptAt, theirs, goOn, stop };
}

/** Whether what a form holds is what the server keeps of it. */
export const isKeptAs = (held: Values, kept: Values): boolean => textOf(keptValues(held)) === textOf(kept);

/** Equal drafts are equal texts, in whichever order they were typed. */
const textOf = (values: Values): string => JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
