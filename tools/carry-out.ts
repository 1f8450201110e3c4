/** How a command ends that cannot go on: one line on standard error, and exit 2. */
export const failing =
  (name: string) =>
  (error: Error): never => {
    process.stderr.write(`${name}: ${error.message.split('\n')[0]}\n`);
    process.exit(2);
  };
