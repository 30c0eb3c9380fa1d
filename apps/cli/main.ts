import { run } from './run.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { output, errors, exitCode } = await run(process.argv.slice(2), process);
process.exitCode = exitCode;
process.stdout.write(output);
process.stderr.write(errors);
