import { namesOfOffice, type Office } from '#libs/contracts';

type Known = Pick<Office, 'id' | 'type' | 'superior' | 'isActive' | 'isOutside' | 'name'>;

/**
 * What became of one entry of a pasted list.
 *
 * - `added`: that office; `guessed`: by a short form of its name that fits no other one
 * - `there`: it is in the plan already, `twice`: in the list
 * - `several`: it fits more than one; `gone`: that office is there no more; `unknown`: it fits none
 */
export interface Entry {
  readonly line: number;
  readonly text: string;
  readonly as: 'added' | 'guessed' | 'there' | 'twice' | 'several' | 'gone' | 'unknown';
  /** The office, or those that it may be. */
  readonly offices: readonly string[];
}

const separators = /[,，、;；\t]/u;
// 1. 金牛镇; （2）州城镇; 3、宾居镇
const numbering = /^\s*[（(]?\d{1,3}[)）.．、]\s*/u;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** Offices that are named in a list, one on each line or several with commas between them, as names, short forms or ids. */
export function officesIn(text: string, offices: readonly Known[], planned: readonly string[]): readonly Entry[] {
  const fitting = fittingAmong(offices);
  const taken = new Set<string>();
  return entriesOf(text).map(({ line, text: one }) => {
    const { offices: found, isGuess } = fitting(one);
    const [office] = found;
    const told = (as: Entry['as']): Entry => ({ line, text: one, as, offices: found.map(({ id }) => id) });
    if (office === undefined) return told('unknown');
    if (found.length > 1) return told('several');
    if (!office.isActive || office.isOutside) return told('gone');
    if (planned.includes(office.id)) return told('there');
    if (taken.has(office.id)) return told('twice');
    taken.add(office.id);
    return told(isGuess ? 'guessed' : 'added');
  });
}

const isTaken = ({ as }: Entry): boolean => as === 'added' || as === 'guessed';

/** The offices that a list adds to the plan. */
export const addedBy = (entries: readonly Entry[]): readonly string[] =>
  entries.filter(isTaken).flatMap(({ offices }) => offices);

/** What is left of a list that is still to be put right: nothing of it is lost. */
export const leftOf = (entries: readonly Entry[]): string =>
  entries
    .filter(({ as }) => as === 'several' || as === 'gone' || as === 'unknown')
    .map(({ text }) => text)
    .join('\n');

const entriesOf = (text: string): readonly { readonly line: number; readonly text: string }[] =>
  text.split(/\r?\n/u).flatMap((whole, at) =>
    whole
      .replace(numbering, '')
      .split(separators)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => ({ line: at + 1, text: one })),
  );

/** By the whole of a name, a short form or an id; else by characters of one name in its order, as 县住建局 is written. */
function fittingAmong(offices: readonly Known[]) {
  const byId = new Map(offices.map((one) => [one.id, one]));
  const byName = new Map<string, readonly Known[]>();
  for (const office of offices) {
    for (const name of new Set([office.id, ...namesOfOffice(office, aboveOf(office, byId))].map(folded))) {
      byName.set(name, [...(byName.get(name) ?? []), office]);
    }
  }
  // One that is there no more is meant by its name only where no other one bears it.
  const present = (all: readonly Known[]): readonly Known[] => {
    const active = all.filter(({ isActive, isOutside }) => isActive && !isOutside);
    return active.length === 0 ? all : active;
  };
  return (text: string): { readonly offices: readonly Known[]; readonly isGuess: boolean } => {
    const exact = byName.get(folded(text));
    if (exact !== undefined) return { offices: present(exact), isGuess: false };
    const short = folded(text);
    const guessed = isShortForm(short) ? offices.filter(({ name }) => isWithin(short, folded(name.zh))) : [];
    return { offices: present(guessed), isGuess: true };
  };
}

const isShortForm = (text: string): boolean => /^\p{Script=Han}{3,}$/u.test(text);

/** Whether all characters of a short form stand in a name, in their order, the last of them at its end. */
function isWithin(short: string, name: string): boolean {
  let at = 0;
  for (const character of name) if (character === short[at]) at += 1;
  return at === short.length && name.endsWith(short.slice(-1));
}

function aboveOf({ superior }: Known, byId: ReadonlyMap<string, Known>): readonly Known[] {
  const above: Known[] = [];
  for (
    let one = byId.get(superior ?? '');
    one !== undefined && !above.includes(one);
    one = byId.get(one.superior ?? '')
  )
    above.push(one);
  return above;
}
