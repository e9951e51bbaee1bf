/** Where deputies are read and asked for. */
export const deputiesPath = '/api/deputies';
