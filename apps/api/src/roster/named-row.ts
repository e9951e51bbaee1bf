/** Where a list by name goes on: a name, and the id of its row. */
export const namedRow = /^[^\r\n]{1,60} [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
