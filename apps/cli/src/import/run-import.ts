import { exitCodes, ProcessProblem } from '#libs/config';
import { currentWorld, jurisdictionOf } from '#libs/docket';
import { as, type Instant, type OfficeId } from '#libs/kernel';
import { handles, type OfficeTree } from '#libs/office';
import { reads } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { withInstallation, type OpenInstallation } from '../open-installation.js';
import { type Aim, theImport } from './aim.js';
import { drySeals, drySetting } from './dry-run.js';
import { planOf, type Setting } from './plan.js';
import { progressOf } from './progress.js';
import { refuseRealData } from './real-data.js';
import { recordAll } from './record.js';
import { refusedReport, type Report, reportOf } from './report.js';
import { readSource } from './source-file.js';

/** What an import is asked to do. */
export interface ImportJob extends Omit<Aim, 'office'> {
  readonly path: string;
  /** The office that received the messages; left out: the petition bureau, where the installation has one. */
  readonly office?: OfficeId | undefined;
  /** At most so many messages. */
  readonly limit: number;
  readonly withRows: boolean;
}

/** A dry run asks no database, and is told whose calendar counts. */
export interface DryRunJob extends ImportJob {
  readonly jurisdiction: string;
}

/** Judges a file as an import would, and stores nothing. Needs neither server nor database. */
export async function dryRun(job: DryRunJob, repository: string): Promise<Report> {
  const setting = drySetting({ ...job, office: job.office ?? as<OfficeId>('petition-bureau') }, repository);
  const reading = await readSource(job.path, setting.now);
  if (!reading.isRead) return refusedReport(reading.refusal, true);
  const messages = reading.messages.slice(0, job.limit);
  const handled = messages.map((message) => ({ message, clocks: planOf(message, setting, drySeals).clocks }));
  const done = { imported: handled.length, unchanged: 0, closed: 0, handled, refusals: [], isInterrupted: false };
  return reportOf(reading, done, setting, { isDryRun: true, withRows: job.withRows });
}

/**
 * Imports a file through the door.
 *
 * @throws ProcessProblem refused: real data while the installation is a demonstration or its county made up; usage: no such office
 * @throws DomainError unavailable: the database went away; what was imported stays, a second run goes on
 */
export async function runImport(job: ImportJob, context: CliContext, signal: AbortSignal): Promise<Report> {
  return await withInstallation(context, (installation) => importInto(installation, job, signal));
}

async function importInto(installation: OpenInstallation, job: ImportJob, signal: AbortSignal): Promise<Report> {
  await refuseRealData(installation.source, job);
  const setting = await settingOf(job, installation);
  const reading = await readSource(job.path, setting.now);
  if (!reading.isRead) return refusedReport(reading.refusal, false);
  const messages = reading.messages.slice(0, job.limit);
  const progress = progressOf(messages.length, process.stderr);
  const { docket, vault, source: database } = installation;
  const recorded = await recordAll(messages, { docket, vault, database, setting, signal, onDone: progress.step });
  progress.end();
  const taken = recorded.filter((each) => each.became !== 'refused');
  const done = {
    imported: taken.filter(({ became }) => became === 'imported').length,
    unchanged: taken.filter(({ became }) => became === 'unchanged' || became === 'closed').length,
    closed: taken.filter(({ became }) => became === 'closed').length,
    handled: taken.map(({ message, plan }) => ({ message, clocks: plan.clocks })),
    isInterrupted: signal.aborted,
    refusals: recorded.flatMap((each) => (each.became === 'refused' ? [each.refusal] : [])),
  };
  return reportOf(reading, done, setting, { isDryRun: false, withRows: job.withRows });
}

/** @throws ProcessProblem usage: there is no such office, it handles nothing, or none is named and there is not one bureau */
function receiverOf(named: OfficeId | undefined, offices: OfficeTree): OfficeId {
  const bureaus = offices.all.filter(({ isActive, functions }) => isActive && functions.includes('petition-bureau'));
  if (named === undefined) {
    const [bureau] = bureaus;
    if (bureau !== undefined && bureaus.length === 1) return bureau.id;
    const ids = bureaus.map(({ id }) => id).join(', ') || '—';
    const en = `--office: say which office received the messages (petition bureaus here: ${ids}).`;
    throw new ProcessProblem(exitCodes.usage, `--office：请写明收到这些留言的机构（本机的信访局：${ids}）。`, en);
  }
  const office = offices.get(named);
  if (office?.isActive !== true) {
    const en = `--office: there is no office ${named}, or it is not active.`;
    throw new ProcessProblem(exitCodes.usage, `--office：没有 ${named} 这个机构，或机构已停用。`, en);
  }
  if (handles(office) || bureaus.includes(office)) return named;
  const en = `--office: ${named} handles no matter (arts. 2, 15(3)): name the bureau, or an organ that does.`;
  const zh = `--office：${named} 不办理信访事项（第二条、第十五条第三款），请写信访局或有权处理的机关。`;
  throw new ProcessProblem(exitCodes.usage, zh, en);
}

async function settingOf(job: ImportJob, { source, world }: OpenInstallation): Promise<Setting> {
  const found = await currentWorld(world, source);
  const office = receiverOf(job.office, found.offices);
  // The database's clock, which is the door's: what is past for one must be past for the other.
  const now = as<Instant>(new Date(await reads.readClockMs(source)).toISOString());
  const { offices } = found;
  const { isTrial, isAnsweredClosed } = job;
  const jurisdiction = jurisdictionOf(found);
  const calendar = found.calendar(jurisdiction);
  const rules = found.rulesFor('petition', jurisdiction);
  return {
    rules,
    calendar,
    jurisdiction,
    offices,
    actor: theImport({ office, isTrial }),
    office,
    now,
    format: job.format,
    isTrial,
    isAnsweredClosed,
  };
}
