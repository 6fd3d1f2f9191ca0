/** Prints one line of progress: what, and how it stands. */
export function say(what: string, how: string): void {
  process.stdout.write(`  ${what.padEnd(10)}${how}\n`)
}
