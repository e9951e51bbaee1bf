import * as z from 'zod';
import { namesOf } from '../names-of.js';
import { phases } from './head.js';

/** Where a supervision stands (阶段). */
export const supervisionPhase = z.enum(namesOf(phases)).meta({ id: 'SupervisionPhase' });
