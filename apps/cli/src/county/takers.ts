import { createInterface } from 'node:readline/promises';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { Sentence } from '#libs/contracts';
import type { County } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import { buildOfficeTree, handles, isGuided, lineOf, OfficeFunction, type Office } from '#libs/office';
import { isHolding, type Held } from './held.js';

/** To which office goes what another one held: ids, from the one that ends. */
export type HandOver = ReadonlyMap<OfficeId, OfficeId>;

/** Asks somebody at a terminal for one office; null: there is no terminal. */
export type Ask = (question: string) => Promise<string>;

/**
 * Who takes over from each office that still holds something, as it was said, or as somebody answers; from one that holds
 * nothing who was named, which then sees its ended cases.
 *
 * @param ask null where nobody can be asked
 * @throws ProcessProblem refused: nobody was named, which counts what is held; or who was named cannot take it over
 */
export async function takersFor(
  held: readonly Held[],
  county: County,
  { said, ask }: { readonly said: ReadonlyMap<string, string>; readonly ask: Ask | null },
): Promise<HandOver> {
  const takers = new Map<OfficeId, OfficeId>();
  const missing: Held[] = [];
  for (const one of held) {
    const named = said.get(one.office.id);
    if (named === undefined && !isHolding(one)) continue;
    const to = named ?? (ask === null ? null : await ask(questionOf(one)));
    if (to === null || to.trim() === '') missing.push(one);
    else takers.set(one.office.id, takerOf(one.office, to.trim(), county));
  }
  if (missing.length > 0) throw nobodyNamed(missing);
  return takers;
}

/** Asks at the terminal of this process; null where there is none. */
export function terminalAsk(): Ask | null {
  if (!process.stdin.isTTY) return null;
  return async (question) => {
    const line = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await line.question(question);
    } finally {
      line.close();
    }
  };
}

/**
 * Refuses a rule for an office that the file does not close: whoever wrote it means another one.
 *
 * @throws ProcessProblem refused
 */
export function requireClosed(said: ReadonlyMap<string, string>, closed: readonly Office[]): void {
  const others = [...said.keys()].filter((id) => closed.every((office) => office.id !== id));
  if (others.length === 0) return;
  const rules = others.map((id) => `--hand-over ${id}=${said.get(id) ?? ''}`).join(' ');
  throw new ProcessProblem(
    exitCodes.refused,
    `${rules}：这份文件没有停用 ${others.join('、')}，没有可移交的；没有改动任何内容。`,
    `${rules}: this file does not close ${others.join(', ')}, so there is nothing to hand over; nothing was changed.`,
  );
}

/** What goes over by the rules, a line for each office in both languages. */
export function sayTakers(held: readonly Held[], rules: HandOver): string[] {
  return held
    .filter(({ office }) => rules.has(office.id))
    .map((one) => {
      const to = rules.get(one.office.id) ?? '';
      const people = namesOf(one.people);
      return `${one.office.id} → ${to}：将移交${countZh(one)}${people}\n  ${one.office.id} → ${to}: ${countEn(one)} would be handed over${people}`;
    });
}

/** Whose register leaves with an office that nobody takes over from, a line for each in both languages. */
export function sayLeaving(held: readonly Held[], rules: HandOver): string[] {
  return held
    .filter(({ office, registered }) => registered > 0 && !rules.has(office.id))
    .map(({ office, registered }) => {
      const n = String(registered);
      return `${office.id}：名册 ${n} 项随机构离任、停用（要留用的先转到别的机构，或者加 --hand-over）\n  ${office.id}: ${n} entries of its register leave with it (move those that stay first, or add --hand-over)`;
    });
}

/** Names of accounts in brackets; nothing where there are none. */
export const namesOf = (people: readonly string[]): string => (people.length === 0 ? '' : ` (${people.join(', ')})`);

/**
 * Refuses to begin with a county file where another county stands that holds something.
 *
 * @throws ProcessProblem refused: with the way on, also from the demonstration
 */
export function requireNothingHeld(all: readonly Held[], isDemo: boolean): void {
  const held = all.filter(isHolding);
  if (held.length === 0) return;
  const told = held.slice(0, mostTold);
  const more = held.length - told.length;
  const zh = told.map((one) => `${one.office.name.zh}（${one.office.id}）名下还有${countZh(one)}`).join('；');
  const en = told.map((one) => `${one.office.name.en} (${one.office.id}) still holds ${countEn(one)}`).join('; ');
  const way = isDemo ? fromDemonstration : throughLoad;
  throw new ProcessProblem(
    exitCodes.refused,
    `${zh}${more > 0 ? `；另有 ${String(more)} 个机构` : ''}：文件要停用它们，启动时不能移交，没有改动任何内容。${way.zh}`,
    `${en}${more > 0 ? `; and ${String(more)} offices more` : ''}: the file closes them, and a start hands nothing over; nothing was changed. ${way.en}`,
  );
}

