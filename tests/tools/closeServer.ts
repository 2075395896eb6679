// Ends a test's web server.
import type { Server } from 'node:http';

/**
 * Takes no more visitors, then sends those away who are there. A browser keeps connections open in case it needs them:
 * a server that waited for it would wait for a minute.
 */
export function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
