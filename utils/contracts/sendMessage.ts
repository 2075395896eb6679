// Sends one of the protocol's messages to the background. Small, because it goes into every page of an allowed site;
// it asks for the browser's own interface, since the promise polyfill would be the larger half of such a script.
import type { AnswerFailure, Reply } from './answers.ts';
import type { AnswerOf, MessageType, PayloadOf } from './messages.ts';

interface Runtime {
  readonly sendMessage: (message: unknown) => Promise<Reply | null | undefined>;
}

/** The background refused or failed, or there was none: the extension may have been updated under the page. */
export class MessageProblem extends Error {
  readonly failure: AnswerFailure | { readonly kind: 'noAnswer' };
  constructor(failure: MessageProblem['failure']) {
    super(failure.kind === 'noAnswer' ? 'no answer' : `${failure.kind}: ${failure.why}`);
    this.failure = failure;
  }
}

type Payload<K extends MessageType> = PayloadOf<K> extends undefined ? [] : [payload: PayloadOf<K>];

/**
 * Sends the message and gives the background's answer.
 * @throws {MessageProblem} when there is no answer, or the answer is a failure
 */
export async function sendMessage<K extends MessageType>(
  type: K,
  ...[data]: Payload<K>
): Promise<AnswerOf<K>> {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  const reply = await send((browser ?? chrome)?.runtime, { type, data });
  if (!reply) throw new MessageProblem({ kind: 'noAnswer' });
  if ('err' in reply) throw new MessageProblem(reply.err);
  return (reply.res ?? undefined) as AnswerOf<K>;
}

async function send(runtime: Runtime | undefined, message: unknown): Promise<Reply | undefined> {
  try {
    return (await runtime?.sendMessage(message)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Sends a message whose answer nobody needs. An extension that was updated meanwhile no longer hears it, which is no error. */
export function post<K extends MessageType>(type: K, ...[data]: Payload<K>): void {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  void (async () => (browser ?? chrome)?.runtime?.sendMessage({ type, data }))().catch(() => undefined);
}
