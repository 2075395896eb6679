// Sends one of the protocol's messages without its library, for the script that goes into every page of an allowed
// site and has to be tiny. A test sends one of these through the library's own listener.
import type { GetDataType, GetReturnType } from '@webext-core/messaging';
import type { ProtocolMap } from '../messages.ts';

interface Runtime {
  readonly sendMessage: (
    message: unknown,
  ) => Promise<{ readonly res?: unknown; readonly err?: unknown } | undefined>;
}

/**
 * Sends the message to the background and gives its answer.
 * @throws when nobody answers (the extension was updated or removed) or the answer is an error
 */
export async function tell<K extends keyof ProtocolMap>(
  type: K,
  data: GetDataType<ProtocolMap[K]>,
): Promise<Awaited<GetReturnType<ProtocolMap[K]>>> {
  const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  const runtime = (browser ?? chrome)?.runtime;
  const answer = await runtime?.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (!answer || answer.err) throw new Error(`no answer to ${type}`);
  return answer.res as Awaited<GetReturnType<ProtocolMap[K]>>;
}
