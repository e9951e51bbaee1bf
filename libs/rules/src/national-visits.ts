import { PackReader } from '#libs/calendar';
import national from '../plans/revisit.CN.json' with { type: 'json' };
import { readVisitPlans } from './visit-plan.js';

/** The plans of revisits that ship (回访计划): no law has an interval, every number is ours. */
export const nationalVisitPlans = readVisitPlans(PackReader.of(JSON.stringify(national), 'rules.bad_pack'));
