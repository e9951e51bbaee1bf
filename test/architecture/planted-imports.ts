/** A small obedient tree in the shape of the real one: no rule finds anything in it. */
export const obedient: Readonly<Record<string, string>> = {
  // The rules take the names of the kinds from here.
  'libs/docket/src/kinds.ts':
    "export { petition as petition } from '#libs/petition';\nexport { supervision as supervision } from '#libs/supervision';",
  'libs/kernel/src/index.ts': 'export interface Fact { type: string }\nexport const kernelName = 1;',
  'libs/calendar/src/index.ts': "export { kernelName as calendarName } from '#libs/kernel';",
  'libs/rules/src/index.ts': "export { calendarName as ruleName } from '#libs/calendar';",
  'libs/office/src/index.ts': 'export const officeName = 1;',
  'libs/petition/src/index.ts':
    "import { ruleName } from '#libs/rules';\nexport interface PetitionDetail { a: string }\nexport const petition = ruleName;\nexport { deep } from './deep.js';",
  'libs/petition/src/deep.ts': 'export const deep = 1;',
  'libs/supervision/src/index.ts': 'export const supervision = 1;',
  'libs/persistence/src/index.ts': "import pg from 'pg';\nexport const persistence = pg;",
  'libs/persistence/door/src/index.ts':
    "import { persistence } from '#libs/persistence';\nexport const door = persistence;",
  'libs/docket/src/index.ts':
    "import { randomUUID } from 'node:crypto';\nimport { door } from '#libs/persistence/door';\nexport const docket = [door, randomUUID];",
  'libs/contracts/src/index.ts': "import * as z from 'zod';\nexport const contract = z;",
  'libs/config/src/index.ts': "import * as z from 'zod';\nexport const config = z;",
  'libs/observability/src/index.ts': 'export const log = 1;',
  'libs/message-board/src/index.ts': "import { readFileSync } from 'node:fs';\nexport const rows = readFileSync;",
  'libs/document/src/index.ts': "import { kernelName } from '#libs/kernel';\nexport const page = kernelName;",
  'libs/temporal/src/index.ts': "export const bundle = () => import('@temporalio/worker');",
  'workflows/course/course.ts': "import * as wf from '@temporalio/workflow';\nexport const course = wf;",
  'workflows/petition/petition.workflow.ts':
    "import { course } from '../course/course.js';\nimport type { PetitionDetail } from '#libs/petition';\nexport const petitionCourse = (detail: PetitionDetail) => [detail, course];",
  'workflows/petition/petition.messages.ts': 'export const doorbell = 1;',
  'workflows/petition/petition.ports.ts': 'export interface Ports { deliver(): void }',
  'workflows/supervision/supervision.workflow.ts': 'export const supervisionCourse = 1;',
  'activities/petition/index.ts':
    "import type { Ports } from '#workflows/petition/petition.ports.js';\nexport const ports: Ports[] = [];",
  'apps/api/src/main.ts':
    "import { docket } from '#libs/docket';\nimport { doorbell } from '#workflows/petition/petition.messages.js';\nexport default [docket, doorbell];",
  'apps/worker/src/main.ts':
    "import { ports } from '#activities/petition';\nimport { Worker } from '@temporalio/worker';\nexport default [ports, Worker];",
  'apps/cli/src/main.ts': "import { rows } from '#libs/message-board';\nexport default rows;",
  'apps/web/src/base/say.ts': 'export const say = 1;',
  'apps/web/src/case/case-page.tsx': "import { say } from '../base/say.js';\nexport const casePage = say;",
  'apps/web/src/petition/pages.tsx': "export { casePage as petition } from '../case/case-page.js';",
  'apps/web/src/kinds.ts': "export { petition } from './petition/pages.js';",
  'apps/web/src/board/board-page.tsx': "export * as kinds from '../kinds.js';",
  'apps/web/src/frame/frame.tsx': "export * from '../board/board-page.js';",
  'infra/local/index.ts': "import { config } from '#libs/config';\nexport const local = config;",
  'test/support/eventually.ts': "import { local } from '../../infra/local/index.js';\nexport const eventually = local;",
  'bench/main.ts': "import { local } from '../infra/local/index.js';\nexport default local;",
};

