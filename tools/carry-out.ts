/**
 * Carries a command out; `--help` prints how it is used. What cannot go on ends with one line on standard error and exit 2, a pipe whose reader has enough with 0.
 * `last`: what is to be done in any case.
 */
export function carryOut(name: string, help: string, main: () => Promise<void>, last = (): void => {}): Promise<void> {
  const end = ({ code, message }: NodeJS.ErrnoException): never => {
    last();
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(`${name}: ${message.split('\n')[0]}\n`);
    process.exit(2);
  };
  process.stdout.on('error', end);
  const asked = process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h');
  const done = asked ? Promise.resolve(void process.stdout.write(`${help}\n`)) : main();
  return done.then(last, end);
}
