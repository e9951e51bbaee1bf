import type { CaseId, OfficeId } from './ids.js';

/** In which capacity (身份) somebody acts for an office. Recorded in facts: add, never rename. */
export const Capacity = {
  petitionClerk: 'petition-clerk',
  petitionHead: 'petition-head',
  officer: 'officer',
  head: 'head',
  supervisor: 'supervisor',
  administrator: 'administrator',
} as const;
export type Capacity = (typeof Capacity)[keyof typeof Capacity];

/**
 * Who asks at the door. A person acts for one office in one capacity; a course acts for its procedure; the
 * platform acts for an import or an administrator's tool; the public acts for itself, without an account.
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly principal: string;
      readonly office: OfficeId;
      readonly capacity: Capacity;
      /** In whose place, while that person is away (代理): an account. Left out by whoever acts in a role of their own. */
      readonly deputyFor?: string;
      /** Of whom it is that this is recorded (代记): somebody of the register, by their id there. Left out: whoever acts. */
      readonly recordedFor?: string;
    }
  | {
      readonly kind: 'course';
      readonly principal: string;
      readonly office: null;
      readonly capacity: null;
      /** The case whose course it is: what a part tells of itself is taken from its own course alone. */
      readonly caseId: CaseId;
    }
  | { readonly kind: 'platform'; readonly principal: string; readonly office: OfficeId | null; readonly capacity: null }
  | {
      readonly kind: 'public';
      readonly principal: 'public';
      readonly office: null;
      readonly capacity: null;
      /** Which party of the case, by its own query code. Left out: it is no party yet, and submits the matter. */
      readonly party?: string;
    };

/** In whose name an import tells the past of another system (导入); `import-trial`: one of made-up or borrowed data. */
export const importPrincipals = ['import', 'import-trial'] as const;

/** Whether it is an import that acts. */
export const isImport = ({ kind, principal }: Actor): boolean =>
  kind === 'platform' && importPrincipals.some((one) => one === principal);
