import { disk, documents, http, keys, logging, postgres, temporal } from '#libs/config';
import * as z from 'zod';

/** Everything that the API is configured with. */
export const apiConfig = z.object({ ...postgres, ...disk, ...temporal, ...keys, ...http, ...documents, ...logging });
export type ApiConfig = z.infer<typeof apiConfig>;
