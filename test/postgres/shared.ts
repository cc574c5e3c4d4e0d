import type { TestProject } from 'vitest/node';
import { makeTemplate, startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: string;
  }
}

/** One server for all files of the lane; each store in it has tables of its own. */
export default async function shared(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  makeTemplate(server.url);
  project.provide('postgres', server.url);
  return server.stop;
}
