import {
  disk,
  documents,
  files,
  guidance,
  http,
  keys,
  logging,
  portal,
  postgres,
  register,
  reports,
  robots,
  seal,
  temporal,
  webhooks,
} from '#libs/config';
import * as z from 'zod';

/** Everything that the API is configured with. */
export const apiConfig = z.object({
  ...postgres,
  ...disk,
  ...temporal,
  ...keys,
  ...files,
  ...http,
  ...documents,
  ...seal,
  ...reports,
  ...portal,
  ...robots,
  ...guidance,
  ...webhooks,
  ...register,
  ...logging,
});
export type ApiConfig = z.infer<typeof apiConfig>;
