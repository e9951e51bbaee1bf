import { offices, type Office } from '#libs/contracts';
import type { Said, TestApi } from './api.js';

/** An office as the API tells it. */
export async function officeOf(api: TestApi, id: string): Promise<Office> {
  const { items } = offices.parse((await api.get('/api/offices', 'admin')).body);
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no office ${id}`);
  return found;
}

/** Changes an office, by the administrator: what is not said stays as it is. */
export async function changeOffice(api: TestApi, id: string, more: object): Promise<Said> {
  const { name, superior, place, isActive, reviewedBy, managedBy, phone, approvesOpinions } = await officeOf(api, id);
  const seen = (await api.get(`/api/offices/${id}`, 'admin')).body.holdings.lastChange as number;
  const as = { seen, name, superior, place, isActive, reviewedBy, managedBy, phone, approvesOpinions };
  return await api.post(`/api/offices/${id}/change`, 'admin', { ...as, ...more });
}
