/**
 * Carries a command out. What cannot go on ends with one line on standard error and exit 2, a pipe whose reader has enough with 0.
 * `last`: what is to be done in any case.
 */
export function carryOut(name: string, main: () => Promise<void>, last = (): void => {}): Promise<void> {
  const end = ({ code, message }: NodeJS.ErrnoException): never => {
    last();
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(`${name}: ${message.split('\n')[0]}\n`);
    process.exit(2);
  };
  process.stdout.on('error', end);
  return main().then(last, end);
}
