/** `npm start`: builds everything, serves it and prints the address. Port 4321, or the next free one. */
import { preview } from 'astro';
import { buildAll } from './buildAll.ts';

if (await buildAll()) {
  const server = await preview({ logLevel: 'error', server: { port: Number(process.env['PORT'] ?? 4321) } });
  const host = server.host ?? 'localhost';
  console.log(
    `\nPain Reference is at http://${host}:${server.port}${process.env['SITE_BASE'] ?? ''}/  (stop with Ctrl+C)`,
  );
} else {
  process.exitCode = 1;
}
