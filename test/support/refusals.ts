import { isDomainError } from '#libs/kernel';

/** What something was refused for; `fine`: it was done. Whatever else went wrong is thrown on. */
export async function refusalOf(work: Promise<unknown>) {
  try {
    await work;
    return { code: 'fine', details: {} };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { code: error.code, details: error.details };
  }
}

export const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).code;