interface Violation {
  readonly file: string;
  readonly source: string;
}

/** One disobedient file for each rule; it stands in the obedient tree beside all others. */
export const violations: Readonly<Record<string, Violation>> = {
  'kernel-imports-nothing': { file: 'libs/kernel/src/bad.ts', source: "import 'node:fs';" },
  'law-is-pure': { file: 'libs/rules/src/bad.ts', source: "import 'zod';" },
  'kinds-are-pure': { file: 'libs/petition/src/bad-zod.ts', source: "import 'zod';" },
  'kinds-are-strangers': {
    file: 'libs/supervision/src/bad.ts',
    source: "export { petition } from '#libs/petition';",
  },
  'one-door': { file: 'apps/api/src/bad-door.ts', source: "export { door } from '#libs/persistence/door';" },
  'persistence-drives': { file: 'apps/api/src/bad-driver.ts', source: "import pg from 'pg';\nexport default pg;" },
  'docket-knows-no-kind': { file: 'libs/docket/src/bad.ts', source: "export { petition } from '#libs/petition';" },
  'workflows-are-deterministic': { file: 'workflows/course/bad.ts', source: "import 'node:crypto';" },
  'workflows-take-types-only': {
    file: 'workflows/petition/bad-value.ts',
    source: "import { petition } from '#libs/petition';\nexport default petition;",
  },
  'courses-are-strangers': {
    file: 'workflows/petition/bad-course.ts',
    source: "export { supervisionCourse } from '../supervision/supervision.workflow.js';",
  },
  'activities-know-ports-only': {
    file: 'activities/petition/bad.ts',
    source: "export { doorbell } from '#workflows/petition/petition.messages.js';",
  },
  'activities-never-look-up': {
    file: 'activities/petition/bad-app.ts',
    source: "export { default } from '../../apps/cli/src/main.js';",
  },
  'apps-know-messages-only': {
    file: 'apps/api/src/bad-workflow.ts',
    source: "export { petitionCourse } from '#workflows/petition/petition.workflow.js';",
  },
  'apps-are-strangers': { file: 'apps/api/src/bad-app.ts', source: "export { default } from '../../cli/src/main.js';" },
  'only-the-worker-runs-activities': {
    file: 'apps/api/src/bad-activity.ts',
    source: "export { ports } from '#activities/petition';",
  },
  'temporal-worker-stays-in-the-worker': {
    file: 'libs/temporal/src/bad.ts',
    source: "import { Worker } from '@temporalio/worker';\nexport default Worker;",
  },
  'libs-never-look-up': {
    file: 'libs/observability/src/bad-up.ts',
    source: "export { default } from '../../../apps/cli/src/main.js';",
  },
  'libs-by-their-index': {
    file: 'apps/api/src/bad-deep.ts',
    source: "export { deep } from '../../../libs/petition/src/deep.js';",
  },
  'contracts-are-shapes': { file: 'libs/contracts/src/bad.ts', source: "export { docket } from '#libs/docket';" },
  'persistence-knows-the-law-only': {
    file: 'libs/persistence/src/bad.ts',
    source: "export { log } from '#libs/message-board';",
  },
  'persistence-takes-shapes-only': {
    file: 'libs/persistence/src/bad-shape.ts',
    source: "import { contract } from '#libs/contracts';\nexport default contract;",
  },
  'temporal-knows-the-kernel-only': {
    file: 'libs/temporal/src/bad-lib.ts',
    source: "export { persistence } from '#libs/persistence';",
  },
  'services-serve-all': { file: 'libs/config/src/bad.ts', source: "export { contract } from '#libs/contracts';" },
  'message-board-reads-files': {
    file: 'libs/message-board/src/bad.ts',
    source: "export { docket } from '#libs/docket';",
  },
  'archive-reads-bytes': {
    file: 'libs/archive/src/bad.ts',
    source: "export { contract } from '#libs/contracts';",
  },
  'workbook-knows-files-only': {
    file: 'libs/workbook/src/bad.ts',
    source: "export { contract } from '#libs/contracts';",
  },
  'document-draws-pages': {
    file: 'libs/document/src/bad.ts',
    source: "export { contract } from '#libs/contracts';",
  },
  'files-keep-bytes': {
    file: 'libs/files/src/bad.ts',
    source: "export { docket } from '#libs/docket';",
  },
  'channels-carry-messages': {
    file: 'libs/channels/src/bad.ts',
    source: "export { docket } from '#libs/docket';",
  },
  'webhook-posts': {
    file: 'libs/webhook/src/bad.ts',
    source: "export { persistence } from '#libs/persistence';",
  },
  'seal-asks-a-provider': {
    file: 'libs/seal/src/bad.ts',
    source: "export { persistence } from '#libs/persistence';",
  },
  'draw-places-ids': {
    file: 'libs/draw/src/bad.ts',
    source: "export { docket } from '#libs/docket';",
  },
  'guidance-tells-sums': {
    file: 'libs/guidance/src/bad.ts',
    source: "export { docket } from '#libs/docket';",
  },
  'county-is-a-file': {
    file: 'libs/county/src/bad.ts',
    source: "export { persistence } from '#libs/persistence';",
  },
  'web-stays-in-the-browser': {
    file: 'apps/web/src/bad.ts',
    source: "export { petition } from '#libs/petition';",
  },
  'web-layer-base': {
    file: 'apps/web/src/base/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-parts': {
    file: 'apps/web/src/parts/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-names': {
    file: 'apps/web/src/office/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-phone': {
    file: 'apps/web/src/phone/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-clock': {
    file: 'apps/web/src/clock/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-step': {
    file: 'apps/web/src/step/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-command': {
    file: 'apps/web/src/command/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-ledger': {
    file: 'apps/web/src/ledger/bad.ts',
    source: "export { casePage } from '../case/case-page.js';",
  },
  'web-layer-bulk': {
    file: 'apps/web/src/bulk/bad.ts',
    source: "export { petition } from '../petition/pages.js';",
  },
  'web-layer-case': {
    file: 'apps/web/src/case/bad.ts',
    source: "export { petition } from '../petition/pages.js';",
  },
  'web-layer-kinds': {
    file: 'apps/web/src/supervision/bad.ts',
    source: "export { petition } from '../petition/pages.js';",
  },
  'web-layer-screens': {
    file: 'apps/web/src/duty/bad.ts',
    source: "export { kinds } from '../board/board-page.js';",
  },
  'no-circular': { file: 'apps/cli/src/a-circle.ts', source: "import './bad-circle.js';\nexport default 1;" },
  resolvable: { file: 'apps/cli/src/bad-nowhere.ts', source: "import './nowhere.js';" },
  declared: { file: 'apps/cli/src/bad-package.ts', source: "import 'acorn';" },
  'no-tools-in-the-product': { file: 'apps/cli/src/bad-tool.ts', source: "import 'fast-check';" },
  'nothing-imports-test-or-infra': {
    file: 'apps/cli/src/bad-infra.ts',
    source: "export { local } from '../../../infra/local/index.js';",
  },
  'infra-imports-libraries-only': {
    file: 'infra/local/bad.ts',
    source: "export { default } from '../../apps/cli/src/main.js';",
  },
};

/** The other half of the circle. */
export const accomplices: Readonly<Record<string, string>> = {
  'apps/cli/src/bad-circle.ts': "import './a-circle.js';\nexport default 2;",
};
