import { exitCodes } from './exit-codes.js';
import { ConfigurationError } from './load.js';
import { ProcessProblem } from './process-problem.js';

/**
 * Shape of all that an installation keeps: facts, standings, rows, settings and the folder of the local start. Until 1.0
 * nothing recorded is carried from one shape to the next: raise it with each release that would misread what an earlier one
 * wrote, so that the earlier is refused and not touched. What was kept before there were shapes has none.
 */
export const stateShape = '32';

/** What was found in another shape: the folder of a local start, or a database. */
export interface FoundState {
  readonly kind: 'folder' | 'database';
  /** The path of the folder, or the name of the database. */
  readonly name: string;
  /** Its shape; null where it has none. */
  readonly shape: string | null;
  /** A migration that the database names and this release does not have; left out where the shapes differ already. */
  readonly migration?: string | undefined;
}

/** A state of another shape than this release writes (记录格式不同). Nothing in it was read further, and nothing changed. */
export class StateShapeError extends ProcessProblem {
  constructor(found: FoundState) {
    super(exitCodes.otherShape, zhSentence(found), enSentence(found));
  }
}

function zhSentence({ kind, name, ...found }: FoundState): string {
  const what = kind === 'folder' ? `数据文件夹 ${name}` : `数据库 ${name}`;
  const next =
    kind === 'folder'
      ? '再运行 npm start -- --fresh，它会把这个文件夹移到旁边保存，从头开始。'
      : '再为本版本另建一个空数据库；本机启动的，运行 npm start -- --fresh。';
  return `${what} 是另一个版本写的（${zhMark(found)}）：1.0 之前，数据不随版本升级，这里什么也没有改动。请先用原来的版本导出需要的内容，${next}`;
}

type Mark = Pick<FoundState, 'shape' | 'migration'>;

function zhMark({ shape, migration }: Mark): string {
  if (migration !== undefined) return `结构变更 ${migration} 不是本版本的`;
  return `格式${shape === null ? '没有标记' : ` ${shape}`}，本版本是 ${stateShape}`;
}

function enMark({ shape, migration }: Mark): string {
  if (migration !== undefined) return `its migration ${migration} is not one of this release`;
  return `${shape === null ? 'without a mark of its shape' : `shape ${shape}`}; this one has shape ${stateShape}`;
}

function enSentence({ kind, name, ...found }: FoundState): string {
  const what = kind === 'folder' ? `The state folder ${name}` : `The database ${name}`;
  const next =
    kind === 'folder'
      ? 'then run npm start -- --fresh, which moves the folder aside, keeps it and begins anew.'
      : 'then give this release an empty database of its own; for a local start, npm start -- --fresh.';
  return `${what} was written by another release (${enMark(found)}). Until 1.0 no data is carried from one to the next, and nothing was changed. Export what you need with the release that wrote it, ${next}`;
}

/** Exit code of a process that could not start, by what was thrown. */
export function exitCodeOfStart(error: unknown) {
  if (error instanceof ConfigurationError) return exitCodes.configuration;
  return error instanceof ProcessProblem ? error.exitCode : exitCodes.unexpected;
}
