process.stdout.write('samnytta 0.1.0\n');
