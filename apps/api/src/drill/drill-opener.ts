import { addDays, legalDateOf } from '#libs/calendar';
import type { DrillProcedure } from '#libs/contracts';
import { as, type Actor, type CaseId, type Instant, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { reads, openDrill } from '#libs/persistence';
import { jurisdictionOf, type SealedText } from '#libs/docket';
import { newCaseId, submitToDoor } from '../case/case-commands.js';
import { HttpProblem } from '../http/problem.js';
import type { Platform } from '../platform.js';
import { procedures, type Cast } from './procedures.js';

// The case is nobody's: it is made by the platform, so that no real person's name stands under it.
const actor: Actor = { kind: 'platform', principal: 'drill', office: null, capacity: null };
const daysOfAssignment = 30;

/** Whether this drill was opened before with another procedure. */
export async function wasAskedOtherwise(
  platform: Platform,
  drill: string,
  procedure: DrillProcedure,
): Promise<boolean> {
  const caseId = caseOf(drill);
  const others = procedures.filter(({ id }) => id !== procedure);
  const asked = others.map(({ id }) => ({ principal: actor.principal, key: keyOf(drill, id), caseId }));
  const found = await Promise.all(asked.map((request) => reads.hasAsked(platform.database, request)));
  return found.includes(true);
}

/**
 * Opens a drill (演练) and puts its procedure's case into it, through the door like any other. A repeat completes what an
 * earlier try did not finish.
 *
 * @throws DomainError `docket.key_reused`
 */
export async function openDrillWith(
  platform: Platform,
  drill: { id: string; name: string; createdBy: string },
  procedure: DrillProcedure,
): Promise<void> {
  const { database, vault } = platform;
  await openDrill(database, drill);
  const caseId = caseOf(drill.id);
  const texts: SealedText[] = [];
  const seals = vault.sealsOf(caseId);
  const world = await platform.world();
  const cast = castOf(world.offices, (body) => {
    const sealed = seals.text(body);
    texts.push(sealed);
    return sealed.ref;
  });
  const commands = procedures.find(({ id }) => id === procedure)?.commands(cast) ?? [];
  if (commands.length === 0) return;
  await submitToDoor(platform, {
    kind: 'petition',
    caseId,
    commands,
    actor,
    key: keyOf(drill.id, procedure),
    texts,
    opening: { jurisdiction: jurisdictionOf(world), withReceipt: true, drillId: drill.id },
  });
}

function caseOf(drill: string): CaseId {
  return newCaseId('petition', 'drill', drill);
}

const keyOf = (drill: string, procedure: DrillProcedure): string => `${drill} ${procedure}`;

function castOf(offices: OfficeTree, text: Cast['text']): Cast {
  const bureau = offices.nearest('petition-bureau', null);
  const handler = handlerOf(offices);
  if (bureau === null || handler === null) throw new HttpProblem(422, 'http.drill_no_office');
  const today = legalDateOf(as<Instant>(new Date().toISOString()));
  return { bureau: bureau.id, handler, today, setOn: addDays(today, daysOfAssignment), text };
}

// The office of the examples in the documents, or whichever department comes first.
function handlerOf(offices: OfficeTree): OfficeId | null {
  const departments = offices.all.filter(({ type, isActive }) => type === 'department' && isActive);
  return (departments.find(({ id }) => id === 'dept-transport') ?? departments[0])?.id ?? null;
}
