import { run } from './run.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Not awaited at the top: what is loaded later may import this module again, and would wait for it for ever.
void run(process.argv.slice(2), process).then(({ output, errors, exitCode }) => {
  process.exitCode = exitCode;
  process.stdout.write(output);
  process.stderr.write(errors);
});
