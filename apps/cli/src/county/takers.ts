import { createInterface } from 'node:readline/promises';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { County } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import { handles, OfficeFunction, type Office } from '#libs/office';
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

const countZh = ({ cases, duties, people }: Held): string =>
  `未结案件 ${String(cases)} 件、待办 ${String(duties)} 项、人员 ${String(people.length)} 人`;
const countEn = ({ cases, duties, people }: Held): string =>
  `${String(cases)} open cases, ${String(duties)} duties, ${String(people.length)} people`;

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
  const isBureau = ({ functions }: Office): boolean => functions.includes(OfficeFunction.petitionBureau);
  if (handles(taker) === handles(from) && isBureau(taker) === isBureau(from)) return as<OfficeId>(to);
  throw new ProcessProblem(
    exitCodes.refused,
    `${rule}：${taker.name.zh}不能承接${from.name.zh}的事项（一个办理信访事项、另一个不办理，或者只有一个是信访局）。`,
    `${rule}: ${taker.name.en} cannot take over from ${from.name.en} (one of the two handles no matter, or one alone is a petition bureau).`,
  );
}
