import * as z from 'zod';
import { namesOf } from '../names-of.js';
import { phases } from './head.js';

/** Where a petition stands (阶段). */
export const petitionPhase = z.enum(namesOf(phases)).meta({ id: 'PetitionPhase' });
