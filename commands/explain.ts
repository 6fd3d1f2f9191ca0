/** What is known to go wrong outside the code, by the words of the error, and what to do about it. */
const causes: [words: RegExp, advice: string][] = [
  [
    /ENOSPC|SQLITE_FULL|database or disk is full|no space left/i,
    'The disk is full. Free some space and start again; nothing that was saved is lost.',
  ],
  [
    /TRANSACTION_CLOSED/i,
    'The database gave a change up by itself, most often because the disk is full. Free some space and start again.',
  ],
  [
    /cannot connect to MongoDB|MongoServerSelectionError|ECONNREFUSED.*27\d\d\d/i,
    'The database does not answer. Check DATABASE_URL and that the database is running, then start again.',
  ],
  [
    /Authentication failed|AuthenticationFailed/i,
    'The database refuses the log-in. Check the user and the password in DATABASE_URL.',
  ],
  [
    /SQLITE_CORRUPT|SQLITE_NOTADB|file is not a database/i,
    'The database file is damaged. Put a backup of it in its place, or move it away to begin anew.',
  ],
  [
    /SQLITE_CANTOPEN|SQLITE_READONLY|EACCES|EROFS|EPERM/i,
    'A file or folder cannot be written. Check who owns the data folder (DATA_DIR) and the project folder.',
  ],
  [/SQLITE_BUSY/i, 'Another process keeps the database locked. Stop it and start again.'],
]

/** One sentence for whoever can mend an error, or null when the cause is not a known one. */
export function explain(error: unknown): string | null {
  const text = error instanceof Error ? `${error.name} ${error.message} ${explainCause(error)}` : String(error)
  return causes.find(([words]) => words.test(text))?.[1] ?? null
}

function explainCause({ cause }: Error): string {
  return cause instanceof Error ? `${cause.message} ${explainCause(cause)}` : ''
}
