/** Whether a UNIQUE said no. An UPDATE has no other way to tell than to throw. */
export function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // the names SQLite and PostgreSQL (table of SQLSTATE, class 23) have for it
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505';
}
