import content from '../routes/national.json' with { type: 'json' };
import { refused } from './case.js';

/** A name in both languages. */
interface Named {
  readonly zh: string;
  readonly en: string;
}

/** How long a route is open, by the law that it names; the platform counts none of it. */
export interface RouteLimit {
  readonly length: number;
  readonly unit: 'CALENDAR_DAY' | 'MONTH' | 'YEAR';
  /** `law`: of the law that the route names. */
  readonly origin: 'law' | 'ours';
}

/** A statutory route of an appeal (法定途径), art. 31(1) to (5): for claims of a sector, which body by which law. */
export interface Route {
  /** Recorded in facts: add, never rename. */
  readonly id: string;
  /** Item of art. 31. */
  readonly branch: 1 | 2 | 3 | 4 | 5;
  readonly sector: Named;
  readonly claim: Named;
  readonly procedure: Named;
  readonly body: Named;
  /** The law and its article. */
  readonly law: Named;
  /** Null: the law that is named has no single number. */
  readonly limit: RouteLimit | null;
  readonly starts: Named | null;
  /** What that law calls it, where it is no time limit for going there (时效). */
  readonly limitName?: Named;
  /** When it does not run, or is longer. */
  readonly limitNote?: Named;
}

/** Every route, in the order in which forms show them (依法分类处理清单). Body and limit in a notice are ours to name. */
export const petitionRoutes = content.routes as readonly Route[];

const byId = new Map(petitionRoutes.map((route) => [route.id, route]));

export const routeOf = (id: string): Route | null => byId.get(id) ?? null;

/** @throws DomainError `petition.route_unknown` (invalid), details `route` */
export function requireRoute(id: string): Route {
  const route = routeOf(id);
  if (route !== null) return route;
  throw refused('invalid', 'petition.route_unknown', 'no such route', { route: id });
}