// Enough to see which county stands there.
const mostTold = 3;
const throughLoad: Sentence = {
  zh: '请不带 --county 启动，再运行 maplebridge county load 文件 --hand-over 旧机构=新机构（可多次）。',
  en: 'Start without --county, then run maplebridge county load FILE --hand-over OLD=NEW (repeatable).',
};
const fromDemonstration: Sentence = {
  zh: `这里是演示县：请加 --fresh（把演示的数据移到旁边保存，从头开始），或者用 --state 另指定一个空文件夹。要留着演示的案件，${throughLoad.zh}`,
  en: `This is the demonstration: add --fresh, which moves its data aside and begins anew, or name an empty folder with --state. To keep its cases: ${throughLoad.en}`,
};

const countZh = ({ cases, duties, people, registered }: Held): string =>
  `未结案件 ${String(cases)} 件、待办 ${String(duties)} 项、人员 ${String(people.length)} 人${registered > 0 ? `、名册 ${String(registered)} 项` : ''}`;
const countEn = ({ cases, duties, people, registered }: Held): string =>
  `${String(cases)} open cases, ${String(duties)} duties, ${String(people.length)} people${registered > 0 ? `, ${String(registered)} entries of the register` : ''}`;

function questionOf(held: Held): string {
  const { id, name } = held.office;
  return `${name.zh}（${id}）要停用，名下有${countZh(held)}，移交给哪个机构？ ${name.en} ends and holds ${countEn(held)}; who takes them over? (编号 id) `;
}

function nobodyNamed(missing: readonly Held[]): ProcessProblem {
  const zh = missing.map((one) => `${one.office.name.zh}（${one.office.id}）名下还有${countZh(one)}`).join('；');
  const en = missing.map((one) => `${one.office.name.en} (${one.office.id}) still holds ${countEn(one)}`).join('; ');
  const rule = `--hand-over ${missing[0]?.office.id ?? 'OLD'}=…`;
  return new ProcessProblem(
    exitCodes.refused,
    `${zh}：文件要停用它，须说明移交给谁（${rule}），没有改动任何内容。`,
    `${en}: the file closes it, so say who takes over (${rule}); nothing was changed.`,
  );
}

/** @throws ProcessProblem refused: it is not there, ends too, or could not do what the other one did */
function takerOf(from: Office, to: string, county: County): OfficeId {
  const taker = county.offices.find(({ id }) => id === to);
  const rule = `--hand-over ${from.id}=${to}`;
  if (taker?.isActive !== true || taker.id === from.id) {
    throw new ProcessProblem(
      exitCodes.refused,
      `${rule}：${to} 不是文件里另一个在用的机构。`,
      `${rule}: ${to} is not another office of the file that is in use.`,
    );
  }
  if (isAlike(taker, from) && isAsGuided(taker, from, county)) return as<OfficeId>(to);
  throw new ProcessProblem(
    exitCodes.refused,
    `${rule}：${taker.name.zh}（${to}）不能承接${from.name.zh}（${from.id}）的事项（一个办理信访事项、另一个不办理，或者只有一个是信访局，或者只有一个是人民调解委员会及其工作室）。`,
    `${rule}: ${taker.name.en}, ${to}, cannot take over from ${from.name.en}, ${from.id} (one of the two handles no matter, or one alone is a petition bureau, or one alone is a mediation committee or a studio of one).`,
  );
}

/** Both handle matters or neither does, and both are petition bureaus or neither is. */
function isAlike(taker: Office, from: Office): boolean {
  // A hand-over that was cut off has taken its functions from the one that ends already: it is known by its type.
  if (from.functions.length === 0 && from.type === taker.type) return true;
  const isBureau = ({ functions }: Office): boolean => functions.includes(OfficeFunction.petitionBureau);
  return handles(taker) === handles(from) && isBureau(taker) === isBureau(from);
}

/**
 * What nobody leads, a mediation committee with its studios, hands over to its like alone, and nobody else to it: what it
 * settles no organ sees, whatever stands above it. A studio that stands below no committee is none of them.
 */
function isAsGuided(taker: Office, from: Office, { offices }: County): boolean {
  const mediates = (office: Office): boolean => isGuided(office) || office.type === 'mediation-studio';
  if (!mediates(from)) return !mediates(taker);
  return mediates(taker) && lineOf(buildOfficeTree(offices, 'file'), taker.id).some(isGuided);
}
