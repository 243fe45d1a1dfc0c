/** Runs one command as a named step: says what starts, how long it took, and shows the output only when it fails. */
import { spawn } from 'node:child_process';

export interface StepResult {
  ok: boolean;
  output: string;
  seconds: number;
}

export async function runStep(
  name: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<StepResult> {
  process.stdout.write(`${name} … `);
  const started = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`;
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${code === 0 ? 'done' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.error(output);
  return { ok: code === 0, output, seconds };
}
